package dev.onetouch.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  private static final Pattern LINK = Pattern.compile("\\]\\((?!http)([^)#]+)\\)");

  @Test
  void readmeTellsEverySettingWithItsVariable() throws IOException {
    String readme = Files.readString(Path.of("README.md"));

    for (SettingKey key : SettingKeys.ALL) {
      assertThat(readme).contains("| `" + key.path() + "` | `" + key.variable() + "` |");
    }
  }

  @Test
  void everyFileTheReadmeLeadsToExists() throws IOException {
    List<String> links = LINK.matcher(Files.readString(Path.of("README.md"))).results().map(MatchResult::group)
        .map(link -> link.substring(2, link.length() - 1)).toList();

    assertThat(links).hasSizeGreaterThan(10).allSatisfy(link -> assertThat(Path.of(link)).exists());
  }
}
