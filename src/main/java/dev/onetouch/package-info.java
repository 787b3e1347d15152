/// OneTouch answers a company's phone and rings the person who owns the caller's case.
///
/// This page is the map. Every package below is a room named after the trade: the pure rooms hold
/// the rules and know only the JDK, so they can be read, tested and trusted alone; the edges hold
/// the libraries and no rules.
///
/// **Pure rooms**
///
/// | room | answers the question |
/// |---|---|
/// | `flow` | what did the administrator draw? |
/// | `verifier` | may that flow go live, and if not, which call would strand? |
/// | `calendar` | are we open, and when next? |
/// | `caller` | who is calling, and how sure are we? |
/// | `cases` | whose case is it, and what was promised? |
/// | `routing` | who takes this call, and how long is the wait? |
/// | `call` | what happens next in this one call? |
///
/// **The house**
///
/// | room | does |
/// |---|---|
/// | `switchboard` | one turn of one call: load, decide, save, answer, then perform what was committed |
/// | `telephony` | what we ask of any phone company, as small ports in our own words |
///
/// **Edges**
///
/// | room | touches |
/// |---|---|
/// | `telephony.twilio` | Twilio: webhooks in, TwiML and REST out |
/// | `telephony.sandbox` | nobody: a phone company in a box, with its own clock |
/// | `datadip` | other systems' HTTP: facts for a fetch step |
/// | `numbering` | the world's numbering plans: which number may be called, what time it is there |
/// | `desk` | the agents |
/// | `admin` | the administrators: flows, test calls, the audit trail |
/// | `formats` | files people write: flows and directories |
/// | `storage` | PostgreSQL; the only room that knows Hibernate |
/// | `web` | the manners of HTTP that its neighbours share: sign-in, errors, limits |
/// | `web.oidc` | the company's OpenID Connect provider, which vouches for agents |
/// | `app` | configuration, the object graph, start and shutdown |
///
/// **Who may know whom.** Nothing beyond this list; a test holds it.
///
/// - `app` knows everything.
/// - `telephony.twilio` and `telephony.sandbox` know `telephony`, `switchboard`, `call` and
///   `caller`, and not each other.
/// - `desk` knows `web`, `switchboard` and the pure rooms; never `storage`.
/// - `admin` knows `web`, `switchboard`, `formats` and the pure rooms; never `storage`.
/// - `storage` knows the rooms whose ports it fulfils, and `formats`, which knows pure rooms only.
/// - `datadip` knows `switchboard`, whose port it fulfils.
/// - `web.oidc` knows `web`, whose port it fulfils; it alone knows the OpenID kit.
/// - `numbering` knows `caller`, whose port it fulfils.
/// - `switchboard` knows `telephony` and the pure rooms except `verifier`.
/// - `call` knows `flow`, `routing`, `cases` and `caller`.
/// - `routing` knows `cases` and `caller`; `verifier` knows `flow`; `cases` and `telephony` know
///   `caller`.
/// - `flow`, `cases` and `routing` know `calendar`; `calendar` and `caller` know nobody.
///
/// Start reading at `call`: its machine is the heart, and everything else either feeds it or
/// carries out what it decided.
@NullMarked
package dev.onetouch;

import org.jspecify.annotations.NullMarked;
