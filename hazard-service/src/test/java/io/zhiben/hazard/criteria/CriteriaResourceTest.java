package io.zhiben.hazard.criteria;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HazardServiceTest
class CriteriaResourceTest {
  private static final String SETS = BASE + "/criteria-sets";
  private static final String CLAUSES = BASE + "/criteria-clauses";

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  @Test
  void listsSetsAsTheyStandOnADay() {
    as("agency-anhua")
        .get(SETS)
        .then()
        .statusCode(200)
        .body("id", hasItems("mem-10-2023", "gb-35181-2025", "nmsa-41-2024"))
        .body("find { it.id == 'mem-10-2023' }.standing", equalTo("IN_FORCE"))
        .body("find { it.id == 'mem-10-2023' }.clauseCount", equalTo(64))
        .body("find { it.id == 'mem-10-2023' }.checked", equalTo(false))
        .body("find { it.id == 'nmsa-41-2024' }.supplementOf", equalTo("nmsa-88-2022"))
        .body("find { it.id == 'saws-129-2017' }.standing", equalTo("EXPIRED"));
    as("dlh-officer")
        .queryParam("on", "2026-06-30")
        .queryParam("standing", "UPCOMING")
        .get(SETS)
        .then()
        .statusCode(200)
        .body("id", contains("mem-21-2026", "ndrc-41-2026"));
    as("dlh-officer")
        .queryParam("sector", "非煤矿山")
        .get(SETS)
        .then()
        .body("id", contains("nmsa-88-2022", "nmsa-41-2024"));
    as("dlh-officer").queryParam("on", "soon").get(SETS).then().statusCode(400);
  }

  @Test
  void showsASetWithItsClauses() {
    as("dlh-officer")
        .get(SETS + "/gb-45067-2024")
        .then()
        .statusCode(200)
        .body("set.documentNo", equalTo("GB 45067-2024"))
        .body("clauses", hasSize(47))
        .body("clauses.text", everyItem(endsWith("（转述，以正式文本为准）")));
    as("dlh-officer").get(SETS + "/none").then().statusCode(404);
  }

  @Test
  void searchesClausesOfAllSets() {
    as("dlh-officer")
        .queryParam("q", "气瓶 充装")
        .get(CLAUSES)
        .then()
        .statusCode(200)
        .body("clauseId", hasItems("gb-45067-2024/4.5.a", "mohurd-4-2023/7.1"));
    as("dlh-officer")
        .queryParam("q", "充装")
        .queryParam("sector", "燃气")
        .get(CLAUSES)
        .then()
        .body("sector", everyItem(equalTo("燃气")));
    as("dlh-officer")
        .queryParam("q", "煤矿不会有的词")
        .get(CLAUSES)
        .then()
        .statusCode(200)
        .body("$", hasSize(0));
  }

  @Test
  void leavesOutClausesOfOtherTradesThanTheEnterprises() {
    // the park is R90: amusements, whose special equipment any set may be about
    as("dlh-officer")
        .queryParam("q", "检验")
        .queryParam("enterprise", World.PARK)
        .queryParam("limit", 200)
        .get(CLAUSES)
        .then()
        .statusCode(200)
        .body("clauseId", hasItem("gb-45067-2024/4.9.a"))
        .body("setId", everyItem(equalTo("gb-45067-2024")));
    as("dlh-officer")
        .queryParam("q", "高炉")
        .queryParam("enterprise", World.PARK)
        .get(CLAUSES)
        .then()
        .body("clauseId", not(hasItem("mem-10-2023/4.5")));
    as("dzgz-officer").queryParam("enterprise", World.PARK).get(CLAUSES).then().statusCode(404);
    as("dlh-officer").queryParam("limit", 201).get(CLAUSES).then().statusCode(400);
  }
}
