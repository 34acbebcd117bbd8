package io.zhiben.e2e.bench;

import static org.awaitility.Awaitility.await;

import io.zhiben.contracts.event.EventHeaders;
import io.zhiben.contracts.event.EventType;
import io.zhiben.e2e.suite.SuiteTime;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Hazards whose states carry what they counted as before: listed later than found, and put off
 * later still. Each is three rows of reporting-service, one of today and two of former times, so
 * that a replay of them costs more than that of hazards that never changed. They lie in a city of
 * their own, so that no other measurement counts them.
 */
final class RegradedHazards {
  /** Times before that of today. */
  static final int FORMER = 2;

  private static final Duration LONGEST = Duration.ofMinutes(4);

  private static final String PLACE =
      """
      {"code":"430103009000","cityCode":"430100000000","districtCode":"430103000000",\
      "townCode":"430103009000"}\
      """;

  private static final String BEFORE =
      """
      {"until":"%s","place":%s,"domainCode":"D01","level":"%s","gradedOn":null,\
      "deadline":"%s","category":"FIRE_EXIT","listedLevel":null}\
      """;

  private static final String STATE =
      """
      {"id":"%s","version":4,"place":%s,"enterpriseId":"%s","number":"QNY-2026-%06d",\
      "source":"INSPECTION","level":"MAJOR","domainCode":"D01","state":"ASSIGNED",\
      "foundOn":"%s","recordedAt":"%sT01:00:00Z","verifiedAt":"%sT02:00:00Z",\
      "assignedAt":"%sT03:00:00Z","deadline":"%s","originalDeadline":"%s","extensions":1,\
      "listedLevel":"DISTRICT","category":"FIRE_EXIT","former":[%s,%s]}\
      """;

  private final RawBroker broker;
  private final RawDatabase database;

  RegradedHazards(RawBroker broker, RawDatabase database) {
    this.broker = broker;
    this.database = database;
  }

  /** Tells of so many, and waits until reporting-service knows them. */
  void tell(int hazards) throws SQLException {
    broker.send(hazards, this::record);
    try (Connection reporting = database.connect("zb_e_reporting")) {
      await("reporting-service knows the regraded hazards")
          .pollInterval(Duration.ofSeconds(1))
          .atMost(LONGEST)
          .until(() -> former(reporting) == (long) hazards * FORMER);
    }
  }

  private static long former(Connection reporting) throws SQLException {
    try (Statement statement = reporting.createStatement();
        ResultSet found = statement.executeQuery("select count(*) from fact_hazard_former")) {
      found.next();
      return found.getLong(1);
    }
  }

  private ProducerRecord<byte[], byte[]> record(int number) {
    String id = UUID.randomUUID().toString();
    ProducerRecord<byte[], byte[]> record =
        new ProducerRecord<>(
            broker.topic(EventType.HAZARD_EXTENDED.topic()), bytes(id), bytes(state(id, number)));
    Map<String, String> envelope =
        Map.of(
            EventHeaders.SPEC_VERSION, "1.0",
            EventHeaders.ID, UUID.randomUUID().toString(),
            EventHeaders.TYPE, EventType.HAZARD_EXTENDED.wireName(),
            EventHeaders.TIME, SuiteTime.morningOf(SuiteTime.WORKDAY).toString(),
            EventHeaders.ACTOR, "bench");
    envelope.forEach((name, value) -> record.headers().add(name, bytes(value)));
    return record;
  }

  private static String state(String id, int number) {
    LocalDate found = SuiteTime.WORKDAY.minusDays(200 + number % 300);
    LocalDate deadline = found.plusDays(60);
    return STATE.formatted(
        id,
        PLACE,
        UUID.randomUUID(),
        number,
        found,
        found,
        found,
        found,
        deadline.plusDays(30),
        deadline,
        BEFORE.formatted(found.plusDays(10), PLACE, "GENERAL", deadline),
        BEFORE.formatted(found.plusDays(30), PLACE, "MAJOR", deadline));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
