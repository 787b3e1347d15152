package dev.onetouch.kit;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// A document as a carrier reads it.
public record Twiml(String text, Element root) {

  public static Twiml read(String text) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return new Twiml(text, factory.newDocumentBuilder().parse(new InputSource(new StringReader(text))).getDocumentElement());
    } catch (ParserConfigurationException | SAXException | IOException unreadable) {
      throw new AssertionError("not a document: " + text, unreadable);
    }
  }

  /// All elements of this name, in their order.
  public List<Element> all(String name) {
    NodeList found = root.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  public boolean has(String name) {
    return !all(name).isEmpty();
  }

  public Element first(String name) {
    List<Element> found = all(name);
    if (found.isEmpty()) {
      throw new AssertionError("no <" + name + "> in " + text);
    }
    return found.getFirst();
  }

  /// Everything said, as one text.
  public String said() {
    return all("Say").stream().map(Element::getTextContent).collect(Collectors.joining(" "));
  }

  /// The numbers a caller is put through to.
  public List<String> dialled() {
    return all("Number").stream().map(number -> number.getTextContent().strip()).toList();
  }

  /// Where the leg comes back to when nothing is pressed and nobody is reached.
  public String next() {
    return has("Dial") ? first("Dial").getAttribute("action")
        : has("Gather") ? first("Gather").getAttribute("action")
        : first("Redirect").getTextContent().strip();
  }

  /// Whether the house plainly puts the caller through to this phone, which no agent has to accept.
  public boolean dialsPlainly(String number) {
    return dialled().equals(List.of(number)) && first("Number").getAttribute("url").isEmpty();
  }
}
