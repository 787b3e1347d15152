package dev.onetouch.storage;

import dev.onetouch.caller.Customer;
import dev.onetouch.caller.CustomerId;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.cases.CaseNumber;
import dev.onetouch.switchboard.CustomerBook;
import java.util.List;
import java.util.Optional;

/// Customers, for calls of ours.
public final class PostgresCustomerBook implements CustomerBook {
  private static final String COLUMNS = "select c.id, c.name, c.greeting_name, c.language, c.skip_menus from customer c ";
  private static final String BY_ID = COLUMNS + "where c.id = :key";
  private static final String BY_NUMBER =
      COLUMNS + "join customer_phone p on p.customer_id = c.id where p.number = :key order by c.id";
  private static final String NUMBERS = "select number from customer_phone where customer_id = :key order by number";
  private static final String DIALLED =
      "select dialled from call where case_number = :key order by started_at desc limit 1";

  private final Door door;

  public PostgresCustomerBook(Database database) {
    this.door = database.desk();
  }

  @Override
  public Optional<Entry> customer(CustomerId id) {
    return customers(BY_ID, id.value()).stream().findFirst()
        .map(customer -> new Entry(customer, texts(NUMBERS, id.value()).stream().map(PhoneNumber::new).toList()));
  }

  @Override
  public List<Customer> at(PhoneNumber number) {
    return customers(BY_NUMBER, number.e164());
  }

  @Override
  public Optional<PhoneNumber> dialledLast(CaseNumber about) {
    return texts(DIALLED, about.digits()).stream().findFirst().map(PhoneNumber::new);
  }

  private List<Customer> customers(String sql, String key) {
    return door.askAgain("looking for customers", session ->
            session.createNativeQuery(sql, CustomerRow.class).setParameter("key", Text.storable(key)).list())
        .stream()
        .map(CustomerRow::customer)
        .toList();
  }

  private List<String> texts(String sql, String key) {
    return door.askAgain("looking for numbers", session ->
        session.createNativeQuery(sql, String.class).setParameter("key", Text.storable(key)).list());
  }

  record CustomerRow(String id, String name, String greetingName, String language, Boolean skipMenus) {
    Customer customer() {
      return new Customer(new CustomerId(id), name, greetingName, language, skipMenus);
    }
  }
}
