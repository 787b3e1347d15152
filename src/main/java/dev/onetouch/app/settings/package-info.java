/// What was configured: one file, overridden by the environment, read once into immutable records.
///
/// Every problem is found before anything starts, and all of them are named at once. Start reading at [SettingKey]; the
/// list of all keys is [SettingKeys].
@NullMarked
package dev.onetouch.app.settings;

import org.jspecify.annotations.NullMarked;
