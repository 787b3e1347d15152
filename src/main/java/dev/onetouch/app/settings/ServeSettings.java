package dev.onetouch.app.settings;

/// What `serve` needs.
public record ServeSettings(HouseSettings house, DatabaseSettings database) {}
