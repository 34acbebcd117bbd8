package io.zhiben.hazard.listing;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.HAZARDS;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.get;
import static io.zhiben.hazard.Api.hazardBody;
import static io.zhiben.hazard.Api.rectified;
import static io.zhiben.hazard.Api.step;

import io.restassured.response.Response;
import io.zhiben.hazard.World;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Major hazards on their way, and requests about listings. */
public final class Cases {
  public static final String LISTINGS = BASE + "/listings";
  static final String REQUESTS = BASE + "/decision-requests";
  static final String CLAUSE = "mem-10-2023/13.1";

  private Cases() {}

  /** A major hazard that the enterprise has to rectify until that day. */
  public static String major(UUID enterprise, LocalDate deadline) {
    return major(enterprise, deadline, CLAUSE);
  }

  static String major(UUID enterprise, LocalDate deadline, String clause) {
    return major("dlh-officer", enterprise, deadline, clause);
  }

  static String major(String officer, UUID enterprise, LocalDate deadline, String clause) {
    String id =
        as(officer)
            .body(hazardBody(enterprise))
            .post(HAZARDS)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    move(officer, id, "verify", Map.of("level", "MAJOR", "clauseId", clause));
    move(
        officer,
        id,
        "plan",
        Map.of(
            "responsible", "分管负责人",
            "measures", "停用并更换",
            "fundsFen", 100,
            "deadline", deadline.toString(),
            "contingency", "专人值守"));
    move(officer, id, "assign", Map.of("deadline", deadline.toString()));
    return id;
  }

  private static void move(String officer, String id, String verb, Map<String, ?> body) {
    String tag = get(officer, id).header("ETag");
    as(officer)
        .header("If-Match", tag)
        .body(body)
        .post(HAZARDS + "/" + id + "/" + verb)
        .then()
        .statusCode(200);
  }

  public static void reinspected(String hazard) {
    rectified("ent-officer", hazard).then().statusCode(200);
    step("dlh-officer2", hazard, "reinspect", Map.of("passed", true)).then().statusCode(200);
  }

  public static Map<String, Object> listingBody(String... hazards) {
    Map<String, Object> body = new HashMap<>();
    body.put("hazardIds", List.of(hazards));
    body.put("supervisingUnit", "区应急管理局");
    body.put("reason", "逾期风险高");
    body.put("deadline", World.today().plusDays(30).toString());
    body.put("publicity", "PUBLIC");
    return body;
  }

  /** The id of a listing by that leader. */
  public static String listed(String leader, String... hazards) {
    return as(leader)
        .body(listingBody(hazards))
        .post(LISTINGS)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  static Response read(String who, String id) {
    return as(who).get(LISTINGS + "/" + id);
  }

  /** Takes a step with the tag of what the listing is now. */
  public static Response take(String who, String id, String step, Map<String, ?> body) {
    String tag = read("tj-officer", id).header("ETag");
    return as(who).header("If-Match", tag).body(body).post(LISTINGS + "/" + id + "/" + step);
  }

  static void measuresDone(String who, String id) {
    int measures = read(who, id).jsonPath().getList("measures").size();
    for (int i = 1; i <= measures; i++) {
      take(who, id, "measures/" + i, Map.of("note", "已落实")).then().statusCode(200);
    }
  }

  static Map<String, Object> asking(String level, String... hazards) {
    Map<String, Object> body = new HashMap<>();
    body.put("kind", hazards.length > 1 ? "REGIONAL_HAZARD" : "LISTED_SUPERVISION");
    body.put("level", level);
    body.put("hazardIds", List.of(hazards));
    body.put("receivedOn", World.today().toString());
    body.put("reason", "整改进展缓慢");
    return body;
  }

  static Response decide(String who, String request, boolean agreed) {
    String tag = as("tj-officer").get(REQUESTS + "/" + request).header("ETag");
    return as(who)
        .header("If-Match", tag)
        .body(Map.of("agreed", agreed, "note", "同意"))
        .post(REQUESTS + "/" + request + "/decide");
  }

  static Response hazard(String id) {
    return get("dlh-officer", id);
  }
}
