package io.zhiben.hazard.tipoff;

import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.time.Ids;
import io.zhiben.platform.time.SuiteClock;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A tip-off's way to a unit that deals with it (Y-465, Y-517); the unit reads the re-edited text.
 */
@SuppressWarnings("UnusedVariable") // who handed it over is kept for the record
@Entity
@Table(name = "tip_off_handover")
class Handover {
  @Id
  @Column(columnDefinition = "BINARY(16)")
  private UUID id;

  @Column(columnDefinition = "BINARY(16)")
  private UUID tipOffId;

  private String unit;
  private boolean automatic;
  private String reason;
  private String handedBy;
  private Instant handedAt;
  private LocalDate acceptedOn;

  @Enumerated(EnumType.STRING)
  private Result result;

  private LocalDate resultOn;
  private String resultNote;
  private Instant endedAt;

  /** What the unit did. */
  @Schema(name = "HandOverOutcome")
  enum Result {
    TOWED,
    FINED,
    CLEARED,
    WARNED,
    NOTHING_FOUND
  }

  /** For Hibernate. */
  protected Handover() {}

  /**
   * @param automatic by the table of the place
   * @param reason why another unit than before; null for the first one
   */
  Handover(UUID tipOffId, String unit, boolean automatic, String reason, String by, Instant at) {
    this.id = Ids.next();
    this.tipOffId = tipOffId;
    this.unit = unit;
    this.automatic = automatic;
    this.reason = reason;
    this.handedBy = by;
    this.handedAt = at;
  }

  /** Whether it is so far: accepted, re-edited and not answered yet. */
  static boolean allowedFor(TipOff tipOff) {
    boolean between =
        tipOff.state() == TipOffState.ACCEPTED || tipOff.state() == TipOffState.VERIFIED;
    return between && tipOff.redactedText() != null;
  }

  /** Another unit has it now. */
  void end(Instant at) {
    requireGoing();
    this.endedAt = at;
  }

  void accept(LocalDate on, LocalDate today) {
    requireGoing();
    if (acceptedOn != null) {
      throw Problem.of(TipOffError.HAND_OVER_ACCEPTED, acceptedOn);
    }
    requireBetween(LocalDate.ofInstant(handedAt, SuiteClock.ZONE), on, today, "acceptedOn");
    this.acceptedOn = on;
  }

  void finish(Result found, LocalDate on, String note, LocalDate today, Instant at) {
    requireGoing();
    if (acceptedOn == null) {
      throw Problem.of(TipOffError.HAND_OVER_NOT_ACCEPTED);
    }
    requireBetween(acceptedOn, on, today, "resultOn");
    this.result = found;
    this.resultOn = on;
    this.resultNote = note;
    this.endedAt = at;
  }

  private void requireGoing() {
    if (endedAt != null) {
      throw Problem.of(TipOffError.HAND_OVER_OVER);
    }
  }

  private static void requireBetween(LocalDate first, LocalDate on, LocalDate last, String field) {
    if (on.isBefore(first) || on.isAfter(last)) {
      throw Problem.ofField(TipOffError.HAND_OVER_DATE_WRONG, field);
    }
  }

  UUID id() {
    return id;
  }

  View view() {
    return new View(
        id,
        unit,
        automatic,
        reason,
        handedAt,
        acceptedOn,
        result,
        resultOn,
        resultNote,
        endedAt != null);
  }

  /**
   * A hand-over.
   *
   * @param automatic by the table of the place
   * @param reason why another unit than before; null for the first one
   * @param acceptedOn null until the unit accepted it
   * @param result null until the unit said it, and where another unit has it now
   * @param over whether the unit is done with it, or another one has it
   */
  @Schema(name = "TipOffHandOver")
  record View(
      UUID id,
      String unit,
      boolean automatic,
      String reason,
      Instant handedAt,
      LocalDate acceptedOn,
      Result result,
      LocalDate resultOn,
      String resultNote,
      boolean over) {}
}
