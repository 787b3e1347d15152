package dev.onetouch.telephony.sandbox.exchange;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Telephones that run in a web page. A page is one for as long as it follows the carrier's events: when it is closed, reloaded
/// or killed, it is registered no more and the calls it had answered end, as with a real carrier's browser phone.
public final class Browsers {
  /// A page that lost its line to the carrier and is back within this time has lost nothing. Real carriers wait about as long.
  public static final Duration GRACE = Duration.ofSeconds(10);

  private static final int MOST = 1_000;

  private final Exchange exchange;
  private final Map<String, Page> pages = new HashMap<>();

  Browsers(Exchange exchange) {
    this.exchange = exchange;
  }

  private static final class Page {
    private final String identity;
    private final Set<String> legs = new HashSet<>();
    private int streams;

    private Page(String identity) {
      this.identity = identity;
    }
  }

  /// Whether the page is a telephone now: not with very many of them.
  ///
  /// @param page a name it gave itself, another one each time it is loaded
  public boolean follows(String page, String identity) {
    if (pages.size() >= MOST && !pages.containsKey(page)) {
      return false;
    }
    pages.computeIfAbsent(page, _ -> new Page(identity)).streams++;
    exchange.lines().register(identity);
    return true;
  }

  /// A stream of events it followed by has broken off.
  public void lost(String page) {
    if (pages.containsKey(page) && --pages.get(page).streams == 0) {
      exchange.after(GRACE, () -> {
        if (pages.containsKey(page) && pages.get(page).streams == 0) {
          gone(page);
        }
      });
    }
  }

  /// It answered this leg.
  public void answered(String page, String leg) {
    if (pages.containsKey(page)) {
      pages.get(page).legs.add(leg);
    }
  }

  /// It said itself that it closes, or was not heard of for too long.
  public void gone(String name) {
    Page page = pages.remove(name);
    if (page == null) {
      return;
    }
    if (pages.values().stream().noneMatch(other -> other.identity.equals(page.identity))) {
      exchange.lines().unregister(page.identity);
    }
    page.legs.forEach(leg -> new Phones(exchange).hangUp(leg));
  }
}
