package io.zhiben.reporting.task;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.zhiben.reporting.ReportingTest;
import io.zhiben.reporting.World;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Tasks, as people meet them. */
@ReportingTest
class PlanTasksTest extends RunningPlan {

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
        .body("office", equalTo(false))
        .body("actions", contains("BEGIN"));
    World.as("dlh-officer").get(LATE).then().statusCode(200).body("office", equalTo(true));
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
    assertWaiting("TASK_RETURNED", 1);
    assertWaiting("TASK_OVERDUE", 1);
    post("dlh-department", LATE + "/hand-in", "6", Map.of()).statusCode(200);
    assertWaiting("TASK_RETURNED", 0);
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

  /** So many items of that code wait for the department, of the test's plan. */
  private static void assertWaiting(String code, int items) {
    World.as("dlh-department")
        .get("/api/reporting/v1/inbox?limit=200")
        .then()
        .statusCode(200)
        .body(
            "items.findAll { it.code == '%s' && it.link.contains('%s') }"
                .formatted(code, TaskPlan.ID),
            hasSize(items));
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
  @DisplayName("a window to come is not done beforehand: what is done before belongs to another")
  void nothingIsBegunBeforeItsFirstDay() {
    String later = PLAN + "/task-items/later/office/once";
    String dueOn = "dueOn: " + world.today().plusDays(20);
    String tomorrow = "from: " + world.today().plusDays(1);
    reword(dueOn, tomorrow + ", " + dueOn);
    World.as("dlh-officer")
        .get(later)
        .then()
        .statusCode(200)
        .body("line.state", equalTo("NOT_STARTED"))
        .body("line.from", equalTo(world.today().plusDays(1).toString()))
        .body("actions", empty());
    post("dlh-officer", later + "/begin", null, Map.of())
        .statusCode(409)
        .body("code", equalTo("TASK_TOO_EARLY"));
    reword(tomorrow, "from: " + world.today());
    World.as("dlh-officer").get(later).then().body("actions", contains("BEGIN"));
    post("dlh-officer", later + "/begin", null, Map.of())
        .statusCode(200)
        .body("line.version", equalTo(1));
    // a text that moves the first day away stops what was begun from being finished
    reword("from: " + world.today(), tomorrow);
    World.as("dlh-officer")
        .get(later)
        .then()
        .body("actions", contains("PROGRESS", "ADD_EVIDENCE", "COMMENT"));
    post("dlh-officer", later + "/hand-in", "1", Map.of())
        .statusCode(409)
        .body("code", equalTo("TASK_TOO_EARLY"));
  }

  @Test
  @DisplayName("a day between a hand-in and its return is told as it was")
  void aReturnChangesNoDayBefore() {
    handIn();
    post("dlh-officer", LATE + "/return", "3", Map.of("note", "补章")).statusCode(200);
    move("HAND_IN", 5);
    move("RETURN", 2);
    assertState(6, "OVERDUE", null);
    assertState(5, "HANDED_IN", world.today().minusDays(5).toString());
    assertState(3, "HANDED_IN", world.today().minusDays(5).toString());
    assertState(2, "OVERDUE", null);
    assertState(0, "OVERDUE", null);
  }

  /** Lets a step of the late task have been taken so many days ago. */
  private void move(String verb, int days) {
    world.change(
        ("update task_entry e join task_item i on i.id = e.item_id"
                + " set e.at = date_sub(e.at, interval %d day)"
                + " where i.plan_id = '%s' and e.verb = '%s'")
            .formatted(days, TaskPlan.ID, verb));
  }

  private void assertState(int daysAgo, String state, String handedInOn) {
    World.as("dlh-officer")
        .get(PLAN + "/tasks?task=late&asOf=" + world.today().minusDays(daysAgo))
        .then()
        .statusCode(200)
        .body("items.state", contains(state))
        .body("items[0].handedInOn", equalTo(handedInOn));
  }

  /** Begins the late task, adds what is asked for and hands it in: versions 1 to 3. */
  private void handIn() {
    Map<String, String> document =
        Map.of("kind", "DOCUMENT", "title", "通知", "datedOn", world.today().toString());
    post("dlh-department", LATE + "/begin", null, Map.of()).statusCode(200);
    post("dlh-department", LATE + "/evidence", "1", document).statusCode(200);
    post("dlh-department", LATE + "/hand-in", "2", Map.of()).statusCode(200);
  }

  @Test
  @DisplayName("an office that is no unit of its plan returns and confirms in the office's name")
  void anOfficeWithoutAUnitOfItsOwnDecides() {
    reword("kind: OFFICE,", "kind: DEPARTMENT, department: DLH-OTHER,");
    World.as("dlh-officer")
        .get(PLAN + "/tasks/overview")
        .then()
        .statusCode(200)
        .body("own", nullValue())
        .body("office", equalTo(true));
    handIn();
    post("dlh-officer", LATE + "/return", "3", Map.of("note", "补章"))
        .statusCode(200)
        .body("returns", equalTo(1));
    post("dlh-department", LATE + "/hand-in", "4", Map.of()).statusCode(200);
    post("dlh-officer", LATE + "/comment", "5", Map.of("note", "已收到")).statusCode(200);
    post("dlh-officer", LATE + "/confirm", "6", Map.of())
        .statusCode(200)
        .body("line.state", equalTo("LATE_DONE"))
        .body("entries.findAll { it.verb in ['RETURN', 'COMMENT', 'CONFIRM'] }", hasSize(3))
        .body("entries.findAll { it.unit == null }.verb", contains("RETURN", "COMMENT", "CONFIRM"));
  }
}
