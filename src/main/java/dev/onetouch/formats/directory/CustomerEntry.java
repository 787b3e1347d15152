package dev.onetouch.formats.directory;

import dev.onetouch.caller.CustomerId;
import dev.onetouch.caller.PhoneNumber;
import java.util.List;

/// Somebody who calls here.
///
/// @param name said whenever the customer is new
/// @param phones all of them; one number may stand at several customers
public record CustomerEntry(
    CustomerId id,
    boolean remove,
    Part<String> name,
    Part<List<PhoneNumber>> phones,
    Part<String> language,
    Part<String> greetingName,
    Part<Boolean> skipMenus) {}
