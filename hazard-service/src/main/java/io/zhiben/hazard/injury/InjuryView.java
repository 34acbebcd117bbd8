package io.zhiben.hazard.injury;

import io.zhiben.hazard.accident.AccidentType;
import io.zhiben.hazard.accident.CheckResult;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One injury that another authority knows of.
 *
 * @param unitName the unit as the source writes it
 * @param enterpriseId null while it is matched to none
 * @param suspected matched, not compared yet, and the enterprise reported no accident around that
 *     day
 * @param result what the comparison showed; null before
 * @param cause how it happened; null where the source does not say, like what follows
 */
record InjuryView(
    UUID id,
    long version,
    String regionCode,
    InjurySource source,
    String reference,
    LocalDate happenedOn,
    InjurySeverity severity,
    String unitName,
    String unitCode,
    UUID enterpriseId,
    String enterpriseName,
    InjuryState state,
    boolean suspected,
    CheckResult result,
    UUID accidentId,
    String note,
    Instant checkedAt,
    AccidentType cause,
    BodyPart bodyPart,
    String zone) {}
