package dev.onetouch.storage;

import dev.onetouch.kit.TestDatabase;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A database for one test class, and before each test nothing in it but the agents who work there.
/// Register it ([RegisterExtension]) before the stores that stand on it.
final class FreshHouse implements BeforeEachCallback, AfterAllCallback {
  private final TestDatabase database = TestDatabase.create();
  private final Database open = database.open();
  private final String[] agents;

  FreshHouse(String... agents) {
    this.agents = agents.clone();
  }

  TestDatabase database() {
    return database;
  }

  Database open() {
    return open;
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    empty();
  }

  void empty() {
    database.execute(
        """
        truncate call, errand, cases, promise, callback_step, task, voicemail, survey_asked, survey_answer, agent_state, agent,
          team, customer cascade""");
    Samples.agents(database, agents);
  }

  @Override
  public void afterAll(ExtensionContext context) {
    open.close();
    database.close();
  }
}
