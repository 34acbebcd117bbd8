package io.zhiben.e2e.figures;

import io.zhiben.e2e.figures.RandomHazards.Visit;
import io.zhiben.e2e.suite.Actor;
import io.zhiben.e2e.suite.SuiteTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Accidents and near misses, cases, and letters about what is late. */
final class RandomCases {
  private static final String CASES = "/api/hazard/v1/enforcement-cases";
  private static final String ACCIDENTS = "/api/hazard/v1/accidents";
  private static final String STEPS = "/api/hazard/v1/escalation-steps";
  private static final int LETTERS = 1;

  private final Tenant tenant;
  private final RandomRegister register;
  private final Random random;
  private final Actor officer;

  RandomCases(Tenant tenant, RandomRegister register, Random random) {
    this.tenant = tenant;
    this.register = register;
    this.random = random;
    this.officer = tenant.officer();
  }

  /** One of them is withdrawn; of another the dead are found later. */
  void accidents(LocalDate today) {
    report(today, "ACCIDENT", random.nextInt(4));
    report(today, "NEAR_MISS", 0);
    String none = report(today, "ACCIDENT", 1);
    Steps.take(tenant.leader(), ACCIDENTS + "/" + none, "withdraw", Map.of("reason", "不属于生产安全事故"));
    String worse = report(today, "ACCIDENT", 0);
    Steps.take(
        officer,
        ACCIDENTS + "/" + worse,
        "supplement",
        Map.of("figures", figures(1 + random.nextInt(3)), "note", "补报伤亡情况"));
  }

  private String report(LocalDate today, String kind, int deaths) {
    Instant occurred =
        SuiteTime.morningOf(today.minusDays(1 + random.nextInt(4))).minus(hours(random.nextInt(9)));
    Map<String, Object> body = new HashMap<>();
    body.put("kind", kind);
    body.put("type", List.of("TRAFFIC", "FALL", "MECHANICAL").get(random.nextInt(3)));
    if (random.nextInt(3) == 0) {
      body.put("regionCode", tenant.places().get(random.nextInt(tenant.places().size())));
    } else {
      body.put("enterpriseId", register.any());
    }
    body.put("title", "示例事件");
    body.put("description", "作业过程中发生，情况已报告");
    body.put("occurredAt", occurred.toString());
    body.put("knownAt", occurred.plus(hours(1)).toString());
    body.put("reportedAt", occurred.plus(hours(2)).toString());
    body.put("figures", figures(deaths));
    return officer.create(ACCIDENTS, body).getString("id");
  }

  private static Duration hours(int hours) {
    return Duration.ofHours(hours);
  }

  private static Map<String, Object> figures(int deaths) {
    return Map.of(
        "deaths", deaths,
        "missing", 0,
        "seriousInjuries", 0,
        "minorInjuries", 0,
        "directLossFen", 0);
  }

  /** A clue, one that isn't filed, one under investigation, and one that ends in a sanction. */
  void cases(List<Visit> visits, LocalDate today) {
    open(visits);
    Steps.take(tenant.leader(), open(visits), "not-file", Map.of("reason", "情节轻微并已改正"));
    Steps.take(officer, open(visits), "file", Map.of());
    decide(open(visits), today);
  }

  private String open(List<Visit> visits) {
    Visit visit = visits.get(random.nextInt(visits.size()));
    return CASES
        + "/"
        + officer
            .create(
                CASES,
                Map.of(
                    "enterpriseId",
                    visit.enterprise(),
                    "violationCode",
                    "NOT_ELIMINATED",
                    "clue",
                    "检查发现的问题逾期未整改",
                    "inspectionId",
                    visit.inspection()))
            .getString("id");
  }

  private void decide(String opened, LocalDate today) {
    Steps.take(officer, opened, "file", Map.of());
    Steps.take(
        officer, opened, "investigate", Map.of("facts", "现场检查和询问笔录证实", "criminalThreshold", false));
    Steps.photo(officer, opened, "BEFORE");
    Steps.take(
        officer,
        opened,
        "propose",
        Map.of(
            "legalBasis",
            "《安全生产法》第一百零二条",
            "measures",
            List.of(Map.of("kind", "WARNING", "against", "UNIT")),
            "noticeOn",
            today.toString(),
            "hearingOffered",
            false,
            "replyUntil",
            today.plusDays(20).toString()));
    Steps.take(
        officer,
        opened,
        "hear",
        Map.of("how", "WAIVED", "heardOn", today.toString(), "summary", "当事人书面放弃陈述申辩"));
    Steps.take(tenant.leader(), opened, "decide", Map.of("reason", "违法事实清楚"));
  }

  /** Issues some of the letters about what is late. */
  void letters() {
    List<String> due =
        officer
            .read(STEPS, Map.of("live", true, "limit", 50, "sort", "id"))
            .getList("items.findAll { it.actions.contains('ISSUE') }.id");
    for (String id : due.subList(0, Math.min(LETTERS, due.size()))) {
      Steps.take(officer, STEPS + "/" + id, "issue", Map.of("note", "请立即整改"));
    }
  }
}
