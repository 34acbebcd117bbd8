package io.zhiben.reporting.task;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.db.Database;
import io.zhiben.reporting.World;
import io.zhiben.reporting.plan.Plans;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A plan that runs on the day of the test, and nothing else of it before and after each. */
public abstract class RunningPlan {
  protected static final String API = "/api/reporting/v1";
  protected static final String PLAN_ID = TaskPlan.ID;
  protected static final String PLAN = API + "/plans/" + TaskPlan.ID;
  static final String LATE = PLAN + "/task-items/late/econ/once";
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

  @Inject protected World world;
  @Inject Database database;
  @Inject Plans plans;
  @Inject Clock clock;

  @BeforeEach
  protected void begin() {
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
  protected void end() {
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

  /** Lets the plan's text say something else, as if it had always said so. */
  protected void reword(String from, String to) {
    QuarkusTransaction.requiringNew()
        .run(() ->
            database.update(
                "update plan_version set content = replace(content, ?, ?) where plan_id = ?",
                from,
                to,
                TaskPlan.ID));
    refresh();
  }

  protected static ValidatableResponse post(
      String user, String path, String version, Map<String, ?> body) {
    var request = World.as(user).contentType(ContentType.JSON).body(body);
    if (version != null) {
      request.header("If-Match", "\"" + version + "\"");
    }
    return request.post(path).then();
  }
}
