package dev.onetouch.telephony.sandbox.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Every conference there is or was; the last ended ones are kept to be asked about.
public final class Rooms {

  private static final int MOST = 1_000;

  private final Exchange exchange;
  private final Map<String, Room> rooms = new LinkedHashMap<>();

  Rooms(Exchange exchange) {
    this.exchange = exchange;
  }

  /// The open room of a name, made when there is none.
  Room open(String name) {
    return named(name).orElseGet(() -> make(name));
  }

  void leave(Participant leaving, String reason) {
    rooms.values().stream()
        .filter(room -> room.participants().contains(leaving))
        .findFirst()
        .ifPresent(room -> room.leave(leaving, reason));
  }

  /// By sid, or an open one by name.
  Optional<Room> find(String sidOrName) {
    return Optional.ofNullable(rooms.get(sidOrName)).or(() -> named(sidOrName));
  }

  public Optional<RoomView> view(String sidOrName) {
    return find(sidOrName).map(Room::view);
  }

  public List<RoomView> all() {
    return rooms.values().stream().map(Room::view).toList();
  }

  private Optional<Room> named(String name) {
    return rooms.values().stream()
        .filter(room -> !room.ended() && room.name().equals(name))
        .findFirst();
  }

  private Room make(String name) {
    Room room = new Room(exchange, exchange.ids().next("CF"), name);
    rooms.put(room.sid(), room);
    if (rooms.size() > MOST) {
      rooms.values().stream()
          .filter(Room::ended)
          .findFirst()
          .ifPresent(oldest -> rooms.remove(oldest.sid()));
    }
    return room;
  }
}
