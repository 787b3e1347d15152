/// May this flow go live? Every way a call can take through a flow and its subflows is walked: open and
/// closed hours, look-ups that fail, silence, wrong keys, facts known and unknown. A flow that can strand a
/// caller is refused, and the reason is shown as the call that would strand (P10).
///
/// What the walk takes for granted of the machine that runs flows, and nothing else:
///
/// - A listening step leads to its person on `0`, a person-word, and after its flow's limits of silence and
///   wrong input; a customer who skips menus goes from a menu straight there.
/// - An `ask` whose fact is known and a `language` that is known are passed by without listening. A sensitive
///   answer is never kept, so its `ask` listens every time.
/// - Conditions may turn out either way; hours may be open or closed; a fetch may answer or fail, and an
///   answer may lack any of the facts it should keep.
/// - `connect` always finds a person. Then comes `after`, or the call ends; after a promise made instead of a
///   talk, it ends too.
/// - `callback` ends with a promise and goes to `next`, or the caller would rather not and goes to `instead`;
///   `voicemail` ends with a message, or with a callback for whoever refuses to be recorded. Both read out a
///   case number, and on `0`, silence and wrong input lead to their person. They count as a way to a person
///   only when somebody owes what is promised and the caller hears it in their own language ([Promise]).
/// - `survey` goes to `next` when answered, not answered, or passed by because the caller was asked lately. It
///   may let silence go on because the caller has talked to a person: it is no place for anybody else.
/// - `goodbye` ends the call; `0` works while it speaks.
///
/// May know: `flow`. Read [Verifier] first, then [Position], [Roads] and [Rules].
@NullMarked
package dev.onetouch.verifier;

import org.jspecify.annotations.NullMarked;
