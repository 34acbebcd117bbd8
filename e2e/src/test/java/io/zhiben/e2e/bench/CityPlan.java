package io.zhiben.e2e.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A plan of a whole city, so that duties bind 120,000 enterprises. What it asks for has names of
 * its own: the plans below it stay as they are.
 */
final class CityPlan {
  static final String ID = "bench-city";
  static final String CHECK = "bench-check";

  private static final String TEXT =
      """
      format: 2
      id: %s
      title: {zh: 测量用方案, en: A plan to measure with}
      region: "%s"
      period: {from: 2024-01-01, to: 2026-12-31}
      status: ISSUED
      cites: ["§1"]
      units:
        - {id: office, title: {zh: 安委办, en: Safety office}, kind: OFFICE}
      programmes:
        - {number: 1, title: {zh: 排查整治, en: Finding and clearing}, cites: ["§1"]}
      stages:
        - number: 1
          title: {zh: 全程, en: All of it}
          from: 2024-01-01
          to: 2026-12-31
          cites: ["§1"]
      tasks: []
      duties:
        - id: %s
          title: {zh: 每季度自查, en: Self-check each quarter}
          selector: {}
          cadence: {default: QUARTER}
          evidence: {of: INSPECTIONS, where: {kind: SELF_CHECK, ledByPrincipal: true}}
          cites: ["§2"]
        - id: bench-drill
          title: {zh: 每年演练, en: Drill each year}
          selector: {}
          cadence: {default: YEAR}
          evidence: {of: DRILLS}
          cites: ["§2"]
      indicators:
        - id: bench-major-open
          title: {zh: 未销号重大事故隐患, en: Open major hazards}
          unit: {zh: 项, en: hazards}
          value: {count: HAZARDS, where: {level: MAJOR, open: true}}
          cites: ["§3"]
      targets: []
      reports: []
      rules:
        highRiskTags: [highRisk]
        rectificationDays: {GENERAL: 15, MAJOR: 30}
        cites: ["§3"]
      """
          .formatted(ID, CityPlaces.CITY, CHECK);

  private CityPlan() {}

  /** A folder of plans that holds it. */
  static Path folder() {
    try {
      Path folder = Files.createTempDirectory("bench-plans");
      Files.writeString(Files.createDirectory(folder.resolve(ID)).resolve("plan.yaml"), TEXT);
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
