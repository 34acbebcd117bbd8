package io.zhiben.hazard.hazard;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.EntryWindow;
import io.zhiben.hazard.directory.EnterpriseDirectory;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.hazard.HazardCommands.ReopenHazard;
import io.zhiben.hazard.hazard.HazardSteps.Done;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.time.SuiteClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A hazard that was signed off and is there again (Q-057, D-037): a new hazard begins that names
 * the old one, whose record stays as it was closed.
 */
@ApplicationScoped
class ReopeningDesk {
  private final HazardSteps steps;
  private final HazardReports reports;
  private final EnterpriseDirectory directory;
  private final EntryWindow window;
  private final HazardViews views;
  private final Clock clock;

  ReopeningDesk(
      HazardSteps steps,
      HazardReports reports,
      EnterpriseDirectory directory,
      EntryWindow window,
      HazardViews views,
      Clock clock) {
    this.steps = steps;
    this.reports = reports;
    this.directory = directory;
    this.window = window;
    this.views = views;
    this.clock = clock;
  }

  /** Answers the new hazard. */
  @Transactional
  HazardView reopen(UUID id, ReopenHazard command) {
    window.require(command.foundOn(), "foundOn");
    Hazard old = steps.take(id, Verb.REOPEN, hazard -> comeBack(hazard, command));
    return views.of(old.reopenedBy());
  }

  private Done comeBack(Hazard old, ReopenHazard command) {
    if (command.foundOn().isBefore(LocalDate.ofInstant(old.signedOffAt(), SuiteClock.ZONE))) {
      throw Problem.ofField(LifecycleError.FOUND_BEFORE_SIGN_OFF, "foundOn");
    }
    ListedEnterprise enterprise = directory.requireForWriting(old.enterpriseId());
    String spot = command.place() == null ? old.spot() : command.place();
    Finding finding =
        new Finding(
            command.description(),
            spot,
            old.level(),
            old.clause(),
            false,
            List.of(),
            old.phase(),
            old.category());
    Origin origin = new Origin(Source.REPORT, null, null, command.foundOn(), old.id());
    HazardSummary again =
        reports.begin(enterprise, List.of(finding), origin, Right.HAZARD_REPORT).getFirst();
    old.reopen(again.id(), clock.instant());
    return Done.of(Happening.REOPENED, command.description(), again.number());
  }
}
