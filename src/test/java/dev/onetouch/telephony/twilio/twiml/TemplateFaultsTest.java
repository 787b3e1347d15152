package dev.onetouch.telephony.twilio.twiml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every way to spoil a template ends the start with file, line and reason.
class TemplateFaultsTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # file | from | to | line | reason
          listen.xml | {{ action }}" method | {{ acton }}" method | 12 | acton
          listen.xml | </Gather> | </Gathr> | 18 | well-formed
          listen.xml | {% include "_prompts.xml" %} | {% includ "x" %} | 17 | includ
          listen.xml | actionOnEmptyResult="true" | actionOnEmptyResult="yes" | 16 | one of [true, false]
          listen.xml | <Redirect method="POST"> | <Redirect method="PUT"> | 19 | one of [GET, POST]
          listen.xml | input="{{ input }}" | input="speech" | 16 | could not press 0
          wait.xml | timeout="1" | timeout="0" | 7 | whole number from 1
          wait.xml | <Pause length | <Pause seconds | 13 | no attribute seconds
          wait.xml | <Play>{{ recording }} | <Play>hold.wav | 10 | http(s) URL
          wait.xml | <Pause length="{{ silentSeconds }}"/> | <Hangup/> | 13 | may not stand in <Gather>
          goodbye.xml | <Hangup/> | <Say>Bye</Say><Hangup/> | 8 | outside a <Gather>
          goodbye.xml | <Hangup/> | <Bye/> | 8 | is none of
          goodbye.xml | <Hangup/> | <Hangup/><Pause/> | 8 | never reached
          come-back.xml | <Redirect method="POST">{{ url }}</Redirect> | <Pause/> | 6 | cut off here
          duty-line.xml | action="{{ dialAction }}" method="POST" | method="POST" | 14 | cut off here
          duty-line.xml | <Number>{{ number }}</Number> | +16195550100 | 14 | rings nobody
          whisper.xml | <Hangup/> | <Pause/> | 12 | its mere end would connect
          record.xml | finishOnKey="0#" | finishOnKey="#" | 15 | could not press 0
          record.xml | <Redirect method="POST">{{ action }}</Redirect> | <Pause/> | 16 | never reached
          record.xml | transcribe="true" | transcript="true" | 15 | no attribute transcript
          room-customer.xml | <Dial action="{{ action }}" method="POST"> | <Dial> | 13 | cut off here
          room-customer.xml | endConferenceOnExit="{{ ends }}" | maxParticipants="2" | 14 | needs the attribute endConferenceOnExit
          room-agent.xml | <Dial action="{{ action }}" method="POST"> | <Dial> | 9 | comes back from it
          room-agent.xml | beep="false" | muted="true" | 10 | needs the attribute beep
          bridge.xml | <Response/> | <Response><Hangup/></Response> | 2 | must be empty
          refuse.xml | <Response> | <!DOCTYPE a><Response> | 3 | well-formed
          _leg.xml | {{ leg.statusUrl }} | {{ leg.callback }} | 3 | callback
          _prompts.xml | </Say> | </Said> | 7 | well-formed
          """)
  void aSpoiledTemplateIsRefused(String file, String from, String to, int line, String reason)
      throws IOException {
    spoil(file, from, to);
    assertThat(faults())
        .as(file + " with " + to)
        .anySatisfy(fault -> {
          assertThat(fault.file()).isEqualTo(file);
          assertThat(fault.line()).isEqualTo(line);
          assertThat(fault.message()).contains(reason);
        });
  }

  @Test
  void aTemplateThatLetsWordsBecomeMarkupIsRefused() throws IOException {
    spoil("_prompts.xml", "{{ prompt.text }}", "{{ prompt.text | raw }}");
    assertThat(faults())
        .extracting(TemplateFault::message)
        .allMatch(message -> message.contains("become markup"))
        .isNotEmpty();
  }

  @Test
  void aMistakeInASharedPieceShowsWhereItIsUsed() throws IOException {
    spoil("_leg.xml", "initiated ringing", "initiated singing");
    assertThat(faults())
        .hasSize(2)
        .allSatisfy(fault -> {
          assertThat(fault.file()).isEqualTo("ring-agents.xml");
          assertThat(fault.message()).contains("initiated singing").contains("one or more of");
        });
  }

  @Test
  void aFileNobodyAsksForIsRefused() throws IOException {
    Files.writeString(folder.resolve("lissten.xml"), "<Response/>");
    assertThat(faults())
        .singleElement()
        .satisfies(fault -> {
          assertThat(fault.toString()).startsWith("lissten.xml: is none of the templates");
        });
  }

  @Test
  void aFolderThatIsNotThereIsRefused() {
    assertThat(TwimlTemplates.in(folder.resolve("elsewhere")))
        .isInstanceOf(TwimlTemplates.Loaded.Faulty.class);
  }

  @Test
  void allFaultsAreNamedAtOnce() throws IOException {
    spoil("wait.xml", "timeout=\"1\"", "timeout=\"0\"");
    spoil("goodbye.xml", "<Hangup/>", "<Bye/>");
    assertThat(faults()).extracting(TemplateFault::file).contains("wait.xml", "goodbye.xml");
  }

  private void spoil(String file, String from, String to) throws IOException {
    String source = TemplateFiles.shipped().sources().get(file);
    assertThat(source).contains(from);
    Files.writeString(folder.resolve(file), source.replace(from, to));
  }

  private List<TemplateFault> faults() {
    return switch (TwimlTemplates.in(folder)) {
      case TwimlTemplates.Loaded.Ready ready -> List.of();
      case TwimlTemplates.Loaded.Faulty faulty -> faulty.faults();
    };
  }
}
