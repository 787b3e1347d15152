/// The company as administrators see it: hours, numbers, people and their invitations, the directory file, what is left to
/// set up.
///
/// Whatever is changed here is written as an entry of the directory file and goes the way of a file that is loaded
/// ([DirectoryDesk]): the same rules, the same refusals, live on every node within a second. Read [Entries] first.
@NullMarked
package dev.onetouch.admin.company;

import org.jspecify.annotations.NullMarked;
