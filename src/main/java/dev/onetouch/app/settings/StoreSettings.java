package dev.onetouch.app.settings;

/// What a command that only touches the database needs.
public record StoreSettings(DatabaseSettings database, LogSettings log) {}
