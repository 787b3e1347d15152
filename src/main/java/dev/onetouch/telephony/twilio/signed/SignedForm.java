package dev.onetouch.telephony.twilio.signed;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;

/// The part of the signed text that a form makes: names in byte order, each followed by its value,
/// nothing between. A name given more than once stands once for each different value, those in
/// order too.
final class SignedForm {
  private static final Comparator<String> BY_BYTES =
      (a, b) ->
          Arrays.compareUnsigned(
              a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));

  private SignedForm() {}

  static String text(RawForm form) {
    StringBuilder text = new StringBuilder();
    form.parameters().stream()
        .distinct()
        .sorted(
            Comparator.comparing(RawForm.Parameter::name, BY_BYTES)
                .thenComparing(RawForm.Parameter::value, BY_BYTES))
        .forEach(parameter -> text.append(parameter.name()).append(parameter.value()));
    return text.toString();
  }
}
