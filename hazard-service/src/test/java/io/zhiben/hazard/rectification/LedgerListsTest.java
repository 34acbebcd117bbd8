package io.zhiben.hazard.rectification;

import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.rectification.LedgerFixture.LEDGERS;
import static io.zhiben.hazard.rectification.LedgerFixture.add;
import static io.zhiben.hazard.rectification.LedgerFixture.added;
import static io.zhiben.hazard.rectification.LedgerFixture.body;
import static io.zhiben.hazard.rectification.LedgerFixture.done;
import static io.zhiben.hazard.rectification.LedgerFixture.facts;
import static io.zhiben.hazard.rectification.LedgerFixture.ledger;
import static io.zhiben.hazard.rectification.LedgerFixture.milestone;
import static io.zhiben.hazard.rectification.LedgerFixture.object;
import static io.zhiben.hazard.rectification.LedgerFixture.refused;
import static io.zhiben.hazard.rectification.LedgerFixture.row;
import static io.zhiben.hazard.rectification.LedgerFixture.step;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import io.zhiben.platform.sheet.Row;
import io.zhiben.platform.sheet.SheetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What ledgers list, add up and export. */
@HazardServiceTest
class LedgerListsTest {
  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  @Test
  void listsWhatIsPastTheLimitOfItsPlan() {
    Map<String, Object> body = body("三年方案台账");
    body.put("planYears", 3);
    String id = ledger("dlh-officer", body);
    int year = World.today().getYear();
    Map<String, Object> facts = facts("SHED");
    facts.put("longTermPlan", "分年改造");
    facts.put("planDueOn", World.today().plusYears(4).toString());
    facts.put(
        "milestones",
        List.of(
            milestone(year - 1, "立项"),
            milestone(year, "设计"),
            milestone(year + 1, "施工"),
            milestone(year + 2, "收尾")));
    refused(add("dlh-officer", id, object("PLACE", "难改建筑", facts)), 400, "LEDGER_PLAN_TOO_LONG");
    facts.put("planDueOn", World.today().plusYears(3).toString());
    String row = added("dlh-officer", id, object("PLACE", "难改建筑", facts));
    String past = LEDGERS + "/" + id + "/rows?pastLimit=true";
    as("dlh-leader")
        .get(past)
        .then()
        .statusCode(200)
        .body("items.id", contains(row))
        .body("items[0].pastLimit", equalTo(true))
        .body("items[0].milestones.text", contains("立项", "设计", "施工", "收尾"));
    Map<String, String> done = new HashMap<>(milestone(year - 1, "立项"));
    done.put("doneOn", World.today().toString());
    facts.put(
        "milestones",
        List.of(done, milestone(year, "设计"), milestone(year + 1, "施工"), milestone(year + 2, "收尾")));
    step("dlh-officer", row, "change", Map.of("facts", facts)).then().statusCode(200);
    as("dlh-leader").get(past).then().body("total", equalTo(0));
    as("dlh-leader")
        .get(LEDGERS + "/" + id + "/rows?pastLimit=false")
        .then()
        .body("items.id", contains(row));
  }

  @Test
  void tellsFewWhoNeedsCare() throws IOException {
    String id = ledger("dlh-officer", body("五改台账"));
    Map<String, Object> facts = facts("HEATING");
    facts.put("vulnerable", true);
    facts.put("department", World.LEAD);
    String row = added("dlh-grid", id, object("HOUSEHOLD", "村东一户", facts));
    row("dlh-leader", row).then().body("vulnerable", equalTo(true));
    row("dlh-department", row).then().statusCode(200).body("vulnerable", nullValue());
    as("dlh-officer")
        .queryParam("vulnerable", true)
        .get(LEDGERS + "/" + id + "/rows")
        .then()
        .body("total", equalTo(1));
    refused(
        as("dlh-department").queryParam("vulnerable", true).get(LEDGERS + "/" + id + "/rows"),
        403,
        "FORBIDDEN");
    // written anew by somebody who may not know, the need stays
    facts.remove("vulnerable");
    step("dlh-department", row, "change", Map.of("facts", facts)).then().statusCode(200);
    row("dlh-leader", row).then().body("vulnerable", equalTo(true));
    assertTrue(header("dlh-officer", id).contains("重点关照"));
    assertFalse(header("dlh-department", id).contains("重点关照"));
  }

  private static List<String> header(String who, String ledger) throws IOException {
    Path file = Files.createTempFile("ledger", ".xlsx");
    Files.write(file, exported(who, ledger).asByteArray());
    try (SheetReader reader = SheetReader.open(file)) {
      return reader.header().titles();
    } finally {
      Files.delete(file);
    }
  }

  private static Response exported(String who, String ledger) {
    Response answer = as(who).get(LEDGERS + "/" + ledger + "/export");
    assertEquals(200, answer.statusCode());
    return answer;
  }

  @Test
  void addsUpAndExports() throws IOException {
    String id = ledger("dlh-officer", body("统计台账"));
    Map<String, Object> facts = facts("SHED");
    facts.put("quantity", 100);
    facts.put("department", World.LEAD);
    facts.put("publicity", 2);
    String first = added("dlh-officer", id, object("PLACE", "甲棚", facts));
    added("dlh-officer", id, object("PLACE", "乙棚", facts));
    added("dlh-officer", id, object("HOUSEHOLD", "丙户", facts("HEATING")));
    step("dlh-officer", first, "finish", done("REMOVED")).then().statusCode(200);
    Map<String, Object> totals =
        Map.of(
            "totals",
            List.of(
                Map.of("regionCode", World.VILLAGE, "categoryCode", "SHED", "objects", 5),
                Map.of("regionCode", World.DONGLIHU, "objects", 50)));
    as("dlh-officer").body(totals).post(LEDGERS + "/" + id + "/totals").then().statusCode(200);
    as("dlh-officer").body(totals).post(LEDGERS + "/" + id + "/totals").then().statusCode(200);
    int year = World.today().getYear();
    as("dlh-leader")
        .get(LEDGERS + "/" + id + "/counts")
        .then()
        .statusCode(200)
        .body("all.objects", equalTo(5))
        .body("all.rows", equalTo(3))
        .body("all.untreated", equalTo(2))
        .body("all.removed", equalTo(1))
        .body("all.publicity", equalTo(4))
        .body("categories.find { it.code == 'SHED' }.tally.objects", equalTo(5))
        .body("categories.find { it.code == 'SHED' }.tally.rows", equalTo(2))
        .body("phases.find { it.code == 'SURVEY' }.tally.rows", equalTo(3))
        .body("phases.find { it.code == 'STRIKE' }.tally.rows", equalTo(0))
        .body("departments.find { it.code == '" + World.LEAD + "' }.tally.rows", equalTo(2))
        .body("departments.find { it.code == null }.tally.rows", equalTo(1))
        .body(
            "communities.find { it.regionCode == '" + World.VILLAGE + "' }.tally.surveyed",
            equalTo(3))
        .body("years.find { it.department == '" + World.LEAD + "' }.year", equalTo(year))
        .body("years.find { it.department == '" + World.LEAD + "' }.removed", equalTo(1))
        .body("years.find { it.department == '" + World.LEAD + "' }.quantity", equalTo(100.0f));
    as("dlh-officer")
        .queryParam("untreated", true)
        .queryParam("withoutMeasure", true)
        .get(LEDGERS + "/" + id + "/rows")
        .then()
        .body("total", equalTo(2))
        .body("items.objectName", not(hasItem("甲棚")));
    as("dlh-officer")
        .queryParam("doneIn", year)
        .queryParam("overdue", false)
        .queryParam("planned", false)
        .get(LEDGERS + "/" + id + "/rows")
        .then()
        .body("items.objectName", contains("甲棚"));
    refused(
        as("dlh-officer")
            .body(Map.of("totals", List.of(Map.of("regionCode", World.DONGZHAO, "objects", 1))))
            .post(LEDGERS + "/" + id + "/totals"),
        403,
        "OUTSIDE_SCOPE");
    Path file = Files.createTempFile("ledger", ".xlsx");
    Files.write(file, exported("dlh-leader", id).asByteArray());
    try (SheetReader reader = SheetReader.open(file)) {
      List<Row> rows = reader.stream().toList();
      assertEquals(3, rows.size());
      assertTrue(rows.stream().anyMatch(one -> one.cell(2).text().equals("甲棚")));
      assertTrue(rows.stream().anyMatch(one -> one.cell(17).text().equals("已拆除")));
    } finally {
      Files.delete(file);
    }
    refused(as("dlh-grid").get(LEDGERS + "/" + id + "/export"), 403, "FORBIDDEN");
  }
}
