package io.zhiben.hazard.guidance;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The words of this feature. */
final class GuidanceWords {
  private GuidanceWords() {}

  /** Who was guided. */
  @Schema(name = "GuidanceReceiver")
  enum Receiver {
    UNIT,
    /** 物业服务企业. */
    PROPERTY_FIRM,
    /** 居民委员会, 业主委员会. */
    COMMITTEE
  }

  /** How a violation that was dealt with came up. */
  @Schema(name = "GuidanceSource")
  enum CaseSource {
    FOUND,
    REPORTED
  }

  /** Who was mobilised (Y-416). */
  @Schema(name = "GuidanceParticipantKind")
  enum ParticipantKind {
    INDUSTRY,
    TESTING_BODY,
    PUBLIC
  }
}
