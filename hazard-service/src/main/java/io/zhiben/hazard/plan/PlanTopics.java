package io.zhiben.hazard.plan;

import io.zhiben.hazard.setting.TenantSettings;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The topics that plans and inspections of a tenant can have. The one that ships, how the criteria
 * of major hazards are put into practice, stands in every yearly plan (T-034); a tenant replaces
 * the list.
 */
record PlanTopics(@NotNull @Size(max = 20) List<@NotNull @Valid PlanTopic> topics) {
  static final String CODE = "[A-Z0-9_-]{1,40}";

  static final TenantSettings.Kind<PlanTopics> SETTING =
      new TenantSettings.Kind<>(
          "PLAN_TOPICS",
          PlanTopics.class,
          new PlanTopics(
              List.of(new PlanTopic("CRITERIA", "重大事故隐患判定标准执行情况", Set.of(PlanKind.YEARLY)))));

  PlanTopics {
    topics = topics == null ? null : topics.stream().toList();
  }

  /**
   * One topic.
   *
   * @param neededFor plans of these kinds have it, whether or not their maker names it
   */
  @Schema(name = "PlanTopic")
  record PlanTopic(
      @NotBlank @Pattern(regexp = CODE) String code,
      @NotBlank @Size(max = 100) String title,
      Set<@NotNull PlanKind> neededFor) {
    PlanTopic {
      neededFor = neededFor == null ? Set.of() : neededFor;
    }
  }

  /** Those that a plan of that kind has: the needed ones, and what was chosen besides. */
  List<PlanTopic> of(PlanKind kind, Set<String> chosen) {
    return topics.stream()
        .filter(one -> one.neededFor().contains(kind) || chosen.contains(one.code()))
        .toList();
  }

  /** Refuses codes that the list doesn't have. */
  void require(Set<String> codes) {
    boolean known =
        codes.stream().allMatch(code -> topics.stream().anyMatch(one -> one.code().equals(code)));
    if (!known) {
      throw Problem.ofField(PlanError.PLAN_TOPIC_UNKNOWN, "topics");
    }
  }

  /** Refuses codes that stand twice. */
  void requireSound() {
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < topics.size(); i++) {
      if (!codes.add(topics.get(i).code())) {
        throw Problem.ofField(CommonError.INVALID_FIELD, "topics[" + i + "].code");
      }
    }
  }
}
