package dev.onetouch.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      They talked with Luis a moment ago                                | talked-just-now      | Luis
      Maria owns the case                                               | owns-case            | Maria
      Standing in for Maria, who is off                                 | stands-in-off        | Maria
      Standing in for the owner                                         | stands-in            | the owner
      Free in another team, and fits language and skills best           | fits-best-elsewhere  |
      Maria asks you in                                                 | asked-in             | Maria
      the customer did not answer                                       | no-answer            |
      the customer did not answer 3 times                               | no-answer-often      | 3
      A message of 12 seconds was left when nobody could be reached     | message-nobody-there | 12
      Answered "no, not yet" to "Is it mended?"                         | surveyed             | no, not yet;Is it mended?
      """)
  void aSentenceOfTheHouseIsTakenApart(String text, String code, String with) {
    assertThat(Parts.of(text)).isEqualTo(new Parts(code, with == null ? List.of() : List.of(with.split(";"))));
  }

  @Test
  void whatPeopleWroteStaysAsItIs() {
    assertThat(Parts.of("She wrote to us instead").code()).isEqualTo(Parts.WORDS);
    assertThat(Parts.of("").code()).isEqualTo(Parts.WORDS);
  }

  @Test
  void everySentenceHasItsWordInTheContract() throws IOException {
    String document = Files.readString(Path.of("src/main/resources/openapi.yaml"));
    String codes = document.substring(document.indexOf("enum: [words, "));
    Set<String> promised = Stream.of(codes.substring(7, codes.indexOf(']')).split(", ")).collect(Collectors.toSet());

    assertThat(Stream.concat(Stream.of(Parts.WORDS), Parts.codes()).collect(Collectors.toSet())).isEqualTo(promised);
  }
}
