package io.zhiben.hazard.internalreport;

import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.hazard.Level;
import io.zhiben.hazard.internalreport.InternalCommands.EnterReport;
import io.zhiben.platform.access.ScopeFilter;
import io.zhiben.platform.access.ScopedEntity;
import io.zhiben.platform.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Filter;

/** What somebody in an enterprise reported or suggested; by whom is the enterprise's own matter. */
@SuppressWarnings("UnusedVariable") // who entered and decided is kept for the record
@Entity
@Table(name = "internal_report")
@Filter(
    name = ScopeFilter.NAME,
    condition = ScopeFilter.ENTERPRISE_ROW,
    deduceAliasInjectionPoints = false)
class InternalReport extends ScopedEntity {
  @Column(columnDefinition = "BINARY(16)")
  private UUID enterpriseId;

  private String enterpriseCode;
  private String enterpriseName;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @Enumerated(EnumType.STRING)
  private State state;

  private String description;
  private String spot;
  private LocalDate reportedOn;

  @Enumerated(EnumType.STRING)
  private Level level;

  private Long rewardFen;
  private String honour;
  private String note;

  @Column(columnDefinition = "BINARY(16)")
  private UUID hazardId;

  @Column(columnDefinition = "BINARY(16)")
  private UUID reporter;

  private String enteredBy;
  private Instant enteredAt;
  private String decidedBy;
  private Instant decidedAt;

  /** What was said. */
  @Schema(name = "InternalReportKind")
  enum Kind {
    HAZARD,
    SUGGESTION
  }

  /** Where it stands. */
  @Schema(name = "InternalReportState")
  enum State {
    REPORTED,
    CONFIRMED,
    REJECTED
  }

  /** For Hibernate. */
  protected InternalReport() {}

  InternalReport(ListedEnterprise enterprise, EnterReport command, String subject, Instant at) {
    super(enterprise.place());
    this.enterpriseId = enterprise.id();
    this.enterpriseCode = enterprise.code();
    this.enterpriseName = enterprise.name();
    this.kind = command.kind();
    this.description = command.description().strip();
    this.spot = command.place();
    this.reportedOn = command.reportedOn();
    this.reporter = mark(enterprise.id(), command.reporter());
    this.state = State.REPORTED;
    this.enteredBy = subject;
    this.enteredAt = at;
  }

  /** Tells one reporter of the enterprise from another, and says nothing else of him. */
  private static UUID mark(UUID enterprise, String reporter) {
    return reporter == null
        ? null
        : UUID.nameUUIDFromBytes(
            (enterprise + "|" + reporter.toLowerCase(Locale.ROOT))
                .getBytes(StandardCharsets.UTF_8));
  }

  void requireOpen() {
    if (state != State.REPORTED) {
      throw Problem.of(InternalReportError.INTERNAL_REPORT_DECIDED);
    }
  }

  void confirm(Level found, Long fen, String praise, UUID hazard) {
    requireOpen();
    this.state = State.CONFIRMED;
    this.level = found;
    this.rewardFen = fen;
    this.honour = praise;
    this.hazardId = hazard;
  }

  void reject(String why) {
    requireOpen();
    this.state = State.REJECTED;
    this.note = why;
  }

  void decidedBy(String subject, Instant at) {
    this.decidedBy = subject;
    this.decidedAt = at;
  }

  @Override
  public UUID enterpriseId() {
    return enterpriseId;
  }

  @Override
  public String enterpriseCode() {
    return enterpriseCode;
  }

  Kind kind() {
    return kind;
  }

  String description() {
    return description;
  }

  String spot() {
    return spot;
  }

  LocalDate reportedOn() {
    return reportedOn;
  }

  ReportView view() {
    return new ReportView(
        id(),
        version(),
        enterpriseId,
        enterpriseName,
        kind,
        state,
        description,
        spot,
        reportedOn,
        level,
        rewardFen,
        honour,
        note,
        hazardId,
        enteredAt,
        decidedAt);
  }

  /**
   * A report.
   *
   * @param place where in the enterprise
   * @param level null until confirmed, and for suggestions
   * @param hazardId what it led to; null where it led to none
   */
  @Schema(name = "InternalReportView")
  record ReportView(
      UUID id,
      long version,
      UUID enterpriseId,
      String enterpriseName,
      Kind kind,
      State state,
      String description,
      String place,
      LocalDate reportedOn,
      Level level,
      Long rewardFen,
      String honour,
      String note,
      UUID hazardId,
      Instant enteredAt,
      Instant decidedAt) {}
}
