package io.zhiben.reporting.subplan;

import io.zhiben.plans.PlanPack;
import io.zhiben.plans.PlanPack.Unit;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.time.Ids;
import io.zhiben.reporting.query.Sql;
import io.zhiben.reporting.subplan.SubPlanCommands.Submit;
import io.zhiben.reporting.subplan.SubPlanViews.Matrix;
import io.zhiben.reporting.subplan.SubPlanViews.Reminder;
import io.zhiben.reporting.subplan.SubPlanViews.View;
import io.zhiben.reporting.task.PlanReach;
import io.zhiben.reporting.task.ReachedPlan;
import io.zhiben.reporting.task.TaskSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Takes own plans of units in, approves or returns them, and reminds of those that are late. */
@ApplicationScoped
class SubPlanDesk {
  private final PlanReach reach;
  private final TaskSettings settings;
  private final Database database;
  private final Preconditions preconditions;
  private final AuditTrail audit;
  private final Clock clock;

  SubPlanDesk(
      PlanReach reach,
      TaskSettings settings,
      Database database,
      Preconditions preconditions,
      AuditTrail audit,
      Clock clock) {
    this.reach = reach;
    this.settings = settings;
    this.database = database;
    this.preconditions = preconditions;
    this.audit = audit;
    this.clock = clock;
  }

  private record Row(
      String unit,
      long version,
      SubPlanState state,
      String title,
      String documentNumber,
      LocalDate documentOn,
      LocalDate submittedOn,
      LocalDate decidedOn,
      String reason) {}

  @Transactional
  Matrix matrix(String planId, Locale locale) {
    LocalDate today = LocalDate.now(clock);
    ReachedPlan plan = reach.require(planId, today);
    List<View> rows =
        plan.pack().units().stream()
            .filter(Unit::ownPlan)
            .filter(plan::sees)
            .map(unit -> view(plan, unit, today, locale))
            .toList();
    return new Matrix(
        dueOn(plan.pack()),
        rows.size(),
        count(rows, SubPlanState.SUBMITTED) + count(rows, SubPlanState.APPROVED),
        count(rows, SubPlanState.APPROVED),
        (int) rows.stream().filter(View::overdue).count(),
        rows);
  }

  private static int count(List<View> rows, SubPlanState state) {
    return (int) rows.stream().filter(row -> row.state() == state).count();
  }

  @Transactional
  View submit(String planId, String unitId, Submit command, Locale locale) {
    LocalDate today = LocalDate.now(clock);
    if (command.documentOn().isAfter(today)) {
      throw Problem.ofField(SubPlanError.SUB_PLAN_DAY_TO_COME, "documentOn");
    }
    return step(
        planId,
        unitId,
        SubPlanVerb.SUBMIT,
        plan -> {
          Unit unit = plan.require(unitId);
          Place place = reach.placeOf(plan.pack(), unit);
          database.update(
              "insert into sub_plan (id, version, place_code, city_code, district_code, town_code,"
                  + " plan_id, unit_id, state, title, document_number, document_on, submitted_on,"
                  + " submitted_by) values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                  + " on duplicate key update version = version + 1, state = values(state),"
                  + " title = values(title), document_number = values(document_number),"
                  + " document_on = values(document_on), submitted_on = values(submitted_on),"
                  + " submitted_by = values(submitted_by), decided_on = null, reason = null",
              Ids.next(),
              place.code(),
              place.cityCode(),
              place.districtCode(),
              place.townCode(),
              planId,
              unitId,
              SubPlanState.SUBMITTED,
              command.title().strip(),
              command.documentNumber(),
              command.documentOn(),
              today,
              plan.caller().subject());
        },
        locale);
  }

  /**
   * @param reason null for the approval
   */
  @Transactional
  View decide(String planId, String unitId, String reason, Locale locale) {
    SubPlanVerb verb = reason == null ? SubPlanVerb.APPROVE : SubPlanVerb.RETURN;
    return step(
        planId,
        unitId,
        verb,
        plan ->
            database.update(
                "update sub_plan set version = version + 1, state = ?, decided_on = ?, reason = ?"
                    + " where plan_id = ? and unit_id = ?",
                reason == null ? SubPlanState.APPROVED : SubPlanState.RETURNED,
                LocalDate.now(clock),
                reason == null ? null : reason.strip(),
                planId,
                unitId),
        locale);
  }

  /** Once a day and unit. */
  @Transactional
  View remind(String planId, String unitId, String note, Locale locale) {
    return step(
        planId,
        unitId,
        SubPlanVerb.REMIND,
        plan -> {
          int added =
              database.update(
                  "insert ignore into sub_plan_reminder (id, plan_id, unit_id, reminded_on, note,"
                      + " written_by) values (?, ?, ?, ?, ?, ?)",
                  Ids.next(),
                  planId,
                  unitId,
                  LocalDate.now(clock),
                  note == null || note.isBlank() ? null : note.strip(),
                  plan.caller().subject());
          if (added == 0) {
            throw Problem.of(SubPlanError.SUB_PLAN_REMINDED);
          }
        },
        locale);
  }

  private View step(
      String planId, String unitId, SubPlanVerb verb, Consumer<ReachedPlan> work, Locale locale) {
    LocalDate today = LocalDate.now(clock);
    ReachedPlan plan = reach.require(planId, today);
    Unit unit = requireUnit(plan, unitId);
    database.query(
        "select 1 from sub_plan where plan_id = ? and unit_id = ? for update",
        row -> 1,
        planId,
        unitId);
    View before = view(plan, unit, today, locale);
    if (!verb.isOf(plan.actsFor(unit), plan.isOffice())) {
      throw Problem.of(SubPlanError.SUB_PLAN_NOT_YOURS);
    }
    if (!verb.isFrom(before.state())) {
      throw Problem.of(SubPlanError.SUB_PLAN_STATE_FORBIDS);
    }
    preconditions.requireMatch(before.version());
    work.accept(plan);
    View after = view(plan, unit, today, locale);
    audit.record(
        verb.action(),
        "SubPlan",
        planId + "/" + unitId,
        reach.placeOf(plan.pack(), unit).code(),
        before,
        after);
    return after;
  }

  private static Unit requireUnit(ReachedPlan plan, String unitId) {
    return Optional.of(plan.require(unitId)).filter(Unit::ownPlan).orElseThrow(Problem::notFound);
  }

  private View view(ReachedPlan plan, Unit unit, LocalDate today, Locale locale) {
    String planId = plan.pack().id();
    LocalDate dueOn = dueOn(plan.pack());
    Row row =
        find(planId, unit.id())
            .orElse(
                new Row(unit.id(), 0, SubPlanState.MISSING, null, null, null, null, null, null));
    boolean there = row.state() == SubPlanState.SUBMITTED || row.state() == SubPlanState.APPROVED;
    boolean acts = plan.actsFor(unit);
    return new View(
        unit.id(),
        unit.title().in(locale),
        row.version(),
        row.state(),
        !there && dueOn != null && dueOn.isBefore(today),
        there && dueOn != null && row.submittedOn().isAfter(dueOn),
        row.title(),
        row.documentNumber(),
        row.documentOn(),
        row.submittedOn(),
        row.decidedOn(),
        row.reason(),
        reminders(planId, unit.id()),
        Arrays.stream(SubPlanVerb.values())
            .filter(verb -> plan.caller().may(verb.right()))
            .filter(verb -> verb.isOf(acts, plan.isOffice()) && verb.isFrom(row.state()))
            .toList());
  }

  /** So many days after the plan was issued as its office decided. */
  private LocalDate dueOn(PlanPack pack) {
    return pack.issuedOn() == null
        ? null
        : pack.issuedOn().plusDays(settings.of(pack.id()).subPlanDays());
  }

  private Optional<Row> find(String plan, String unit) {
    return Sql.of(
            "select unit_id, version, state, title, document_number, document_on, submitted_on,"
                + " decided_on, reason from sub_plan where plan_id = ? and unit_id = ?",
            plan,
            unit)
        .list(database, SubPlanDesk::read)
        .stream()
        .findFirst();
  }

  private static Row read(ResultSet row) throws SQLException {
    return new Row(
        row.getString("unit_id"),
        row.getLong("version"),
        SubPlanState.valueOf(row.getString("state")),
        row.getString("title"),
        row.getString("document_number"),
        row.getObject("document_on", LocalDate.class),
        row.getObject("submitted_on", LocalDate.class),
        row.getObject("decided_on", LocalDate.class),
        row.getString("reason"));
  }

  private List<Reminder> reminders(String plan, String unit) {
    return Sql.of(
            "select reminded_on, note from sub_plan_reminder where plan_id = ? and unit_id = ?"
                + " order by reminded_on desc",
            plan,
            unit)
        .list(database, row -> new Reminder(row.getObject(1, LocalDate.class), row.getString(2)));
  }
}
