package io.zhiben.hazard.hazard;

import static io.zhiben.hazard.Api.HAZARDS;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.hazardBody;
import static io.zhiben.hazard.Api.step;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HazardServiceTest
class LikeHazardsTest {

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private static ValidatableResponse similar(
      String who, UUID enterprise, String name, String value) {
    return as(who)
        .queryParam("enterprise", enterprise)
        .queryParam(name, value)
        .get(HAZARDS + "/similar")
        .then();
  }

  @Test
  void findsOpenOnesOfTheEnterpriseByWordsAndByClause() {
    String word = UUID.randomUUID().toString();
    Map<String, Object> body = hazardBody(World.SHOP);
    body.put("description", word + " 冷库门反锁");
    String id =
        as("dlh-officer").body(body).post(HAZARDS).then().statusCode(201).extract().path("id");
    similar("dlh-officer", World.SHOP, "text", "冷库的门 " + word)
        .statusCode(200)
        .body("[0].id", equalTo(id));
    similar("dlh-officer", World.PARK, "text", word).statusCode(200).body("id", not(hasItem(id)));
    similar("dlh-officer", World.SHOP, "clause", "mem-10-2023/7.1").body("id", not(hasItem(id)));
    as("dlh-officer")
        .queryParam("enterprise", World.SHOP)
        .queryParam("text", word)
        .queryParam("except", id)
        .get(HAZARDS + "/similar")
        .then()
        .statusCode(200)
        .body("id", empty());
    step("dlh-officer", id, "verify", Map.of("level", "MAJOR", "clauseId", "mem-10-2023/3.2"))
        .then()
        .statusCode(200);
    similar("dlh-officer", World.SHOP, "clause", "mem-10-2023/3.2").body("id", hasItem(id));
    step("dlh-officer", id, "withdraw", Map.of("reason", "重复")).then().statusCode(200);
    similar("dlh-officer", World.SHOP, "text", word).body("id", not(hasItem(id)));
  }

  @Test
  void saysNothingOfOtherPlaces() {
    similar("dzgz-officer", World.SHOP, "text", "x").statusCode(404);
    similar("ent-officer", World.HOTEL, "text", "x").statusCode(404);
    as("dlh-officer").get(HAZARDS + "/similar").then().statusCode(400);
  }
}
