package dev.onetouch.formats.source;

import dev.onetouch.formats.Refusal;

/// A node and the way to it, ready to be complained about.
public record Spot(String file, String pointer, Node node) {

  public static Spot root(String file, Node node) {
    return new Spot(file, "", node);
  }

  public Spot child(String key, Node node) {
    return new Spot(file, pointer + "/" + escaped(key), node);
  }

  public Spot child(int index, Node node) {
    return new Spot(file, pointer + "/" + index, node);
  }

  public Refusal refuse(String accepted) {
    return refuse(node.shown(), accepted);
  }

  public Refusal refuse(String found, String accepted) {
    return new Refusal(file, node.at().line(), node.at().column(), pointer, found, accepted);
  }

  /// A key of this table is what is wrong.
  public Refusal refuseKey(String key, String accepted) {
    Mark at = node instanceof Node.Table table ? table.keys().getOrDefault(key, node.at()) : node.at();
    return new Refusal(
        file,
        at.line(),
        at.column(),
        pointer + "/" + escaped(key),
        "the key \"" + key + "\"",
        accepted);
  }

  public static String escaped(String key) {
    return key.replace("~", "~0").replace("/", "~1");
  }

  public static String unescaped(String token) {
    return token.replace("~1", "/").replace("~0", "~");
  }
}
