package io.zhiben.reporting.meeting;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.db.Database;
import io.zhiben.reporting.World;
import io.zhiben.reporting.plan.Plans;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** A plan of Dongli district that asks its office and two towns for hearings. */
@ApplicationScoped
public class MeetingPlan {
  static final String ID = "meeting-test";

  private static final String TEXT =
      """
      format: 2
      id: meeting-test
      title: {zh: 会议测试方案, en: Test plan of meetings}
      region: "120110000000"
      period: {from: 2025-01-01, to: 2027-12-31}
      status: ISSUED
      issuedOn: 2025-01-01
      cites: [D-001]
      units:
        - {id: office, title: {zh: 区安委办, en: Safety office}, kind: OFFICE, cites: [D-018]}
        - {id: lake, title: {zh: 东丽湖街道, en: Lake}, kind: PLACE, region: "120110013000", cites: [D-073]}
        - {id: next, title: {zh: 邻近街道, en: Next}, kind: PLACE, region: "120110012000", cites: [D-073]}
      programmes:
        - {number: 1, title: {zh: 行动一, en: One}, cites: [D-002]}
      stages:
        - {number: 1, title: {zh: 第一阶段, en: First}, from: 2025-01-01, to: 2027-12-31, cites: [D-088]}
      tasks: []
      duties:
        - {id: district-hearing, title: {zh: 听取汇报, en: Hearing}, units: [office, lake, next], cadence: {default: QUARTER}, evidence: {of: MEETINGS, where: {kind: HEARING}}, warnDays: 5, cites: [D-014]}
      indicators: []
      targets: []
      reports: []
      rules: {highRiskTags: [highRisk], rectificationDays: {GENERAL: 15, MAJOR: 30}, cites: [D-031]}
      """;

  private final Database database;
  private final Plans plans;
  private final World world;
  private final Clock clock;

  MeetingPlan(Database database, Plans plans, World world, Clock clock) {
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
                  + " last_version) values (?, '120110000000', 1, ?, ?, 1)",
              ID,
              "0".repeat(64),
              clock.instant());
          database.update(
              "insert into plan_version (plan_id, version, state, source, revision, content,"
                  + " effective_from, created_by, created_at, issued_by, issued_at)"
                  + " values (?, 1, 'ISSUED', 'PORTAL', 1, ?, null, 'test', ?, 'test', ?)",
              ID,
              TEXT,
              clock.instant(),
              clock.instant());
        });
    refresh();
  }

  void end() {
    world.change("delete from plan_pack where id = '" + ID + "'");
    refresh();
  }

  private void refresh() {
    CurrentCaller.runAs(Caller.system(), plans::refresh);
  }
}
