package io.zhiben.hazard.enforcement;

import io.zhiben.hazard.enforcement.CaseCommands.ReviewTypical;
import io.zhiben.hazard.enforcement.CaseCommands.SubmitTypical;
import io.zhiben.hazard.enforcement.CaseSteps.Done;
import io.zhiben.platform.access.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Typical cases: submitted, and reviewed by somebody else. */
@ApplicationScoped
class TypicalDesk {
  private final CaseSteps steps;
  private final CaseViews views;
  private final Clock clock;

  TypicalDesk(CaseSteps steps, CaseViews views, Clock clock) {
    this.steps = steps;
    this.views = views;
    this.clock = clock;
  }

  @Transactional
  CaseView submit(UUID id, SubmitTypical command) {
    return views.of(
        steps.take(
            id,
            CaseVerb.SUBMIT_TYPICAL,
            one -> {
              one.submitTypical(command, CurrentCaller.get().subject(), LocalDate.now(clock));
              return new Done(command.title(), null);
            }));
  }

  @Transactional
  CaseView review(UUID id, ReviewTypical command) {
    return views.of(
        steps.take(
            id,
            CaseVerb.REVIEW_TYPICAL,
            one -> {
              one.reviewTypical(command, LocalDate.now(clock));
              return new Done(command.note(), one.typical().state());
            }));
  }
}
