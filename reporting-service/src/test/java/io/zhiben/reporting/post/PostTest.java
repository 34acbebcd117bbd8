package io.zhiben.reporting.post;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import io.zhiben.reporting.ReportingTest;
import io.zhiben.reporting.World;
import io.zhiben.reporting.task.RunningPlan;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Yearly lists of posts: who reaches which, and from where each step is possible. */
@ReportingTest
class PostTest extends RunningPlan {
  private static final String POSTS = PLAN + "/posts";
  private static final String CHIEF = POSTS + "/chief";
  private static final Map<String, String> TITLE = Map.of("title", "带队检查");
  private static final String STATE = "POST_TASK_STATE_FORBIDS";
  private static final Map<String, String> DONE = Map.of("note", "已检查");

  /** A village reaches no post of the office; those above read and don't work. */
  @ParameterizedTest
  @CsvSource({
    "dzgz-officer, 404, NOT_FOUND",
    "dlh-grid, 404, NOT_FOUND",
    "dlh-department, 403, POST_NOT_YOURS",
    "dl-officer, 403, POST_NOT_YOURS",
    "tj-officer, 403, POST_NOT_YOURS"
  })
  void nobodyElseWorksOnTheList(String user, int status, String code) {
    String item = add("dlh-officer").extract().path("tasks[0].id");
    refused(user, CHIEF + "/years/2024/draw-up", null, Map.of(), status, code);
    refused(user, CHIEF + "/years/2024/tasks", null, TITLE, status, code);
    refused(user, CHIEF + "/years/2024/roll-over", null, Map.of(), status, code);
    refused(user, CHIEF + "/tasks/" + item + "/done", "1", DONE, status, code);
    assertEquals(1, items("done_on is null"));
  }

  @Test
  void whatIsNotThereIsNotFound() {
    String item = add("dlh-officer").extract().path("tasks[0].id");
    for (String path :
        List.of(
            CHIEF + "/tasks/" + new UUID(0, 1),
            POSTS + "/nobody/tasks/" + item,
            API + "/plans/no-plan/posts/chief/tasks/" + item)) {
      refused("dlh-officer", path + "/done", "1", DONE, 404, "NOT_FOUND");
    }
    refused("dlh-officer", POSTS + "/nobody/years/2024/tasks", null, TITLE, 404, "NOT_FOUND");
    World.as("dzgz-officer").get(POSTS).then().statusCode(404);
    World.as("dlh-grid").get(POSTS).then().statusCode(200).body("$", empty());
    World.as("dl-officer").get(POSTS).then().body("id", contains("chief"));
    World.as("dl-officer").get(POSTS).then().body("editable", contains(false));
    assertEquals(1, items("done_on is null"));
  }

  @Test
  void anItemEndsOnceAndGoesOnOnlyWhileItIsOpen() {
    String first = add("dlh-officer").extract().path("tasks[0].id");
    add("dlh-officer");
    String done = CHIEF + "/tasks/" + first + "/done";
    post("dlh-officer", done, null, DONE).statusCode(428);
    post("dlh-officer", done, "2", DONE).statusCode(412);
    post("dlh-officer", done, "1", DONE)
        .statusCode(200)
        .body("done", equalTo(1))
        .body("percent", equalTo(50.0f));
    refused("dlh-officer", done, "2", DONE, 409, STATE);
    // what is open goes on, what is done stays
    post("dlh-officer", CHIEF + "/years/2024/roll-over", null, Map.of())
        .statusCode(200)
        .body("tasks.rolledTo", contains(false, true));
    refused(
        "dlh-officer",
        CHIEF + "/years/2024/roll-over",
        null,
        Map.of(),
        409,
        "POST_NOTHING_TO_ROLL");
    String rolled =
        World.as("dlh-officer").get(POSTS + "?year=2024").path("[0].tasks[1].id").toString();
    refused("dlh-officer", CHIEF + "/tasks/" + rolled + "/done", "2", DONE, 409, STATE);
    World.as("dlh-officer")
        .get(POSTS + "?year=2025")
        .then()
        .body("[0].tasks", hasSize(1))
        .body("[0].tasks.rolledFrom", contains(2024));
  }

  @Test
  void yearsOutsideThePlanAreRefused() {
    int after = world.today().getYear() + 2;
    for (int year : new int[] {2022, after}) {
      String years = CHIEF + "/years/" + year;
      refused("dlh-officer", years + "/tasks", null, TITLE, 400, "POST_YEAR_OUTSIDE_PLAN");
      refused("dlh-officer", years + "/draw-up", null, Map.of(), 400, "POST_YEAR_OUTSIDE_PLAN");
    }
    assertEquals(0, items("1 = 1"));
  }

  private static ValidatableResponse add(String user) {
    return post(user, CHIEF + "/years/2024/tasks", null, TITLE).statusCode(200);
  }

  private static void refused(
      String user, String path, String version, Map<String, ?> body, int status, String code) {
    post(user, path, version, body).statusCode(status).body("code", equalTo(code));
  }

  private long items(String condition) {
    return world.count(
        "select count(*) from post_task where plan_id = '%s' and %s".formatted(PLAN_ID, condition));
  }
}
