package io.zhiben.reporting.task;

import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.reporting.query.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the office of a plan decides about deadlines; until it does, what the suite ships. */
@ApplicationScoped
public class TaskSettings {
  private static final Kept SHIPPED = new Kept(0, 7, 5, 30);

  private final Database database;
  private final Preconditions preconditions;
  private final AuditTrail audit;

  TaskSettings(Database database, Preconditions preconditions, AuditTrail audit) {
    this.database = database;
    this.preconditions = preconditions;
    this.audit = audit;
  }

  /**
   * As it counts for a plan.
   *
   * @param version 0 while the office decided nothing
   */
  @Schema(name = "PlanTaskSettingsInForce")
  public record Kept(long version, int soonDays, int urgeAfterDays, int subPlanDays) {}

  public Kept of(String plan) {
    return Sql.of(
            "select version, soon_days, urge_after_days, sub_plan_days from task_setting"
                + " where plan_id = ?",
            plan)
        .list(
            database, row -> new Kept(row.getLong(1), row.getInt(2), row.getInt(3), row.getInt(4)))
        .stream()
        .findFirst()
        .orElse(SHIPPED);
  }

  Kept set(ReachedPlan plan, TaskCommands.Settings wanted) {
    if (!plan.isOffice()) {
      throw Problem.of(CommonError.FORBIDDEN);
    }
    String id = plan.pack().id();
    database.update(
        "insert into task_setting (plan_id, version, soon_days, urge_after_days, sub_plan_days)"
            + " values (?, 0, ?, ?, ?) on duplicate key update version = version",
        id,
        SHIPPED.soonDays(),
        SHIPPED.urgeAfterDays(),
        SHIPPED.subPlanDays());
    database.query("select 1 from task_setting where plan_id = ? for update", row -> 1, id);
    Kept before = of(id);
    preconditions.requireMatch(before.version());
    database.update(
        "update task_setting set version = version + 1, soon_days = ?, urge_after_days = ?,"
            + " sub_plan_days = ? where plan_id = ?",
        wanted.soonDays(),
        wanted.urgeAfterDays(),
        wanted.subPlanDays(),
        id);
    Kept after = of(id);
    audit.record("task.settings", "TaskSettings", id, plan.pack().region(), before, after);
    return after;
  }
}
