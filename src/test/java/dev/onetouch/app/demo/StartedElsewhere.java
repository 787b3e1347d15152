package dev.onetouch.app.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/// A demo's database in a process of its own, so that the process can be killed.
final class StartedElsewhere {
  private StartedElsewhere() {}

  public static void main(String[] args) throws Exception {
    DemoDatabase.start(Path.of(args[0]));
    System.out.println("started");
    new CountDownLatch(1).await();
  }

  /// Returns when its database runs.
  static Process in(Path home) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(
                java, "-cp", System.getProperty("java.class.path"), StartedElsewhere.class.getName(), home.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    if (!"started".equals(out.readLine())) {
      throw new IOException("the other demo did not start");
    }
    return process;
  }
}
