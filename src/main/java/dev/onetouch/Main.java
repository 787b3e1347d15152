package dev.onetouch;

/// The command line.
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.out.println("OneTouch on Java " + Runtime.version().feature());
  }
}
