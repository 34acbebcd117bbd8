package io.zhiben.e2e.job;

import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.zhiben.e2e.suite.Actor;
import io.zhiben.e2e.suite.LiveSuite;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A tenant that runs its plan: its people, two enterprises, and what is found at them. The first
 * enterprise checks itself, led by its principal; the second one is checked by the office.
 */
final class PlanTenant {
  private static final Duration LONGEST = Duration.ofSeconds(20);
  private static final String REPORTING = "/api/reporting/v1/";

  private final String plan;
  private final String region;
  private final List<Site> sites;
  private final int majors;
  private final Actor officer;
  private final Actor second;
  private final Actor principal;
  private final List<String> enterprises = new ArrayList<>();
  private final List<String> hazards = new ArrayList<>();

  /** Where an enterprise is, and its credit code. */
  record Site(String code, String place) {}

  /**
   * @param users what the names of its demo users begin with
   * @param principal the user who leads the first enterprise
   * @param majors so many major hazards are found, in turn at the first and the second; none in
   *     years for which the suite has no criteria in force
   */
  PlanTenant(
      LiveSuite suite,
      String plan,
      String region,
      String users,
      String principal,
      List<Site> sites,
      int majors) {
    this.plan = plan;
    this.region = region;
    this.sites = sites;
    this.majors = majors;
    this.officer = suite.as(users + "-officer");
    this.second = suite.as(users + "-officer2");
    this.principal = suite.as(principal);
  }

  String plan() {
    return plan;
  }

  String region() {
    return region;
  }

  int majors() {
    return majors;
  }

  Actor officer() {
    return officer;
  }

  /** Credit code of the enterprise that checks itself. */
  String selfChecked() {
    return sites.get(0).code();
  }

  /** Credit code of the enterprise that the office checks. */
  String visited() {
    return sites.get(1).code();
  }

  /** The major hazards, in the order in which they were found. */
  List<String> hazards() {
    return List.copyOf(hazards);
  }

  /** One day's work of all its people; the major hazards are to be put right by the deadline. */
  void work(LocalDate day, LocalDate deadline) {
    for (Site site : sites) {
      enterprises.add(register(site, day));
    }
    principal.create(Consultancy.INSPECTIONS, EnterpriseRecords.selfCheck(enterprises.get(0), day));
    officer.create(
        Consultancy.INSPECTIONS,
        Map.of(
            "enterpriseId",
            enterprises.get(1),
            "kind",
            "ROUTINE",
            "mode",
            "UNANNOUNCED",
            "selection",
            "NAMED",
            "inspectedOn",
            day.toString(),
            "leaderPost",
            "OFFICER",
            "findings",
            List.of()));
    await(plan + ": the drill is taken")
        .atMost(LONGEST)
        .until(
            // 404 until training-service has heard of the enterprise
            () ->
                officer
                    .post(
                        "/api/training/v1/drills",
                        EnterpriseRecords.evacuationDrill(enterprises.get(0), day))
                    .statusCode(),
            status -> status == 201);
    for (int i = 0; i < majors; i++) {
      hazards.add(find(enterprises.get(i % 2), day, deadline, i));
    }
  }

  private String register(Site site, LocalDate day) {
    officer.create(
        "/api/enterprise/v1/enterprises",
        Map.ofEntries(
            Map.entry("code", site.code()),
            Map.entry("name", "示例企业" + site.code().substring(12)),
            Map.entry("kind", "ENTERPRISE"),
            Map.entry("industry", "C33"),
            Map.entry("tags", List.of()),
            Map.entry("scale", "SMALL"),
            Map.entry("status", "ACTIVE"),
            Map.entry("regionCode", site.place()),
            Map.entry("address", "示例路1号"),
            Map.entry("principalName", "负责人甲"),
            Map.entry("registeredOn", day.minusYears(2).toString())));
    await(plan + ": the directory's copy of " + site.code())
        .atMost(LONGEST)
        .until(() -> !directory(site).getList("$").isEmpty());
    return directory(site).getString("[0].id");
  }

  private JsonPath directory(Site site) {
    return officer.read(Consultancy.DIRECTORY, Map.of("q", site.code()));
  }

  private String find(String enterprise, LocalDate day, LocalDate deadline, int number) {
    String id =
        officer
            .create(HazardSteps.HAZARDS, HazardSteps.major(enterprise, day, "有限空间未辨识" + number))
            .getString("id");
    HazardSteps.take(
        officer, id, "verify", Map.of("level", "MAJOR", "clauseId", Consultancy.CLAUSE));
    HazardSteps.take(officer, id, "plan", HazardSteps.fiveElements(deadline));
    HazardSteps.take(officer, id, "assign", Map.of("deadline", deadline.toString()));
    return id;
  }

  /** Puts one right, which another officer sees again and signs off. */
  void close(String hazard) {
    HazardSteps.take(officer, hazard, "start", Map.of());
    HazardSteps.rectify(officer, hazard);
    HazardSteps.take(second, hazard, "reinspect", Map.of("passed", true, "note", "现场复查合格"));
    HazardSteps.take(second, hazard, "sign-off", Map.of("note", "同意销号"));
  }

  /** What an indicator of its plan comes to today. */
  int indicator(String id) {
    return officer
        .read(REPORTING + "indicators/" + id, Map.of("region", region))
        .getInt("value.value");
  }

  /** Part and whole of a share of its plan today. */
  String share(String id) {
    JsonPath shown = officer.read(REPORTING + "indicators/" + id, Map.of("region", region));
    return shown.getInt("value.numerator") + "/" + shown.getInt("value.denominator");
  }

  /** How an enterprise stands to a duty of its plan today; null while it is not known. */
  String standing(String duty, String code) {
    return officer
        .read(REPORTING + "duties/" + duty + "/subjects", Map.of("region", region))
        .getString("items.find { it.code == '" + code + "' }.state");
  }

  /** A duty, or a target, as its dashboard shows it today. */
  Map<String, Object> shown(String kind, String id) {
    return officer
        .read(REPORTING + kind, Map.of("region", region))
        .getMap("find { it.id == '" + id + "' }");
  }

  @Override
  public String toString() {
    return plan;
  }
}
