package dev.onetouch.storage;

/// Resolved cases of the same team that speak of the same things. Words are compared as they are written, in whatever
/// language: short ones, which every language is full of, do not count.
final class SimilarSql {
  private static final int SHORTEST = 4;
  private static final int MAX_WORDS = 64;
  private static final int MAX_NOTES = 4_000;

  /// Both expressions have an index, and are written as it is.
  private static final String CASE_WORDS = "to_tsvector('simple', k.subject || ' ' || k.outcome)";

  private static final String NOTE_WORDS = "to_tsvector('simple', n.words)";

  /// Parameters: `number`, `agent`, `everything`, `limit`. No row when the case is not there for the agent.
  static final String FIND =
      "with asked as materialized (select k.number, k.team_id, k.subject || ' ' || k.outcome as told from cases k where "
          + DeskCaseFiles.VISIBLE
          + "),\n"
          + """
          said as materialized (
            select string_agg(quote_literal(lexeme), ' | ' order by first, lexeme)::tsquery as words from (
              select w.lexeme, min(w.positions[1]) as first from asked a, unnest(to_tsvector('simple', a.told || ' ' || left(coalesce(
                (select string_agg(n.words, ' ' order by n.at) from case_note n where n.case_number = a.number), ''), %d))) as w
              where length(w.lexeme) >= %d group by w.lexeme order by first limit %d) as telling),
          alike as (
            select k.number from cases k, said where k.status = 'resolved' and %s @@ said.words
            union
            select n.case_number from case_note n, said where %s @@ said.words)
          select cast(coalesce((select jsonb_agg(jsonb_build_object('number', number, 'subject', subject, 'ownerName', owner,
              'outcome', outcome, 'resolved', status_since) order by rank desc, status_since desc) from (
            select k.number, k.subject, k.outcome, k.status_since, coalesce(o.name, '') as owner,
              ts_rank(setweight(%s, 'A') || setweight(to_tsvector('simple', coalesce((select left(string_agg(n.words, ' '), %d)
                from case_note n where n.case_number = k.number), '')), 'C'), said.words) as rank
            from alike join cases k on k.number = alike.number join asked a on a.team_id = k.team_id and a.number <> k.number
              cross join said left join agent o on o.id = k.owner_id
            where k.status = 'resolved' and
          """
              .formatted(MAX_NOTES, SHORTEST, MAX_WORDS, CASE_WORDS, NOTE_WORDS, CASE_WORDS, MAX_NOTES)
          + DeskCaseFiles.SEEN
          + " order by rank desc, k.status_since desc limit :limit) as best), '[]') as text) from asked";

  private SimilarSql() {}
}
