package dev.onetouch.telephony.twilio.twiml;

import java.util.ArrayList;
import java.util.List;

/// Something said or played. Templates tell them apart by `kind`.
public sealed interface TwimlPrompt {
  /// All that one document says together; keeps it far below Twilio's 64 KB whatever the script and
  /// the escaping.
  int MAX_WORDS_A_DOCUMENT = 8_000;

  String kind();

  /// Words for the carrier's voice.
  ///
  /// @param text plain text; cleaned and cut to what one `Say` takes
  /// @param language such as `en-US`; empty leaves it to the voice
  /// @param voice such as `Polly.Joanna-Neural`; empty is the account's own
  record Words(String text, String language, String voice) implements TwimlPrompt {
    public Words {
      text = XmlText.spoken(text, XmlText.MAX_SAY_CHARACTERS);
    }

    @Override
    public String kind() {
      return "words";
    }
  }

  /// A recording, by its address.
  record Audio(String url) implements TwimlPrompt {
    @Override
    public String kind() {
      return "audio";
    }
  }

  /// Without what has nothing to say, and cut where a document would get too long to be taken.
  static List<TwimlPrompt> fitted(List<TwimlPrompt> prompts) {
    List<TwimlPrompt> fitted = new ArrayList<>();
    int left = MAX_WORDS_A_DOCUMENT;
    for (TwimlPrompt prompt : prompts) {
      switch (prompt) {
        case Audio audio -> fitted.add(audio);
        case Words words -> {
          String text = XmlText.spoken(words.text(), left);
          left -= text.length();
          if (!text.isEmpty()) {
            fitted.add(new Words(text, words.language(), words.voice()));
          }
        }
      }
    }
    return List.copyOf(fitted);
  }
}
