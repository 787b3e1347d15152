package dev.onetouch.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.onetouch.storage.DirectoryEntries.Kind;
import java.util.HashMap;
import java.util.Map;
import org.hibernate.StatelessSession;

/// Everything on file as one directory file. A flow that is live stands there as it is live, not as it is being drawn.
final class CompanyFile {
  private CompanyFile() {}

  static ObjectNode of(StatelessSession session, boolean withHashes, boolean withCustomers) {
    ObjectNode file = JsonNodeFactory.instance.objectNode();
    DirectoryEntries entries = new DirectoryEntries(session);
    company(file.putObject("company"), CompanyRows.settings(session));
    CompanyRows.fill(file.putArray("teams"), entries.all(Kind.TEAM));
    agents(session, file.putArray("agents"), entries, withHashes);
    if (withCustomers) {
      CompanyRows.fill(file.putArray("customers"), entries.all(Kind.CUSTOMER));
      CompanyRows.fill(file.putArray("cases"), entries.all(Kind.CASE));
    }
    CompanyRows.fill(file.putArray("hours"), entries.all(Kind.HOURS));
    CompanyRows.fill(file.putArray("numbers"), entries.all(Kind.NUMBER));
    ArrayNode flows = file.putArray("flows");
    session.createNativeQuery(CompanySql.FLOWS, Object[].class).list().forEach(row -> flows.addObject()
        .put("publish", (Boolean) row[1])
        .set("flow", HeldFlows.json((String) row[0])));
    return file;
  }

  private static void agents(StatelessSession session, ArrayNode agents, DirectoryEntries entries, boolean withHashes) {
    CompanyRows.fill(agents, entries.all(Kind.AGENT));
    if (!withHashes) {
      return;
    }
    Map<String, String> hashes = new HashMap<>();
    session.createNativeQuery(CompanySql.HASHES, Object[].class).list()
        .forEach(row -> hashes.put((String) row[0], (String) row[1]));
    agents.forEach(agent -> {
      String hash = hashes.get(agent.path("id").asText());
      if (hash != null && agent.path("sign-in") instanceof ObjectNode signIn) {
        signIn.put("password-hash", hash);
      }
    });
  }

  /// Settings of an older version of the program, and those of other pages, are no part of the file.
  static void company(ObjectNode company, JsonNode settings) {
    for (String key : new String[] {"name", "time-zone", "languages", "duty-line"}) {
      if (settings.has(key)) {
        company.set(key, settings.get(key));
      }
    }
    settings.path("duty-owner").forEach(id -> company.put("duty-owner", id.asText()));
    for (String key : new String[] {"voices", "phrases"}) {
      if (settings.has(key)) {
        company.set(key, settings.get(key));
      }
    }
  }
}
