package dev.onetouch.storage;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.onetouch.call.CallId;
import dev.onetouch.call.OfferId;
import dev.onetouch.call.VoicemailId;
import dev.onetouch.caller.CustomerId;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.CallbackId;
import dev.onetouch.cases.CaseNumber;
import dev.onetouch.cases.TeamId;
import dev.onetouch.flow.FlowId;
import dev.onetouch.flow.StepId;
import java.io.IOException;
import java.util.function.Function;

/// Ids and numbers are plain text in JSON, by their real value: the `toString` of some is masked.
final class NamesModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  NamesModule() {
    name(CallId.class, CallId::value, CallId::new);
    name(OfferId.class, OfferId::value, OfferId::new);
    name(AgentId.class, AgentId::value, AgentId::new);
    name(TeamId.class, TeamId::value, TeamId::new);
    name(CaseNumber.class, CaseNumber::digits, CaseNumber::new);
    name(CallbackId.class, CallbackId::value, CallbackId::new);
    name(VoicemailId.class, VoicemailId::value, VoicemailId::new);
    name(CustomerId.class, CustomerId::value, CustomerId::new);
    name(PhoneNumber.class, PhoneNumber::e164, PhoneNumber::new);
    name(FlowId.class, FlowId::value, FlowId::new);
    name(StepId.class, StepId::value, StepId::new);
    name(String.class, Text::storable, Text::storable);
  }

  private <T> void name(Class<T> type, Function<T, String> text, Function<String, T> parse) {
    addSerializer(type, new JsonSerializer<>() {
      @Override
      public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
        json.writeString(text.apply(value));
      }
    });
    addKeySerializer(type, new JsonSerializer<>() {
      @Override
      public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
        json.writeFieldName(text.apply(value));
      }
    });
    if (type == String.class) {
      return;
    }
    addDeserializer(type, new JsonDeserializer<>() {
      @Override
      public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
        return parse.apply(json.getValueAsString(""));
      }
    });
    addKeyDeserializer(type, new KeyDeserializer() {
      @Override
      public Object deserializeKey(String key, DeserializationContext context) {
        return parse.apply(key);
      }
    });
  }
}
