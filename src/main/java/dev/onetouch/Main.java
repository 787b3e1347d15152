package dev.onetouch;

/// The command line.
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.out.printf("OneTouch %s on Java %d%n", String.join(" ", args), Runtime.version().feature());
  }
}
