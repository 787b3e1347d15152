/// The people on the telephone, by HTTP: `/sandbox/...`, JSON in and out, for a web phone and a
/// command line.
///
/// | request | does |
/// |---|---|
/// | `GET /sandbox` | `account-sid, rest-url, clock` (`manual` or `real`)`, now, last-event, numbers` |
/// | `POST /sandbox/calls` | places a call; 201 and the leg |
/// | `GET /sandbox/legs?live=true` | the legs, live ones only when asked so; `GET /sandbox/legs/{sid}` one |
/// | `POST /sandbox/legs/{sid}/press` | `{"keys": "1#"}` |
/// | `POST /sandbox/legs/{sid}/speak` | `{"text": "an agent please", "confidence"?: 0.92}` |
/// | `POST /sandbox/legs/{sid}/leave-message` | `{"text", "seconds"?, "then"?: "#"}`: when it is recorded, now or later |
/// | `POST /sandbox/legs/{sid}/answer`, `/decline`, `/hang-up` | what the far end does; no body needed, `{"page"}` for one that answers in a web page |
/// | `POST /sandbox/pages/{page}/gone` | the page closes: what it had answered ends |
/// | `GET /sandbox/legs/{sid}/heard` | what was said and played to it: `{"heard": [events]}` |
/// | `PUT /sandbox/phones/{address}` | what `+1...`, `client:...` or `sip:...` does when it rings |
/// | `GET /sandbox/phones/{address}` | its calls that are not over: `{"address", "legs"}` |
/// | `POST /sandbox/phones/{address}/{act}` | any act on a leg, done to the newest call at that phone |
/// | `GET /sandbox/clients` | the registered browsers; `PUT` and `DELETE /sandbox/clients/{identity}` |
/// | `GET /sandbox/numbers` | the account's numbers and where they lead; `PUT /sandbox/numbers/{number}` `{"voice-url"}` leads one elsewhere |
/// | `GET /sandbox/rooms`, `/sandbox/recordings` | conferences with their participants; recordings |
/// | `PUT /sandbox/audio` | `{"url", "seconds"}`: how long audio plays |
/// | `POST /sandbox/troubles` | orders a trouble; `DELETE` calls all off |
/// | `PUT /sandbox/rest` | `{"refuse": true}` refuses connections to the REST API |
/// | `POST /sandbox/clock/advance` | `{"seconds": 5}`, manual clock only |
/// | `GET /sandbox/events?after=17&wait-seconds=10` | waits up to 30 s: `{"events": [...], "last": 21}` |
/// | `GET /sandbox/events/stream` | the same as server-sent events; `Last-Event-ID` or `?after=` resumes, `&kinds=spoken,bridged` leaves out all others; with `&page=` (a name of its own) and `&client=` (an identity) the reader is that browser, for as long as it reads |
///
/// * A call: `{"from", "to", "caller-name"?, "forwarded-from"?, "attestation"?, "application-sid"?,
///   "parameters"?: {}}`.
/// * A phone: `{"answering": how, "after-seconds"?, "keys"?, "keys-after-seconds"?, "greeting"?,
///   "detected"?}`, how being `rings` (no answer), `answers`, `voicemail`, `declines`, `busy` or
///   `unreachable`; `detected` is what machine detection says of it (`human`, `machine_start`,
///   `unknown` ...) instead of the truth.
/// * A message: `then` is keys to press after the words, `hang-up`, or nothing.
/// * A trouble: `{"trouble": what, "seconds"?, "done"?, "percent"?: 100, "times"?}`, what being
///   `callback-late`, `callback-twice`, `callback-out-of-order`, `callback-lost`, `webhook-twice`,
///   `webhook-lost`, `webhook-slow`, `recording-lost`, `recording-late`, `transcription-fails`, `leg-fails`, `rest-too-many`, `rest-down`, `rest-hangs` or
///   `rest-cuts-off`.
///
/// A leg: `sid, parent, from, to, far-end, direction, status, number-sid, answered-by, queued, created,
/// answered, ended, talked, extras, parameters`. An event: `id, at, kind, leg` and the fields of
/// its record in [dev.onetouch.telephony.sandbox.event.CarrierEvent], names in kebab-case,
/// durations in seconds. Errors are `application/problem+json`. A request with a body says
/// `Content-Type: application/json`, so that no page of another site can send one unasked.
///
/// Knows Helidon, Jackson and the sandbox's other packages except `rest`. Read [ControlRoutes]
/// first.
@NullMarked
package dev.onetouch.telephony.sandbox.control;

import org.jspecify.annotations.NullMarked;
