package io.zhiben.platform.intake;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.zhiben.contracts.event.EventHeaders;
import io.zhiben.contracts.event.EventState;
import io.zhiben.contracts.event.EventType;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** Turns a record into an event. Fields and types that came after this build are passed over. */
@ApplicationScoped
class EventReader {
  private final Map<EventType, ObjectReader> readers = new EnumMap<>(EventType.class);

  EventReader(ObjectMapper json) {
    for (EventType type : EventType.values()) {
      readers.put(
          type,
          json.readerFor(type.state()).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES));
    }
  }

  /**
   * @param wanted types that the consumer uses; the content of others isn't looked at
   * @return empty for a type that isn't wanted or that this build doesn't know, and for a tombstone
   * @throws UnusableEvent where the envelope or the content is broken
   */
  Optional<Received> read(ConsumerRecord<String, byte[]> record, Predicate<EventType> wanted) {
    if (record.value() == null) {
      return Optional.empty();
    }
    Optional<EventType> type = EventType.ofWireName(header(record, EventHeaders.TYPE));
    if (type.isEmpty() || !wanted.test(type.get())) {
      return Optional.empty();
    }
    try {
      EventState state = readers.get(type.get()).readValue(record.value());
      if (state == null || !state.key().equals(record.key())) {
        throw new UnusableEvent("KEY_DIFFERS");
      }
      if (!record.topic().endsWith(type.get().topic())) {
        throw new UnusableEvent("WRONG_TOPIC");
      }
      return Optional.of(
          new Received(
              type.get(),
              state,
              UUID.fromString(header(record, EventHeaders.ID)),
              Instant.parse(header(record, EventHeaders.TIME)),
              state.regionCode(),
              header(record, EventHeaders.ACTOR)));
    } catch (IOException e) {
      throw new UnusableEvent("MALFORMED_PAYLOAD");
    } catch (IllegalArgumentException | DateTimeException | NullPointerException e) {
      throw new UnusableEvent("MALFORMED_ENVELOPE");
    }
  }

  private static String header(ConsumerRecord<String, byte[]> record, String name) {
    Header header = record.headers().lastHeader(name);
    if (header == null) {
      throw new UnusableEvent("MISSING_" + name.toUpperCase(java.util.Locale.ROOT));
    }
    return new String(header.value(), StandardCharsets.UTF_8);
  }
}
