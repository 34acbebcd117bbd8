package io.zhiben.reporting.edition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiben.plans.PackText;
import io.zhiben.reporting.edition.EditionCommands.DraftPlan;
import java.util.Map;

/** The text that a plan from nothing begins with: the least that a pack must have. */
final class NewPack {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TEXT =
      """
      format: 2
      id: %1$s
      title: {zh: %2$s, en: %3$s}
      region: "%4$s"
      period: {from: %5$s, to: %6$s}
      status: DRAFT_FOR_COMMENT
      # § and the place in the plan's own text
      cites: ["§1"]

      units:
        - id: safety-office
          title: {zh: 安全生产委员会办公室, en: Office of the safety committee}
          kind: OFFICE

      programmes:
        - number: 1
          title: {zh: 第一项行动, en: First action}
          cites: ["§1"]

      stages:
        - number: 1
          title: {zh: 全程, en: The whole time}
          from: %5$s
          to: %6$s
          cites: ["§1"]

      tasks: []

      duties: []

      indicators: []

      targets: []

      reports: []

      rules:
        highRiskTags: [highRisk]
        # tenant default
        rectificationDays: {GENERAL: 15, MAJOR: 30}
        cites: ["§1"]
      """;

  private NewPack() {}

  static String of(DraftPlan command, String region) {
    String text =
        TEXT.formatted(
            quoted(command.id()),
            quoted(command.titleZh().strip()),
            quoted(command.titleEn().strip()),
            region,
            command.from(),
            command.to());
    return PackText.of(Map.of(PackText.FILES.getFirst(), text));
  }

  /** A string of JSON is one of YAML. */
  private static String quoted(String text) {
    try {
      return JSON.writeValueAsString(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
