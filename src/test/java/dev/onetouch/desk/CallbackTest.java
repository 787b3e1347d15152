package dev.onetouch.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.call.CallId;
import dev.onetouch.desk.Browser.Answer;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CallbackTest {
  private static final String WHY = "{\"why\": \"They wrote to us\"}";
  private DeskHouse house;
  private Browser maria;
  private Browser ines;

  @BeforeEach
  void open() {
    house = new DeskHouse();
    maria = house.signedIn("maria");
    ines = house.signedIn("ines");
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void aCallbackStandsOnItsOwnersDeskAndNotAmongThePromisesTwice() {
    promise("open");

    Answer desk = maria.get("/api/desk");
    assertThat(desk.at("/callbacks/0/customer").asText()).isEqualTo("Dana Fraser");
    assertThat(desk.at("/callbacks/0/to").asText()).isNotEmpty().doesNotContain("6195550142");
    assertThat(desk.at("/callbacks/0/standing").asText()).isEqualTo("due-soon");
    assertThat(desk.at("/callbacks/0/tries").asInt()).isEqualTo(1);
    assertThat(desk.at("/callbacks/0/owner").asText()).isEqualTo("Maria Lopez");
    assertThat(desk.at("/promises").size()).isZero();
    assertThat(ines.get("/api/desk").at("/callbacks").size()).isZero();
  }

  @Test
  void aCallbackIsWithdrawnByHandWithTheReasonAndItsPromiseWithIt() {
    promise("open");

    assertThat(ines.post("/api/callbacks/k1/withdraw", WHY).status()).isEqualTo(404);
    assertThat(maria.post("/api/callbacks/k1/withdraw", "{}").status()).isEqualTo(400);
    assertThat(maria.post("/api/callbacks/k1/withdraw", WHY).status()).isEqualTo(204);
    assertThat(maria.post("/api/callbacks/k1/withdraw", WHY).status()).isEqualTo(204);

    assertThat(maria.get("/api/desk").at("/callbacks").size()).isZero();
    assertThat(house.database().rows("select state, why from callback")).containsExactly(List.of("withdrawn", "They wrote to us"));
    assertThat(house.database().rows("select result, closed_by from promise")).containsExactly(List.of("withdrawn", "maria"));
    Answer file = maria.get("/api/cases/4821");
    assertThat(file.at("/timeline/0/kind").asText()).isEqualTo("callback");
    assertThat(file.at("/timeline/0/who").asText()).isEqualTo("Maria Lopez");
    assertThat(file.at("/timeline/0/words").asText()).isEqualTo("The callback was withdrawn: They wrote to us");
    assertThat(file.at("/timeline/1/words").asText()).isEqualTo("A callback was promised");
  }

  @Test
  void whileTheCustomerIsBeingCalledItIsTooLate() {
    promise("dialling");

    assertThat(maria.post("/api/callbacks/k1/withdraw", WHY).kind()).isEqualTo("being-kept");
    assertThat(maria.post("/api/promises/k1/kept", "").kind()).isEqualTo("being-kept");
    assertThat(house.database().value("select result from promise")).isEmpty();
  }

  @Test
  void theDeskSaysThatACallMadeACallbackNeedless() {
    promise("open");
    maria.put("/api/desk/presence", "{\"presence\": \"available\", \"by\": \"phone\"}");
    CallId call = new SampleCalls(house).ring("c1", "maria");
    assertThat(maria.get("/api/desk").at("/offer/callback-withdrawn").asBoolean()).isFalse();

    house.database().execute("update callback set state = 'withdrawn', why = 'the customer called first', call_id = '" + call + "'");

    Answer desk = maria.get("/api/desk");
    assertThat(desk.at("/offer/callback-withdrawn").asBoolean()).isTrue();
    assertThat(desk.at("/offer/origin").asText()).isEqualTo("called-us");
    assertThat(maria.get("/api/cases/4821").at("/timeline").findValuesAsText("words"))
        .contains("The callback was withdrawn: the customer called first");
  }

  @Test
  void anOfferTellsHowItWentSoFar() {
    house.database().execute(
        """
        insert into call (id, leg, version, state, token, phase, dialled, case_number, started_at, updated_at, check_at)
        select n, n, 1, '{}', '', 'queued', '', '4821', now() - interval '1 day' * n, now(), now() from generate_series(1, 9) n;
        insert into promise (id, case_number, what, due_at, made_by, result, closed_at)
        values ('p1', '4821', 'x', now() - interval '3 h', 'maria', '', null),
          ('p2', '4821', 'x', now() - interval '3 h', 'maria', 'kept', now()),
          ('p3', '4821', 'x', now() - interval '3 h', 'maria', 'kept', now() - interval '4 h'),
          ('p4', '4821', 'x', now() + interval '3 h', 'maria', '', null);
        insert into survey_answer (call_id, question, case_number, answer, bad, at)
        values ('1', 'solved', '4821', 'no', true, now() - interval '2 days'),
          ('2', 'solved', '4821', 'yes', false, now()), ('2', 'polite', '4821', 'no', true, now())""");
    maria.put("/api/desk/presence", "{\"presence\": \"available\", \"by\": \"phone\"}");
    new SampleCalls(house).ring("c1", "maria");

    Answer desk = maria.get("/api/desk");
    for (String where : List.of("/offer/history", "/offer/about/history", "/cases/0/history")) {
      assertThat(desk.at(where + "/promises-broken").asInt()).isEqualTo(2);
      assertThat(desk.at(where + "/last-survey").asText()).isEqualTo("bad");
      assertThat(desk.at(where + "/calls-in-seven-days").asInt()).isEqualTo(7);
    }
  }

  @Test
  void aCustomerIsCalledFromACaseOrTheReasonIsSaid() {
    String toCustomer = "{\"customer\": \"c-100\", \"case\": \"4821\"}";
    becomes(new OutboundDesk.Outcome.Started(new CallId("c9")));
    assertThat(maria.post("/api/desk/calls", toCustomer).at("/call").asText()).isEqualTo("c9");
    assertThat(maria.post("/api/desk/calls", "{\"number\": \"+16195550142\", \"case\": \"4821\"}").status()).isEqualTo(201);
    assertThat(ines.post("/api/desk/calls", toCustomer).status()).isEqualTo(404);
    assertThat(maria.post("/api/desk/calls", "{\"case\": \"4821\"}").pointers()).containsExactly("/customer");
    assertThat(maria.post("/api/desk/calls", "{\"customer\": \"c-100\", \"number\": \"+16195550142\", \"case\": \"4821\"}").status())
        .isEqualTo(400);
    assertThat(maria.post("/api/desk/calls", "{\"number\": \"12\", \"case\": \"x\"}").pointers())
        .containsExactlyInAnyOrder("/number", "/case");

    becomes(new OutboundDesk.Outcome.Busy());
    assertThat(maria.post("/api/desk/calls", toCustomer).kind()).isEqualTo("busy");
    becomes(new OutboundDesk.Outcome.QuietHours(List.of(Instant.parse("2026-11-21T16:00:00Z"))));
    assertThat(maria.post("/api/desk/calls", toCustomer).at("/detail").asText()).contains("2026-11-21T16:00:00Z");
    becomes(new OutboundDesk.Outcome.Unusable("This number costs extra."));
    assertThat(maria.post("/api/desk/calls", toCustomer).pointers()).containsExactly("/number");
    becomes(new OutboundDesk.Outcome.NotThere());
    assertThat(maria.post("/api/desk/calls", toCustomer).status()).isEqualTo(422);
    becomes(new OutboundDesk.Outcome.Unavailable());
    assertThat(maria.post("/api/desk/calls", toCustomer).status()).isEqualTo(503);
  }

  private void becomes(OutboundDesk.Outcome outcome) {
    house.node().calling = _ -> outcome;
  }

  private void promise(String state) {
    house.database().execute(
        """
        insert into promise (id, case_number, what, due_at, kind)
        values ('k1', '4821', 'A callback', now() + interval '3 h', 'callback');
        insert into callback (promise_id, case_number, customer_id, number, shown, owner_id, team_id, language, since, from_at,
          until_at, next_at, attempts)
        values ('k1', '4821', 'c-100', '+16195550142', '+16195550199', 'maria', 'support', 'en', now(), now() + interval '2 h',
          now() + interval '3 h', now() + interval '2 h', 1);
        update callback set state = '%s'""".formatted(state));
  }
}
