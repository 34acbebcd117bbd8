package io.zhiben.reporting.duty;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.db.Database;
import io.zhiben.reporting.World;
import io.zhiben.reporting.plan.Plans;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/**
 * A plan of Donglihu street with a duty of units and one of enterprises, in one or two versions.
 */
@ApplicationScoped
public class UnitPlan {
  static final String ID = "unit-test";
  static final String DUTY = "unit-record";

  private static final String TEXT =
      """
      format: 2
      id: unit-test
      title: {zh: 单位履职测试方案, en: Test plan of units}
      region: "120110013000"
      period: {from: 2025-01-01, to: 2027-12-31}
      status: ISSUED
      issuedOn: 2025-01-01
      cites: [D-001]
      units:
        - {id: office, title: {zh: 安办, en: Safety office}, kind: OFFICE, cites: [D-018]}
        - {id: econ, title: {zh: 经发办, en: Economy}, kind: DEPARTMENT, department: DLH-ECON, cites: [D-072]}
        - {id: east, title: {zh: 湖东社区, en: East lake}, kind: PLACE, region: "120110013001", cites: [D-073]}
      programmes:
        - {number: 1, title: {zh: 行动一, en: One}, cites: [D-002]}
      stages:
        - {number: 1, title: {zh: 第一阶段, en: First}, from: 2025-01-01, to: 2027-12-31, cites: [D-088]}
      tasks: []
      duties:
        - {id: unit-record, title: {zh: 学习记录, en: Record}, units: [UNITS], cadence: {default: CADENCE}, evidence: {of: RECORDS}, warnDays: 5, cites: [D-014]}
        - {id: site-check, title: {zh: 现场自查, en: Check}, selector: {anyTag: [TAG]}, cadence: {default: QUARTER}, evidence: {of: INSPECTIONS}, cites: [D-046]}
      indicators: []
      targets: []
      reports: []
      rules: {highRiskTags: [highRisk], rectificationDays: {GENERAL: 15, MAJOR: 30}, cites: [D-031]}
      """;

  private final Database database;
  private final Plans plans;
  private final World world;
  private final Clock clock;

  UnitPlan(Database database, Plans plans, World world, Clock clock) {
    this.database = database;
    this.plans = plans;
    this.world = world;
    this.clock = clock;
  }

  static String text(String cadence, String units) {
    return text(cadence, units, "plain");
  }

  private static String text(String cadence, String units, String tag) {
    return TEXT.replace("UNITS", units).replace("CADENCE", cadence).replace("TAG", tag);
  }

  /** Economy owes a record each quarter, and plain enterprises a check. */
  void begin() {
    end();
    QuarkusTransaction.requiringNew()
        .run(() -> {
          database.update(
              "insert into plan_pack (id, region_code, version, content_hash, loaded_at,"
                  + " last_version) values (?, '120110013000', 1, ?, ?, 1)",
              ID,
              "0".repeat(64),
              clock.instant());
          issue(1, text("QUARTER", "econ", "plain"), null);
        });
    refresh();
  }

  /** From that day on, economy and the village owe one each month, and festive enterprises it. */
  void amend(LocalDate from) {
    QuarkusTransaction.requiringNew()
        .run(() -> {
          issue(2, text("MONTH", "econ, east", "festive"), from);
          database.update("update plan_pack set version = 2, last_version = 2 where id = ?", ID);
        });
    refresh();
  }

  void end() {
    world.change("delete from plan_pack where id = '" + ID + "'");
    refresh();
  }

  private void issue(int version, String text, LocalDate from) {
    database.update(
        "insert into plan_version (plan_id, version, state, source, revision, content,"
            + " effective_from, created_by, created_at, issued_by, issued_at)"
            + " values (?, ?, 'ISSUED', 'PORTAL', 1, ?, ?, 'test', ?, 'test', ?)",
        ID,
        version,
        text,
        from,
        clock.instant(),
        clock.instant().plusSeconds(version));
  }

  private void refresh() {
    CurrentCaller.runAs(Caller.system(), plans::refresh);
  }
}
