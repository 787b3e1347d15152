package dev.onetouch.telephony.sandbox.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The troubles on order. They strike in the order they were ordered, one at a time.
public final class Troubles {

  private static final int MOST = 1_000;

  private final Ids chance;
  private final List<Order> orders = new ArrayList<>();

  Troubles(Ids chance) {
    this.chance = chance;
  }

  /// Orders a trouble; the oldest order is dropped when there are far too many.
  public synchronized void order(Trouble trouble, Odds odds) {
    if (orders.size() >= MOST) {
      orders.removeFirst();
    }
    orders.add(new Order(trouble, odds));
  }

  /// Calls every trouble off.
  public synchronized void calm() {
    orders.clear();
  }

  /// The first trouble of a kind that strikes now.
  public synchronized <T extends Trouble> Optional<T> strike(Class<T> kind) {
    for (Order order : orders) {
      if (kind.isInstance(order.trouble)
          && order.left > 0
          && chance.happens(order.odds.percent())) {
        order.left--;
        return Optional.of(kind.cast(order.trouble));
      }
    }
    orders.removeIf(order -> order.left <= 0);
    return Optional.empty();
  }

  private static final class Order {

    private final Trouble trouble;
    private final Odds odds;
    private int left;

    Order(Trouble trouble, Odds odds) {
      this.trouble = trouble;
      this.odds = odds;
      this.left = odds.times();
    }
  }
}
