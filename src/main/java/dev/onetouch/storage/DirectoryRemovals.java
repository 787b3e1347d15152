package dev.onetouch.storage;

import dev.onetouch.formats.directory.AgentEntry;
import dev.onetouch.formats.directory.Directory;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.StatelessSession;

/// Takes entries off the file, where nothing hangs on them. People stay as leavers, for history names them; flows lose their
/// draft and their place, for calls in progress keep their version.
final class DirectoryRemovals {
  static final String LEAVE =
      """
      with gone as (
        update agent set disabled = true, email = null, password_hash = null where id = :id and not disabled returning id),
      off as (
        update agent_state set presence = 'away', away_reason = 'left' from gone where agent_id = gone.id),
      teams as (delete from agent_team using gone where agent_id = gone.id),
      sessions as (delete from session using gone where agent_id = gone.id)
      select count(*) from gone""";
  private static final String HOLD = "select id from agent where id = :id for no key update";
  private static final String HAND_OVER =
      "with moved as (update cases set "
          + CaseMoveRows.MOVE
          + " where owner_id = :id and status <> 'resolved' returning 1) select count(*) from moved";
  private static final String RETIRE_FLOW =
      """
      with gone as (
        update flow set draft = null, published = null where id = :id
          and (draft is not null or exists (select from flow_draft d where d.flow_id = id)) returning id),
      drawn as (delete from flow_draft using gone where flow_id = gone.id),
      based as (delete from flow_draft_base using gone where flow_id = gone.id),
      scripts as (delete from flow_script using gone where flow_id = gone.id)
      select count(*) from gone""";

  private final StatelessSession session;
  private final List<String> reasons = new ArrayList<>();

  DirectoryRemovals(StatelessSession session) {
    this.session = session;
  }

  List<String> reasons() {
    return reasons;
  }

  long remove(Directory directory) {
    long changes = 0;
    for (var one : directory.numbers()) {
      changes += one.remove() ? delete("phone_number", "number", one.number().e164()) : 0;
    }
    for (var one : directory.flows()) {
      changes += one.remove() ? flow(one.id().value()) : 0;
    }
    for (var one : directory.cases()) {
      changes += one.remove() ? oneCase(one.number().digits()) : 0;
    }
    for (var one : directory.customers()) {
      changes += one.remove() ? customer(one.id().value()) : 0;
    }
    for (var one : directory.agents()) {
      changes += one.remove() ? agent(one) : 0;
    }
    for (var one : directory.teams()) {
      changes += one.remove() ? team(one.id().value()) : 0;
    }
    for (var one : directory.hours()) {
      changes += one.remove() ? hours(one.id()) : 0;
    }
    return changes;
  }

  private long agent(AgentEntry entry) {
    String id = entry.id().value();
    // In this order, as a turn and a leaver's act take them.
    session.createNativeQuery(HOLD, String.class).setParameter("id", id).list();
    session.createNativeQuery(Leaving.STATE, String.class).setParameter("id", id).list();
    long moved = entry.handOverTo().said()
        .map(to -> session.createNativeQuery(HAND_OVER, Long.class)
            .setParameter("id", id)
            .setParameter("to", to.value())
            .setParameter("by", "")
            .setParameter("how", "left")
            .setParameter("why", "")
            .getSingleResult())
        .orElse(0L);
    return hangs("agent", id, "open cases, which need hand-over-to", "select count(*) from cases where owner_id = :id and status <> 'resolved'")
        ? 0
        : moved + leave(id);
  }

  private long leave(String id) {
    long left = count(LEAVE, id);
    session.createNativeQuery(Leaving.WITHDRAW, String.class).setParameter("id", id).list();
    return left;
  }

  private long flow(String id) {
    return hangs("flow", id, "numbers", "select count(*) from phone_number where flow_id = :id") ? 0 : count(RETIRE_FLOW, id);
  }

  private long oneCase(String number) {
    boolean kept =
        hangs("case", number, "calls", "select count(*) from call where case_number = :id")
            | hangs("case", number, "notes", "select count(*) from case_note where case_number = :id");
    return kept ? 0 : delete("cases", "number", number);
  }

  private long customer(String id) {
    return hangs("customer", id, "cases", "select count(*) from cases where customer_id = :id") ? 0 : delete("customer", "id", id);
  }

  private long team(String id) {
    boolean kept =
        hangs("team", id, "agents", "select count(*) from agent_team where team_id = :id")
            | hangs("team", id, "cases", "select count(*) from cases where team_id = :id")
            | hangs("team", id, "open tasks", "select count(*) from task where team_id = :id and done_at is null")
            | hangs("team", id, "callbacks",
                "select count(*) from callback where team_id = :id and state in ('open', 'dialling', 'task')");
    return kept ? 0 : delete("team", "id", id);
  }

  private long hours(String id) {
    return hangs("hours", id, "agents", "select count(*) from agent where hours_id = :id") ? 0 : delete("hours", "id", id);
  }

  private boolean hangs(String what, String id, String onIt, String count) {
    long found = count(count, id);
    if (found > 0) {
      reasons.add("The " + what + " " + id + " cannot be removed: it has " + found + " " + onIt);
    }
    return found > 0;
  }

  private long delete(String table, String key, String id) {
    return count(
        "with gone as (delete from %s where %s = :id returning 1) select count(*) from gone".formatted(table, key), id);
  }

  private long count(String sql, String id) {
    return session.createNativeQuery(sql, Long.class).setParameter("id", id).getSingleResult();
  }
}
