package io.zhiben.enterprise.organisation;

import static io.zhiben.enterprise.Api.BASE;
import static io.zhiben.enterprise.Api.CONTRACTS;
import static io.zhiben.enterprise.Api.as;
import static io.zhiben.enterprise.Api.enterprise;
import static io.zhiben.enterprise.Api.newCode;
import static io.zhiben.enterprise.Api.registered;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.ValidatableResponse;
import io.zhiben.enterprise.EnterpriseServiceTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@EnterpriseServiceTest
class OrganisationResourceTest {
  @Inject Clock clock;

  @Test
  void namesWhatTheCallerMaySee() {
    String code = newCode();
    String park = registered("dlh-officer", enterprise(code, "示例具名公司"));
    LocalDate today = LocalDate.now(clock);
    as("dlh-officer")
        .body(
            Map.of(
                "agencyCode", "AG-NAMED",
                "agencyName", "示例具名机构",
                "validFrom", today.toString(),
                "validTo", today.toString(),
                "enterpriseIds", List.of(park)))
        .post(CONTRACTS)
        .then()
        .statusCode(201);
    String all = "code=DLH-SAFETY&code=" + code + "&code=AG-NAMED&code=NOTHING&code=" + code;

    names("dlh-officer", all)
        .statusCode(200)
        .body("code", contains("DLH-SAFETY", code, "AG-NAMED"))
        .body("kind", contains("DEPARTMENT", "ENTERPRISE", "AGENCY"))
        .body("name[1]", equalTo("示例具名公司"))
        .body("name[2]", equalTo("示例具名机构"));
    names("tj-leader", all).body("", hasSize(3));
    // names of departments and agencies are no secret, those of foreign enterprises are
    names("dzgz-officer", all).body("code", contains("DLH-SAFETY", "AG-NAMED"));
    names("ent-officer", all).body("code", contains("DLH-SAFETY", "AG-NAMED"));
    names("ops", all).statusCode(403);
    as("dlh-officer").get(BASE + "/organisations").then().statusCode(400);
    names("dlh-officer", "code=A" + "&code=A".repeat(100)).statusCode(400);
    names("dlh-officer", "code=" + "A".repeat(41)).statusCode(400);
  }

  private static ValidatableResponse names(String who, String query) {
    return as(who).get(BASE + "/organisations?" + query).then();
  }
}
