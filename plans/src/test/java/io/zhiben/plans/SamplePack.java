package io.zhiben.plans;

import java.util.LinkedHashMap;
import java.util.Map;

/** A small good pack in several files, for tests that change one place of it. */
final class SamplePack {
  private SamplePack() {}

  static String text() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(
        "plan.yaml",
        """
        # a comment that stays
        format: 2
        id: sample
        title: {zh: 样例方案, en: A sample}
        region: "120110013000"
        period: {from: 2024-01-01, to: 2026-12-31}
        status: DRAFT_FOR_COMMENT
        parentPlan: upper
        cites: [D-001]

        programmes:
          - number: 1
            title: {zh: 一, en: One}
            cites: [D-002]
          - number: 2
            title: {zh: 二, en: Two}
            cites: [D-002]
          - number: 5
            title: {zh: 五, en: Five}
            cites: [D-002]

        stages:
          - number: 1
            title: {zh: 动员, en: Mobilisation}
            from: 2024-01-01
            to: 2024-04-30
            cites: [D-088]
          - number: 2
            title: {zh: 攻坚, en: Attack}
            from: 2024-04-01
            to: 2025-12-31
            cites: [D-088]

        rules:
          highRiskTags: [highRisk]
          rectificationDays: {GENERAL: 15, MAJOR: 30}
          cites: [D-031]
        """);
    files.put(
        "units.yaml",
        """
        units:
          - {id: office, title: {zh: 安委办, en: Office}, kind: OFFICE}
          - id: town
            title: {zh: 某镇, en: A town}
            kind: PLACE
            region: "120110013001"
        domains:
          - {id: roads, title: {zh: 道路, en: Roads}, leads: [town], cites: [D-085]}
          - {id: lakes, title: {zh: 湖泊, en: Lakes}, cites: [D-085]}
        policyMeasures:
          - {set: fifteen, title: {zh: 十五条, en: Fifteen}, cites: [D-003]}
          - {set: fifteen, number: 1, title: {zh: 第一条, en: First}, cites: [D-003]}
          - {set: fifteen, number: 2, title: {zh: 第二条, en: Second}, cites: [D-003]}
        """);
    files.put(
        "tasks.yaml",
        """
        tasks:
          # the first one
          - id: prepare
            title: {zh: 准备, en: Prepare}
            programme: 1
            lead: [office]
            measures: [fifteen/1]
            cites: [D-010]
          - id: check
            title: {zh: 检查, en: Check}
            lead: [town]
            after: [prepare]
            cites: [D-011]
        """);
    files.put(
        "duties.yaml",
        """
        duties:
          - id: drill
            title: {zh: 演练, en: Drill}
            cadence: {default: YEAR}
            evidence: {of: DRILLS}
            warnDays: 15
            cites: [D-046]
          - id: self-check
            title: {zh: 自查, en: Self-check}
            cadence: {default: QUARTER}
            evidence: {of: INSPECTIONS, where: {kind: SELF_CHECK}}
            cites: [D-030]
        """);
    files.put(
        "indicators.yaml",
        """
        indicators:
          - id: major-stock
            title: {zh: 重大隐患存量, en: Stock of major hazards}
            value: {count: HAZARDS, where: {level: MAJOR, open: true, foundTo: "2023-12-31"}}
            better: LESS
            cites: [D-007]
          - id: four-no
            title: {zh: 四不演练占比, en: Share of four-no drills}
            value:
              share:
                part: {count: DRILLS, where: {fourNo: true}}
                whole: {count: DRILLS}
            cites: [D-048]
        targets:
          - id: stock-cleared
            title: {zh: 清零, en: Cleared}
            indicator: major-stock
            milestones:
              - {dueOn: 2024-12-31, atMost: 0}
            warnDays: 90
            cites: [D-009]
        """);
    files.put("reports.yaml", "reports: []\n");
    return PackText.of(files);
  }
}
