package io.zhiben.hazard.escalation;

import io.zhiben.hazard.listing.Authority;
import io.zhiben.hazard.series.NumberSeries;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Consumer;

/** Writes steps down, with their audit rows and numbers. */
@ApplicationScoped
class StepBook {
  private final EscalationSteps steps;
  private final StepViews views;
  private final StepLog log;
  private final NumberSeries series;
  private final RegionTree regions;
  private final Preconditions preconditions;

  StepBook(
      EscalationSteps steps,
      StepViews views,
      StepLog log,
      NumberSeries series,
      RegionTree regions,
      Preconditions preconditions) {
    this.steps = steps;
    this.views = views;
    this.log = log;
    this.series = series;
    this.regions = regions;
    this.preconditions = preconditions;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  StepView fire(
      Cause cause,
      Authority authority,
      Ladder.Placed placed,
      StepSubject subject,
      Addressee addressee,
      String reason) {
    return views.of(write(cause, authority, placed, subject, addressee, reason));
  }

  @Transactional(Transactional.TxType.MANDATORY)
  EscalationStep write(
      Cause cause,
      Authority authority,
      Ladder.Placed placed,
      StepSubject subject,
      Addressee addressee,
      String reason) {
    if (steps.isFired(cause, authority.level(), placed.rung().code())) {
      throw Problem.of(EscalationError.RUNG_FIRED_ALREADY);
    }
    EscalationStep step =
        new EscalationStep(cause, authority, placed, subject, addressee, views.today(), reason);
    steps.persist(step);
    steps.flush();
    log.write(StepHappening.FIRE, step, null);
    return step;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  StepView take(UUID id, StepVerb verb, Consumer<EscalationStep> change) {
    EscalationStep step = steps.require(id);
    StepPolicy.permit(verb, StepPolicy.Situation.of(step), CurrentCaller.get());
    preconditions.requireMatch(step.version());
    StepLog.Facts before = StepLog.Facts.of(step);
    change.accept(step);
    steps.flush();
    log.write(verb.happening(), step, before);
    return views.of(step);
  }

  /** The next number of the government that issues. */
  String numberFor(EscalationStep step) {
    return series
        .take(NumberSeries.Kind.ESCALATION, regions.placeOf(step.authority().code()), 1)
        .getFirst();
  }
}
