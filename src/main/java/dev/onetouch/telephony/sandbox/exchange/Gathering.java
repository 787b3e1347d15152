package dev.onetouch.telephony.sandbox.exchange;

import dev.onetouch.telephony.sandbox.document.Gather;
import dev.onetouch.telephony.sandbox.event.CarrierEvent;
import dev.onetouch.telephony.sandbox.time.Timer;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// `<Gather>`: prompts that a key or a word cuts short, then silence up to the timeout. Nothing
/// heard makes no request: the next verb follows, unless the document wants to hear of silence.
final class Gathering implements Activity {

  private static final Duration AUTOMATIC_PAUSE = Duration.ofSeconds(1);
  private static final Duration LONGEST_SPEECH = Duration.ofSeconds(60);

  private final Run run;
  private final Gather gather;
  private final Prompting prompting;
  private final StringBuilder digits = new StringBuilder();
  private final StringBuilder words = new StringBuilder();
  private double confidence = 1;
  private Timer timer = Timer.NONE;
  private boolean prompted;
  private boolean done;

  Gathering(Run run, Gather gather) {
    this.run = run;
    this.gather = gather;
    this.prompting =
        new Prompting(run.exchange(), run.leg(), gather.prompts(), this::promptsAreOver);
  }

  void start() {
    String input = gather.keys() ? gather.speech() ? "dtmf speech" : "dtmf" : "speech";
    Duration timeout = Duration.ofSeconds(gather.timeoutSeconds());
    run.exchange()
        .tell(stamp -> new CarrierEvent.Listening(stamp, run.leg().sid(), input, timeout));
    prompting.start();
  }

  @Override
  public void pressed(char key) {
    if (done || !gather.keys() || !words.isEmpty()) {
      return;
    }
    silencePrompt();
    if (gather.finishOnKey().equals(String.valueOf(key))) {
      finish(gather.finishOnKey());
      return;
    }
    digits.append(key);
    if (gather.numDigits() > 0 && digits.length() >= gather.numDigits()) {
      finish("");
    } else {
      wait(Duration.ofSeconds(gather.timeoutSeconds()));
    }
  }

  @Override
  public void spoken(String text, double sure, Duration lasts) {
    if (done || !gather.speech() || !digits.isEmpty() || (!prompted && !gather.bargeIn())) {
      return;
    }
    silencePrompt();
    words.append(words.isEmpty() ? "" : " ").append(text);
    confidence = Math.min(confidence, sure);
    Duration pause =
        gather.speechTimeoutSeconds() == Gather.AUTO
            ? AUTOMATIC_PAUSE
            : Duration.ofSeconds(gather.speechTimeoutSeconds());
    Duration most = LONGEST_SPEECH.compareTo(lasts) < 0 ? LONGEST_SPEECH : lasts;
    partial();
    wait(most.plus(pause));
  }

  @Override
  public void stop(Stop why) {
    done = true;
    timer.cancel();
    prompting.stop(why);
  }

  private void promptsAreOver() {
    prompted = true;
    wait(Duration.ofSeconds(gather.timeoutSeconds()));
  }

  private void silencePrompt() {
    if (!prompted) {
      prompted = true;
      prompting.cut();
    }
  }

  private void wait(Duration howLong) {
    timer.cancel();
    timer = run.exchange().after(howLong, () -> finish(""));
  }

  private void finish(String finishedOnKey) {
    if (done) {
      return;
    }
    done = true;
    timer.cancel();
    if (digits.isEmpty() && words.isEmpty() && !gather.actionOnEmptyResult()) {
      run.next();
      return;
    }
    Map<String, String> heard = new LinkedHashMap<>();
    if (words.isEmpty()) {
      heard.put("Digits", digits.toString());
      heard.put("FinishedOnKey", finishedOnKey);
      heard.put("msg", digits.isEmpty() ? "Gather Timeout" : "Gather End");
    } else {
      heard.put("SpeechResult", words.toString());
      heard.put("Confidence", String.format(Locale.ROOT, "%.8f", confidence));
      heard.put("Language", gather.language());
    }
    run.leave("gather", gather.action(), gather.method(), heard);
  }

  private void partial() {
    if (!gather.partialResultUrl().isEmpty()) {
      Map<String, String> heard =
          Map.of("UnstableSpeechResult", words.toString(), "Stability", "0.9");
      run.askAndIgnore(
          "partial speech", gather.partialResultUrl(), gather.partialResultMethod(), heard);
    }
  }
}
