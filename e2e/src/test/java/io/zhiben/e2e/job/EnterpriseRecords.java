package io.zhiben.e2e.job;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What an enterprise records about itself, as bodies of requests. */
final class EnterpriseRecords {
  private EnterpriseRecords() {}

  /** A drill without notice, script, preset scene and preset place. */
  static Map<String, Object> evacuationDrill(String enterprise, LocalDate heldOn) {
    return Map.of(
        "enterpriseId",
        enterprise,
        "heldOn",
        heldOn.toString(),
        "kind",
        "EVACUATION",
        "scenario",
        "过山车停运后的游客疏散",
        "participants",
        86,
        "fourNo",
        Map.of("notice", true, "script", true, "presetScene", true, "presetPlace", true),
        "assessment",
        "疏散用时 4 分 10 秒，指挥畅通");
  }

  /** A self-check without findings, led by the principal. */
  static Map<String, Object> selfCheck(String enterprise, LocalDate inspectedOn) {
    return Map.of(
        "enterpriseId",
        enterprise,
        "kind",
        "SELF_CHECK",
        "inspectedOn",
        inspectedOn.toString(),
        "leaderPost",
        "PRINCIPAL",
        "note",
        "主要负责人带队自查",
        "findings",
        List.of());
  }
}
