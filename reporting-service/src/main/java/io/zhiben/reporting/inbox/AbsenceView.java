package io.zhiben.reporting.inbox;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A leave that concerns the caller.
 *
 * @param mine the caller is away; else he stands in
 * @param subject id of the account that is away
 * @param substitute id of the account that stands in; null until a colleague has agreed
 * @param code to tell a colleague, who agrees by it; shown once, when it was registered
 * @param live neither ended nor over
 * @param running the substitute gets what waits, today
 */
@Schema(name = "AbsenceView")
record AbsenceView(
    UUID id,
    long version,
    boolean mine,
    String subject,
    String substitute,
    LocalDate from,
    LocalDate to,
    String code,
    boolean live,
    boolean running) {
  static AbsenceView of(Absence absence, String viewer, LocalDate today, String code) {
    return new AbsenceView(
        absence.id(),
        absence.version(),
        absence.subject().equals(viewer),
        absence.subject(),
        absence.substitute(),
        absence.from(),
        absence.to(),
        code,
        absence.isLive(today),
        absence.covers(today));
  }
}
