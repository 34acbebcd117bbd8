package io.zhiben.reporting.duty;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.db.Database;
import io.zhiben.reporting.Places;
import io.zhiben.reporting.World;
import io.zhiben.reporting.plan.Plans;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * A plan of the whole city above that of Donglihu street, which says the drill in its own way: each
 * kind of evidence, a late last day, and cadences by tag.
 */
@ApplicationScoped
public class TallyPlan {
  static final String ID = "tally-test";
  static final String RECORD = "tally-record";
  static final List<String> DUTIES = List.of("tally-check", RECORD, "tally-training", "tally-exam");

  private static final String TEXT =
      """
      format: 2
      id: tally-test
      title: {zh: 全市履职测试方案, en: Test plan of a city}
      region: "120000000000"
      period: {from: 2025-01-01, to: 2027-12-31}
      status: ISSUED
      issuedOn: 2025-01-01
      cites: [D-001]
      units:
        - {id: office, title: {zh: 安办, en: Safety office}, kind: OFFICE, cites: [D-018]}
      programmes:
        - {number: 1, title: {zh: 行动一, en: One}, cites: [D-002]}
      stages:
        - {number: 1, title: {zh: 第一阶段, en: First}, from: 2025-01-01, to: 2027-12-31, cites: [D-088]}
      tasks: []
      duties:
        - {id: drill, title: {zh: 演练, en: Drill}, selector: {}, cadence: {default: QUARTER}, evidence: {of: DRILLS}, cites: [D-046]}
        - {id: tally-check, title: {zh: 自查, en: Check}, selector: {noTag: [TAG]}, cadence: {default: QUARTER, byTag: [{tags: [highRisk, festive], every: MONTH}]}, due: {daysAfterEnd: 10}, evidence: {of: INSPECTIONS, where: {kind: SELF_CHECK, ledByPrincipal: true}}, cites: [D-030]}
        - {id: tally-record, title: {zh: 评估, en: Assessment}, selector: {}, cadence: {default: CADENCE}, evidence: {of: RECORDS}, cites: [D-014]}
        - {id: tally-training, title: {zh: 培训, en: Training}, selector: {}, cadence: {default: HALF_YEAR}, evidence: {of: TRAININGS, atLeast: 2}, cites: [D-014]}
        - {id: tally-exam, title: {zh: 考试, en: Exam}, selector: {anyTag: [highRisk, festive]}, cadence: {default: MONTH}, evidence: {of: EXAMS}, cites: [D-014]}
      indicators: []
      targets: []
      reports: []
      rules: {highRiskTags: [highRisk], rectificationDays: {GENERAL: 15, MAJOR: 30}, cites: [D-031]}
      """;

  private final Database database;
  private final Plans plans;
  private final World world;
  private final Clock clock;

  TallyPlan(Database database, Plans plans, World world, Clock clock) {
    this.database = database;
    this.plans = plans;
    this.world = world;
    this.clock = clock;
  }

  void begin() {
    end();
    QuarkusTransaction.requiringNew()
        .run(() -> {
          database.update(
              "insert into plan_pack (id, region_code, version, content_hash, loaded_at,"
                  + " last_version) values (?, ?, 1, ?, ?, 1)",
              ID,
              Places.TIANJIN,
              "0".repeat(64),
              clock.instant());
          issue(1, "plain", "QUARTER", null);
        });
    refresh();
  }

  /** From that day on others check themselves, and each enterprise records every month. */
  void amend(LocalDate from) {
    QuarkusTransaction.requiringNew()
        .run(() -> {
          issue(2, "festive", "MONTH", from);
          database.update("update plan_pack set version = 2, last_version = 2 where id = ?", ID);
        });
    refresh();
  }

  void end() {
    world.change("delete from plan_pack where id = '" + ID + "'");
    refresh();
    for (String table : List.of("tenant_rules", "outbox")) {
      world.change("delete from " + table + " where region_code = '" + Places.TIANJIN + "'");
    }
  }

  private void issue(int version, String tag, String cadence, LocalDate from) {
    database.update(
        "insert into plan_version (plan_id, version, state, source, revision, content,"
            + " effective_from, created_by, created_at, issued_by, issued_at)"
            + " values (?, ?, 'ISSUED', 'PORTAL', 1, ?, ?, 'test', ?, 'test', ?)",
        ID,
        version,
        TEXT.replace("TAG", tag).replace("CADENCE", cadence),
        from,
        clock.instant(),
        clock.instant().plusSeconds(version));
  }

  private void refresh() {
    CurrentCaller.runAs(Caller.system(), plans::refresh);
  }
}
