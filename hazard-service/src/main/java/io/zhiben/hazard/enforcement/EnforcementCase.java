package io.zhiben.hazard.enforcement;

import io.zhiben.hazard.directory.ListedEnterprise;
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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Filter;

/**
 * One case. The supervising side reaches it by its place; the enterprise only once the decision was
 * served, so that nobody is warned of an investigation; agencies never.
 */
@SuppressWarnings("UnusedVariable") // who did what is kept for the record, not for the API
@Entity
@Table(name = "enforcement_case")
@Filter(
    name = ScopeFilter.NAME,
    condition =
        ScopeFilter.PLACE
            + " or (:kind = 'ENTERPRISE' and {alias}.enterprise_code = :org"
            + " and {alias}.town_code = :region and {alias}.served_at is not null)"
            + ScopeFilter.END,
    deduceAliasInjectionPoints = false)
class EnforcementCase extends ScopedEntity {
  @Column(columnDefinition = "BINARY(16)")
  private UUID enterpriseId;

  private String enterpriseCode;
  private String enterpriseName;
  private String number;

  @Enumerated(EnumType.STRING)
  private CaseState state;

  /** Where it goes on when the recipient of the whole case refuses it. */
  @Enumerated(EnumType.STRING)
  private CaseState resumeState;

  private String department;
  @Embedded private Ground ground;
  private String campaign;
  private String clue;

  @Column(columnDefinition = "BINARY(16)")
  private UUID inspectionId;

  @Column(columnDefinition = "BINARY(16)")
  private UUID accidentId;

  private String openedBy;
  private Instant openedAt;
  private LocalDate filedOn;
  private String facts;
  private boolean criminalThreshold;

  @Convert(converter = SubjectList.class)
  private Set<String> investigators = Set.of();

  @Embedded private Notice notice;
  @Embedded private Decision decision;
  @Embedded private Outcome outcome = Outcome.NONE;
  private LocalDate servedOn;
  private Instant servedAt;
  private String servedHow;
  private LocalDate publishedOn;
  private String publishedIn;
  private LocalDate closedOn;
  @Embedded private TypicalCase typical;
  private boolean severe;
  private String equipmentCode;
  @Embedded private Joint joint = Joint.NONE;
  private LocalDate recheckOn;

  @Column(columnDefinition = "BINARY(16)")
  private UUID planId;

  /** For Hibernate. */
  protected EnforcementCase() {}

  /** Who opens a case, by which number, when. */
  record Opening(String number, String department, String subject, Instant at) {}

  EnforcementCase(
      ListedEnterprise enterprise, CaseCommands.OpenCase command, Ground ground, Opening opening) {
    super(enterprise.place());
    this.enterpriseId = enterprise.id();
    this.enterpriseCode = enterprise.code();
    this.enterpriseName = enterprise.name();
    this.number = opening.number();
    this.state = CaseState.CLUE;
    this.department = opening.department();
    this.ground = ground;
    this.campaign = command.campaign();
    this.clue = command.clue();
    this.inspectionId = command.inspectionId();
    this.accidentId = command.accidentId();
    this.equipmentCode = command.equipmentCode();
    this.planId = command.planId();
    this.openedBy = opening.subject();
    this.openedAt = opening.at();
  }

  void file(LocalDate on) {
    state = state.after(CaseVerb.FILE);
    filedOn = on;
  }

  void dontFile(LocalDate on) {
    state = state.after(CaseVerb.NOT_FILE);
    closedOn = on;
  }

  void concludeInvestigation(CaseCommands.ConcludeInvestigation command, String subject) {
    state = state.after(CaseVerb.INVESTIGATE);
    facts = command.facts();
    criminalThreshold = command.criminalThreshold();
    addInvestigator(subject);
  }

  /** Who proposes has investigated, too. */
  void propose(Notice told, String subject) {
    state = state.after(CaseVerb.PROPOSE);
    notice = told;
    addInvestigator(subject);
  }

  void hear(Heard how, LocalDate on) {
    state = state.after(CaseVerb.HEAR);
    notice = notice.heard(how, on);
  }

  void review(boolean passed) {
    state = state.after(CaseVerb.REVIEW);
    notice = notice.reviewed(passed);
  }

  void decide(Decision made, List<CaseCommands.Measure> measures) {
    state = state.after(CaseVerb.DECIDE);
    decision = made;
    outcome = outcome.decided(measures);
  }

  void serve(LocalDate on, String how, Instant at) {
    state = state.after(CaseVerb.SERVE);
    servedOn = on;
    servedHow = how;
    servedAt = at;
  }

  void execute(long paidFen, boolean nothingLeft) {
    state = state.after(CaseVerb.EXECUTE);
    outcome = outcome.paid(paidFen);
    if (nothingLeft) {
      state = CaseState.EXECUTED;
    }
  }

  void close(LocalDate on) {
    state = state.after(CaseVerb.CLOSE);
    closedOn = on;
  }

  /** Back to the investigation; what the party was told counts no more. */
  void sendBack() {
    state = state.after(CaseVerb.RETURN);
    notice = null;
  }

  void withdraw(LocalDate on) {
    state = state.after(CaseVerb.WITHDRAW);
    closedOn = on;
  }

  void transfer(boolean whole) {
    state = state.after(CaseVerb.TRANSFER);
    outcome = outcome.with(EnforcementAction.TRANSFER);
    if (whole) {
      resumeState = state;
      state = CaseState.TRANSFERRED;
    }
  }

  /** What the recipient of the whole case says moves it; an answer about a part doesn't. */
  void answered(boolean whole, TransferAnswer answer, LocalDate on) {
    state = state.after(CaseVerb.ANSWER);
    if (!whole || state != CaseState.TRANSFERRED) {
      return;
    }
    switch (answer) {
      case REFUSED -> {
        state = resumeState;
        resumeState = null;
      }
      case RESULT -> {
        state = CaseState.CLOSED;
        closedOn = on;
      }
      case ACCEPTED -> {
        // others are at work; it ends with their result
      }
    }
  }

  void publish(LocalDate on, String where) {
    state = state.after(CaseVerb.PUBLISH);
    publishedOn = on;
    publishedIn = where;
  }

  void submitTypical(CaseCommands.SubmitTypical said, String subject, LocalDate on) {
    state = state.after(CaseVerb.SUBMIT_TYPICAL);
    typical = TypicalCase.of(said, subject, on);
  }

  void reviewTypical(CaseCommands.ReviewTypical said, LocalDate on) {
    state = state.after(CaseVerb.REVIEW_TYPICAL);
    typical = typical.reviewed(said, on);
  }

  void refused() {
    state = state.after(CaseVerb.RECORD_REFUSAL);
    severe = true;
  }

  /**
   * @param day by which somebody looks whether what was closed stays so; null where nothing was
   */
  void recheck(LocalDate day) {
    recheckOn = day;
  }

  /** Takes a step that changes only what belongs to the case. */
  void step(CaseVerb verb) {
    state = state.after(verb);
  }

  void join(CaseVerb verb, Joint changed) {
    step(verb);
    joint = changed;
  }

  private void addInvestigator(String subject) {
    Set<String> all = new LinkedHashSet<>(investigators);
    all.add(subject);
    investigators = all;
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

  CaseState state() {
    return state;
  }

  String department() {
    return department;
  }

  Ground ground() {
    return ground;
  }

  String campaign() {
    return campaign;
  }

  String clue() {
    return clue;
  }

  UUID inspectionId() {
    return inspectionId;
  }

  UUID accidentId() {
    return accidentId;
  }

  Instant openedAt() {
    return openedAt;
  }

  LocalDate filedOn() {
    return filedOn;
  }

  String facts() {
    return facts;
  }

  boolean criminalThreshold() {
    return criminalThreshold;
  }

  /** Subjects of those who investigated, who never decide. */
  Set<String> investigators() {
    return investigators;
  }

  /** Null until the party was told. */
  Notice notice() {
    return notice;
  }

  /** Null until decided. */
  Decision decision() {
    return decision;
  }

  Outcome outcome() {
    return outcome;
  }

  LocalDate servedOn() {
    return servedOn;
  }

  String servedHow() {
    return servedHow;
  }

  LocalDate publishedOn() {
    return publishedOn;
  }

  String publishedIn() {
    return publishedIn;
  }

  LocalDate closedOn() {
    return closedOn;
  }

  /** The party refused to do what it was ordered. */
  boolean severe() {
    return severe;
  }

  /** Null where it is about no equipment. */
  String equipmentCode() {
    return equipmentCode;
  }

  Joint joint() {
    return joint == null ? Joint.NONE : joint;
  }

  Set<String> participants() {
    return joint().participants();
  }

  /** Null where nothing was closed. */
  LocalDate recheckOn() {
    return recheckOn;
  }

  /** The plan that is its campaign; null where it belongs to none. */
  UUID planId() {
    return planId;
  }

  /** Null while nobody submitted it as a typical case. */
  TypicalCase typical() {
    return typical;
  }
}
