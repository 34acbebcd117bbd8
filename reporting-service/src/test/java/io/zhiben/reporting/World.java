package io.zhiben.reporting;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import io.zhiben.contracts.event.EventHeaders;
import io.zhiben.contracts.event.EventState;
import io.zhiben.contracts.event.EventType;
import io.zhiben.local.TestTokens;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.intake.Received;
import io.zhiben.platform.outbox.EventProducer;
import io.zhiben.platform.region.RegionTree;
import io.zhiben.reporting.projection.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What tests do to the service from outside, and to its tables where a test is about them. */
@ApplicationScoped
public class World {
  public static final List<String> PROJECTIONS =
      List.of(
          "fact_enterprise",
          "fact_hazard",
          "fact_inspection",
          "fact_drill",
          "fact_training",
          "fact_accident",
          "fact_case",
          "fact_listing",
          "fact_escalation",
          "fact_measure",
          "fact_exam",
          "fact_device",
          "fact_staff",
          "fact_enterprise_former",
          "fact_hazard_former",
          "cell_enterprise",
          "cell_hazard",
          "cell_closing",
          "cell_activity");

  private static final List<String> OWNED =
      List.of(
          "duty_window",
          "duty_closing",
          "duty_record",
          "duty_excuse",
          "indicator_entry",
          "indicator_correction");

  private final EventProducer producer;
  private final ObjectMapper json;
  private final Database database;
  private final Projection projection;
  private final RegionTree regions;
  private final Clock clock;
  private final String prefix;
  private final String auditSchema;
  private final List<Future<?>> pending = new ArrayList<>();

  World(
      EventProducer producer,
      ObjectMapper json,
      Database database,
      Projection projection,
      RegionTree regions,
      Clock clock,
      @ConfigProperty(name = "zhiben.topic-prefix") String prefix,
      @ConfigProperty(name = "zhiben.audit.schema") String auditSchema) {
    this.producer = producer;
    this.json = json;
    this.database = database;
    this.projection = projection;
    this.regions = regions;
    this.clock = clock;
    this.prefix = prefix;
    this.auditSchema = auditSchema;
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** Begins with the region tree and nothing else. */
  public void reset() {
    QuarkusTransaction.requiringNew()
        .run(() -> {
          noteThatFactsChange();
          PROJECTIONS.forEach(table -> database.update("delete from " + table));
          OWNED.forEach(table -> database.update("delete from " + table));
          database.update("update place_change set n = n + 1");
          Places.ALL.forEach(regions::apply);
        });
  }

  /** Takes states in as one poll, without the broker. */
  public void apply(EventState... states) {
    apply(Arrays.asList(states));
  }

  public void apply(List<? extends EventState> states) {
    List<Received> events =
        states.stream()
            .map(state ->
                new Received(
                    typeOf(state),
                    state,
                    UUID.randomUUID(),
                    clock.instant(),
                    state.regionCode(),
                    "x"))
            .toList();
    CurrentCaller.runAs(
        Caller.system(),
        () -> QuarkusTransaction.requiringNew().run(() -> projection.apply(events)));
  }

  /** Sends an event as its owner would. */
  public void publish(EventState state) {
    try {
      send(typeOf(state), state.key(), json.writeValueAsString(state));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Sends any content under the envelope of that type. */
  public void send(EventType type, String key, String content) {
    try {
      producer.send(prefix + type.topic(), key, content, envelope(type)).get(20, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Sends without waiting for the broker; {@link #flush} waits for all. */
  public void publishLater(EventType type, EventState state) {
    try {
      pending.add(
          producer.send(
              prefix + type.topic(), state.key(), json.writeValueAsString(state), envelope(type)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Sends a state as its owner would, without waiting for the broker. */
  public void publishLater(EventState state) {
    publishLater(typeOf(state), state);
  }

  public void flush() {
    try {
      for (Future<?> sent : pending) {
        sent.get(60, TimeUnit.SECONDS);
      }
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new IllegalStateException(e);
    }
    pending.clear();
  }

  /** Every row of the projections, by table. */
  public Map<String, List<String>> dump() {
    Map<String, List<String>> dump = new HashMap<>();
    QuarkusTransaction.requiringNew()
        .run(() ->
            PROJECTIONS.forEach(table ->
                dump.put(
                    table,
                    database
                        .query(
                            "select * from " + table,
                            row -> {
                              StringBuilder text = new StringBuilder();
                              int columns = row.getMetaData().getColumnCount();
                              for (int i = 1; i <= columns; i++) {
                                Object value = row.getObject(i);
                                text.append(value instanceof byte[] id ? Database.uuid(id) : value)
                                    .append('|');
                              }
                              return text.toString();
                            })
                        .stream()
                        .sorted()
                        .toList())));
    return dump;
  }

  /** The numbers of each row, by the text in its first column. */
  public Map<String, List<BigDecimal>> numbers(String sql) {
    Map<String, List<BigDecimal>> numbers = new HashMap<>();
    QuarkusTransaction.requiringNew()
        .run(() ->
            database.query(
                sql,
                row -> {
                  List<BigDecimal> found = new ArrayList<>();
                  for (int i = 2; i <= row.getMetaData().getColumnCount(); i++) {
                    found.add(row.getBigDecimal(i));
                  }
                  return numbers.put(row.getString(1), found);
                }));
    return numbers;
  }

  public long count(String sql) {
    return QuarkusTransaction.requiringNew()
        .call(() -> database.query(sql, row -> row.getLong(1)).getFirst());
  }

  /**
   * What the audit trail holds of an action, oldest first.
   *
   * @param column {@code before_state} or {@code after_state}
   */
  public List<String> audited(String action, String column) {
    return QuarkusTransaction.requiringNew()
        .call(() ->
            database.query(
                "select "
                    + column
                    + " from "
                    + auditSchema
                    + ".audit_entry where action = ? order by id",
                row -> row.getString(1),
                action));
  }

  public void change(String sql) {
    QuarkusTransaction.requiringNew()
        .run(() -> {
          if (sql.contains("fact_")) {
            noteThatFactsChange();
          }
          database.update(sql);
        });
  }

  /** First of all, as the projection does: what was counted of them before holds no more. */
  private void noteThatFactsChange() {
    database.update("update change_sequence set sequence = sequence + 1 where id = 1");
    database.update(
        "insert into fact_change (facts, quarter_on, last_sequence) values ('*', '1000-01-01',"
            + " (select sequence from change_sequence where id = 1))"
            + " on duplicate key update last_sequence = values(last_sequence)");
  }

  public void awaitCount(String sql, long expected) {
    await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(50))
        .until(() -> count(sql) == expected);
  }

  /** A request of a demo user. */
  public static RequestSpecification as(String user) {
    return RestAssured.given().auth().oauth2(TestTokens.user(user));
  }

  private Map<String, String> envelope(EventType type) {
    return Map.of(
        EventHeaders.SPEC_VERSION, "1.0",
        EventHeaders.ID, UUID.randomUUID().toString(),
        EventHeaders.TYPE, type.wireName(),
        EventHeaders.TIME, clock.instant().toString(),
        EventHeaders.ACTOR, "x");
  }

  private static EventType typeOf(EventState state) {
    return Arrays.stream(EventType.values())
        .filter(type -> type.state().isInstance(state))
        .findFirst()
        .orElseThrow();
  }
}
