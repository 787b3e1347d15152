package dev.onetouch.storage;

import com.fasterxml.jackson.databind.JsonNode;
import dev.onetouch.admin.company.NumberChecks;
import java.util.List;
import java.util.Optional;

/// What was last seen of each number at the carrier.
public final class NumberCheckRows implements NumberChecks {
  private static final String BEFORE = "select cast(found as text) from number_check where number = :number for update";
  private static final String KEEP =
      """
      insert into number_check (number, found)
      select number, cast(:found as json) from phone_number where number = :number
      on conflict (number) do update set found = excluded.found, at = clock_timestamp()""";

  private final Door door;

  public NumberCheckRows(Database database) {
    this.door = database.desk();
  }

  @Override
  public void keep(String number, JsonNode found, String fixedBy) {
    door.inTransaction("keeping what a number points to", session -> {
      List<String> before =
          session.createNativeQuery(BEFORE, String.class).setParameter("number", number).list();
      int kept = session.createNativeMutationQuery(KEEP)
          .setParameter("number", number)
          .setParameter("found", found.toString())
          .executeUpdate();
      if (!fixedBy.isEmpty()) {
        new AuditShelf(session).note(new AuditShelf.Act(
            fixedBy, "number", number, "pointed-here", "", before.stream().findFirst(), Optional.of(found.toString())));
      }
      return kept;
    });
  }
}
