package dev.onetouch.storage;

import dev.onetouch.admin.rehearsal.SampleCallers;
import java.util.List;

/// Customers with the case a call of theirs would be about.
public final class SampleCallerRows implements SampleCallers {
  private static final String READ =
      """
      select c.id, c.name, c.language, coalesce(k.number, ''), coalesce(a.name, '')
      from customer c
      left join lateral (select number, owner_id from cases where customer_id = c.id and status <> 'resolved'
        order by last_contact desc, number desc limit 1) k on true
      left join agent a on a.id = k.owner_id
      order by c.name, c.id limit :most""";

  private final Door door;

  public SampleCallerRows(Database database) {
    this.door = database.desk();
  }

  @Override
  public List<Sample> all() {
    return door.askAgain("looking for customers to pretend to be", session ->
        session.createNativeQuery(READ, Object[].class).setParameter("most", MOST).list()).stream()
        .map(row -> new Sample(text(row, 0), text(row, 1), text(row, 2), text(row, 3), text(row, 4)))
        .toList();
  }

  private static String text(Object[] row, int column) {
    return (String) row[column];
  }
}
