package dev.onetouch.app;

import dev.onetouch.app.ids.Tokens;
import dev.onetouch.app.ids.Uuid7;
import dev.onetouch.call.CallId;
import dev.onetouch.call.OfferId;
import dev.onetouch.cases.CaseNumber;
import dev.onetouch.switchboard.TurnIds;
import java.security.SecureRandom;
import java.time.InstantSource;

/// Names drawn as they are needed.
final class FreshIds implements TurnIds {
  /// Short enough to be said and keyed; a company that has used up a good part of them sees more collisions, each of which
  /// costs a turn one more try.
  private static final int CASE_DIGITS_FROM = 100_000;
  private static final int CASE_DIGITS_TO = 1_000_000;

  private final Uuid7 uuids;
  private final Tokens tokens;
  private final SecureRandom random;

  FreshIds(InstantSource clock, SecureRandom random) {
    this.uuids = new Uuid7(clock, random);
    this.tokens = new Tokens(random);
    this.random = random;
  }

  @Override
  public CallId call() {
    return new CallId(uuids.get().toString());
  }

  @Override
  public OfferId offer() {
    return new OfferId(tokens.get());
  }

  @Override
  public String token() {
    return tokens.get();
  }

  @Override
  public CaseNumber caseNumber() {
    return new CaseNumber(Integer.toString(random.nextInt(CASE_DIGITS_FROM, CASE_DIGITS_TO)));
  }

  String note() {
    return uuids.get().toString();
  }
}
