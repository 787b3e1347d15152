package dev.onetouch.formats.directory;

import dev.onetouch.calendar.Holiday;
import dev.onetouch.calendar.Span;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/// Opening hours by name.
///
/// @param zone never said: the company's
/// @param week the whole week, said whenever the hours are new; a day it does not name is closed
/// @param holidays all of them
public record HoursEntry(
    String id,
    boolean remove,
    Part<ZoneId> zone,
    Part<Map<DayOfWeek, List<Span>>> week,
    Part<List<Holiday>> holidays) {}
