package io.zhiben.reporting.meeting;

import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.http.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Takes the steps of resolutions. */
@ApplicationScoped
class ResolutionDesk {
  private final Resolutions resolutions;
  private final MeetingViews views;
  private final ResolutionLog log;
  private final ResolutionNotes notes;
  private final Preconditions preconditions;
  private final AuditTrail audit;
  private final Clock clock;

  ResolutionDesk(
      Resolutions resolutions,
      MeetingViews views,
      ResolutionLog log,
      ResolutionNotes notes,
      Preconditions preconditions,
      AuditTrail audit,
      Clock clock) {
    this.resolutions = resolutions;
    this.views = views;
    this.log = log;
    this.notes = notes;
    this.preconditions = preconditions;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  ResolutionView step(UUID id, ResolutionVerb verb, String note) {
    Caller caller = CurrentCaller.get();
    Resolution resolution = resolutions.requireForWriting(id);
    MeetingPolicy.permit(verb, resolution.standing(), caller);
    preconditions.requireMatch(resolution.version());
    ResolutionView before = views.of(resolution);
    resolution.step(verb, note.strip(), LocalDate.now(clock), clock.instant());
    resolutions.flush();
    log.note(id, verb, note.strip(), caller, clock.instant());
    notes.stepped(resolution);
    if (verb == ResolutionVerb.RETURN) {
      notes.given(resolution);
    }
    ResolutionView after = views.of(resolution);
    audit.record(
        verb.action(), "Resolution", resolution.id(), resolution.place().code(), before, after);
    return after;
  }
}
