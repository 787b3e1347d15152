package dev.onetouch.storage;

import dev.onetouch.caller.CustomerId;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.cases.CaseNumber;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/// Any value of any record or sealed family of ours, by chance.
final class RandomValues {
  private static final int MOST_ELEMENTS = 3;
  private static final String LETTERS = "abc-XYZ019 \u00e9\u4f60\"\\<&\n";
  private final RandomGenerator chance;

  RandomValues(RandomGenerator chance) {
    this.chance = chance;
  }

  Object of(Type type) {
    if (type instanceof ParameterizedType generic) {
      return container((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
    }
    Class<?> wanted = (Class<?>) type;
    if (wanted == PhoneNumber.class) {
      return new PhoneNumber("+1619555" + chance.nextInt(1_000, 10_000));
    }
    if (wanted == CaseNumber.class) {
      return new CaseNumber(String.valueOf(chance.nextInt(100_000)));
    }
    if (wanted == CustomerId.class) {
      return new CustomerId("c-" + chance.nextInt(1_000));
    }
    if (wanted.isEnum()) {
      return pick(List.of(wanted.getEnumConstants()));
    }
    if (wanted.isSealed()) {
      return of(pick(Kinds.members(wanted).toList()));
    }
    return wanted.isRecord() ? record(wanted) : plain(wanted);
  }

  private Object plain(Class<?> wanted) {
    if (wanted == String.class) {
      return text();
    }
    if (wanted == int.class) {
      return chance.nextInt(1_000);
    }
    if (wanted == long.class) {
      return chance.nextLong();
    }
    if (wanted == boolean.class) {
      return chance.nextBoolean();
    }
    if (wanted == Instant.class) {
      return Instant.ofEpochSecond(chance.nextLong(0, 4_000_000_000L), chance.nextInt(1_000_000_000));
    }
    if (wanted == Duration.class) {
      return Duration.ofMillis(chance.nextLong(0, 100_000_000));
    }
    throw new IllegalArgumentException("no random " + wanted);
  }

  private Object container(Class<?> raw, Type[] of) {
    int size = chance.nextInt(MOST_ELEMENTS + 1);
    if (raw == Optional.class) {
      return size == 0 ? Optional.empty() : Optional.of(of(of[0]));
    }
    if (Map.class.isAssignableFrom(raw)) {
      Map<Object, Object> map = new HashMap<>();
      for (int i = 0; i < size; i++) {
        map.put(of(of[0]), of(of[1]));
      }
      return map;
    }
    List<Object> list = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      list.add(of(of[0]));
    }
    return Set.class.isAssignableFrom(raw) ? new HashSet<>(list) : list;
  }

  /// Some records refuse some values (a shared number has two customers), so it may take a few tries.
  private Object record(Class<?> wanted) {
    RecordComponent[] parts = wanted.getRecordComponents();
    for (int attempt = 0; attempt < 100; attempt++) {
      Object[] values = new Object[parts.length];
      Class<?>[] types = new Class<?>[parts.length];
      for (int i = 0; i < parts.length; i++) {
        types[i] = parts[i].getType();
        values[i] = named(wanted) && types[i] == String.class ? "n" + chance.nextInt(1_000) : of(parts[i].getGenericType());
      }
      try {
        Constructor<?> constructor = wanted.getDeclaredConstructor(types);
        return constructor.newInstance(values);
      } catch (java.lang.reflect.InvocationTargetException refused) {
        continue;
      } catch (ReflectiveOperationException closed) {
        throw new IllegalStateException(closed);
      }
    }
    throw new IllegalStateException("no values found for " + wanted);
  }

  private static boolean named(Class<?> wanted) {
    return wanted.getSimpleName().endsWith("Id");
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = chance.nextInt(12); i > 0; i--) {
      text.append(LETTERS.charAt(chance.nextInt(LETTERS.length())));
    }
    return text.toString();
  }

  private <T> T pick(List<? extends T> choices) {
    return choices.get(chance.nextInt(choices.size()));
  }
}
