package dev.onetouch.telephony.twilio.twiml;

import java.util.List;
import java.util.Map;

/// An element of a document, with the line where its start tag ends.
record TwimlElement(
    String name,
    Map<String, String> attributes,
    String text,
    List<TwimlElement> children,
    int line) {
  String attribute(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  boolean is(String sought) {
    return name.equals(sought);
  }

  /// Element and attribute names only: what must not depend on the words put in.
  String shape() {
    StringBuilder shape = new StringBuilder(name).append(attributes.keySet()).append('(');
    children.forEach(child -> shape.append(child.shape()));
    return shape.append(')').toString();
  }
}
