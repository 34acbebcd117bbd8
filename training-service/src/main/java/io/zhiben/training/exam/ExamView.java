package io.zhiben.training.exam;

import io.zhiben.training.session.Audience;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An exam as callers see it; its pass rate is {@code passed} of {@code candidates}.
 *
 * @param sessionId the training session that it ended; null for an assessment of its own
 * @param passed in the first sitting or a retake
 * @param passedAtOnce in the first sitting
 * @param retakable somebody has failed and may sit it again
 * @param lapsed its validity is over today
 * @param recordedBy id of the account, never a name
 */
record ExamView(
    UUID id,
    long version,
    UUID sessionId,
    UUID enterpriseId,
    String enterpriseName,
    String regionCode,
    String regionName,
    String subject,
    Audience audience,
    LocalDate heldOn,
    int candidates,
    int passed,
    int passedAtOnce,
    LocalDate validUntil,
    boolean lapsed,
    boolean retakable,
    List<ExamRetake> retakes,
    String recordedBy,
    Instant recordedAt) {}
