package io.zhiben.hazard.guidance;

import io.zhiben.hazard.EntryWindow;
import io.zhiben.hazard.directory.EnterpriseDirectory;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.guidance.GuidanceCommands.RecordVisit;
import io.zhiben.hazard.guidance.GuidanceView.TopicsView;
import io.zhiben.hazard.hazard.HazardReports;
import io.zhiben.hazard.seal.PersonalMarks;
import io.zhiben.hazard.setting.TenantSettings;
import io.zhiben.hazard.setting.TenantSettings.Setting;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Records visits, and sets what they are about. */
@ApplicationScoped
class GuidanceDesk {
  private final GuidanceVisits visits;
  private final GuidanceParticipants participants;
  private final TenantSettings settings;
  private final EnterpriseDirectory directory;
  private final HazardReports hazards;
  private final EntryWindow window;
  private final AuditTrail audit;
  private final Clock clock;

  GuidanceDesk(
      GuidanceVisits visits,
      GuidanceParticipants participants,
      TenantSettings settings,
      EnterpriseDirectory directory,
      HazardReports hazards,
      EntryWindow window,
      AuditTrail audit,
      Clock clock) {
    this.visits = visits;
    this.participants = participants;
    this.settings = settings;
    this.directory = directory;
    this.hazards = hazards;
    this.window = window;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  GuidanceView enter(RecordVisit command) {
    ListedEnterprise enterprise = directory.requireForWriting(command.enterpriseId());
    window.require(command.visitedOn(), "visitedOn");
    GuidanceTopics topics = settings.at(enterprise.place(), GuidanceTopics.KIND);
    if (topics.of(command.topic()).isEmpty()) {
      throw Problem.ofField(GuidanceVisitError.GUIDANCE_TOPIC_UNKNOWN, "topic");
    }
    boolean handled = command.handled() != null && !command.handled().isBlank();
    if (handled != (command.source() != null)) {
      throw Problem.ofField(GuidanceVisitError.GUIDANCE_SOURCE_MISMATCH, "handled");
    }
    requireNobodyNamed(command.advice(), "advice");
    requireNobodyNamed(command.handled(), "handled");
    if (command.hazardId() != null && hazards.find(command.hazardId()).isEmpty()) {
      throw Problem.notFound();
    }
    GuidanceVisit visit =
        new GuidanceVisit(enterprise, command, CurrentCaller.get().subject(), clock.instant());
    visits.persist(visit);
    List<GuidanceParticipant> there =
        command.participantsOrNone().stream()
            .map(one -> new GuidanceParticipant(visit.id(), one))
            .toList();
    participants.persist(there);
    visits.flush();
    GuidanceView made = visit.view(there);
    audit.record(
        "guidance-visit.enter", "GuidanceVisit", visit.id(), visit.place().code(), null, made);
    return made;
  }

  @Transactional
  TopicsView topics() {
    return shown(settings.ofCaller(GuidanceTopics.KIND));
  }

  @Transactional
  TopicsView set(GuidanceTopics command) {
    command.check();
    return shown(settings.set(GuidanceTopics.KIND, command));
  }

  private static TopicsView shown(Setting<GuidanceTopics> setting) {
    return new TopicsView(setting.regionCode(), setting.version(), setting.content().topics());
  }

  private static void requireNobodyNamed(String text, String field) {
    if (PersonalMarks.in(text)) {
      throw Problem.ofField(GuidanceVisitError.GUIDANCE_NAMES_PERSON, field);
    }
  }
}
