package io.zhiben.hazard.accident;

import io.zhiben.hazard.HazardError;
import io.zhiben.hazard.accident.AccidentCommands.IssueWarning;
import io.zhiben.hazard.accident.AccidentSteps.Done;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Public warnings of fires. */
@ApplicationScoped
class WarningDesk {
  private final AccidentSteps steps;
  private final AccidentFile file;
  private final AccidentSituations situations;
  private final AccidentViews views;
  private final Clock clock;

  WarningDesk(
      AccidentSteps steps,
      AccidentFile file,
      AccidentSituations situations,
      AccidentViews views,
      Clock clock) {
    this.steps = steps;
    this.file = file;
    this.situations = situations;
    this.views = views;
    this.clock = clock;
  }

  @Transactional
  AccidentView issue(UUID id, IssueWarning command) {
    return views.of(
        steps.take(
            id,
            AccidentVerb.ISSUE_WARNING,
            accident -> {
              if (command.issuedAt().isAfter(clock.instant())) {
                throw Problem.ofField(HazardError.DATE_IN_FUTURE, "issuedAt");
              }
              if (command.issuedAt().isBefore(accident.occurrence().occurredAt())) {
                throw Problem.ofField(AccidentError.TIMES_OUT_OF_ORDER, "issuedAt");
              }
              if (accident.warningScope() == null) {
                // reported before fires were warned of by rules
                accident.warn(situations.warningScopeOf(accident), null);
              }
              if (command.scope().compareTo(accident.warningScope()) < 0) {
                throw Problem.ofField(
                    AccidentError.WARNING_TOO_NARROW, "scope", accident.warningScope());
              }
              if (file.warnings(id).stream().anyMatch(one -> one.scope() == command.scope())) {
                throw Problem.of(AccidentError.WARNING_ISSUED_ALREADY);
              }
              file.add(new FireWarning(id, command, CurrentCaller.get().subject()));
              accident.warned(file.widestWarning(id));
              return new Done(command.channel(), command.scope());
            }));
  }
}
