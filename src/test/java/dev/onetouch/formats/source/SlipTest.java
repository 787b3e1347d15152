package dev.onetouch.formats.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.formats.Reading;
import dev.onetouch.formats.Refusal;
import dev.onetouch.web.Sentence;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      a.json | {'a': 1,N 'b':                | 2:6  | found-end
      a.yaml | a: [1,                        | 1:7  | found-end
      a.yaml | a: 1Nb: {c: d                 | 2:9  | found-end
      a.json | {'a': 'x                      | 1:9  | found-open-quote
      a.json | {N 'a': 'x,N 'b': 1}          | 2:10 | found-open-quote
      a.yaml | a: 1Nb: 'xNc: 2               | 2:4  | found-open-quote
      a.yaml | a:NTb: 1                      | 2:1  | found-tab
      a.yaml | a: 1Nb: @x                    | 2:4  | found-strange-character
      a.yaml | a: 1Nb: cB                    | 2:5  | found-strange-character
      a.json | {'a': 'cBd'}                  | 1:9  | found-strange-character
      a.json | {'a': B1}                     | 1:8  | found-strange-character
      a.json | {'a': [1, 2}                  | 1:12 | found-slip
      a.json | {'a': tru}                    | 1:7  | found-slip
      a.yaml | a: b: c                       | 1:5  | found-slip
      a.yaml | a:N  b: 1N c: '<stream end>'  | 3:2  | found-slip
      """)
  void aSlipIsNamedInTheHousesOwnWordsWhereItStands(String file, String text, String at, String code) {
    String written = text.replace('\'', '"').replace('N', '\n').replace('T', '\t').replace('B', '\u0007');

    Refusal refusal = refusal(file, written);

    assertThat(refusal.line() + ":" + refusal.column()).as(refusal.toString()).isEqualTo(at);
    assertThat(Sentence.of("found " + refusal.found() + "; accepted: " + refusal.accepted()))
        .extracting(Sentence::code).containsExactly(code, "takes-nested");
  }

  @ParameterizedTest
  @CsvSource({"deep.json", "deep.yaml"})
  void whatIsNestedTooDeepIsSaidWithoutTheParsersNames(String file) {
    Refusal refusal = refusal(file, "[\n".repeat(60));

    assertThat(refusal.found()).isEqualTo("too many lists or objects within each other");
    assertThat(refusal.line()).isGreaterThan(TreeReader.MAX_DEPTH - 2);
  }

  private static Refusal refusal(String file, String text) {
    Reading<Spot> read = TreeReader.read(new SourceFile(file, text));
    assertThat(read).isInstanceOf(Reading.Refused.class);
    List<Refusal> refusals = read instanceof Reading.Refused<Spot>(var all) ? all : List.of();
    assertThat(refusals).hasSize(1);
    return refusals.getFirst();
  }
}
