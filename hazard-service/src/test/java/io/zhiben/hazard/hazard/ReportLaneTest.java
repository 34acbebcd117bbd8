package io.zhiben.hazard.hazard;

import static io.zhiben.hazard.Api.HAZARDS;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.hazardBody;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import io.zhiben.platform.db.Database;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reports that arrive at the same time share transactions, and nobody notices. */
@HazardServiceTest
class ReportLaneTest {
  private static final String TRACE = "00-%032x-00000000000000a1-01";

  @Inject Database database;

  @ConfigProperty(name = "zhiben.audit.schema")
  String auditSchema;

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private record Asked(String who, UUID enterprise, String foundOn, String key, int trace) {
    Response send() {
      Map<String, Object> body = hazardBody(enterprise);
      body.put("foundOn", foundOn);
      body.put("description", key);
      return as(who)
          .header("Idempotency-Key", key)
          .header("traceparent", TRACE.formatted(trace))
          .body(body)
          .post(HAZARDS);
    }
  }

  private static List<Response> together(List<Asked> all) throws Exception {
    for (String who : List.of("dlh-officer", "dl-officer", "dzgz-officer")) {
      io.zhiben.hazard.Api.tokenOf(who);
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(24)) {
      List<Callable<Response>> calls = new ArrayList<>();
      all.forEach(asked -> calls.add(asked::send));
      List<Response> answers = new ArrayList<>();
      for (Future<Response> answer : threads.invokeAll(calls)) {
        answers.add(answer.get());
      }
      return answers;
    }
  }

  private List<String> lines(String sql, Object... arguments) {
    return QuarkusTransaction.requiringNew()
        .call(() -> database.query(sql, row -> row.getString(1), arguments));
  }

  @Test
  void answersEachAsIfItWereAlone() throws Exception {
    String run = UUID.randomUUID().toString().substring(0, 8);
    List<Asked> all = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      String key = run + "-" + i;
      String today = World.today().toString();
      all.add(
          switch (i % 6) {
            case 0 -> new Asked("dl-officer", World.SHOP, today, key, i + 1);
            case 1 -> new Asked("dzgz-officer", World.FAR, today, key, i + 1);
            // what lies outside of the reporter's scope
            case 2 -> new Asked("dzgz-officer", World.PARK, today, key, i + 1);
            case 3 ->
                new Asked(
                    "dlh-officer", World.PARK, World.today().plusDays(1).toString(), key, i + 1);
            // a repetition of the next but one
            case 4 -> new Asked("dlh-officer", World.HOTEL, today, run + "-" + (i + 1), i + 1);
            default -> new Asked("dlh-officer", World.HOTEL, today, key, i + 1);
          });
    }
    List<Response> answers = together(all);
    Set<String> ids = new HashSet<>();
    Set<String> numbers = new TreeSet<>();
    for (int i = 0; i < all.size(); i++) {
      Asked asked = all.get(i);
      Response answer = answers.get(i);
      int expected = i % 6 == 2 ? 404 : i % 6 == 3 ? 400 : 201;
      assertEquals(expected, answer.statusCode(), i + ": " + answer.asString());
      if (expected == 201) {
        assertEquals(asked.key(), answer.path("description"));
        assertEquals(asked.enterprise().toString(), answer.path("enterpriseId"));
        ids.add(answer.path("id"));
        numbers.add(answer.path("number"));
      }
    }
    // two of six are refused, and two of six are one and the same
    assertEquals(60, ids.size());
    assertEquals(60, numbers.size());
    assertEquals(
        60, lines("select number from hazard where description like ?", run + "-%").size());
    for (int i = 0; i < all.size(); i++) {
      if (i % 6 < 2) {
        writtenDown(all.get(i), answers.get(i).path("id"));
      }
    }
  }

  /** By whom, in which trace: not that of the one who did the work for all. */
  private void writtenDown(Asked asked, String id) {
    assertEquals(
        List.of("%032x".formatted(asked.trace())),
        lines(
            "select trace_id from "
                + auditSchema
                + ".audit_entry where entity_id = ?"
                + " and action = 'hazard.report'",
            id));
    List<String> actors =
        lines("select actor from " + auditSchema + ".audit_entry where entity_id = ?", id);
    assertEquals(
        actors, lines("select actor from outbox where aggregate_key = ?", id), asked.toString());
    assertEquals(
        actors, lines("select reported_by from hazard where id = ?", (Object) UUID.fromString(id)));
    assertTrue(
        lines("select trace_parent from outbox where aggregate_key = ?", id)
            .contains(TRACE.formatted(asked.trace())));
  }

  @Test
  void leavesNoGapInTheNumbers() throws Exception {
    long before = last();
    String run = UUID.randomUUID().toString().substring(0, 8);
    List<Asked> all = new ArrayList<>();
    for (int i = 0; i < 48; i++) {
      String day = i % 4 == 0 ? "2020-01-01" : World.today().toString();
      all.add(new Asked("dlh-officer", World.PARK, day, run + "-" + i, i + 1));
    }
    long made = together(all).stream().filter(answer -> answer.statusCode() == 201).count();
    assertEquals(36, made);
    assertEquals(before + made, last());
    assertEquals(
        36,
        lines("select distinct number from hazard where description like ?", run + "-%").size());
  }

  private long last() {
    return lines(
            "select coalesce(max(last_number), 0) from number_series where kind = 'HAZARD'"
                + " and place_code = ?",
            World.DONGLIHU)
        .stream()
        .mapToLong(Long::parseLong)
        .findFirst()
        .orElse(0);
  }
}
