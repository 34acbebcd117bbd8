package io.zhiben.enterprise.domain;

import static io.zhiben.enterprise.Api.BASE;
import static io.zhiben.enterprise.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.zhiben.enterprise.EnterpriseServiceTest;
import org.junit.jupiter.api.Test;

@EnterpriseServiceTest
class DomainResourceTest {
  @Test
  void donglihuHasItsThirteenDomainsWithTheGap() {
    as("dlh-officer")
        .get(BASE + "/domains?region=120110013000")
        .then()
        .statusCode(200)
        .body("", hasSize(13))
        .body("order", contains(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13))
        .body("findAll { it.gap }.code", contains("DLH-13"))
        .body("findAll { it.isDefault }.order", contains(11))
        .body("find { it.order == 3 }.leadDepartments", hasSize(2))
        .body("find { it.order == 2 }.coDepartments.code", contains("DLH-CULTURE"));
    as("dlh-grid").get(BASE + "/domains").then().statusCode(200).body("", hasSize(13));
    as("dl-officer").get(BASE + "/domains").then().statusCode(200).body("", hasSize(13));
  }

  @Test
  void aTownWithoutDivisionHasOneDomain() {
    as("dzgz-officer")
        .get(BASE + "/domains")
        .then()
        .statusCode(200)
        .body("", hasSize(1))
        .body("[0].isDefault", equalTo(true))
        .body("[0].gap", equalTo(true));
  }

  @Test
  void aNeighboursDivisionIsNotFound() {
    as("dzgz-officer").get(BASE + "/domains?region=120110013000").then().statusCode(404);
    as("dzgz-officer").get(BASE + "/departments?region=120110013000").then().statusCode(404);
  }

  @Test
  void departmentsIndustriesAndTheCaller() {
    as("dlh-officer")
        .get(BASE + "/departments")
        .then()
        .statusCode(200)
        .body("code", hasItem("DLH-ECON"));
    as("ent-officer")
        .get(BASE + "/industries?q=住宿")
        .then()
        .statusCode(200)
        .body("code", hasItem("H61"));
    as("dlh-officer").get(BASE + "/industries").then().body("size()", greaterThan(100));
    as("dlh-officer")
        .get(BASE + "/me")
        .then()
        .statusCode(200)
        .body("username", equalTo("dlh-officer"))
        .body("roles", contains("officer"))
        .body("region.name", equalTo("东丽湖街道"))
        .body("scope", equalTo("TOWN"))
        .body("org", equalTo("DLH-SAFETY"));
    as("ops").get(BASE + "/me").then().statusCode(200).body("scope", equalTo("NONE"));
  }
}
