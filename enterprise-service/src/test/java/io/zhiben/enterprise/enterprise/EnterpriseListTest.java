package io.zhiben.enterprise.enterprise;

import static io.zhiben.enterprise.Api.ENTERPRISES;
import static io.zhiben.enterprise.Api.as;
import static io.zhiben.enterprise.Api.enterprise;
import static io.zhiben.enterprise.Api.newCode;
import static io.zhiben.enterprise.Api.registered;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import io.zhiben.enterprise.EnterpriseServiceTest;
import io.zhiben.enterprise.Rows;
import io.zhiben.enterprise.importing.Uploads;
import io.zhiben.platform.sheet.Row;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of one village, which no other test uses. */
@EnterpriseServiceTest
class EnterpriseListTest {
  private static final String VILLAGE = "120110013004";
  private static final String LIST = ENTERPRISES + "?region=" + VILLAGE;
  private static final List<String> NAMES =
      List.of("示例安达仓储公司", "示例碧波洗浴中心", "示例晨光幼儿园", "示例东海渔具店", "Sample Foods 公司");

  @Inject Rows rows;

  @BeforeEach
  void registerOnce() {
    if (rows.count("select count(*) from enterprise where place_code = ?", VILLAGE) > 0) {
      return;
    }
    List<String> industries = List.of("G59", "O80", "P83", "F52", "C14");
    for (int i = 0; i < NAMES.size(); i++) {
      Map<String, Object> body = enterprise(newCode(), NAMES.get(i), VILLAGE);
      body.put("industry", industries.get(i));
      body.put("tags", i % 2 == 0 ? List.of("crowdedPlace") : List.of("smallPremises", "highRisk"));
      body.put("status", i == 4 ? "SUSPENDED" : "ACTIVE");
      registered("dlh-officer", body);
    }
  }

  @Test
  void theNewestComesFirstAndTotalsAreTrue() {
    as("dlh-officer")
        .get(LIST)
        .then()
        .statusCode(200)
        .body("total", equalTo(5))
        .body("totalExact", equalTo(true))
        .body("next", equalTo(null))
        .body("items[0].name", equalTo(NAMES.get(4)));
  }

  @Test
  void namesAreSortedByPinyin() {
    as("dlh-officer")
        .get(LIST + "&sort=name")
        .then()
        .body(
            "items.name",
            contains(NAMES.get(4), NAMES.get(0), NAMES.get(1), NAMES.get(2), NAMES.get(3)));
    as("dlh-officer").get(LIST + "&sort=-name").then().body("items[4].name", equalTo(NAMES.get(4)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          q=仓储           | 示例安达仓储公司
          q=晨光幼儿       | 示例晨光幼儿园
          q=adcc           | 示例安达仓储公司
          q=BBXY           | 示例碧波洗浴中心
          q=foods          | Sample Foods 公司
          q=ample          | Sample Foods 公司
          industry=P       | 示例晨光幼儿园
          industry=F52     | 示例东海渔具店
          status=SUSPENDED | Sample Foods 公司
          domain=DLH-05    | 示例晨光幼儿园
          """)
  void findsOne(String query, String name) {
    as("dlh-officer")
        .get(LIST + "&" + query)
        .then()
        .statusCode(200)
        .body("items.name", contains(name))
        .body("total", equalTo(1));
  }

  @ParameterizedTest
  @CsvSource({
    "q=光仓, 0",
    "q=仓光, 0",
    "q=仓, 0",
    "q=示例, 4",
    "tag=highRisk, 2",
    "tag=smallPremises&status=ACTIVE, 2",
    "tag=highRisk&q=东海, 1",
    "highRisk=true, 2",
    "kind=ENTERPRISE, 5",
    "tag=homestay, 0",
    "q=%25%25, 0",
    "q=91120110MA7T, 5"
  })
  void countsThoseThatMatch(String query, int total) {
    as("dlh-officer").get(LIST + "&" + query).then().statusCode(200).body("total", equalTo(total));
  }

  @Test
  void pagesAndCursorsShowEachRowOnce() {
    for (String sort : List.of("id", "-id", "name", "-name", "code", "-updatedAt")) {
      List<String> seen = new ArrayList<>();
      String after = "";
      do {
        JsonPath page = as("dlh-officer").get(LIST + "&limit=2&sort=" + sort + after).jsonPath();
        seen.addAll(page.getList("items.id"));
        after = page.getString("next") == null ? null : "&after=" + page.getString("next");
      } while (after != null);
      assertEquals(5, seen.size(), sort);
      assertEquals(5, seen.stream().distinct().count(), sort);
    }
    as("dlh-officer").get(LIST + "&limit=2&page=2").then().body("items", hasSize(1));
  }

  @ParameterizedTest
  @CsvSource({
    "colour=red, UNKNOWN_PARAMETER",
    "sort=phone, INVALID_PARAMETER",
    "after=nonsense, INVALID_PARAMETER",
    "page=100000, INVALID_PARAMETER"
  })
  void refusesWhatItDoesNotKnow(String query, String code) {
    as("dlh-officer").get(LIST + "&" + query).then().statusCode(400).body("code", equalTo(code));
  }

  @ParameterizedTest
  @CsvSource({"status=OPEN", "limit=1000", "limit=0", "industry=R9", "page=-1"})
  void refusesWrongValues(String query) {
    int status = as("dlh-officer").get(LIST + "&" + query).statusCode();

    assertEquals(400, status);
  }

  @Test
  void aRegionOutsideShowsNothing() {
    as("dlh-officer")
        .get(ENTERPRISES + "?region=120119105000")
        .then()
        .statusCode(200)
        .body("total", equalTo(0));
    as("dlh-officer").get(ENTERPRISES + "?region=999999999999").then().body("total", equalTo(0));
  }

  @Test
  void theExportHasWhatTheListShows() throws IOException {
    byte[] file =
        as("dlh-officer")
            .get(ENTERPRISES + "/export?region=" + VILLAGE + "&tag=highRisk&sort=name")
            .then()
            .statusCode(200)
            .header("Content-Disposition", org.hamcrest.Matchers.startsWith("attachment"))
            .extract()
            .asByteArray();
    List<Row> exported = Uploads.rows(file);

    assertEquals(
        List.of(NAMES.get(1), NAMES.get(3)),
        exported.stream().map(row -> row.cell(1).text()).toList());
    assertEquals("139****1234", exported.getFirst().cell(13).text());
    assertTrue(
        rows.count("select count(*) from outbox where event_type = 'io.zhiben.enterprise.Exported'")
            == 0);
    as("dlh-grid").get(ENTERPRISES + "/export").then().statusCode(403);
  }

  @Test
  void aVillageSeesItsOwn() {
    as("dlh-grid")
        .get(ENTERPRISES + "?region=" + VILLAGE)
        .then()
        .statusCode(200)
        .body("total", equalTo(0));
  }
}
