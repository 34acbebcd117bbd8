package io.zhiben.reporting.task;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.db.Database;
import io.zhiben.reporting.ReportingTest;
import io.zhiben.reporting.World;
import io.zhiben.reporting.plan.Plans;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Tasks, urging, own plans, lists of posts and filings, as people meet them. */
@ReportingTest
class PlanTasksTest {
  private static final String API = "/api/reporting/v1";
  private static final String PLAN = API + "/plans/" + TaskPlan.ID;
  private static final String LATE = PLAN + "/task-items/late/econ/once";
  private static final List<String> OWNED =
      List.of(
          "task_item",
          "task_schedule",
          "task_step",
          "task_urging",
          "task_urging_series",
          "task_setting",
          "sub_plan",
          "sub_plan_reminder",
          "post_list",
          "post_task",
          "filing");

  @Inject World world;
  @Inject Database database;
  @Inject Plans plans;
  @Inject UrgingSweep sweep;
  @Inject Clock clock;

  @BeforeEach
  void begin() {
    world.reset();
    clean();
    QuarkusTransaction.requiringNew()
        .run(() -> {
          database.update(
              "insert into plan_pack (id, region_code, version, content_hash, loaded_at,"
                  + " last_version) values (?, '120110013000', 1, ?, ?, 1)",
              TaskPlan.ID,
              "0".repeat(64),
              clock.instant());
          database.update(
              "insert into plan_version (plan_id, version, state, source, revision, content,"
                  + " created_by, created_at, issued_by, issued_at)"
                  + " values (?, 1, 'ISSUED', 'PORTAL', 1, ?, 'test', ?, 'test', ?)",
              TaskPlan.ID,
              TaskPlan.text(world.today()),
              clock.instant(),
              clock.instant());
        });
    refresh();
  }

  @AfterEach
  void end() {
    clean();
    refresh();
  }

  private void clean() {
    OWNED.forEach(
        table -> world.change("delete from " + table + " where plan_id = '" + TaskPlan.ID + "'"));
    world.change("delete from inbox_item where link like '/plan-tasks/task-test/%'");
    world.change("delete from plan_pack where id = '" + TaskPlan.ID + "'");
  }

  private void refresh() {
    CurrentCaller.runAs(Caller.system(), plans::refresh);
  }

  @Test
  @DisplayName("a task from its beginning to its confirmation, with the evidence that is asked for")
  void aTaskIsDoneWithEvidenceAndConfirmedByAnother() {
    World.as("dlh-department")
        .get(LATE)
        .then()
        .statusCode(200)
        .body("line.state", equalTo("OVERDUE"))
        .body("line.overdueDays", equalTo(10))
        .body("missing", contains("DOCUMENT"))
        .body("actions", contains("BEGIN"));
    post("dlh-officer", LATE + "/begin", null, Map.of()).statusCode(403);
    post("dlh-department", LATE + "/begin", null, Map.of())
        .statusCode(200)
        .body("line.version", equalTo(1));
    post("dlh-department", LATE + "/begin", "1", Map.of())
        .statusCode(409)
        .body("code", equalTo("TASK_STATE_FORBIDS"));
    post("dlh-department", LATE + "/progress", null, Map.of("note", "一半")).statusCode(428);
    post("dlh-department", LATE + "/progress", "7", Map.of("note", "一半")).statusCode(412);
    post("dlh-department", LATE + "/progress", "1", Map.of("note", "一半"))
        .statusCode(200)
        .body("progress", equalTo("一半"));
    post("dlh-department", LATE + "/hand-in", "2", Map.of())
        .statusCode(409)
        .body("code", equalTo("TASK_EVIDENCE_MISSING"));
    post(
            "dlh-grid",
            LATE + "/evidence",
            "2",
            Map.of("kind", "PHOTOS", "title", "现场", "datedOn", world.today().toString()))
        .statusCode(200)
        .body("evidence[0].unit.id", equalTo("east"))
        .body("missing", contains("DOCUMENT"));
    post(
            "dlh-department",
            LATE + "/evidence",
            "3",
            Map.of("kind", "DOCUMENT", "title", "通知", "datedOn", world.today().toString()))
        .statusCode(200)
        .body("missing", empty());
    post("dlh-department", LATE + "/hand-in", "4", Map.of())
        .statusCode(200)
        .body("line.state", equalTo("HANDED_IN"));
    post("dlh-department", LATE + "/confirm", "5", Map.of()).statusCode(403);
    post("dlh-officer", LATE + "/return", "5", Map.of("note", "补章"))
        .statusCode(200)
        .body("line.state", equalTo("OVERDUE"))
        .body("returns", equalTo(1));
    post("dlh-department", LATE + "/hand-in", "6", Map.of()).statusCode(200);
    post("dlh-officer", LATE + "/confirm", "7", Map.of())
        .statusCode(200)
        .body("line.state", equalTo("LATE_DONE"))
        .body("actions", empty())
        .body(
            "entries.verb",
            contains(
                "BEGIN",
                "PROGRESS",
                "ADD_EVIDENCE",
                "ADD_EVIDENCE",
                "HAND_IN",
                "RETURN",
                "HAND_IN",
                "CONFIRM"));
    World.as("dlh-officer")
        .get(PLAN + "/tasks/completion")
        .then()
        .body("total.due.n", equalTo(1))
        .body("total.late", equalTo(1))
        .body("programmes", hasSize(3))
        .body("programmes[1].label.id", equalTo("3"))
        .body("programmes[2].label", nullValue())
        .body("programmes[1].due.d", equalTo(0))
        .body("programmes[1].due.percent", nullValue());
    World.as("dlh-officer")
        .get(PLAN + "/tasks/completion?asOf=" + world.today().minusDays(1))
        .then()
        .body("total.due.n", equalTo(0));
  }

  @Test
  void theBoardShowsOnesOwnFirstAndNarrows() {
    World.as("dlh-department")
        .get(PLAN + "/tasks?limit=3")
        .then()
        .statusCode(200)
        .body("items.unit.id", contains("econ", "econ", "econ"))
        .body("items.mine", not(hasItem(false)))
        .body("total", equalTo(8));
    World.as("dlh-officer")
        .get(PLAN + "/tasks?state=OVERDUE&programme=1&measure=eight")
        .then()
        .body("items.taskId", contains("late"));
    World.as("dlh-officer")
        .get(PLAN + "/tasks/overview")
        .then()
        .body("counts.find { it.state == 'OVERDUE' }.items", equalTo(6))
        .body("office", equalTo(true))
        .body("own", equalTo("office"))
        .body("unserved.id", contains("eight/2"));
    World.as("dlh-officer")
        .get(PLAN + "/tasks/calendar?month=2023-04")
        .then()
        .body("day", contains("2023-04-25"))
        .body("[0].items.taskId", contains("monthly"));
    World.as("dlh-officer").get(PLAN + "/tasks/calendar?month=x").then().statusCode(400);
  }

  @Test
  void aPlaceOutsideSeesNothingAndAVillageOnlyItsOwn() {
    for (String path :
        List.of(
            PLAN + "/tasks",
            PLAN + "/tasks/overview",
            PLAN + "/tasks/completion",
            PLAN + "/tasks/calendar",
            LATE,
            PLAN + "/task-schedules/late",
            PLAN + "/task-settings",
            PLAN + "/urgings",
            PLAN + "/sub-plans",
            PLAN + "/posts",
            API + "/filings/" + new UUID(0, 1),
            API + "/plans/no-plan/tasks",
            PLAN + "/task-items/late/office/once",
            PLAN + "/task-items/none/econ/once")) {
      World.as("dzgz-officer").get(path).then().statusCode(404);
    }
    World.as("dzgz-officer").get(API + "/filings").then().body("$", hasSize(0));
    World.as("dlh-officer").get(PLAN + "/task-items/late/office/once").then().statusCode(404);
    World.as("dlh-grid")
        .get(PLAN + "/tasks")
        .then()
        .body("items.taskId", contains("late", "standing"));
    World.as("dlh-grid").get(PLAN + "/task-items/staged/office/once").then().statusCode(404);
    World.as("dlh-grid").get(PLAN + "/sub-plans").then().body("rows.unit", contains("east"));
    World.as("dl-officer").get(PLAN + "/tasks").then().body("total", equalTo(8));
    World.as("ent-officer").get(PLAN + "/tasks").then().statusCode(403);
  }

  @Test
  @DisplayName("T-141: backwards from the last day")
  void stepsAreLaidBackwards() {
    String path = PLAN + "/task-schedules/late";
    World.as("dlh-officer")
        .get(path)
        .then()
        .body("late", equalTo(true))
        .body("version", equalTo(0));
    Map<String, Object> steps =
        Map.of(
            "steps", List.of(Map.of("title", "起草", "days", 3), Map.of("title", "印发", "days", 1)));
    World.as("dlh-grid")
        .contentType(ContentType.JSON)
        .header("If-Match", "\"0\"")
        .body(steps)
        .put(path)
        .then()
        .statusCode(403);
    World.as("dlh-department")
        .contentType(ContentType.JSON)
        .header("If-Match", "\"0\"")
        .body(steps)
        .put(path)
        .then()
        .statusCode(200)
        .body("version", equalTo(1))
        .body("slots.slot.step", contains("起草", "印发"))
        .body("slots[1].slot.to", equalTo(world.today().minusDays(10).toString()))
        .body("slots[0].slot.from", equalTo(world.today().minusDays(13).toString()));
  }

  @Test
  void aLateTaskIsUrgedOnceAndAnswered() {
    assertEquals(3, propose());
    assertEquals(3, propose());
    World.as("dlh-department").get(PLAN + "/urgings").then().body("$", hasSize(0));
    ValidatableResponse proposed =
        World.as("dlh-officer").get(PLAN + "/urgings?task=late").then().body("$", hasSize(1));
    String letter = PLAN + "/urgings/" + proposed.extract().path("[0].id");
    Map<String, String> text =
        Map.of("text", "请尽快办理", "answerBy", world.today().plusDays(3).toString());
    post("dlh-officer", letter + "/send", "1", text)
        .statusCode(200)
        .body("state", equalTo("SENT"))
        .body("number", equalTo("催〔%d〕1号".formatted(world.today().getYear())));
    assertEquals(1, waiting());
    post("dlh-officer", letter + "/send", "2", text)
        .statusCode(409)
        .body("code", equalTo("URGING_STATE_FORBIDS"));
    post("dlh-grid", letter + "/answer", "2", Map.of("answer", "不是我们")).statusCode(404);
    post("dlh-department", letter + "/answer", "2", Map.of("answer", "本周完成"))
        .statusCode(200)
        .body("state", equalTo("ANSWERED"));
    assertEquals(0, waiting());
    post("dlh-officer", letter + "/close", "3", Map.of())
        .statusCode(200)
        .body("state", equalTo("CLOSED"));
    Map<String, String> again =
        Map.of(
            "task", "late",
            "unit", "econ",
            "window", "once",
            "text", "再催",
            "answerBy", world.today().plusDays(3).toString());
    post("dlh-officer", PLAN + "/urgings", null, again)
        .statusCode(200)
        .body("number", containsString("2号"));
    post("dlh-officer", PLAN + "/urgings", null, again)
        .statusCode(409)
        .body("code", equalTo("URGING_UNDER_WAY"));
  }

  /** How many letters wait in the inbox of the department. */
  private long waiting() {
    return world.count(
        "select count(*) from inbox_item where code = 'URGING' and addressee = 'DLH-ECON'"
            + " and link like '/plan-tasks/task-test/%' and ended_at is null");
  }

  /** How many letters about this plan are there after one more look. */
  private long propose() {
    CurrentCaller.runAs(Caller.system(), () -> sweep.look(world.today()));
    return world.count(
        "select count(*) from task_urging where plan_id = '%s'".formatted(TaskPlan.ID));
  }

  @Test
  @DisplayName("D-099: own plans of units")
  void unitsHandTheirOwnPlansIn() {
    World.as("dlh-officer")
        .get(PLAN + "/sub-plans")
        .then()
        .body("units", equalTo(2))
        .body("overdue", equalTo(2))
        .body("dueOn", equalTo(LocalDate.of(2023, 1, 31).toString()));
    String econ = PLAN + "/sub-plans/econ";
    Map<String, String> own = Map.of("title", "经发办实施方案", "documentOn", "2023-02-01");
    post("dlh-officer", econ + "/submit", "0", own).statusCode(403);
    post("dlh-officer", econ + "/remind", "0", Map.of("note", "请报送"))
        .statusCode(200)
        .body("reminders", hasSize(1));
    post("dlh-officer", econ + "/remind", "0", Map.of())
        .statusCode(409)
        .body("code", equalTo("SUB_PLAN_REMINDED"));
    post("dlh-department", econ + "/submit", "0", own)
        .statusCode(200)
        .body("state", equalTo("SUBMITTED"))
        .body("late", equalTo(true));
    post("dlh-department", econ + "/approve", "1", Map.of()).statusCode(403);
    post("dlh-officer", econ + "/return", "1", Map.of("reason", "缺分工")).statusCode(200);
    post("dlh-department", econ + "/submit", "2", own).statusCode(200);
    post("dlh-officer", econ + "/approve", "3", Map.of())
        .statusCode(200)
        .body("state", equalTo("APPROVED"))
        .body("reason", nullValue());
    post("dlh-officer", PLAN + "/sub-plans/office/remind", "0", Map.of()).statusCode(404);
  }

  @Test
  @DisplayName("D-019, D-020: lists of posts; D-022: filed with the level above")
  void listsOfPostsAreKeptAndFiled() {
    String chief = PLAN + "/posts/chief";
    post("dlh-officer", chief + "/years/2023/draw-up", null, Map.of())
        .statusCode(200)
        .body("tasks.taskId", contains("monthly"))
        .body("tasks[0].open", equalTo(4))
        .body("percent", equalTo(0.0f));
    ValidatableResponse added =
        post("dlh-officer", chief + "/years/2023/tasks", null, Map.of("title", "带队检查"));
    added.statusCode(200).body("tasks", hasSize(2));
    post("dlh-department", chief + "/years/2023/tasks", null, Map.of("title", "不该有"))
        .statusCode(403);
    post("dlh-officer", chief + "/years/2019/draw-up", null, Map.of()).statusCode(400);
    String item = added.extract().path("tasks[1].id");
    String linked = added.extract().path("tasks[0].id");
    post("dlh-officer", chief + "/tasks/" + linked + "/done", "1", Map.of("note", "完成"))
        .statusCode(409);
    post("dlh-officer", chief + "/tasks/" + item + "/done", "1", Map.of("note", "已检查"))
        .statusCode(200)
        .body("done", equalTo(1));
    post("dlh-officer", chief + "/years/2023/roll-over", null, Map.of())
        .statusCode(200)
        .body("tasks[0].rolledTo", equalTo(true));
    post("dlh-officer", chief + "/years/2023/roll-over", null, Map.of()).statusCode(409);
    World.as("dlh-officer")
        .get(PLAN + "/posts?year=2024")
        .then()
        .body("[0].tasks.rolledFrom", contains(2023))
        .body("[0].tasks[0].open", equalTo(4))
        .body("[0].versions", empty());

    ValidatableResponse made =
        post("dlh-officer", API + "/filings/of/" + TaskPlan.ID, null, Map.of("goals", "零事故"));
    made.statusCode(200).body("state", equalTo("SUBMITTED")).body("decidable", equalTo(false));
    String filing = API + "/filings/" + made.extract().path("id");
    post("dlh-officer", API + "/filings/of/" + TaskPlan.ID, null, Map.of()).statusCode(409);
    post("dlh-officer", filing + "/file", "1", Map.of("number", "1")).statusCode(403);
    post("dzgz-officer", filing + "/file", "1", Map.of("number", "1")).statusCode(404);
    post("dl-officer", filing + "/file", "1", Map.of("number", "东丽备〔2026〕1号"))
        .statusCode(200)
        .body("state", equalTo("FILED"))
        .body("changed", equalTo(false));
    post("dl-officer", filing + "/return", "2", Map.of("reason", "晚了")).statusCode(409);
    post("dlh-officer", API + "/filings/of/" + TaskPlan.ID, null, Map.of("goals", "零事故"))
        .statusCode(409)
        .body("code", equalTo("FILING_UNCHANGED"));
    World.as("dlh-officer")
        .get(PLAN + "/posts")
        .then()
        .body("[0].versions.number", contains(1))
        .body("[0].changed", equalTo(false));
  }

  @Test
  void theOfficeSetsItsDeadlines() {
    Map<String, Integer> wanted = Map.of("soonDays", 30, "urgeAfterDays", 20, "subPlanDays", 60);
    World.as("dl-officer")
        .contentType(ContentType.JSON)
        .header("If-Match", "\"0\"")
        .body(wanted)
        .put(PLAN + "/task-settings")
        .then()
        .statusCode(403);
    World.as("dlh-officer")
        .contentType(ContentType.JSON)
        .header("If-Match", "\"0\"")
        .body(wanted)
        .put(PLAN + "/task-settings")
        .then()
        .statusCode(200)
        .body("version", equalTo(1));
    World.as("dlh-officer")
        .get(PLAN + "/task-items/later/office/once")
        .then()
        .body("line.state", equalTo("DUE_SOON"));
  }

  private static ValidatableResponse post(
      String user, String path, String version, Map<String, ?> body) {
    var request = World.as(user).contentType(ContentType.JSON).body(body);
    if (version != null) {
      request.header("If-Match", "\"" + version + "\"");
    }
    return request.post(path).then();
  }
}
