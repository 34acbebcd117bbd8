package io.zhiben.hazard.guidance;

import io.zhiben.hazard.setting.TenantSettings;
import io.zhiben.platform.problem.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is guided about, as a tenant sets it. */
@Schema(name = "SetGuidanceTopics")
record GuidanceTopics(@NotEmpty @Size(max = 50) List<@Valid Topic> topics) {
  /** Fire lanes (YF-18), special equipment (Y-416) and the rest. */
  static final TenantSettings.Kind<GuidanceTopics> KIND =
      new TenantSettings.Kind<>(
          "GUIDANCE_TOPICS",
          GuidanceTopics.class,
          new GuidanceTopics(
              List.of(
                  new Topic("FIRE_LANE", "消防车通道", "Fire lanes", null, null),
                  new Topic("SPECIAL_EQUIPMENT", "特种设备", "Special equipment", null, null),
                  new Topic("GENERAL", "安全生产", "Work safety", null, null))));

  /**
   * A topic.
   *
   * @param domain of the enterprises that should be visited; null for any
   * @param tag of them; null for any
   */
  @Schema(name = "GuidanceTopic")
  record Topic(
      @NotBlank @Size(max = 40) @Pattern(regexp = "[A-Z][A-Z0-9_]*") String code,
      @NotBlank @Size(max = 60) String nameZh,
      @NotBlank @Size(max = 60) String nameEn,
      @Size(max = 40) @Pattern(regexp = "[A-Za-z0-9._-]+") String domain,
      @Size(max = 60) @Pattern(regexp = "[A-Za-z0-9._-]+") String tag) {

    /** Whether somebody is to be visited about it. */
    boolean hasTargets() {
      return domain != null || tag != null;
    }
  }

  Optional<Topic> of(String code) {
    return topics.stream().filter(topic -> topic.code().equals(code)).findFirst();
  }

  void check() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < topics.size(); i++) {
      if (!seen.add(topics.get(i).code())) {
        throw Problem.ofField(
            GuidanceVisitError.GUIDANCE_TOPIC_TWICE,
            "topics[" + i + "].code",
            topics.get(i).code());
      }
    }
  }
}
