package dev.onetouch.telephony.sandbox.rest;

import dev.onetouch.telephony.sandbox.wire.Address;
import dev.onetouch.telephony.sandbox.wire.Form;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/// The fields of a form, read with their defaults and refused with Twilio's codes.
record Fields(Form form) {

  /// Refuses names that are not among these (space separated).
  Fields only(String names) {
    Set<String> known = Set.copyOf(Arrays.asList(names.strip().split("\\s+")));
    for (String name : form.fields().keySet()) {
      if (!known.contains(name)) {
        throw new Refused(400, 20001, "Unknown parameter '" + name + "'");
      }
    }
    return this;
  }

  boolean has(String name) {
    return form.has(name);
  }

  String text(String name, String otherwise) {
    return form.has(name) ? form.first(name) : otherwise;
  }

  String required(String name, int code) {
    String value = text(name, "");
    if (value.isBlank()) {
      throw new Refused(400, code, "A '" + name + "' parameter is required");
    }
    return value;
  }

  /// An address or nothing.
  String url(String name, int code) {
    String value = text(name, "");
    if (!value.isEmpty() && Address.of(value).isEmpty()) {
      throw new Refused(400, code, "'" + value + "' is not a valid " + name);
    }
    return value;
  }

  String method(String name, String otherwise) {
    String value = text(name, otherwise).toUpperCase(Locale.ROOT);
    if (!value.equals("GET") && !value.equals("POST")) {
      throw new Refused(400, 20001, "'" + value + "' is not a valid " + name);
    }
    return value;
  }

  int whole(String name, int otherwise, int least, int most) {
    String value = text(name, String.valueOf(otherwise));
    if (!value.matches("[0-9]{1,6}")
        || Integer.parseInt(value) < least
        || Integer.parseInt(value) > most) {
      throw new Refused(
          400, 20001, name + " is " + least + " to " + most + ", not '" + value + "'");
    }
    return Integer.parseInt(value);
  }

  boolean flag(String name, boolean otherwise) {
    return Boolean.parseBoolean(text(name, String.valueOf(otherwise)));
  }

  /// A repeated field, or one with words between spaces.
  Set<String> words(String name, String otherwise) {
    Set<String> all = new LinkedHashSet<>();
    if (form.has(name)) {
      form.all(name).forEach(value -> all.addAll(Arrays.asList(value.strip().split("\\s+"))));
    } else {
      all.addAll(Arrays.asList(otherwise.split(" ")));
    }
    return all;
  }
}
