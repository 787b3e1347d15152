package dev.onetouch.formats.directory;

import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.flow.FlowId;

/// A number people dial.
///
/// @param flow said whenever the number is new
/// @param dutyLine its own; never said: the company's
public record NumberEntry(
    PhoneNumber number, boolean remove, Part<String> name, Part<FlowId> flow, Part<PhoneNumber> dutyLine) {}
