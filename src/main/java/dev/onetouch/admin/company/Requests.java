package dev.onetouch.admin.company;

import dev.onetouch.admin.company.CompanyRequests.Request;
import dev.onetouch.admin.company.DirectoryDesk.Change;
import dev.onetouch.admin.company.DirectoryDesk.NeedsTwo;
import java.util.List;
import java.util.function.Supplier;

/// Has changes wait for a second administrator.
///
/// @param ids of requests
record Requests(CompanyRequests book, Supplier<String> ids) {

  Waiting ask(Change change, NeedsTwo wanted, String note) {
    String id = ids.get();
    book.ask(new Request(id, change.whole(), wanted.document(), wanted.bases(), wanted.changes()), change.who(), note);
    return new Waiting(id, wanted.changes());
  }

  /// @param waits the request's id
  record Waiting(String waits, List<GraveChange> changes) {}
}
