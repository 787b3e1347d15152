package dev.onetouch.storage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.onetouch.flow.FlowVersion;
import dev.onetouch.flow.FlowVersionId;
import dev.onetouch.formats.FlowFormat;
import dev.onetouch.switchboard.FlowCatalog;
import java.util.Optional;

/// Published flow versions, read once per node and kept in memory: they never change.
public final class PostgresFlowCatalog implements FlowCatalog {
  private static final int MOST_KEPT = 200;
  private static final String READ =
      "select cast(document as text) from flow_version where flow_id = :flow and number = :number";

  private final Door door;
  private final FlowDocument documents;
  private final Cache<FlowVersionId, FlowVersion> kept = Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

  public PostgresFlowCatalog(Database database, FlowFormat format) {
    this.door = database.webhooks();
    this.documents = new FlowDocument(format);
  }

  @Override
  public Optional<FlowVersion> version(FlowVersionId id) {
    FlowVersion known = kept.getIfPresent(id);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<FlowVersion> read = read(id);
    read.ifPresent(version -> kept.put(id, version));
    return read;
  }

  private Optional<FlowVersion> read(FlowVersionId id) {
    return door.askAgain("reading a flow version", session ->
            session.createNativeQuery(READ, String.class)
                .setParameter("flow", id.flow().value())
                .setParameter("number", id.number())
                .uniqueResultOptional())
        .map(document -> documents.read(id, document));
  }
}
