package dev.onetouch.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.cases.CaseSelection;
import dev.onetouch.cases.CaseStatus;
import dev.onetouch.flow.Flow;
import dev.onetouch.flow.FlowId;
import dev.onetouch.formats.directory.Directory;
import dev.onetouch.formats.directory.FlowEntry;
import dev.onetouch.formats.directory.OnFile;
import dev.onetouch.formats.directory.PublishGate;
import dev.onetouch.formats.source.SourceFile;
import dev.onetouch.verifier.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SampleCompanyTest {
  private static final Instant NOW = Instant.parse("2031-03-04T05:06:07Z");
  private static final Directory SAMPLE = SampleCompany.at(NOW, (agent, password) -> "hash of " + password);

  @Test
  void itsFlowsMayGoLiveWithoutARemark() {
    Map<FlowId, Verdict> verdicts = new PublishGate(SAMPLE, flow -> Optional.empty(), OnFile.NOTHING).verdicts();

    assertThat(verdicts.keySet()).extracting(FlowId::value).containsExactly("main", "after-sales");
    assertThat(verdicts.values()).allSatisfy(verdict -> {
      assertThat(verdict.findings()).isEmpty();
      assertThat(verdict.proof().keysToPerson()).hasValue(1);
    });
    assertThat(verdicts.get(new FlowId("main")).proof().toString()).isEqualTo(
        "keys to a person: 1; talk before the person option: 5 s; silence before a person: 34 s");
  }

  @Test
  void itsFlowsReadBackAsTheyAreWritten() {
    FlowFormat format = new FlowFormat(PhraseFiles.shipped());
    for (FlowEntry entry : SAMPLE.flows()) {
      Flow flow = entry.flow().said().orElseThrow();
      assertThat(format.read(new SourceFile("written.json", format.write(flow)))).isEqualTo(Reading.of(flow));
    }
  }

  @Test
  void itHasWhatTheDemoTellsOf() {
    assertThat(SAMPLE.teams()).hasSize(2);
    assertThat(SAMPLE.agents()).filteredOn(agent -> agent.teams().said().isPresent()).hasSize(5).allSatisfy(agent ->
        assertThat(agent.signIn().said()).flatMap(one -> one.passwordHash().said()).hasValue("hash of " + SampleCompany.PASSWORD));
    assertThat(SAMPLE.agents()).filteredOn(agent -> agent.teams().said().isEmpty()).as("can be brought in, is never rung")
        .singleElement().satisfies(driver -> assertThat(driver.signIn().said()).isEmpty());
    assertThat(SAMPLE.customers()).hasSize(12);
    assertThat(SAMPLE.numbers()).hasSize(2);
    Map<PhoneNumber, Long> sharing = SAMPLE.customers().stream()
        .flatMap(customer -> customer.phones().said().stream().flatMap(List::stream))
        .collect(Collectors.groupingBy(phone -> phone, Collectors.counting()));
    assertThat(sharing.values().stream().filter(customers -> customers == 2)).hasSize(1);
  }

  @Test
  void itsCasesAreFreshWheneverItIsLoaded() {
    assertThat(resolvedAt(NOW).filter(at -> at.plus(CaseSelection.REOPENS_WITHIN).isAfter(NOW))).hasSize(2);
    assertThat(resolvedAt(NOW).filter(at -> at.plus(CaseSelection.REOPENS_WITHIN).isBefore(NOW))).hasSize(2);
    assertThat(SAMPLE.cases()).allSatisfy(one ->
        assertThat(one.lastContact().said()).hasValueSatisfying(at -> assertThat(at).isBefore(NOW)));
  }

  private static Stream<Instant> resolvedAt(Instant now) {
    return SAMPLE.cases().stream()
        .filter(one -> one.status().said().filter(CaseStatus.RESOLVED::equals).isPresent())
        .map(one -> one.lastContact().said().orElse(now));
  }
}
