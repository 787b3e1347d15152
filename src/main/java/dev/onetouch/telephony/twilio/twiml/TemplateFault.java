package dev.onetouch.telephony.twilio.twiml;

/// What is wrong with a template. A line of 0 means the file as a whole.
public record TemplateFault(String file, int line, String message) implements Comparable<TemplateFault> {
  @Override
  public int compareTo(TemplateFault other) {
    int byFile = file.compareTo(other.file);
    return byFile != 0 ? byFile : Integer.compare(line, other.line);
  }

  @Override
  public String toString() {
    return line == 0 ? file + ": " + message : file + ":" + line + ": " + message;
  }
}
