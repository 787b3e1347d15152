package dev.onetouch.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.onetouch.admin.company.CompanyBook;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/// The company as it is on file.
public final class CompanyRows implements CompanyBook {
  private static final String USED_BY = "used-by";
  private static final String UTC = "UTC";

  private final Door door;

  public CompanyRows(Database database) {
    this.door = database.desk();
  }

  @Override
  public List<Hours> hours() {
    return door.askAgain("listing hours", session -> read(session, CompanySql.HOURS)).stream()
        .map(one -> {
          List<JsonNode> usedBy = new ArrayList<>();
          one.path(USED_BY).forEach(usedBy::add);
          ObjectNode entry = ((ObjectNode) one).deepCopy();
          entry.remove(USED_BY);
          return new Hours(entry, usedBy);
        })
        .toList();
  }

  @Override
  public String zone() {
    return door.askAgain("asking for the company's time zone", CompanyRows::settings).path("time-zone").asText(UTC);
  }

  @Override
  public ObjectNode company() {
    return door.askAgain("looking at the company", session -> {
      Tuple row = session.createNativeQuery(CompanySql.COMPANY, Tuple.class).getSingleResult();
      ObjectNode company = JsonNodeFactory.instance.objectNode();
      CompanyFile.company(company, HeldFlows.json(row.get(0, String.class)));
      return company.put("revision", row.get(1, String.class));
    });
  }

  @Override
  public List<JsonNode> teams() {
    return door.askAgain("listing teams", session -> read(session, CompanySql.TEAMS));
  }

  @Override
  public List<JsonNode> people() {
    return door.askAgain("listing people", session -> people(session, ""));
  }

  @Override
  public Optional<JsonNode> person(String id) {
    return id.isEmpty()
        ? Optional.empty()
        : door.askAgain("looking for somebody", session -> people(session, Text.storable(id))).stream().findFirst();
  }

  @Override
  public List<JsonNode> numbers() {
    return door.askAgain("listing numbers", session -> read(session, CompanySql.NUMBERS));
  }

  @Override
  public ObjectNode file(boolean withHashes, boolean withCustomers) {
    return door.askAgain("exporting the directory", session -> CompanyFile.of(session, withHashes, withCustomers));
  }

  @Override
  public Progress progress() {
    return door.askAgain("looking how far the house is set up", session -> {
      Tuple row = session.createNativeQuery(CompanySql.PROGRESS, Tuple.class).getSingleResult();
      return new Progress(count(row, 0), count(row, 1), count(row, 2), count(row, 3), count(row, 4), count(row, 5));
    });
  }

  static JsonNode settings(StatelessSession session) {
    return HeldFlows.json(session.createNativeQuery(CompanySql.SETTINGS, String.class).getSingleResult());
  }

  static void fill(ArrayNode list, List<String> entries) {
    entries.forEach(entry -> list.add(HeldFlows.json(entry)));
  }

  private static List<JsonNode> people(StatelessSession session, String id) {
    return session.createNativeQuery(CompanySql.PEOPLE, String.class).setParameter("id", id).list().stream()
        .map(HeldFlows::json)
        .toList();
  }

  private static List<JsonNode> read(StatelessSession session, String sql) {
    return session.createNativeQuery(sql, String.class).list().stream().map(HeldFlows::json).toList();
  }

  private static long count(Tuple row, int column) {
    return row.get(column, Long.class);
  }
}
