package io.zhiben.hazard.expert;

import static io.zhiben.hazard.Api.INSPECTIONS;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.inspectionBody;
import static io.zhiben.hazard.expert.ExpertFixture.ENGAGEMENTS;
import static io.zhiben.hazard.expert.ExpertFixture.VISITS;
import static io.zhiben.hazard.expert.ExpertFixture.byAgency;
import static io.zhiben.hazard.expert.ExpertFixture.byExpert;
import static io.zhiben.hazard.expert.ExpertFixture.declare;
import static io.zhiben.hazard.expert.ExpertFixture.expert;
import static io.zhiben.hazard.expert.ExpertFixture.made;
import static io.zhiben.hazard.expert.ExpertFixture.refused;
import static io.zhiben.hazard.expert.ExpertFixture.visitBody;
import static org.hamcrest.Matchers.equalTo;

import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HazardServiceTest
class ConflictResourceTest {
  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  @Test
  void keepsThoseAwayWhomATieNames() {
    String expert = expert();
    String first = byExpert(expert, World.HOTEL, World.SHOP);
    declare("dlh-officer", first, World.HOTEL, "CONSULTS")
        .then()
        .statusCode(201)
        .body("outcome", equalTo("RECUSED"))
        .body("liftable", equalTo(true));
    declare("dlh-officer", first, World.SHOP, "NONE").then().statusCode(201);
    refused(
        as("dlh-officer").body(visitBody(first, World.HOTEL, List.of())).post(VISITS),
        409,
        "EXPERT_RECUSED");
    // said in one engagement, it holds in the next, whatever is said there
    String second = byExpert(expert, World.HOTEL);
    declare("dlh-officer", second, World.HOTEL, "NONE").then().statusCode(201);
    Map<String, Object> there = visitBody(second, World.HOTEL, List.of());
    refused(as("dlh-officer").body(there).post(VISITS), 409, "EXPERT_RECUSED");
    made(as("dlh-officer").body(visitBody(first, World.SHOP, List.of())).post(VISITS));
    String path = ENGAGEMENTS + "/" + first + "/declarations";
    String declaration = as("dlh-officer").get(path).path("[0].id");
    Map<String, String> why = Map.of("reason", "登记有误");
    refused(
        as("dlh-officer")
            .body(why)
            .post(ENGAGEMENTS + "/" + second + "/declarations/" + declaration + "/lift"),
        404,
        "NOT_FOUND");
    as("dlh-officer")
        .body(why)
        .post(path + "/" + declaration + "/lift")
        .then()
        .statusCode(200)
        .body("liftReason", equalTo("登记有误"));
    refused(
        as("dlh-officer").body(why).post(path + "/" + declaration + "/lift"),
        409,
        "CONFLICT_NOTHING_TO_LIFT");
    made(as("dlh-officer").body(there).post(VISITS));
  }

  @Test
  void keepsATiedAgencyFromInspectingToo() {
    String engagement = byAgency();
    String declared =
        declare("agency-anhua", engagement, World.PARK, "OWNS").then().extract().path("id");
    Map<String, Object> inspection = inspectionBody(World.PARK, "EXPERT", "EXPERT", 0);
    try {
      refused(as("agency-anhua").body(inspection).post(INSPECTIONS), 409, "EXPERT_RECUSED");
      refused(
          as("agency-anhua")
              .body(Map.of("reason", "x"))
              .post(ENGAGEMENTS + "/" + engagement + "/declarations/" + declared + "/lift"),
          403,
          "FORBIDDEN");
    } finally {
      // other tests send the same agency there
      as("dlh-officer")
          .body(Map.of("reason", "登记有误"))
          .post(ENGAGEMENTS + "/" + engagement + "/declarations/" + declared + "/lift")
          .then()
          .statusCode(200);
    }
    made(as("agency-anhua").body(inspection).post(INSPECTIONS));
  }

  @Test
  void forgetsATieAfterTheYearsOfTheRules() {
    String engagement = byExpert(expert(), World.HOTEL);
    Map<String, Object> body = new HashMap<>();
    body.put("enterpriseId", World.HOTEL);
    body.put("relation", "WORKED_FOR");
    body.put("until", World.today().minusYears(4).toString());
    String path = ENGAGEMENTS + "/" + engagement + "/declarations";
    as("dlh-officer").body(body).post(path).then().body("outcome", equalTo("CLEAR"));
    body.put("until", World.today().minusYears(2).toString());
    as("dlh-officer").body(body).post(path).then().body("outcome", equalTo("RECUSED"));
    body.put("until", World.today().plusDays(1).toString());
    refused(as("dlh-officer").body(body).post(path), 400, "DATE_IN_FUTURE");
    body.put("relation", "NONE");
    body.put("until", World.today().toString());
    refused(as("dlh-officer").body(body).post(path), 400, "INVALID_FIELD");
    body.put("enterpriseId", World.SHOP);
    refused(as("dlh-officer").body(body).post(path), 404, "NOT_FOUND");
  }
}
