package io.zhiben.reporting.assessment;

import io.zhiben.contracts.event.AssessmentState;
import io.zhiben.contracts.event.EventType;
import io.zhiben.plans.AssessmentScheme.Assessed;
import io.zhiben.plans.PlanPack.Unit;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.outbox.Outbox;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import io.zhiben.reporting.assessment.AssessmentViews.Opened;
import io.zhiben.reporting.assessment.EntryCommands.EnterPoints;
import io.zhiben.reporting.assessment.PublishedBook.Frozen;
import io.zhiben.reporting.plan.StoredPlan;
import io.zhiben.reporting.plan.UnitOf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Takes points by hand, and publishes. */
@ApplicationScoped
class AssessmentDesk {
  private final AssessmentViews views;
  private final Ranking ranking;
  private final PublishedBook published;
  private final EntryBook entries;
  private final RegionTree regions;
  private final Outbox outbox;
  private final AssessmentReminders reminders;
  private final AuditTrail audit;
  private final Preconditions preconditions;
  private final Clock clock;

  AssessmentDesk(
      AssessmentViews views,
      Ranking ranking,
      PublishedBook published,
      EntryBook entries,
      RegionTree regions,
      Outbox outbox,
      AssessmentReminders reminders,
      AuditTrail audit,
      Preconditions preconditions,
      Clock clock) {
    this.views = views;
    this.ranking = ranking;
    this.published = published;
    this.entries = entries;
    this.regions = regions;
    this.outbox = outbox;
    this.reminders = reminders;
    this.audit = audit;
    this.preconditions = preconditions;
    this.clock = clock;
  }

  /** What an audit row says of points by hand. */
  record EntryStanding(
      String plan, LocalDate from, String subject, String points, String reason, EntryState state) {
    static EntryStanding of(PointEntry entry) {
      return new EntryStanding(
          entry.planId(),
          entry.windowFrom(),
          entry.subject(),
          entry.points().toPlainString(),
          entry.reason(),
          entry.state());
    }
  }

  /** What an audit row says of a published assessment; the scores stay with it. */
  record PublishedStanding(String plan, LocalDate from, LocalDate asOf, int subjects) {}

  @Transactional
  AssessmentView enter(String from, EnterPoints command) {
    Opened opened = ownOpen(command.plan(), from);
    if (!ranking.subjects(opened.plan()).containsKey(command.subject())) {
      throw Problem.ofField(AssessmentError.ASSESSMENT_SUBJECT_UNKNOWN, "subject");
    }
    Caller caller = CurrentCaller.get();
    PointEntry entry =
        new PointEntry(
            regions.placeOf(opened.plan().pack().region()),
            command.plan(),
            opened.period().from(),
            command);
    entry.proposedBy(caller.subject(), clock.instant());
    entries.persist(entry);
    entries.flush();
    record("assessment-entry.propose", entry, null);
    return views.get(command.plan(), from);
  }

  /** A second person confirms or refuses points. */
  @Transactional
  AssessmentView decide(UUID id, boolean confirmed) {
    Caller caller = CurrentCaller.get();
    PointEntry entry = entries.requireForWriting(id);
    Opened opened = ownOpen(entry.planId(), entry.windowFrom().toString());
    if (entry.state() != EntryState.PROPOSED) {
      throw Problem.of(AssessmentError.ASSESSMENT_ENTRY_DECIDED);
    }
    if (!AssessmentViews.mayDecide(opened.plan(), entry, caller)) {
      throw Problem.of(AssessmentError.ASSESSMENT_SECOND_PERSON);
    }
    preconditions.requireMatch(entry.version());
    EntryStanding before = EntryStanding.of(entry);
    entry.decide(
        confirmed ? EntryState.CONFIRMED : EntryState.REFUSED, caller.subject(), clock.instant());
    entries.flush();
    record("assessment-entry." + (confirmed ? "confirm" : "refuse"), entry, before);
    return views.get(entry.planId(), entry.windowFrom().toString());
  }

  /** Freezes the scores of a period that is over, and tells of the last ones. */
  @Transactional
  AssessmentView publish(String planId, String from) {
    Opened opened = ownOpen(planId, from);
    if (!opened.period().isOver(LocalDate.now(clock))) {
      throw Problem.of(AssessmentError.ASSESSMENT_NOT_OVER);
    }
    long open = entries.open(planId, opened.period().from());
    if (open > 0) {
      throw Problem.of(AssessmentError.ASSESSMENT_ENTRIES_OPEN, open);
    }
    List<Score> scores = views.scores(opened);
    Place place = regions.placeOf(opened.plan().pack().region());
    UUID id =
        published.put(
            new Frozen(planId, opened.plan().version(), opened.period(), opened.asOf(), scores),
            place,
            CurrentCaller.get().subject(),
            clock.instant());
    audit.record(
        "assessment.publish",
        "Assessment",
        id,
        place.code(),
        null,
        new PublishedStanding(planId, opened.period().from(), opened.asOf(), scores.size()));
    outbox.append(EventType.ASSESSMENT_PUBLISHED, () -> state(id, opened, place, scores));
    reminders.published(opened.plan());
    return views.get(planId, from);
  }

  private static AssessmentState state(UUID id, Opened opened, Place place, List<Score> scores) {
    return new AssessmentState(
        id,
        1,
        place.ancestry(),
        opened.plan().pack().id(),
        opened.period().from(),
        opened.period().to(),
        scores.size(),
        scores.stream().filter(Score::interview).map(score -> last(opened.plan(), score)).toList());
  }

  private static AssessmentState.Last last(StoredPlan plan, Score score) {
    if (plan.pack().assessment().of() == Assessed.CHILDREN) {
      return new AssessmentState.Last(
          score.subject(), score.name(), score.subject(), null, score.rank(), score.total());
    }
    Unit unit = plan.pack().unit(score.subject()).orElseThrow();
    return new AssessmentState.Last(
        unit.id(), score.name(), unit.region(), unit.department(), score.rank(), score.total());
  }

  /** A provisional one of the caller's own office; what is read after it is as it stays. */
  private Opened ownOpen(String planId, String from) {
    views.open(planId, from);
    entries.lock(planId);
    Opened opened = views.open(planId, from);
    if (!UnitOf.isOffice(opened.plan(), CurrentCaller.get())) {
      throw Problem.of(AssessmentError.ASSESSMENT_NOT_YOURS);
    }
    if (opened.published().isPresent()) {
      throw Problem.of(AssessmentError.ASSESSMENT_PUBLISHED_ALREADY);
    }
    return opened;
  }

  private void record(String action, PointEntry entry, EntryStanding before) {
    audit.record(
        action,
        "AssessmentEntry",
        entry.id(),
        entry.place().code(),
        before,
        EntryStanding.of(entry));
  }
}
