package dev.onetouch.storage;

/// Which flows, as they are live or were last kept, name a team or hours in one of their steps.
final class HangingFlows {
  /// Of flows `f`, with their live version `v`: those with a step whose key `%1$s` is `%2$s`.
  static final String WHERE =
      """
      (exists (select from json_each(%3$s -> 'steps') s where s.value ->> '%1$s' = %2$s)
        or exists (select from json_each(%4$s -> 'flow' -> 'steps') s where s.value ->> '%1$s' = %2$s))"""
          .formatted("%1$s", "%2$s", Text.readableJson("f.draft"), Text.readableJson("v.document"));

  static final String FROM = "from flow f left join flow_version v on v.flow_id = f.id and v.number = f.published";

  static final String COUNT = "select count(*) " + FROM + " where " + WHERE.formatted("%1$s", ":id");

  private HangingFlows() {}
}
