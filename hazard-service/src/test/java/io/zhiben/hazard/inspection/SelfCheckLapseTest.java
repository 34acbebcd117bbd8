package io.zhiben.hazard.inspection;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.INSPECTIONS;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.inspectionBody;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** High-risk enterprises whose principal leads no self-check. */
@HazardServiceTest
class SelfCheckLapseTest {
  private static final String LAPSES = BASE + "/self-check-lapses";

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  @Test
  void namesThoseWhosePrincipalLedNoneForThreeMonths() {
    // an inspection by the office is no self-check
    Map<String, Object> office = inspectionBody(World.SHOP, "ROUTINE", "OFFICER", 0);
    as("dlh-officer").body(office).post(INSPECTIONS).then().statusCode(201);
    as("dlh-leader")
        .queryParam("region", World.VILLAGE)
        .queryParam("limit", 200)
        .get(LAPSES)
        .then()
        .statusCode(200)
        .body("items.enterpriseId", hasItem(World.SHOP.toString()))
        .body("items[0].since", equalTo(World.today().withDayOfMonth(1).minusMonths(3).toString()));
    as("ent-principal")
        .body(inspectionBody(World.PARK, "SELF_CHECK", "PRINCIPAL", 0))
        .post(INSPECTIONS)
        .then()
        .statusCode(201);
    as("ent-principal")
        .get(LAPSES)
        .then()
        .statusCode(200)
        .body("total", equalTo(0))
        .body("items.enterpriseId", not(hasItem(World.PARK.toString())));
    as("dzgz-officer")
        .queryParam("region", World.VILLAGE)
        .get(LAPSES)
        .then()
        .body("total", equalTo(0));
    as("dlh-leader").queryParam("months", 13).get(LAPSES).then().statusCode(400);
  }
}
