package io.zhiben.hazard.accident;

import io.zhiben.contracts.event.RegionState;
import io.zhiben.hazard.accident.AccidentView.AccidentInvestigationView;
import io.zhiben.hazard.accident.AccidentView.AccidentRelayDue;
import io.zhiben.hazard.journal.Journal;
import io.zhiben.hazard.photo.PhotoAlbum;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Shows accidents to the caller. */
@ApplicationScoped
class AccidentViews {
  private final AccidentFile file;
  private final AccidentSituations situations;
  private final FireViews fires;
  private final Journal journal;
  private final PhotoAlbum album;
  private final RegionTree regions;
  private final Clock clock;

  AccidentViews(
      AccidentFile file,
      AccidentSituations situations,
      FireViews fires,
      Journal journal,
      PhotoAlbum album,
      RegionTree regions,
      Clock clock) {
    this.file = file;
    this.situations = situations;
    this.fires = fires;
    this.journal = journal;
    this.album = album;
    this.regions = regions;
    this.clock = clock;
  }

  AccidentRow row(Accident accident) {
    return new AccidentRow(
        accident.id(),
        accident.version(),
        accident.number(),
        accident.kind(),
        accident.type(),
        accident.state(),
        accident.enterpriseId(),
        accident.enterpriseName(),
        accident.place().code(),
        regionName(accident),
        accident.title(),
        accident.occurrence().occurredAt(),
        accident.grade(),
        accident.gradeConfirmed(),
        accident.figures().deaths(),
        accident.figures().seriousInjuries(),
        accident.occurrence().late(),
        accident.investigation().dueOn(),
        investigationOverdue(accident),
        accident.evaluationDueOn(),
        evaluationOverdue(accident),
        accident.warningMissing(),
        accident.fire().studyNeeded());
  }

  AccidentView of(Accident accident) {
    Occurrence occurrence = accident.occurrence();
    List<Relay> relays = file.relays(accident.id());
    LocalDate today = LocalDate.now(clock);
    return new AccidentView(
        accident.id(),
        accident.version(),
        accident.number(),
        accident.kind(),
        accident.type(),
        accident.state(),
        accident.enterpriseId(),
        accident.enterpriseName(),
        accident.place().code(),
        regionName(accident),
        accident.title(),
        accident.description(),
        accident.spot(),
        accident.hazardId(),
        occurrence.occurredAt(),
        occurrence.knownAt(),
        occurrence.reportedAt(),
        occurrence.reportDueAt(),
        occurrence.late(),
        Duration.between(occurrence.knownAt(), occurrence.reportedAt()).toMinutes(),
        occurrence.concealed(),
        accident.recordedAt(),
        occurrence.supplementUntil(),
        accident.figures(),
        accident.grade(),
        accident.gradeConfirmed(),
        relays.stream().map(Relay::view).toList(),
        nextRelay(accident, relays),
        investigation(accident),
        file.measures(accident.id()).stream().map(measure -> measure.view(today)).toList(),
        accident.closedOn(),
        accident.evaluationDueOn(),
        evaluationOverdue(accident),
        accident.evaluatedOn(),
        accident.evaluation(),
        accident.evaluationPublishedIn(),
        album.of(accident.id()),
        journal.of(accident.id()),
        AccidentPolicy.allowed(situations.of(accident), CurrentCaller.get()),
        accident.influential(),
        accident.warningScope(),
        accident.warningMissing(),
        file.warnings(accident.id()).stream().map(FireWarning::view).toList(),
        file.reminders(accident.id()).stream().map(AccidentReminder::remindedOn).toList(),
        accident.evaluationOutcome(),
        fires.of(accident),
        FireViews.rescueOf(accident),
        accident.gates(),
        accident.roadSection());
  }

  private AccidentRelayDue nextRelay(Accident accident, List<Relay> relays) {
    boolean open =
        accident.state() == AccidentStage.REPORTED
            || accident.state() == AccidentStage.INVESTIGATING;
    return open
        ? RelayChain.next(
                accident.grade(),
                accident.occurrence().reportedAt(),
                relays,
                situations.rulesOf(accident).levelMinutes())
            .map(next ->
                new AccidentRelayDue(next.level(), next.dueAt(), next.dueAt().isBefore(now())))
            .orElse(null)
        : null;
  }

  private Instant now() {
    return clock.instant();
  }

  private AccidentInvestigationView investigation(Accident accident) {
    Investigation one = accident.investigation();
    return one.level() == null
        ? null
        : new AccidentInvestigationView(
            one.level(),
            one.lead(),
            one.startedOn(),
            one.dueOn(),
            one.extended(),
            investigationOverdue(accident),
            one.concludedOn(),
            one.responsible(),
            one.directCauses(),
            one.indirectCauses(),
            one.finding(),
            one.accountability());
  }

  private boolean investigationOverdue(Accident accident) {
    return accident.state() == AccidentStage.INVESTIGATING
        && before(accident.investigation().dueOn());
  }

  private boolean evaluationOverdue(Accident accident) {
    return accident.state() == AccidentStage.CLOSED && before(accident.evaluationDueOn());
  }

  private boolean before(LocalDate due) {
    return due != null && due.isBefore(LocalDate.now(clock));
  }

  private String regionName(Accident accident) {
    String code = accident.place().code();
    return regions.find(code).map(RegionState::name).orElse(code);
  }
}
