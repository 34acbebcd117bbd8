package io.zhiben.portal.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiben.contracts.event.Ancestry;
import io.zhiben.contracts.event.EventHeaders;
import io.zhiben.contracts.event.EventType;
import io.zhiben.contracts.event.RegionLevel;
import io.zhiben.contracts.event.RegionState;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** Tells the portal of places, as the service that owns them does. */
public final class Places {
  public static final String CITY = "120000000000";
  public static final String DISTRICT = "120110000000";
  public static final String TOWN = "120110013000";

  private static final ObjectMapper JSON = new ObjectMapper();

  private Places() {}

  public static void publish() {
    publish(
        List.of(
            place(CITY, "天津市", RegionLevel.CITY, null, new Ancestry(CITY, CITY, null, null)),
            place(
                DISTRICT,
                "东丽区",
                RegionLevel.DISTRICT,
                CITY,
                new Ancestry(DISTRICT, CITY, DISTRICT, null)),
            town(TOWN, "东丽湖街道"),
            place(
                "120110013001",
                "湖东社区",
                RegionLevel.VILLAGE,
                TOWN,
                new Ancestry("120110013001", CITY, DISTRICT, TOWN)),
            place(
                "120119000000",
                "蓟州区",
                RegionLevel.DISTRICT,
                CITY,
                new Ancestry("120119000000", CITY, "120119000000", null)),
            place(
                "120119105000",
                "东赵各庄镇",
                RegionLevel.TOWN,
                "120119000000",
                new Ancestry("120119105000", CITY, "120119000000", "120119105000"))));
  }

  public static RegionState town(String code, String name) {
    return place(code, name, RegionLevel.TOWN, DISTRICT, new Ancestry(code, CITY, DISTRICT, code));
  }

  public static void publish(List<RegionState> places) {
    var config = ConfigProvider.getConfig();
    String topic = config.getValue("zhiben.topic-prefix", String.class) + "zhiben.enterprise.v1";
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers",
            config.getValue("kafka.bootstrap.servers", String.class),
            "acks",
            "all");
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
      places.forEach(place -> producer.send(event(topic, place)));
      producer.flush();
    }
  }

  private static ProducerRecord<String, byte[]> event(String topic, RegionState place) {
    ProducerRecord<String, byte[]> event = new ProducerRecord<>(topic, place.code(), bytes(place));
    Map.of(
            EventHeaders.SPEC_VERSION,
            "1.0",
            EventHeaders.ID,
            UUID.randomUUID().toString(),
            EventHeaders.TYPE,
            EventType.REGION_ADDED.wireName(),
            EventHeaders.SOURCE,
            "urn:zhiben:enterprise",
            EventHeaders.TIME,
            "2026-01-01T00:00:00Z",
            EventHeaders.SUBJECT,
            place.code(),
            EventHeaders.DATA_SCHEMA,
            EventType.REGION_ADDED.dataSchema(),
            EventHeaders.REGION,
            place.code(),
            EventHeaders.ACTOR,
            "system",
            EventHeaders.CONTENT_TYPE,
            "application/json")
        .forEach(
            (name, value) -> event.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    return event;
  }

  private static byte[] bytes(RegionState place) {
    try {
      return JSON.writeValueAsBytes(place);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static RegionState place(
      String code, String name, RegionLevel level, String parent, Ancestry ancestry) {
    return new RegionState(code, 1, name, level, parent, ancestry, true);
  }
}
