package io.zhiben.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhiben.local.demo.DemoWorld.Day;
import io.zhiben.local.demo.DemoWorld.Tenant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a department and the office of a tenant do about their plan: tasks, reports and the ranking.
 * Which ones is asked of the plan itself, so that a plan may change.
 */
final class DemoPlan {
  private static final String BASE = "/api/reporting/v1/";
  private static final String REPORTS = BASE + "periodic-reports";
  private static final String ASSESSMENTS = BASE + "assessments";
  private static final int TASKS_A_VISIT = 3;
  private static final int REPORTS_A_VISIT = 2;

  /** A report is begun when its last day isn't further away. */
  private static final int REPORT_DAYS_BEFORE = 60;

  /** What becomes of a task: the turns are taken in order. */
  private enum Turn {
    RETURNED,
    BEGUN,
    CONFIRMED
  }

  private final Tenant tenant;
  private final DemoApi api;
  private String id;
  private String unit;
  private int tasks;
  private int reports;

  DemoPlan(Tenant tenant, DemoApi api) {
    this.tenant = tenant;
    this.api = api;
  }

  /** The plan's id, once {@link #work} was called; null where the tenant has none. */
  String id() {
    return id;
  }

  void work(Day day) {
    if (id == null) {
      find();
    }
    if (unit != null) {
      doTasks(day);
      handIn(day);
    }
    if (id != null) {
      publish();
    }
  }

  private void find() {
    for (JsonNode plan : api.get(tenant.user("department"), BASE + "plans")) {
      if (plan.path("regionCode").asText().equals(tenant.place())) {
        id = plan.path("id").asText();
      }
    }
    if (id != null) {
      JsonNode overview =
          api.get(tenant.user("department"), BASE + "plans/" + id + "/tasks/overview");
      unit = overview.path("own").asText("");
      unit = unit.isEmpty() || unit.equals("null") ? null : unit;
    }
  }

  private void doTasks(Day day) {
    JsonNode found =
        api.get(
            tenant.user("department"),
            BASE + "plans/" + id + "/tasks?unfinished=true&limit=50&unit=" + unit);
    int taken = 0;
    for (JsonNode line : found.path("items")) {
      boolean own = line.path("unit").path("id").asText().equals(unit);
      boolean begun = !LocalDate.parse(line.path("from").asText()).isAfter(day.date());
      if (own && begun && line.path("version").asLong() == 0 && taken < TASKS_A_VISIT) {
        taken++;
        work(line, Turn.values()[tasks++ % Turn.values().length], day);
      }
    }
  }

  private void work(JsonNode line, Turn turn, Day day) {
    String department = tenant.user("department");
    String path =
        BASE
            + "plans/%s/task-items/%s/%s/%s"
                .formatted(id, line.path("taskId").asText(), unit, line.path("window").asText());
    JsonNode item = api.post(department, path + "/begin", Map.of("note", "已列入本单位工作计划"));
    item = step(department, path, "progress", item, Map.of("note", "正在按方案推进，完成过半"));
    if (turn == Turn.BEGUN) {
      return;
    }
    List<String> missing = new ArrayList<>();
    item.path("missing").forEach(kind -> missing.add(kind.asText()));
    for (String kind : missing) {
      item =
          step(
              department,
              path,
              "evidence",
              item,
              Map.of("kind", kind, "title", "工作资料（示例）", "datedOn", day.date().toString()));
    }
    item = step(department, path, "hand-in", item, Map.of("note", "已完成，请审核"));
    if (turn == Turn.RETURNED) {
      step(tenant.user("officer"), path, "return", item, Map.of("note", "请补充现场落实情况"));
    } else {
      step(tenant.user("officer"), path, "confirm", item, Map.of("note", "审核通过"));
    }
  }

  private JsonNode step(
      String user, String path, String verb, JsonNode item, Map<String, String> body) {
    // where the step before was refused there is nothing to go on with
    return item.isMissingNode()
        ? item
        : api.step(user, path + "/" + verb, item.path("line").path("version").asLong(), body);
  }

  /** The department's reports that are due next: in turn one comes back, one waits, one is good. */
  private void handIn(Day day) {
    JsonNode rows =
        api.get(tenant.user("department"), REPORTS + "?mine=true&state=OPEN&plan=" + id);
    int taken = 0;
    for (JsonNode row : rows) {
      LocalDate due = LocalDate.parse(row.path("dueOn").asText());
      boolean near =
          due.isAfter(day.date().minusDays(REPORT_DAYS_BEFORE))
              && due.isBefore(day.date().plusDays(REPORT_DAYS_BEFORE));
      if (near && taken < REPORTS_A_VISIT && row.path("unitId").asText().equals(unit)) {
        taken++;
        handIn(row, reports++ % 3);
      }
    }
  }

  private void handIn(JsonNode row, int turn) {
    String department = tenant.user("department");
    if (reports == 1) {
      api.put(
          department,
          BASE + "report-contacts/" + id + "/" + unit,
          0,
          Map.of("post", "安全专干", "name", "值班员", "phone", "000-0000000"));
    }
    JsonNode report =
        api.post(
            department,
            REPORTS,
            Map.of(
                "plan",
                id,
                "rule",
                row.path("ruleId").asText(),
                "from",
                row.path("from").asText(),
                "unit",
                unit));
    if (report.isMissingNode()) {
      return;
    }
    String path = REPORTS + "/" + report.path("id").asText();
    List<Map<String, Object>> said = said(report);
    if (!said.isEmpty()) {
      report =
          api.put(
              department, path + "/cells", report.path("version").asLong(), Map.of("cells", said));
    }
    report = step(department, path + "/submit", report, Map.of());
    if (turn == 0 && !said.isEmpty()) {
      Object section = said.getFirst().get("section");
      step(
          tenant.user("officer"),
          path + "/return",
          report,
          Map.of("cells", List.of(Map.of("section", section, "reason", "请写明具体数据"))));
    } else if (turn == 2) {
      step(tenant.user("officer"), path + "/accept", report, Map.of());
    }
  }

  private JsonNode step(String user, String path, JsonNode report, Map<String, ?> body) {
    return report.isMissingNode()
        ? report
        : api.step(user, path, report.path("version").asLong(), body);
  }

  private static List<Map<String, Object>> said(JsonNode report) {
    List<Map<String, Object>> said = new ArrayList<>();
    for (JsonNode cell : report.path("cells")) {
      Map<String, Object> one = new HashMap<>();
      one.put("section", cell.path("section").asText());
      if (cell.path("kind").asText().equals("TEXT")) {
        one.put("text", "本期各项工作按方案推进，未发生生产安全事故。");
        said.add(one);
      } else if (cell.path("kind").asText().equals("NUMBER")) {
        one.put("number", 1);
        said.add(one);
      }
    }
    return said;
  }

  /** The newest period of the ranking that is over, where the plan ranks. */
  private void publish() {
    String leader = tenant.user("leader");
    for (JsonNode period : api.get(leader, ASSESSMENTS + "?plan=" + id)) {
      if (period.path("over").asBoolean()) {
        if (!period.hasNonNull("publishedAt")) {
          String from = period.path("from").asText();
          api.post(leader, ASSESSMENTS + "/" + from + "/publish", Map.of("plan", id));
        }
        return;
      }
    }
  }
}
