package io.zhiben.reporting.task;

import io.zhiben.plans.PlanPack;
import io.zhiben.plans.PlanPackReader;
import java.time.LocalDate;

/** A small plan of Donglihu street whose days lie around a given one. */
final class TaskPlan {
  static final String ID = "task-test";

  private static final String TEXT =
      """
      format: 2
      id: task-test
      title: {zh: 测试方案, en: Test plan}
      region: "120110013000"
      period: {from: 2023-01-01, to: LAST}
      status: ISSUED
      issuedOn: 2023-01-01
      cites: [D-001]
      dimensions:
        - {id: people, title: {zh: 人, en: People}, cites: [D-004]}
      units:
        - {id: office, title: {zh: 安办, en: Safety office}, kind: OFFICE, cites: [D-018]}
        - {id: econ, title: {zh: 经发办, en: Economy}, kind: DEPARTMENT, department: DLH-ECON, ownPlan: true, cites: [D-072]}
        - {id: east, title: {zh: 湖东社区, en: East lake}, kind: PLACE, region: "120110013001", ownPlan: true, cites: [D-073]}
        - {id: upper, title: {zh: 区安委办, en: District}, kind: UPPER, cites: [D-018]}
      posts:
        - {id: chief, title: {zh: 分管负责人, en: Post in charge}, unit: office, list: [{zh: 牵头落实, en: Lead it}], tasks: [late, monthly], cites: [D-019]}
      policyMeasures:
        - {set: eight, number: 1, title: {zh: 措施一, en: One}, cites: [D-003]}
        - {set: eight, number: 2, title: {zh: 措施二, en: Two}, cites: [D-003]}
      programmes:
        - {number: 1, title: {zh: 行动一, en: One}, cites: [D-002]}
        - {number: 3, title: {zh: 行动三, en: Three}, cites: [D-002]}
      stages:
        - {number: 1, title: {zh: 第一阶段, en: First}, from: 2023-01-01, to: 2023-06-30, cites: [D-088]}
        - {number: 2, title: {zh: 第二阶段, en: Second}, from: 2023-02-01, to: 2023-05-15, cites: [D-088]}
      tasks:
        - {id: late, title: {zh: 逾期任务, en: Late}, programme: 1, dimension: people, lead: [econ], co: [east], dueOn: PAST, evidence: [DOCUMENT], measures: [eight/1], cites: [D-016]}
        - {id: later, title: {zh: 以后的任务, en: Later}, programme: 3, lead: [office, upper], dueOn: LATER, after: [late], cites: [D-016]}
        - {id: staged, title: {zh: 阶段任务, en: Staged}, stage: 1, lead: [office], cites: [D-089]}
        - {id: standing, title: {zh: 长期任务, en: Standing}, lead: [east], cites: [D-073]}
        - {id: monthly, title: {zh: 每月任务, en: Monthly}, programme: 1, lead: [econ], stage: 2, from: 2023-02-10, every: MONTH, due: {dayOfLastMonth: 25}, cites: [D-016]}
      duties: []
      indicators: []
      targets: []
      reports: []
      rules: {highRiskTags: [highRisk], rectificationDays: {GENERAL: 15, MAJOR: 30}, cites: [D-031]}
      """;

  private TaskPlan() {}

  /** {@code late} was due ten days before, {@code later} is due twenty days after. */
  static String text(LocalDate today) {
    return TEXT.replace("LATER", today.plusDays(20).toString())
        .replace("LAST", today.plusYears(1).toString())
        .replace("PAST", today.minusDays(10).toString());
  }

  static PlanPack around(LocalDate today) {
    return new PlanPackReader().read(ID, text(today));
  }
}
