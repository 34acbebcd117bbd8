package io.zhiben.training;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.zhiben.contracts.event.Ancestry;
import io.zhiben.contracts.event.EnterpriseState;
import io.zhiben.contracts.event.EventHeaders;
import io.zhiben.contracts.event.EventState;
import io.zhiben.contracts.event.EventType;
import io.zhiben.contracts.event.RegionLevel;
import io.zhiben.contracts.event.RegionState;
import io.zhiben.local.TestTokens;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.outbox.EventProducer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What enterprise-service would tell, sent through the real broker. */
@ApplicationScoped
public class Neighbours {
  public static final String THEME_PARK = "91120110MA5KB0001J";
  public static final Ancestry EAST_LAKE =
      new Ancestry("120110013001", "120000000000", "120110000000", "120110013000");
  public static final Ancestry DONGLIHU =
      new Ancestry("120110013000", "120000000000", "120110000000", "120110013000");
  public static final Ancestry DONGZHAO =
      new Ancestry("120119105000", "120000000000", "120119000000", "120119105000");

  private final EventProducer producer;
  private final ObjectMapper json;
  private final Database database;
  private final Clock clock;
  private final String prefix;

  Neighbours(
      EventProducer producer,
      ObjectMapper json,
      Database database,
      Clock clock,
      @ConfigProperty(name = "zhiben.topic-prefix") String prefix) {
    this.producer = producer;
    this.json = json;
    this.database = database;
    this.clock = clock;
    this.prefix = prefix;
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** The places that the tests live in; returns when the service knows them. */
  public void tellOfPlaces() {
    region(
        "120000000000",
        "天津市",
        RegionLevel.CITY,
        null,
        new Ancestry("120000000000", "120000000000", null, null));
    region(
        "120110000000",
        "东丽区",
        RegionLevel.DISTRICT,
        "120000000000",
        new Ancestry("120110000000", "120000000000", "120110000000", null));
    region("120110013000", "东丽湖街道", RegionLevel.TOWN, "120110000000", DONGLIHU);
    region("120110013001", "湖东社区", RegionLevel.VILLAGE, "120110013000", EAST_LAKE);
    region(
        "120119000000",
        "蓟州区",
        RegionLevel.DISTRICT,
        "120000000000",
        new Ancestry("120119000000", "120000000000", "120119000000", null));
    region("120119105000", "东赵各庄镇", RegionLevel.TOWN, "120119000000", DONGZHAO);
    awaitCount("select count(*) from region", 6);
  }

  /** An enterprise that DLH-ECON supervises; returns when the service knows this version. */
  public UUID tellOf(UUID id, long version, String code, String name, Ancestry place) {
    publish(
        version == 0 ? EventType.ENTERPRISE_REGISTERED : EventType.ENTERPRISE_CHANGED,
        new EnterpriseState(
            id,
            version,
            place,
            code,
            name,
            "ENTERPRISE",
            "R90",
            Set.of(),
            "SMALL",
            "ACTIVE",
            "D01",
            List.of("DLH-ECON"),
            List.of(),
            LocalDate.of(2024, 1, 1)));
    awaitCount(
        "select count(*) from directory_entry where version = %d and hex(enterprise_id) = '%s'"
            .formatted(version, id.toString().replace("-", "").toUpperCase()),
        1);
    return id;
  }

  public UUID tellOf(String code, String name, Ancestry place) {
    return tellOf(UUID.randomUUID(), 0, code, name, place);
  }

  public void publish(EventType type, EventState state) {
    Map<String, String> headers = new HashMap<>();
    headers.put(EventHeaders.SPEC_VERSION, "1.0");
    headers.put(EventHeaders.ID, UUID.randomUUID().toString());
    headers.put(EventHeaders.TYPE, type.wireName());
    headers.put(EventHeaders.TIME, clock.instant().toString());
    headers.put(EventHeaders.ACTOR, "x");
    try {
      producer
          .send(prefix + type.topic(), state.key(), json.writeValueAsString(state), headers)
          .get(20, TimeUnit.SECONDS);
    } catch (JsonProcessingException
        | InterruptedException
        | ExecutionException
        | TimeoutException e) {
      throw new IllegalStateException(e);
    }
  }

  public long count(String sql) {
    return QuarkusTransaction.requiringNew()
        .call(() -> database.query(sql, row -> row.getLong(1)).getFirst());
  }

  public void awaitCount(String sql, long expected) {
    await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(50))
        .until(() -> count(sql) == expected);
  }

  /** A request of a demo user. */
  public static RequestSpecification as(String user) {
    return RestAssured.given().auth().oauth2(TestTokens.user(user)).contentType(ContentType.JSON);
  }

  private void region(String code, String name, RegionLevel level, String parent, Ancestry place) {
    publish(EventType.REGION_ADDED, new RegionState(code, 1, name, level, parent, place, true));
  }
}
