package dev.onetouch.storage;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.onetouch.call.CallEvent;
import dev.onetouch.call.CallState;
import dev.onetouch.call.Offer;
import dev.onetouch.call.Onward;
import dev.onetouch.call.Origin;
import dev.onetouch.call.Phase;
import dev.onetouch.call.Question;
import dev.onetouch.call.Utterance;
import dev.onetouch.caller.Caller;
import dev.onetouch.caller.CallerAddress;
import dev.onetouch.cases.CaseSelection;
import dev.onetouch.cases.Owner;
import dev.onetouch.routing.OwnerWish;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Calls and their events as JSON. What a later version of the program adds is passed over by an earlier one, and a list an
/// earlier one did not write is read as empty, so that two versions can serve one database while nodes are replaced.
final class CallJson {
  static final List<Class<?>> FAMILIES =
      List.of(
          CallEvent.class, Phase.class, Utterance.class, Offer.Device.class, Caller.class, CallerAddress.class,
          CaseSelection.class, Owner.class, Question.class, Onward.class, Origin.class, OwnerWish.class);

  private final JsonMapper mapper = mapper();

  String write(Object value) {
    try {
      return mapper.writeValueAsString(value);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("cannot write a " + value.getClass().getSimpleName(), broken);
    }
  }

  <T> T read(String json, Class<T> type) {
    try {
      return mapper.readValue(json, type);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("cannot read a stored " + type.getSimpleName(), broken);
    }
  }

  CallState readState(String json) {
    return read(json, CallState.class);
  }

  private static JsonMapper mapper() {
    JsonMapper.Builder builder =
        JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new Jdk8Module())
            .addModule(new NamesModule())
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE);
    for (Class<?> collection : List.of(List.class, Set.class, Map.class, String.class)) {
      builder.withConfigOverride(collection, how -> how.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)));
    }
    FAMILIES.forEach(family -> Kinds.register(builder, family));
    return builder.build();
  }
}
