package dev.onetouch.app.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.formats.SampleCompany;
import dev.onetouch.formats.directory.AgentEntry;
import dev.onetouch.formats.directory.CustomerEntry;
import dev.onetouch.formats.directory.Directory;
import dev.onetouch.formats.directory.NumberEntry;
import dev.onetouch.formats.directory.Part;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/// Whose telephone is whose in the demo: the people of the sample company by name and number, as a phone
/// would have them among its contacts.
record PhoneBook(Directory directory) {

  static PhoneBook ofTheSample() {
    // Nobody signs in with a phone book.
    return new PhoneBook(SampleCompany.at(Instant.EPOCH, (agent, password) -> "unused"));
  }

  /// `{company, duty-line, lines: [{name, number}], customers: [{name, number, language}],
  /// agents: [{name, number}]}`
  byte[] json() {
    ObjectNode book = JsonNodeFactory.instance.objectNode();
    book.put("company", directory.company().name().said().orElse(""));
    book.put("duty-line", number(directory.company().dutyLine()));
    directory.numbers().forEach(line -> line(book.withArray("lines"), line));
    directory.customers().forEach(customer -> customer(book.withArray("customers"), customer));
    directory.agents().forEach(agent -> agent(book.withArray("agents"), agent));
    return book.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void line(ArrayNode lines, NumberEntry line) {
    lines.addObject().put("name", line.name().said().orElse("")).put("number", line.number().e164());
  }

  private static void customer(ArrayNode customers, CustomerEntry customer) {
    for (PhoneNumber phone : customer.phones().said().orElse(List.of())) {
      customers.addObject()
          .put("name", customer.name().said().orElse(""))
          .put("number", phone.e164())
          .put("language", customer.language().said().orElse(""));
    }
  }

  private static void agent(ArrayNode agents, AgentEntry agent) {
    String number = number(agent.phone());
    if (!number.isEmpty()) {
      agents.addObject().put("name", agent.name().said().orElse("")).put("number", number);
    }
  }

  private static String number(Part<PhoneNumber> part) {
    return part.said().map(PhoneNumber::e164).orElse("");
  }
}
