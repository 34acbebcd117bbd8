package io.zhiben.reporting.indicator;

import io.zhiben.reporting.evidence.EvidenceFile;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A value that somebody entered.
 *
 * @param value the number, where there is no denominator
 * @param holdsOn the day that it stands for
 * @param enteredAs roles and unit of whoever entered it
 * @param replacedAt when another value for the same day took its place; null while it counts
 * @param files that show it, oldest first
 */
public record EnteredValue(
    UUID id,
    String regionCode,
    BigDecimal value,
    BigDecimal numerator,
    BigDecimal denominator,
    LocalDate holdsOn,
    String source,
    String documentNumber,
    String evidence,
    String enteredAs,
    Instant enteredAt,
    Instant replacedAt,
    List<EvidenceFile> files) {

  public EnteredValue {
    files = files == null ? List.of() : List.copyOf(files);
  }

  EnteredValue with(List<EvidenceFile> kept) {
    return new EnteredValue(
        id,
        regionCode,
        value,
        numerator,
        denominator,
        holdsOn,
        source,
        documentNumber,
        evidence,
        enteredAs,
        enteredAt,
        replacedAt,
        kept);
  }
}
