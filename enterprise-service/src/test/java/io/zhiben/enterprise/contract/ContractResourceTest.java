package io.zhiben.enterprise.contract;

import static io.zhiben.enterprise.Api.CONTRACTS;
import static io.zhiben.enterprise.Api.ENTERPRISES;
import static io.zhiben.enterprise.Api.as;
import static io.zhiben.enterprise.Api.enterprise;
import static io.zhiben.enterprise.Api.newCode;
import static io.zhiben.enterprise.Api.registered;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import io.zhiben.enterprise.Api;
import io.zhiben.enterprise.EnterpriseServiceTest;
import io.zhiben.enterprise.Rows;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@EnterpriseServiceTest
class ContractResourceTest {
  @Inject Rows rows;
  @Inject Clock clock;

  @Test
  void aContractOpensItsEnterprisesToTheAgencyUntilItEnds() {
    String assigned = registered("dlh-officer", enterprise(newCode(), "示例签约公司"));
    String other = registered("dlh-officer", enterprise(newCode(), "示例未签约公司"));
    Api.get("agency-anhua", assigned).then().statusCode(404);

    String id = sign("AG-ANHUA", today().minusDays(30), List.of(assigned));

    Api.get("agency-anhua", assigned)
        .then()
        .statusCode(200)
        .body("principalPhone", equalTo("139****1234"));
    Api.get("agency-anhua", other).then().statusCode(404);
    Api.get("agency-other", assigned).then().statusCode(404);
    as("agency-anhua")
        .get(ENTERPRISES)
        .then()
        .body("items.id", hasItem(assigned))
        .body("items.id", not(hasItem(other)));
    as("agency-other").get(ENTERPRISES).then().body("total", equalTo(0));
    as("agency-anhua").get(CONTRACTS + "/" + id).then().statusCode(200).body("live", equalTo(true));
    as("agency-other").get(CONTRACTS + "/" + id).then().statusCode(404);
    as("dzgz-officer").get(CONTRACTS).then().body("items.id", not(hasItem(id)));
    assertEquals(1, rows.events("io.zhiben.enterprise.ServiceContractSigned", id));

    as("dlh-officer")
        .header("If-Match", "\"0\"")
        .body(Map.of("endedOn", today().minusDays(1).toString()))
        .post(CONTRACTS + "/" + id + "/end")
        .then()
        .statusCode(200)
        .body("live", equalTo(false));

    Api.get("agency-anhua", assigned).then().statusCode(404);
    as("agency-anhua").get(CONTRACTS + "/" + id).then().statusCode(200);
    assertEquals(1, rows.events("io.zhiben.enterprise.ServiceContractEnded", id));
    assertEquals(1, rows.audited("contract.end", id));
    as("dlh-officer")
        .header("If-Match", "\"1\"")
        .body(Map.of())
        .post(CONTRACTS + "/" + id + "/end")
        .then()
        .statusCode(409)
        .body("code", equalTo("CONTRACT_ALREADY_ENDED"));
  }

  @Test
  void aContractThatHasNotBegunOpensNothing() {
    String enterprise = registered("dlh-officer", enterprise(newCode(), "示例将来公司"));

    sign("AG-OTHER", today().plusDays(1), List.of(enterprise));

    Api.get("agency-other", enterprise).then().statusCode(404);
  }

  @Test
  void foreignEnterprisesCannotBeAssigned() {
    String foreign = registered("dzgz-officer", enterprise(newCode(), "示例外镇签约公司", "120119105201"));

    as("dlh-officer")
        .body(body("AG-ANHUA", today(), List.of(foreign)))
        .post(CONTRACTS)
        .then()
        .statusCode(400)
        .body("code", equalTo("CONTRACT_ENTERPRISE_UNKNOWN"));
    as("dlh-officer")
        .body(body("AG-ANHUA", today().plusYears(2), List.of(foreign)))
        .post(CONTRACTS)
        .then()
        .statusCode(400)
        .body("code", equalTo("CONTRACT_PERIOD_WRONG"));
    as("agency-anhua")
        .body(body("AG-ANHUA", today(), List.of(foreign)))
        .post(CONTRACTS)
        .then()
        .statusCode(403);
  }

  @Test
  void listsByAgencyEnterpriseAndState() {
    String enterprise = registered("dlh-officer", enterprise(newCode(), "示例合同清单公司"));
    String live = sign("AG-LISTED", today(), List.of(enterprise));
    String coming = sign("AG-LISTED", today().plusDays(3), List.of(enterprise));
    String ended = sign("AG-LISTED", today().minusDays(9), List.of(enterprise));
    String cancelled = sign("AG-LISTED", today().plusDays(5), List.of(enterprise));
    end(ended, today().minusDays(1));
    end(cancelled, today().plusDays(4));

    for (String query : List.of("q=ag-listed", "agency=AG-LISTED", "enterprise=" + enterprise)) {
      list(query).body("items.id", containsInAnyOrder(live, coming, ended, cancelled));
    }
    String agency = "agency=AG-LISTED&state=";
    list(agency + "LIVE").body("items.id", contains(live)).body("items.state", contains("LIVE"));
    list(agency + "COMING").body("items.id", contains(coming));
    list(agency + "ENDED")
        .body("items.id", containsInAnyOrder(ended, cancelled))
        .body("items.state", everyItem(equalTo("ENDED")))
        .body("items.live", everyItem(equalTo(false)))
        .body("items.regionName", everyItem(equalTo("东丽湖街道")));
    list("q=AG-LISTE_").body("total", equalTo(0));
  }

  @Test
  void namesTheEnterprisesThatItAssignsToWhoeverSeesThem() {
    String one = registered("dlh-officer", enterprise(newCode(), "示例甲合同公司"));
    String two = registered("dlh-officer", enterprise(newCode(), "示例乙合同公司"));
    String id = sign("AG-ANHUA", today(), List.of(one, two));
    String path = CONTRACTS + "/" + id + "/enterprises";

    as("dlh-leader")
        .get(path)
        .then()
        .statusCode(200)
        .body("id", containsInAnyOrder(one, two))
        .body("name", containsInAnyOrder("示例甲合同公司", "示例乙合同公司"));
    as("agency-anhua").get(path).then().body("id", containsInAnyOrder(one, two));
    as("agency-other").get(path).then().statusCode(404);
    as("dzgz-officer").get(path).then().statusCode(404);
    as("ent-officer").get(path).then().statusCode(403);
    end(id, today().minusDays(1));
    as("agency-anhua").get(path).then().statusCode(200).body("", hasSize(0));
  }

  private static ValidatableResponse list(String query) {
    return as("dlh-officer").get(CONTRACTS + "?" + query).then().statusCode(200);
  }

  private static void end(String id, LocalDate lastDay) {
    as("dlh-officer")
        .header("If-Match", "\"0\"")
        .body(Map.of("endedOn", lastDay.toString()))
        .post(CONTRACTS + "/" + id + "/end")
        .then()
        .statusCode(200);
  }

  private String sign(String agency, LocalDate from, List<String> enterprises) {
    return as("dlh-officer")
        .body(body(agency, from, enterprises))
        .post(CONTRACTS)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private Map<String, Object> body(String agency, LocalDate from, List<String> enterprises) {
    return Map.of(
        "agencyCode",
        agency,
        "agencyName",
        "示例安全技术服务机构",
        "validFrom",
        from.toString(),
        "validTo",
        today().plusYears(1).toString(),
        "enterpriseIds",
        enterprises);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
