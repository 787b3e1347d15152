package dev.onetouch.telephony.sandbox.document;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The attributes of one element, read with their defaults; a value that does not fit is a warning
/// and the default stands.
final class Attributes {

  private final Element element;
  private final List<Warning> warnings;

  Attributes(Element element, List<Warning> warnings) {
    this.element = element;
    this.warnings = warnings;
    for (String name : element.attributes().keySet()) {
      if (Schema.judges(element.name()) && !Schema.attributes(element.name()).contains(name)) {
        warnings.add(Warning.schema("<" + element.name() + "> has no attribute '" + name + "'"));
      }
    }
  }

  String text(String name, String otherwise) {
    return element.attributes().getOrDefault(name, otherwise);
  }

  String method(String name, String otherwise) {
    return oneOf(name, otherwise, "GET", "POST", "get", "post").toUpperCase(Locale.ROOT);
  }

  boolean flag(String name, boolean otherwise) {
    return Boolean.parseBoolean(
        oneOf(name, String.valueOf(otherwise), "true", "false", "TRUE", "FALSE"));
  }

  String oneOf(String name, String otherwise, String... accepted) {
    String value = text(name, otherwise);
    return List.of(accepted).contains(value) ? value : refused(name, value, otherwise);
  }

  int whole(String name, int otherwise, int least, int most) {
    String value = text(name, "");
    if (value.isEmpty()) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(value.strip());
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException notWhole) {
      return Integer.parseInt(refused(name, value, String.valueOf(otherwise)));
    }
    return Integer.parseInt(refused(name, value, String.valueOf(otherwise)));
  }

  Set<String> words(String name, String otherwise) {
    return new LinkedHashSet<>(Arrays.asList(text(name, otherwise).strip().split("\\s+")));
  }

  private String refused(String name, String value, String otherwise) {
    warnings.add(
        Warning.schema("'" + value + "' is no value for " + name + " of <" + element.name() + ">"));
    return otherwise;
  }
}
