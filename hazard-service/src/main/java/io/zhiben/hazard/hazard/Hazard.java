package io.zhiben.hazard.hazard;

import io.zhiben.hazard.HazardError;
import io.zhiben.hazard.criteria.CitedClause;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.tally.TallyKey;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.access.ScopeFilter;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.time.SuiteClock;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Filter;

/** One hazard. Its steps are methods; each refuses where the state doesn't allow it. */
@Entity
@Table(name = "hazard")
@Filter(
    name = ScopeFilter.NAME,
    condition = ScopeFilter.ENTERPRISE_ROW,
    deduceAliasInjectionPoints = false)
class Hazard extends HazardFacts {
  @Enumerated(EnumType.STRING)
  private LifecycleState state;

  /** For Hibernate. */
  protected Hazard() {}

  /**
   * @param reportedBy subject of the person or program that enters it
   */
  Hazard(
      ListedEnterprise enterprise,
      Finding finding,
      Origin origin,
      String number,
      String reportedBy,
      Instant at) {
    super(enterprise, finding, origin, number, reportedBy, at);
    this.correctedOnTheSpot = finding.correctedOnTheSpot();
    this.clause = finding.clause();
    this.items = ItemProgress.of(finding.points().size());
    this.state = LifecycleState.REPORTED;
  }

  /**
   * One out of a legacy register, in the state that the register says. Whoever takes a rectified
   * one over answers for what the register says, so he doesn't close it as well. A major one is
   * with its enterprise only if the register has its five elements; else it waits to be assigned.
   */
  static Hazard takenOver(PaperHazard paper, String number, String subject, Instant at) {
    Finding finding = new Finding(paper.description(), paper.spot(), paper.level(), null, false);
    Origin origin = new Origin(Source.LEGACY, null, null, paper.foundOn(), null);
    Hazard hazard = new Hazard(paper.enterprise(), finding, origin, number, subject, at);
    hazard.takenFrom(new Paper(paper.number(), paper.recordedOn(), paper.basis()));
    hazard.verify(paper.level(), null, at);
    hazard.plan = paper.elements().plan();
    hazard.standAs(paper, subject, at);
    return hazard;
  }

  private void standAs(PaperHazard paper, String subject, Instant at) {
    LocalDate due = paper.elements().deadline();
    if (paper.standing() == PaperHazard.Standing.OPEN) {
      if (due != null && (level == Level.GENERAL || plan().missing().isEmpty())) {
        assign(due, null, at);
      }
      return;
    }
    deadline = due;
    extensions = extensions.from(due);
    rectificationMeasures = paper.elements().measures();
    rectifiedAt = startOf(paper.rectifiedOn());
    rectifiers = Set.of(subject);
    state = LifecycleState.RECTIFIED;
    if (paper.standing() == PaperHazard.Standing.SIGNED_OFF) {
      signedOffAt = startOf(paper.signedOffOn());
      state = LifecycleState.SIGNED_OFF;
    }
  }

  private static Instant startOf(LocalDate day) {
    return day == null ? null : day.atStartOfDay(SuiteClock.ZONE).toInstant();
  }

  /** A general hazard rests on no clause, whatever its finder thought. */
  void verify(Level graded, CitedClause cited, Instant at) {
    state = state.after(Verb.VERIFY);
    level = graded;
    clause = graded == Level.MAJOR ? cited : null;
    evidence = null;
    verifiedAt = at;
  }

  /** What is known doesn't suffice to grade; it stays where it is until that is brought. */
  void askForEvidence(String missing, Instant at) {
    state = state.after(Verb.ASK_EVIDENCE);
    evidence = new EvidenceGap(missing, at);
  }

  void askForRegrading(RegradeMark mark) {
    regrade = mark;
  }

  /**
   * Grades again. One that becomes major and lacks elements of its plan goes back to where it is
   * planned and assigned anew: no major hazard is with the enterprise without all five.
   */
  void gradeAgain(Level graded, CitedClause cited) {
    state = state.after(Verb.REGRADE);
    boolean raised = graded == Level.MAJOR && level != Level.MAJOR;
    level = graded;
    clause = graded == Level.MAJOR ? cited : null;
    regrade = null;
    // what was put right on the spot as a general one was never assigned
    if (raised && (assignedAt == null || !plan().missing().isEmpty())) {
      state = LifecycleState.VERIFIED;
      takeBack();
    }
  }

  void plan(RectificationPlan made) {
    state = state.after(Verb.PLAN);
    plan = made;
  }

  /**
   * @param rule the tenant's rule that gave the deadline; null when a person gave it
   */
  void assign(LocalDate until, String rule, Instant at) {
    state = state.after(Verb.ASSIGN);
    deadline = until;
    deadlineRule = rule;
    extensions = extensions.from(until);
    assignedAt = at;
  }

  void start() {
    state = state.after(Verb.START);
  }

  void rectify(String measures, Long costFen, String subject, Instant at) {
    state = state.after(Verb.RECTIFY);
    rectificationMeasures = measures;
    rectificationCostFen = costFen;
    Set<String> all = new LinkedHashSet<>(rectifiers);
    all.add(subject);
    rectifiers = all;
    extensions = extensions.drop();
    rectifiedAt = at;
  }

  void itemize(int points) {
    state = state.after(Verb.ITEMIZE);
    items = ItemProgress.of(points);
  }

  /** The whole is handed in with its last point; costs add up. */
  void rectifyItem(String measures, Long costFen, String subject, Instant at) {
    state = state.after(Verb.RECTIFY_ITEM);
    items = items.rectifyOne();
    Long cost = rectificationCostFen;
    if (costFen != null) {
      cost = cost == null ? costFen : Long.valueOf(cost + costFen);
    }
    if (items.open() == 0) {
      rectify(measures, cost, subject, at);
      return;
    }
    Set<String> all = new LinkedHashSet<>(rectifiers);
    all.add(subject);
    rectifiers = all;
    rectificationCostFen = cost;
  }

  /**
   * The whole has passed with its last point, and is owed again with the first that is not good.
   */
  void reinspectItem(boolean passed, Instant at) {
    state = state.after(Verb.REINSPECT_ITEM);
    ItemProgress now = passed ? items.passOne() : items.reopenOne();
    if (state == LifecycleState.RECTIFIED && !passed) {
      failReinspection();
    }
    items = now;
    if (state == LifecycleState.RECTIFIED && items.allPassed()) {
      passReinspection(at);
    }
  }

  void askExtension(LocalDate until, String reason, String subject, Instant at) {
    state = state.after(Verb.ASK_EXTENSION);
    if (!until.isAfter(deadline)) {
      throw Problem.ofField(HazardError.EXTENSION_NOT_LATER, "until", deadline);
    }
    extensions = extensions.ask(until, reason, subject, at);
  }

  /** The day that was asked for counts from now on, and no rule gave it. */
  void grantExtension() {
    state = state.after(Verb.DECIDE_EXTENSION);
    deadline = extensions.until();
    deadlineRule = null;
    extensions = extensions.grant();
  }

  void refuseExtension() {
    state = state.after(Verb.DECIDE_EXTENSION);
    extensions = extensions.drop();
  }

  void passReinspection(Instant at) {
    state = state.after(Verb.REINSPECT);
    items = items.passAll();
    reinspectedAt = at;
  }

  /**
   * It was looked at and is not good: the rectification goes on. What was said to be put right on
   * the spot was not, and takes the usual way.
   */
  void failReinspection() {
    state = state.after(Verb.REINSPECT);
    ItemProgress left = items.reopenUnpassed();
    sendBack(null);
    items = left;
    correctedOnTheSpot = correctedOnTheSpot && assignedAt != null;
  }

  void signOff(Instant at) {
    state = state.after(Verb.SIGN_OFF);
    signedOffAt = at;
  }

  /**
   * The steps to which it can go back: earlier ones that it took. A hazard that was put right on
   * the spot was never assigned, so it doesn't go back to its assignment.
   */
  Set<LifecycleState> returnsTo() {
    Set<LifecycleState> targets = state.earlier();
    if (assignedAt == null) {
      targets.removeAll(LifecycleState.OWED);
    }
    if (rectifiedAt == null) {
      targets.remove(LifecycleState.RECTIFIED);
    }
    return targets;
  }

  /**
   * Back to an earlier step; the dates of what is undone go, the timeline keeps them.
   *
   * @param to null for one step back
   */
  void sendBack(LifecycleState to) {
    LifecycleState usual = state.after(Verb.RETURN);
    LifecycleState before = returnsTo().contains(usual) ? usual : LifecycleState.VERIFIED;
    LifecycleState target = to == null ? before : to;
    if (!returnsTo().contains(target)) {
      throw Problem.of(LifecycleError.RETURN_NOT_EARLIER, target, state);
    }
    state = target;
    items = state == LifecycleState.RECTIFIED ? items.unpassAll() : items.reopenAll();
    takeBack();
  }

  private void takeBack() {
    reinspectedAt = null;
    if (state != LifecycleState.RECTIFIED) {
      rectifiedAt = null;
    }
    if (!LifecycleState.ASSIGNED_ONCE.contains(state)) {
      assignedAt = null;
      deadline = null;
      deadlineRule = null;
      extensions = extensions.from(null);
    }
    if (state == LifecycleState.REPORTED) {
      verifiedAt = null;
      level = null;
      transferredTo = null;
      evidence = null;
      regrade = null;
    }
  }

  void withdraw(Instant at) {
    state = state.after(Verb.WITHDRAW);
    evidence = null;
    regrade = null;
    withdrawnAt = at;
  }

  /** What was reported is no hazard: it ends like a withdrawn one and says why. */
  void reject(Instant at) {
    state = state.after(Verb.REJECT);
    withdrawnAt = at;
    rejected = true;
  }

  /**
   * Another department deals with it from now on, and the lead of the enterprise's domain looks on.
   */
  void transfer(String department) {
    state = state.after(Verb.TRANSFER);
    transferredTo = department;
  }

  void handBack() {
    state = state.after(Verb.HAND_BACK);
    transferredTo = null;
  }

  /** It came back as that hazard; this one stays signed off. */
  void reopen(UUID as, Instant at) {
    state = state.after(Verb.REOPEN);
    reopenedBy = as;
    reopenedAt = at;
  }

  /** Null when it is not listed any more; its own way goes on meanwhile. */
  void listAt(SupervisionLevel highest) {
    listedLevel = highest;
  }

  /** What is to be looked at without an assignment: general, and put right before anybody left. */
  boolean closesOnTheSpot() {
    return closesOnTheSpot(correctedOnTheSpot, level, assignedAt, rectifiers);
  }

  static boolean closesOnTheSpot(
      boolean corrected, Level level, Instant assignedAt, Set<String> rectifiers) {
    return corrected && level == Level.GENERAL && assignedAt == null && rectifiers.isEmpty();
  }

  HazardSituation situation(HazardSituation.Surroundings around) {
    return new HazardSituation(
        state,
        level,
        plan(),
        rectifiers,
        closesOnTheSpot() ? reportedBy() : null,
        new HazardSituation.Due(deadline, extensions),
        reopenedBy != null,
        items,
        around);
  }

  /** Whole days after the deadline while the rectification is owed; 0 when it is in time. */
  long overdueDays(LocalDate today) {
    return state.overdueDays(deadline, today);
  }

  /** What it is counted by now. */
  TallyKey tallyKey() {
    return tallyKey(place(), state, level, deadline);
  }

  /**
   * @param deadline anything where the rectification isn't owed
   */
  static TallyKey tallyKey(Place place, LifecycleState state, Level level, LocalDate deadline) {
    return new TallyKey(
        place,
        state.name(),
        level == null ? "" : level.name(),
        LifecycleState.OWED.contains(state) ? deadline : TallyKey.NEVER);
  }

  LifecycleState state() {
    return state;
  }
}
