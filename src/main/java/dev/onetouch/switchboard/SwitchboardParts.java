package dev.onetouch.switchboard;

import java.time.InstantSource;

/// What a switchboard is made of.
public record SwitchboardParts(
    CallStore calls,
    CallerDirectory directory,
    FloorStore floor,
    FlowCatalog flows,
    HouseBook houses,
    DataDip dataDip,
    AnswerWriter writer,
    TurnIds ids,
    InstantSource clock) {}
