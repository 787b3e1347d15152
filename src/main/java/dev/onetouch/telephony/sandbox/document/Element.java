package dev.onetouch.telephony.sandbox.document;

import java.util.List;
import java.util.Map;

/// One XML element: its own text and its children in order.
record Element(
    String name, Map<String, String> attributes, List<Element> children, String ownText) {

  Element {
    attributes = Map.copyOf(attributes);
    children = List.copyOf(children);
  }

  /// The text of this element with everything inside it, as SSML is heard.
  String allText() {
    StringBuilder all = new StringBuilder(ownText);
    children.forEach(child -> all.append(' ').append(child.allText()));
    return all.toString();
  }
}
