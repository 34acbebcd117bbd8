package io.zhiben.hazard.inspection;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Who looks, and why. */
enum InspectionKind {
  /** 自查自改, by the enterprise itself. */
  SELF_CHECK,
  ROUTINE,
  SPECIAL,
  JOINT,
  EXPERT,
  SUPERVISION,
  /** 指导服务: problems are recorded with advice, and no case comes of it directly (Y-210). */
  GUIDANCE,
  /** 互查: one enterprise checks another, as the office organises it (Y-045). */
  MUTUAL;

  /**
   * Whether the supervising side inspects by it: such inspections count for plans and draws, and
   * for the rate at which inspecting finds anything.
   */
  boolean official() {
    return this != SELF_CHECK && this != GUIDANCE && this != MUTUAL;
  }

  /** Whether people of an enterprise lead it. */
  boolean ledFromInside() {
    return this == SELF_CHECK || this == MUTUAL;
  }

  /** Those by which the supervising side inspects. */
  static Set<InspectionKind> officials() {
    return Arrays.stream(values())
        .filter(InspectionKind::official)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(InspectionKind.class)));
  }
}
