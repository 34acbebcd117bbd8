package io.zhiben.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhiben.local.demo.DemoWorld.Day;
import io.zhiben.local.demo.DemoWorld.Tenant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Meetings of a tenant with their resolutions, and notices with their receipts. */
final class DemoMeetings {
  private static final String MEETINGS = "/api/reporting/v1/meetings";
  private static final String PLANS = "/api/reporting/v1/plans/";
  private static final String RESOLUTIONS = "/api/reporting/v1/resolutions";
  private static final String NOTICES = "/api/reporting/v1/notices";
  private static final String RECEIVED = "/api/reporting/v1/received-notices";

  private final Tenant tenant;
  private final DemoApi api;

  DemoMeetings(Tenant tenant, DemoApi api) {
    this.tenant = tenant;
    this.api = api;
  }

  /**
   * @param plan id of the tenant's plan; null for none
   */
  void hold(Day day, String plan) {
    meet(day, plan);
    acknowledge(tenant.user("department"));
    acknowledge(tenant.principal());
    if (day.firstOfHalfYear()) {
      tell(day);
    }
  }

  private void meet(Day day, String plan) {
    String officer = tenant.user("officer");
    Map<String, Object> body = new HashMap<>();
    body.put("kind", "HEARING");
    body.put("title", "听取安全生产三年行动推进情况");
    body.put("chair", "主要负责人");
    body.put("heldOn", day.date().toString());
    body.put("agenda", List.of("隐患排查整治情况", "下一步重点工作"));
    body.put("attendees", List.of("安全生产办公室", "各成员单位"));
    if (plan != null) {
      body.put("planId", plan);
      holdFor(api.get(officer, PLANS + plan), body);
    }
    JsonNode meeting = api.post(officer, MEETINGS, body);
    if (meeting.isMissingNode()) {
      return;
    }
    String path = MEETINGS + "/" + meeting.path("id").asText();
    meeting =
        api.step(
            officer,
            path + "/minutes",
            meeting.path("version").asLong(),
            Map.of("minutes", "会议听取了推进情况，要求压实责任，限期整改。"));
    if (meeting.isMissingNode()) {
      return;
    }
    api.step(
        officer,
        path + "/resolutions",
        meeting.path("version").asLong(),
        Map.of("content", "对配电和动火作业开展一次集中检查", "deadline", day.date().plusDays(40).toString()));
    finishOne(officer, day);
  }

  /** The unit whose hearings the plan asks for, and its first post, which has to hold them. */
  private static void holdFor(JsonNode plan, Map<String, Object> body) {
    for (JsonNode unit : plan.path("units")) {
      if (unit.path("kind").asText().equals("LEADERSHIP")) {
        body.put("unitId", unit.path("id").asText());
        for (JsonNode post : plan.path("posts")) {
          if (post.path("unit").asText().equals(unit.path("title").asText())) {
            body.put("chairPost", post.path("id").asText());
            return;
          }
        }
        return;
      }
    }
  }

  /** The oldest resolutions are carried out and closed; the newest stays open. */
  private void finishOne(String officer, Day day) {
    JsonNode open = api.get(officer, RESOLUTIONS);
    for (JsonNode one : open.path("items")) {
      LocalDate deadline = LocalDate.parse(one.path("deadline").asText());
      boolean older = deadline.isBefore(day.date().plusDays(10));
      if (one.path("state").asText().equals("OPEN") && older) {
        String path = RESOLUTIONS + "/" + one.path("id").asText();
        JsonNode done =
            api.step(
                officer,
                path + "/finish",
                one.path("version").asLong(),
                Map.of("note", "已完成集中检查，台账附后"));
        if (!done.isMissingNode()) {
          api.step(
              tenant.user("leader"),
              path + "/close",
              done.path("version").asLong(),
              Map.of("note", "同意销号"));
        }
        return;
      }
    }
  }

  private void tell(Day day) {
    String officer = tenant.user("officer");
    JsonNode notice =
        api.post(
            officer,
            NOTICES,
            Map.of(
                "title",
                "关于做好重点时段安全防范工作的通知",
                "content",
                "请各单位组织自查，及时消除隐患，并按时回执。",
                "attachments",
                List.of("自查表"),
                "audience",
                Map.of(
                    "levels", List.of(),
                    "departments", List.of(),
                    "enterprises", true,
                    "tags", List.of(),
                    "domains", List.of()),
                "receiptBy",
                day.date().plusDays(10).toString()));
    if (!notice.isMissingNode()) {
      api.step(
          officer,
          NOTICES + "/" + notice.path("id").asText() + "/issue",
          notice.path("version").asLong(),
          Map.of());
    }
  }

  /** What came since the last visit is read and receipted. */
  private void acknowledge(String user) {
    JsonNode received = api.get(user, RECEIVED + "?receiptMissing=true");
    for (JsonNode one : received.path("items")) {
      if (!one.path("recalled").asBoolean()) {
        api.step(
            user,
            RECEIVED + "/" + one.path("id").asText() + "/receipt",
            one.path("version").asLong(),
            Map.of("note", "收到，已部署"));
      }
    }
  }
}
