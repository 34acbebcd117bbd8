package io.zhiben.contracts.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One exam that was held: what a training session ended in (凡培训必考核), or an assessment of its own.
 *
 * @param enterpriseId null for an exam that an office held for its place
 * @param sessionId the training session that it ended; null for an assessment of its own
 * @param audience PRINCIPAL, SAFETY_MANAGER, WORKER, CADRE or MIXED
 * @param heldOn the day of the first sitting; retakes count for it, too
 * @param candidates persons who sat it
 * @param passed those of them who passed, in the first sitting or a retake
 * @param validUntil the last day on which it counts; null while it doesn't lapse
 */
public record ExamState(
    UUID id,
    long version,
    Ancestry place,
    UUID enterpriseId,
    UUID sessionId,
    String audience,
    LocalDate heldOn,
    int candidates,
    int passed,
    LocalDate validUntil,
    Instant recordedAt)
    implements EventState {
  @Override
  public String key() {
    return id.toString();
  }

  @Override
  public String regionCode() {
    return place.code();
  }
}
