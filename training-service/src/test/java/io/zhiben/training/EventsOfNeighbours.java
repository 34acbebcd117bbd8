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
import io.zhiben.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells this service what enterprise-service would, through the real broker. */
@ApplicationScoped
public class EventsOfNeighbours {
  public static final String TOWN = "120110013000";
  public static final String OTHER_TOWN = "120119105000";
  public static final String PARK_CODE = "91120110MA5KB0001J";

  private final EventProducer producer;
  private final ObjectMapper json;
  private final Database database;
  private final String prefix;

  EventsOfNeighbours(
      EventProducer producer,
      ObjectMapper json,
      Database database,
      @ConfigProperty(name = "zhiben.topic-prefix") String prefix) {
    this.producer = producer;
    this.json = json;
    this.database = database;
    this.prefix = prefix;
  }

  /** A request as that demo user. */
  public static RequestSpecification as(String user) {
    return RestAssured.given().auth().oauth2(TestTokens.user(user)).contentType(ContentType.JSON);
  }

  public void regions() {
    region("120000000000", "天津市", RegionLevel.CITY, null, null, null);
    region("120110000000", "东丽区", RegionLevel.DISTRICT, "120000000000", "120110000000", null);
    region(TOWN, "东丽湖街道", RegionLevel.TOWN, "120110000000", "120110000000", TOWN);
    region("120119000000", "蓟州区", RegionLevel.DISTRICT, "120000000000", "120119000000", null);
    region(OTHER_TOWN, "东赵各庄镇", RegionLevel.TOWN, "120119000000", "120119000000", OTHER_TOWN);
    until("select 1 from region where code = '" + OTHER_TOWN + "'");
  }

  private void region(
      String code, String name, RegionLevel level, String parent, String district, String town) {
    tell(
        EventType.REGION_ADDED,
        new RegionState(
            code,
            1,
            name,
            level,
            parent,
            new Ancestry(code, "120000000000", district, town),
            false));
  }

  /** An enterprise of that version, in that town; waits until the service knows it. */
  public UUID enterprise(UUID id, long version, String code, String name, String town) {
    UUID given = id == null ? Ids.next() : id;
    String district = town.equals(TOWN) ? "120110000000" : "120119000000";
    tell(
        EventType.ENTERPRISE_REGISTERED,
        new EnterpriseState(
            given,
            version,
            new Ancestry(town, "120000000000", district, town),
            code,
            name,
            "ENTERPRISE",
            "R90",
            Set.of(),
            "SMALL",
            "ACTIVE",
            "D01",
            List.of(),
            List.of(),
            LocalDate.of(2024, 1, 1),
            null,
            null,
            null));
    until(
        "select 1 from directory_entry where hex(enterprise_id) = '"
            + given.toString().replace("-", "").toUpperCase(Locale.ROOT)
            + "' and version >= "
            + version);
    return given;
  }

  private void tell(EventType type, EventState state) {
    try {
      producer
          .send(
              prefix + type.topic(),
              state.key(),
              json.writeValueAsString(state),
              Map.of(
                  EventHeaders.ID, Ids.next().toString(),
                  EventHeaders.TYPE, type.wireName(),
                  EventHeaders.TIME, Instant.EPOCH.toString(),
                  EventHeaders.ACTOR, "test"))
          .get(20, TimeUnit.SECONDS);
    } catch (JsonProcessingException | ExecutionException | TimeoutException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void until(String sql) {
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() ->
            !QuarkusTransaction.requiringNew().call(() -> database.query(sql, row -> 1)).isEmpty());
  }
}
