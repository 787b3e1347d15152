package dev.onetouch.telephony.twilio.twiml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class XmlTextTest {
  @Test
  void whatXmlForbidsIsDropped() {
    assertThat(XmlText.clean("a\u0000b\u0008c\uFFFEd\uFFFFe\uD800f\uDC00g\u0085h\u007Fi"))
        .isEqualTo("abcdefghi");
  }

  @Test
  void whatXmlAllowsStays() {
    String fine = "tab\tline\nñ 漢 \uD83D\uDE00 \u200F <&>\"']]> \uE000 \uFFFD";
    assertThat(XmlText.clean(fine)).isEqualTo(fine);
  }

  @Test
  void longWordsEndWithTheLastWholeOne() {
    assertThat(XmlText.spoken("one two three", 9)).isEqualTo("one two");
    assertThat(XmlText.spoken("one two three", 7)).isEqualTo("one two");
    assertThat(XmlText.spoken("  one two three  ", 13)).isEqualTo("one two three");
    assertThat(XmlText.spoken("unbreakable", 4)).isEqualTo("unbr");
    assertThat(XmlText.spoken("ab\uD83D\uDE00", 3)).isEqualTo("ab");
  }

  @Test
  void anythingEscapedReadsBackAsItsCleanSelf() throws Exception {
    Random random = new Random(11);
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(12); j >= 0; j--) {
        text.append(
            (char)
                (random.nextInt(4) == 0
                    ? "<>&\"']-!?\u0000\uD83D\uDE00".charAt(random.nextInt(12))
                    : random.nextInt(0x10000)));
      }
      String escaped = XmlText.escaped(text.toString());
      TwimlElement read = TwimlReader.read("<Say a=\"" + escaped + "\">." + escaped + ".</Say>");
      assertThat(read.text())
          .isEqualTo("." + XmlText.clean(text.toString()).replaceAll("\r\n?", "\n") + ".");
      assertThat(read.children()).isEmpty();
    }
  }
}
