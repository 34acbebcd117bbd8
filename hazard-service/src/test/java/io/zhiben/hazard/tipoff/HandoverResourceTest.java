package io.zhiben.hazard.tipoff;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.tipoff.TipOffFixture.TIP_OFFS;
import static io.zhiben.hazard.tipoff.TipOffFixture.body;
import static io.zhiben.hazard.tipoff.TipOffFixture.get;
import static io.zhiben.hazard.tipoff.TipOffFixture.idOf;
import static io.zhiben.hazard.tipoff.TipOffFixture.post;
import static io.zhiben.hazard.tipoff.TipOffFixture.receipt;
import static io.zhiben.hazard.tipoff.TipOffFixture.step;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import io.zhiben.hazard.tipoff.TipOffCommands.Route;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Blocked lanes go to the unit of their road (Y-465), and it says what it did (Y-517). */
@HazardServiceTest
class HandoverResourceTest {
  @BeforeEach
  void setTheTable() {
    World.ensure();
    setRoutes(List.of(route("FIRE_LANE", "MAIN", "交警大队"), route("FIRE_LANE", null, "派出所")))
        .then()
        .statusCode(200);
  }

  @Test
  void goesToTheUnitOfItsRoadByItself() {
    String id = lane("MAIN");
    step("dlh-custodian", id, "accept", Map.of("text", "已受理"))
        .then()
        .statusCode(200)
        .body("handovers", hasSize(0));
    refused(
        step("dlh-custodian", id, "hand-overs", Map.of("unit", "城管")),
        409,
        "HAND_OVER_STATE_FORBIDS");
    refused(step("dlh-officer", id, "hand-overs", Map.of("unit", "城管")), 404, "NOT_FOUND");
    step("dlh-custodian", id, "redact", Map.of("text", "反映消防车通道被占"))
        .then()
        .statusCode(200)
        .body("handovers.unit", contains("交警大队"))
        .body("handovers[0].automatic", equalTo(true));
    refused(
        step("dlh-officer", id, "hand-overs", Map.of("unit", "城管")), 400, "HAND_OVER_NEEDS_REASON");
    String first = get("dlh-officer", id).path("handovers[0].id");
    String second =
        step("dlh-officer", id, "hand-overs", Map.of("unit", "城管", "reason", "属人行道"))
            .then()
            .statusCode(200)
            .body("handovers.unit", contains("城管", "交警大队"))
            .body("handovers.over", contains(false, true))
            .body("handovers[0].reason", equalTo("属人行道"))
            .extract()
            .path("handovers[0].id");
    String today = World.today().toString();
    refused(accept(id, first, today), 409, "HAND_OVER_OVER");
    refused(result(id, second, "TOWED", today), 409, "HAND_OVER_NOT_ACCEPTED");
    refused(accept(id, second, World.today().plusDays(1).toString()), 400, "HAND_OVER_DATE_WRONG");
    accept(id, second, today).then().statusCode(200);
    refused(accept(id, second, today), 409, "HAND_OVER_ACCEPTED");
    result(id, second, "TOWED", today)
        .then()
        .statusCode(200)
        .body("handovers[0].result", equalTo("TOWED"))
        .body("handovers[0].over", equalTo(true));
    refused(result(id, second, "FINED", today), 409, "HAND_OVER_OVER");
    as("dlh-auditor")
        .queryParam("entity", "TipOffHandOver")
        .queryParam("entityId", second)
        .get(BASE + "/audit")
        .then()
        .statusCode(200)
        .body(
            "items.action",
            hasItems(
                "tip-off.hand-over", "tip-off.hand-over-accepted", "tip-off.hand-over-result"));
  }

  @Test
  void asksForTheRoadOfLanesAlone() {
    Map<String, Object> sent = body();
    sent.put("roadClass", "MAIN");
    refused(post("", sent), 400, "ROAD_CLASS_UNKNOWN");
    sent.put("category", "FIRE_LANE");
    sent.put("roadClass", "NONE");
    refused(post("", sent), 400, "ROAD_CLASS_UNKNOWN");
  }

  @Test
  void isNotReachedFromElsewhere() {
    String id = lane("BRANCH");
    step("dlh-custodian", id, "accept", Map.of("text", "已受理"));
    String tag = step("dlh-custodian", id, "redact", Map.of("text", "反映消防车通道被占")).header("ETag");
    String own = get("dlh-officer", id).path("handovers[0].id");
    String other = lane("MAIN");
    for (String address : List.of(id + "/hand-overs/" + own + "/accept", id + "/hand-overs")) {
      refused(
          as("dzgz-officer")
              .header("If-Match", tag)
              .body(
                  address.endsWith("accept")
                      ? Map.of("acceptedOn", World.today().toString())
                      : Map.of("unit", "x", "reason", "x"))
              .post(TIP_OFFS + "/" + address),
          404,
          "NOT_FOUND");
    }
    refused(accept(other, own, World.today().toString()), 404, "NOT_FOUND");
    refused(accept(id, UUID.randomUUID().toString(), World.today().toString()), 404, "NOT_FOUND");
  }

  @Test
  void refusesATableThatContradictsItself() {
    refused(setRoutes(List.of(route("NONE", null, "x"))), 400, "ROUTE_INVALID");
    refused(
        setRoutes(List.of(route("FIRE", null, "x"), route("FIRE", null, "y"))),
        400,
        "ROUTE_INVALID");
    refused(setRoutes(List.of(route("FIRE", "MAIN", "x"))), 400, "ROAD_CLASS_UNKNOWN");
  }

  @ParameterizedTest
  @CsvSource({
    "FIRE_LANE, MAIN, 交警大队",
    "FIRE_LANE, ESTATE, 派出所",
    "FIRE_LANE, , 派出所",
    "CHEMICAL, , ",
    "FIRE, MAIN, "
  })
  void findsTheUnitOfTheRoadBeforeTheOneForAll(String category, String road, String unit) {
    List<Route> routes =
        List.of(
            new Route("FIRE_LANE", null, "派出所"),
            new Route("FIRE_LANE", "MAIN", "交警大队"),
            new Route("FIRE", "BRANCH", "消防所"));
    assertEquals(Optional.ofNullable(unit), HandoverDesk.unitFor(routes, category, road));
  }

  private static String lane(String road) {
    Map<String, Object> sent = body();
    sent.put("category", "FIRE_LANE");
    sent.put("roadClass", road);
    return idOf(receipt(sent));
  }

  private static Map<String, Object> route(String category, String road, String unit) {
    Map<String, Object> route = new HashMap<>();
    route.put("category", category);
    route.put("roadClass", road);
    route.put("unit", unit);
    return route;
  }

  private static Response setRoutes(List<Map<String, Object>> routes) {
    String address = BASE + "/tip-off-routes";
    String tag = as("dlh-admin").get(address).header("ETag");
    return as("dlh-admin").header("If-Match", tag).body(Map.of("routes", routes)).post(address);
  }

  private static Response accept(String id, String handOver, String on) {
    return step(
        "dlh-custodian", id, "hand-overs/" + handOver + "/accept", Map.of("acceptedOn", on));
  }

  private static Response result(String id, String handOver, String result, String on) {
    return step(
        "dlh-custodian",
        id,
        "hand-overs/" + handOver + "/result",
        Map.of("result", result, "resultOn", on));
  }

  private static void refused(Response answer, int status, String code) {
    answer.then().statusCode(status).body("code", equalTo(code));
  }
}
