package dev.onetouch.telephony.sandbox.document;

/// Go on with another document; an empty address is this one again.
public record Redirect(String url, String method) implements Verb {

  static Redirect from(Element element, Attributes attributes) {
    return new Redirect(element.allText().strip(), attributes.method("method", "POST"));
  }
}
