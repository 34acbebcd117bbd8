package io.zhiben.hazard.auditround;

import io.zhiben.hazard.auditround.AuditCommands.MakeRound;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.access.ScopeFilter;
import io.zhiben.platform.access.ScopedEntity;
import io.zhiben.platform.problem.Problem;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Filter;

/** A round of the level that holds it; units below see what concerns them by their own rows. */
@SuppressWarnings("UnusedVariable") // who did what is kept for the record, not for the API
@Entity
@Table(name = "audit_round")
@Filter(
    name = ScopeFilter.NAME,
    condition = ScopeFilter.PLACE_ROW,
    deduceAliasInjectionPoints = false)
class AuditRound extends ScopedEntity {
  private String number;
  private String title;
  private int planYear;
  private String domainCode;
  private LocalDate firstDay;
  private LocalDate lastDay;
  private String team;

  @Enumerated(EnumType.STRING)
  private RoundState state;

  private int listVersion;
  private int units;
  private String madeBy;
  private Instant madeAt;
  private String reportText;
  private String reportFigures;
  private String reportedBy;
  private Instant reportedAt;
  private String closedBy;
  private Instant closedAt;
  private String cancelledBy;
  private Instant cancelledAt;
  private String cancelReason;

  /** For Hibernate. */
  protected AuditRound() {}

  AuditRound(Place place, String number, MakeRound command) {
    super(place);
    this.number = number;
    this.title = command.title().strip();
    this.planYear = command.planYear();
    this.domainCode = command.domainCode();
    this.firstDay = command.from();
    this.lastDay = command.to();
    this.team = String.join("\n", command.team());
    this.units = command.units().size();
    this.state = RoundState.PREPARED;
  }

  void madeBy(String subject, Instant at) {
    this.madeBy = subject;
    this.madeAt = at;
  }

  /** The number of the list that follows. */
  int nextList() {
    state.requireOpenList();
    return ++listVersion;
  }

  void start() {
    RoundState next = state.start();
    if (listVersion == 0) {
      throw Problem.of(AuditRoundError.AUDIT_LIST_MISSING);
    }
    state = next;
  }

  /**
   * @param withoutLetter units that got none yet
   */
  void report(String text, String figures, long withoutLetter) {
    RoundState next = state.report();
    if (withoutLetter > 0) {
      throw Problem.of(AuditRoundError.AUDIT_LETTERS_MISSING, withoutLetter);
    }
    state = next;
    reportText = text;
    reportFigures = figures;
  }

  void reportedBy(String subject, Instant at) {
    this.reportedBy = subject;
    this.reportedAt = at;
  }

  /**
   * @param open problems that are neither verified nor withdrawn
   */
  void close(long open, String subject, Instant at) {
    RoundState next = state.close();
    if (open > 0) {
      throw Problem.of(AuditRoundError.AUDIT_PROBLEMS_OPEN, open);
    }
    state = next;
    closedBy = subject;
    closedAt = at;
  }

  /**
   * Gives it up.
   *
   * @param letters units that have theirs; what was told them is brought to its end
   * @param open problems that are neither verified nor withdrawn
   */
  void cancel(String reason, long letters, long open) {
    RoundState next = state.cancel();
    if (letters > 0) {
      throw Problem.of(AuditRoundError.AUDIT_ROUND_FED_BACK, letters);
    }
    if (open > 0) {
      throw Problem.of(AuditRoundError.AUDIT_PROBLEMS_OPEN, open);
    }
    state = next;
    cancelReason = reason;
  }

  void cancelledBy(String subject, Instant at) {
    this.cancelledBy = subject;
    this.cancelledAt = at;
  }

  String number() {
    return number;
  }

  String title() {
    return title;
  }

  int planYear() {
    return planYear;
  }

  String domainCode() {
    return domainCode;
  }

  LocalDate firstDay() {
    return firstDay;
  }

  LocalDate lastDay() {
    return lastDay;
  }

  List<String> team() {
    return List.of(team.split("\n"));
  }

  RoundState state() {
    return state;
  }

  int listVersion() {
    return listVersion;
  }

  int units() {
    return units;
  }

  Instant madeAt() {
    return madeAt;
  }

  String reportText() {
    return reportText;
  }

  String reportFigures() {
    return reportFigures;
  }

  Instant reportedAt() {
    return reportedAt;
  }

  Instant closedAt() {
    return closedAt;
  }

  Instant cancelledAt() {
    return cancelledAt;
  }

  String cancelReason() {
    return cancelReason;
  }
}
