package io.zhiben.hazard.inspection;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.HAZARDS;
import static io.zhiben.hazard.Api.INSPECTIONS;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.hazardBody;
import static io.zhiben.hazard.Api.inspectionBody;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An officer of Dongzhaogezhuang inspects the hotel of Donglihu, for the days of a grant. */
@HazardServiceTest
class CrossAreaTest {
  private static final String GRANTS = BASE + "/cross-area-grants";

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private static Map<String, Object> grant() {
    Map<String, Object> body = new HashMap<>();
    body.put("enterpriseId", World.HOTEL);
    body.put("visitorCode", World.DONGZHAO);
    body.put("task", "消防异地互查");
    body.put("from", World.today().toString());
    body.put("to", World.today().plusDays(3).toString());
    return body;
  }

  private static String granted() {
    return as("dlh-officer").body(grant()).post(GRANTS).then().statusCode(201).extract().path("id");
  }

  private static Response end(String who, String id) {
    String tag = as("dlh-officer").get(GRANTS + "/" + id).header("ETag");
    return as(who)
        .header("If-Match", tag)
        .body(Map.of("reason", "检查完毕"))
        .post(GRANTS + "/" + id + "/end");
  }

  private static Map<String, Object> visit() {
    Map<String, Object> body = inspectionBody(World.HOTEL, "SPECIAL", "OFFICER", 1);
    body.put("circumstances", List.of("CROSS_AREA"));
    return body;
  }

  private static void refused(Response answer, int status, String code) {
    assertEquals(status, answer.statusCode(), answer.asString());
    assertEquals(code, answer.path("code"), answer.asString());
  }

  @Test
  void reachesTheEnterpriseForItsDaysAndNothingElse() {
    refused(as("dzgz-officer").body(visit()).post(INSPECTIONS), 404, "NOT_FOUND");
    String grant = granted();
    try {
      as("dzgz-officer").get(GRANTS + "/mine").then().body("id", hasItem(grant));
      as("dzgz-officer")
          .get(BASE + "/applicable-checklists?enterprise=" + World.HOTEL)
          .then()
          .statusCode(200);
      String id =
          as("dzgz-officer")
              .body(visit())
              .post(INSPECTIONS)
              .then()
              .statusCode(201)
              .body("findingsCount", equalTo(1))
              .body("hazards", hasSize(1))
              .extract()
              .path("id");
      as("dzgz-officer").get(INSPECTIONS + "/" + id).then().statusCode(200);
      as("dlh-officer").get(INSPECTIONS + "/" + id).then().statusCode(200);
      refused(as("dzgz-officer").body(hazardBody(World.HOTEL)).post(HAZARDS), 404, "NOT_FOUND");
      Map<String, Object> other = visit();
      other.put("enterpriseId", World.SHOP);
      refused(as("dzgz-officer").body(other).post(INSPECTIONS), 404, "NOT_FOUND");
      refused(as("ent-officer").get(GRANTS), 403, "FORBIDDEN");
      end("dlh-officer", grant).then().statusCode(200).body("open", equalTo(false));
      refused(as("dzgz-officer").get(INSPECTIONS + "/" + id), 404, "NOT_FOUND");
      refused(as("dzgz-officer").body(visit()).post(INSPECTIONS), 404, "NOT_FOUND");
      refused(end("dlh-officer", grant), 409, "CROSS_AREA_GRANT_ENDED");
    } finally {
      end("dlh-officer", grant);
    }
  }

  @Test
  void offersThePlacesBesideAndThoseBelowThem() {
    as("dlh-officer")
        .get(GRANTS + "/visitors")
        .then()
        .statusCode(200)
        .body("code", hasItem("120119000000"))
        .body("code", not(hasItem(World.DONGLIHU)))
        .body("code", not(hasItem("120110000000")));
    as("dlh-officer")
        .get(GRANTS + "/visitors?of=120119000000")
        .then()
        .body("code", hasItem(World.DONGZHAO));
    refused(as("dlh-officer").get(GRANTS + "/visitors?of=12"), 400, "INVALID_FIELD");
    refused(as("ent-officer").get(GRANTS + "/visitors"), 403, "FORBIDDEN");
  }

  @Test
  void isNoSupervisionAndNothingOfOtherDays() {
    String grant = granted();
    try {
      Map<String, Object> plain = visit();
      plain.remove("circumstances");
      refused(as("dzgz-officer").body(plain).post(INSPECTIONS), 422, "VISIT_NOT_AS_GRANTED");
      Map<String, Object> before = visit();
      before.put("inspectedOn", World.today().minusDays(1).toString());
      refused(as("dzgz-officer").body(before).post(INSPECTIONS), 422, "VISIT_NOT_AS_GRANTED");
      refused(end("dzgz-officer", grant), 404, "NOT_FOUND");
    } finally {
      end("dlh-officer", grant);
    }
  }

  @Test
  void isGrantedByTheEnterprisesOwnPlaceForDaysToCome() {
    refused(as("dzgz-officer").body(grant()).post(GRANTS), 404, "NOT_FOUND");
    refused(as("ent-officer").body(grant()).post(GRANTS), 403, "FORBIDDEN");
    Map<String, String> wrong =
        Map.of(
            "visitorCode", World.DONGLIHU,
            "from", World.today().minusDays(1).toString(),
            "to", World.today().plusDays(200).toString());
    wrong.forEach((field, value) -> {
      Map<String, Object> body = grant();
      body.put(field, value);
      refused(as("dlh-officer").body(body).post(GRANTS), 400, "INVALID_FIELD");
    });
    String id = granted();
    as("dl-officer").get(GRANTS + "?limit=200").then().body("items.id", hasItem(id));
    as("dzgz-officer").get(GRANTS + "?limit=200").then().body("items.id", not(hasItem(id)));
    refused(as("dzgz-officer").get(GRANTS + "/" + id), 404, "NOT_FOUND");
    end("dlh-officer", id).then().statusCode(200);
  }
}
