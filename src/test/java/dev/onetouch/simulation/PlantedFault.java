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
  ZERO_NOT_HEARD,
  /// An order whose outcome is unknown is sent once more.
  ORDER_SENT_AGAIN,
  /// Two nodes both believe that an order is theirs to send.
  MARK_NOT_GUARDED,
  /// An attempt begins whatever became of the callback meanwhile.
  BEGUN_NOT_GUARDED,
  /// A customer who got through is called back all the same.
  CALLBACK_NOT_WITHDRAWN,
  /// A customer who talks with us is called back meanwhile.
  CALLED_BACK_WHILE_TALKING,
  /// An attempt that failed is not tried again, nor is it anybody's task.
  ATTEMPT_FORGOTTEN,
  /// Whoever was asked something goes to the end of the line.
  PLACE_LOST,
  /// Those who were promised a callback are passed by those who call later.
  CALLBACKS_HOLD_NO_PLACE,
  /// A callback that cannot be made holds an agent from those behind it.
  PLACE_HELD_IN_VAIN,
  /// A no is taken for a yes, and the recorder runs.
  REFUSAL_TAKEN_FOR_CONSENT,
  /// The agent stays on the call when the customer is not reached.
  AGENT_KEPT_WHEN_UNREACHED,
  /// Who waits for the owner is given to anybody.
  OWNER_WAITER_TAKES_ANYBODY,
  /// Nobody looks at the clock where the customer lives.
  CALLED_AT_NIGHT,
  /// A mailbox that talks is taken for the customer.
  MACHINE_TAKEN_FOR_PERSON
}
