package dev.onetouch.call;

import dev.onetouch.caller.Attestation;
import dev.onetouch.caller.CallerAddress;
import dev.onetouch.caller.PhoneNumber;

/// Between whom a call runs: who dialled, and which of the company's numbers.
public record Line(CallerAddress from, PhoneNumber dialled, Attestation attestation) {}
