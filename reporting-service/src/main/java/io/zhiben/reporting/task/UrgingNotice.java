package io.zhiben.reporting.task;

import io.zhiben.plans.PlanPack.Unit;
import io.zhiben.platform.access.Place;
import io.zhiben.reporting.inbox.Addressee;
import io.zhiben.reporting.inbox.Ask;
import io.zhiben.reporting.inbox.Notifications;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/**
 * Puts a letter that was sent into the inbox of those who act for the unit, until it is answered.
 */
@ApplicationScoped
class UrgingNotice {
  private static final String CODE = "URGING";

  private final Notifications notifications;
  private final PlanReach reach;

  UrgingNotice(Notifications notifications, PlanReach reach) {
    this.notifications = notifications;
    this.reach = reach;
  }

  void tell(ReachedPlan plan, UrgingView letter) {
    plan.pack().unit(letter.unit().id()).ifPresent(unit -> tell(plan, unit, letter));
  }

  private void tell(ReachedPlan plan, Unit unit, UrgingView letter) {
    Place place = reach.placeOf(plan.pack(), unit);
    Addressee addressee = Addressee.of(unit, place);
    UUID id = Ask.idOf(CODE, letter.id(), addressee.name());
    if (letter.state() != UrgingState.SENT) {
      notifications.end(id);
      return;
    }
    String link =
        "/plan-tasks/%s/%s/%s/%s"
            .formatted(letter.planId(), letter.taskId(), letter.unit().id(), letter.window());
    notifications.ask(
        new Ask(
            id,
            place,
            addressee.kind(),
            addressee.name(),
            CODE,
            Map.of("title", letter.title()),
            link,
            letter.answerBy()));
  }
}
