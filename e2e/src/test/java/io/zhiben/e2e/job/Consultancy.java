package io.zhiben.e2e.job;

import static org.awaitility.Awaitility.await;

import io.zhiben.e2e.suite.Actor;
import io.zhiben.e2e.suite.SuiteTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What the town agrees with its consultants, and what they hand in. Machines do this, no browser.
 */
final class Consultancy {
  static final String CONTRACTS = "/api/enterprise/v1/service-contracts";
  static final String INSPECTIONS = "/api/hazard/v1/inspections";
  static final String DIRECTORY = "/api/hazard/v1/directory";
  static final String CLAUSE = "mem-10-2023/13.1";

  private Consultancy() {}

  /** Signs a contract over the enterprises and waits until the agency sees them. */
  static String contract(Actor officer, Actor agency, List<String> enterprises) {
    String id =
        officer
            .create(
                CONTRACTS,
                Map.of(
                    "agencyCode", "AG-ANHUA",
                    "agencyName", "安华示例安全技术服务机构",
                    "validFrom", "2026-01-01",
                    "validTo", "2026-12-31",
                    "enterpriseIds", enterprises))
            .getString("id");
    await("the contract's copy")
        .atMost(Duration.ofSeconds(10))
        .until(() -> agency.read(DIRECTORY).getList("$").size() == enterprises.size());
    return id;
  }

  /** An expert's inspection with three hazards, the first of them MAJOR by a clause. */
  static Map<String, ?> inspection(String enterprise) {
    return Map.of(
        "enterpriseId", enterprise,
        "kind", "EXPERT",
        "mode", "UNANNOUNCED",
        "selection", "NAMED",
        "circumstances", List.of(),
        "inspectedOn", SuiteTime.WORKDAY.toString(),
        "leaderPost", "EXPERT",
        "note", "专家排查",
        "findings",
            List.of(
                Map.of(
                    "description", "污水处理池有限空间无警示标志、无台账",
                    "place", "污水处理站",
                    "suggestedLevel", "MAJOR",
                    "clauseId", CLAUSE),
                Map.of("description", "疏散通道堆放杂物", "place", "游客中心", "suggestedLevel", "GENERAL"),
                Map.of("description", "配电箱未上锁", "place", "设备房", "suggestedLevel", "GENERAL")));
  }
}
