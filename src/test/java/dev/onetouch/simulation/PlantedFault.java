package dev.onetouch.simulation;

/// Mistakes somebody might make, planted on purpose: a simulation that does not find them proves
/// nothing.
enum PlantedFault {
  /// Saves whatever version was read.
  STORE_WITHOUT_VERSIONS,
  /// Reserves an agent whatever they are doing by now.
  STORE_WITHOUT_FENCING,
  /// An offer that came to nothing leaves its agent offered.
  RELEASE_FORGOTTEN,
  /// A talk that is over leaves its agent on the call.
  WRAP_UP_FORGOTTEN,
  /// An older turn's address is taken for the present one.
  STALE_TOKEN_TAKEN,
  /// The answer given is not kept, so the same request gets another one.
  ANSWER_NOT_KEPT,
  /// Silence after silence is the first.
  SILENCE_NOT_COUNTED,
  /// Wrong key after wrong key is the first.
  WRONG_KEYS_NOT_COUNTED,
  /// Nobody asks after calls whose end was never reported.
  RECONCILER_ASLEEP,
  /// A row of the journal is lost.
  JOURNAL_ROW_LOST,
  /// Whoever answers takes the case from its owner.
  OWNER_OVERWRITTEN,
  /// A directory that is down says that it knows nobody.
  OUTAGE_TAKEN_FOR_UNKNOWN,
  /// A turn that cannot be answered is not answered at all.
  LAST_RESORT_FORGOTTEN,
  /// The redirect of a waiting caller is sent some time later, without a look whether the turn
  /// still stands.
  SUMMON_WITHOUT_A_LOOK,
  /// The key for a person is not heard.
  ZERO_NOT_HEARD
}
