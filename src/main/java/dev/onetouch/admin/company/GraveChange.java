package dev.onetouch.admin.company;

/// A change one administrator may not make alone, where the company wants two.
///
/// @param what `company`, `number` or `flow`
/// @param subject which number or flow; empty for the company
/// @param field such as `duty-line`
/// @param before as it is; empty when there is none
/// @param after as it would be; empty when there would be none
public record GraveChange(String what, String subject, String field, String before, String after) {}
