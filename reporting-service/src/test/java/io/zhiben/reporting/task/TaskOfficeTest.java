package io.zhiben.reporting.task;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.reporting.ReportingTest;
import io.zhiben.reporting.World;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What the office does with a plan's tasks: urging, own plans, lists of posts, filings, deadlines.
 */
@ReportingTest
class TaskOfficeTest extends RunningPlan {
  @Inject UrgingSweep sweep;

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
}
