package io.zhiben.hazard.enforcement;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A ground that facts speak for; whether it holds, whoever opens the case decides.
 *
 * @param violationCode of the place's standard
 * @param title as the standard calls it
 * @param reason why it is proposed
 * @param hazards those that it rests on
 */
@Schema(name = "ProposedGround")
record ProposedGround(
    String violationCode, String title, Reason reason, List<UnreportedHazard> hazards) {

  /** Why a ground is proposed. */
  @Schema(name = "ProposedGroundReason")
  enum Reason {
    /** Others found major hazards at a high-risk enterprise that it had not reported. */
    FOUND_UNREPORTED
  }

  /** A major hazard that others found. */
  @Schema(name = "UnreportedHazard")
  record UnreportedHazard(UUID id, String number) {}
}
