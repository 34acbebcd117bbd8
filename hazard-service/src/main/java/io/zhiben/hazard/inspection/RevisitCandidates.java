package io.zhiben.hazard.inspection;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Major hazards that were signed off and that no inspection has looked back at since.
 *
 * @param more there are more than are listed
 * @param first those signed off the longest ago, at most {@link RevisitQueries#MOST}
 */
record RevisitCandidates(boolean more, List<RevisitCandidate> first) {

  @Schema(name = "RevisitCandidate")
  record RevisitCandidate(
      UUID id, String number, UUID enterpriseId, String enterpriseName, Instant signedOffAt) {}
}
