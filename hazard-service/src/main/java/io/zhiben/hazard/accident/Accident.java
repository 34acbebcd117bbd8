package io.zhiben.hazard.accident;

import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.access.ScopeFilter;
import io.zhiben.platform.access.ScopedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Filter;

/**
 * One accident or near miss. An enterprise sees its own, except one that it concealed, which it
 * sees once the investigation has begun; agencies see none.
 */
@SuppressWarnings("UnusedVariable") // who did what is kept for the record, not for the API
@Entity
@Table(name = "accident")
@Filter(
    name = ScopeFilter.NAME,
    condition =
        ScopeFilter.PLACE
            + " or (:kind = 'ENTERPRISE' and {alias}.enterprise_code = :org"
            + " and {alias}.town_code = :region"
            + " and ({alias}.concealed = false or {alias}.state <> 'REPORTED'))"
            + ScopeFilter.END,
    deduceAliasInjectionPoints = false)
class Accident extends ScopedEntity {
  @Column(columnDefinition = "BINARY(16)")
  private UUID enterpriseId;

  private String enterpriseCode;
  private String enterpriseName;
  private String number;

  @Enumerated(EnumType.STRING)
  private AccidentKind kind;

  @Enumerated(EnumType.STRING)
  private AccidentType type;

  @Enumerated(EnumType.STRING)
  private AccidentStage state;

  private String title;
  private String description;
  private String spot;

  @Column(columnDefinition = "BINARY(16)")
  private UUID hazardId;

  @Embedded private Occurrence occurrence;
  private String recordedBy;
  private Instant recordedAt;
  @Embedded private AccidentFigures figures;

  @Enumerated(EnumType.STRING)
  private Grade grade;

  private String gradeConfirmedBy;
  private Instant gradeConfirmedAt;
  @Embedded private Investigation investigation = Investigation.NONE;
  private LocalDate closedOn;
  private LocalDate evaluationDueOn;
  private LocalDate evaluatedOn;
  private String evaluation;
  private String evaluationPublishedIn;

  @Convert(converter = AccountabilityList.class)
  private List<AccidentCommands.Accountability> evaluationOutcome;

  private boolean influential;

  @Enumerated(EnumType.STRING)
  private WarningScope warningScope;

  private boolean warningMissing;
  @Embedded private FireFile fire = FireFile.NONE;
  @Embedded private Rescue rescue;
  @Embedded private Gates gates;
  private String roadSection;

  /** For Hibernate. */
  protected Accident() {}

  /** Who enters it, by which number, when. */
  record Entry(String number, String subject, Instant at) {}

  /**
   * @param enterprise null where it belongs to none
   * @param grade null for near misses
   */
  Accident(
      Place place,
      ListedEnterprise enterprise,
      AccidentCommands.ReportAccident said,
      Occurrence occurrence,
      Grade grade,
      Entry entry) {
    super(place);
    if (enterprise != null) {
      this.enterpriseId = enterprise.id();
      this.enterpriseCode = enterprise.code();
      this.enterpriseName = enterprise.name();
    }
    this.number = entry.number();
    this.kind = said.kind();
    this.type = said.type();
    this.state = AccidentStage.REPORTED;
    this.title = said.title();
    this.description = said.description();
    this.spot = said.spot();
    this.hazardId = said.hazardId();
    this.occurrence = occurrence;
    this.figures = said.figures();
    this.grade = grade;
    this.recordedBy = entry.subject();
    this.recordedAt = entry.at();
    this.influential = said.influential();
    this.roadSection = said.roadSection();
    this.fire = fire.over(said.burntAreaM2());
  }

  /** Another grade by other figures has to be confirmed anew. */
  void supplement(AccidentFigures now, Grade graded, Boolean stirs) {
    influential = stirs == null ? influential : stirs;
    state = state.after(AccidentVerb.SUPPLEMENT, kind);
    figures = now;
    if (graded != grade) {
      gradeConfirmedBy = null;
      gradeConfirmedAt = null;
    }
    grade = graded;
  }

  void confirmGrade(String subject, Instant at) {
    state = state.after(AccidentVerb.CONFIRM_GRADE, kind);
    gradeConfirmedBy = subject;
    gradeConfirmedAt = at;
  }

  void startInvestigation(AccidentCommands.StartInvestigation said, LocalDate until) {
    state = state.after(AccidentVerb.START_INVESTIGATION, kind);
    investigation = investigation.start(said.level(), said.lead(), said.startedOn(), until);
  }

  void extendInvestigation(int days) {
    state = state.after(AccidentVerb.EXTEND_INVESTIGATION, kind);
    investigation = investigation.extend(days);
  }

  void concludeInvestigation(AccidentCommands.ConcludeAccident said, LocalDate on) {
    state = state.after(AccidentVerb.CONCLUDE_INVESTIGATION, kind);
    investigation = investigation.conclude(said, on);
    fire = fire.concluded(said.leadersNote());
  }

  /** A near miss needs no evaluation. */
  void close(LocalDate on, int evaluationMonths, Gates passed) {
    state = state.after(AccidentVerb.CLOSE, kind);
    gates = passed;
    closedOn = on;
    evaluationDueOn = kind == AccidentKind.ACCIDENT ? on.plusMonths(evaluationMonths) : null;
  }

  void evaluate(AccidentCommands.EvaluateAccident said) {
    state = state.after(AccidentVerb.EVALUATE, kind);
    evaluation = said.evaluation();
    evaluatedOn = said.evaluatedOn();
    evaluationPublishedIn = said.publishedIn();
    evaluationOutcome = said.accountability();
    fire = fire.scored(said.score());
  }

  /**
   * @param scope how widely it is made known as it is now; null where it is no fire
   * @param widest how widely it was made known so far; null where it wasn't
   */
  void warn(WarningScope scope, WarningScope widest) {
    warningScope = scope;
    warningMissing = scope != null && (widest == null || widest.compareTo(scope) < 0);
  }

  void warned(WarningScope widest) {
    state = state.after(AccidentVerb.ISSUE_WARNING, kind);
    warn(warningScope, widest);
  }

  /** Where a fire was, and whether it must be investigated as it is now. */
  void burnt(FireSite site, boolean studyNeeded) {
    fire = fire.at(site, studyNeeded);
  }

  /** As before when nothing is said. */
  void burntOver(Integer areaM2) {
    fire = fire.over(areaM2);
  }

  /** An element was recorded, or a circular; the state stays. */
  void noted(AccidentVerb verb) {
    state = state.after(verb, kind);
  }

  void rescued(Rescue times) {
    state = state.after(AccidentVerb.RECORD_RESCUE, kind);
    rescue = times;
  }

  void withdraw(LocalDate on) {
    state = state.after(AccidentVerb.WITHDRAW, kind);
    closedOn = on;
    warningMissing = false;
  }

  @Override
  public UUID enterpriseId() {
    return enterpriseId;
  }

  @Override
  public String enterpriseCode() {
    return enterpriseCode;
  }

  String enterpriseName() {
    return enterpriseName;
  }

  String number() {
    return number;
  }

  AccidentKind kind() {
    return kind;
  }

  AccidentType type() {
    return type;
  }

  AccidentStage state() {
    return state;
  }

  String title() {
    return title;
  }

  String description() {
    return description;
  }

  String spot() {
    return spot;
  }

  UUID hazardId() {
    return hazardId;
  }

  Occurrence occurrence() {
    return occurrence;
  }

  Instant recordedAt() {
    return recordedAt;
  }

  AccidentFigures figures() {
    return figures;
  }

  /** What the figures say; null for near misses. */
  Grade grade() {
    return grade;
  }

  boolean gradeConfirmed() {
    return gradeConfirmedAt != null;
  }

  Investigation investigation() {
    return investigation;
  }

  LocalDate closedOn() {
    return closedOn;
  }

  LocalDate evaluationDueOn() {
    return evaluationDueOn;
  }

  LocalDate evaluatedOn() {
    return evaluatedOn;
  }

  String evaluation() {
    return evaluation;
  }

  String evaluationPublishedIn() {
    return evaluationPublishedIn;
  }

  /** Empty until evaluated. */
  List<AccidentCommands.Accountability> evaluationOutcome() {
    return evaluationOutcome == null ? List.of() : evaluationOutcome;
  }

  /** A fatal one, or one that stirs the public. */
  boolean severe() {
    return figures.deaths() > 0 || influential;
  }

  boolean influential() {
    return influential;
  }

  /** Null where it is no fire. */
  WarningScope warningScope() {
    return warningScope;
  }

  FireFile fire() {
    return fire;
  }

  /** Null until closed. */
  Gates gates() {
    return gates;
  }

  /** Null where it is no traffic accident, or nobody said it. */
  String roadSection() {
    return roadSection;
  }

  /** Null until somebody recorded it. */
  Rescue rescue() {
    return rescue;
  }

  /** It is a fire, and was not made known as widely as its rule says. */
  boolean warningMissing() {
    return warningMissing;
  }
}
