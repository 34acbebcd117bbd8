package io.zhiben.reporting.assessment;

import io.zhiben.contracts.access.Role;
import io.zhiben.contracts.event.RegionState;
import io.zhiben.plans.AssessmentScheme.Assessed;
import io.zhiben.plans.PlanPack.Unit;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.region.RegionTree;
import io.zhiben.reporting.assessment.PublishedBook.Published;
import io.zhiben.reporting.inbox.Addressee;
import io.zhiben.reporting.inbox.Ask;
import io.zhiben.reporting.inbox.OneByOne;
import io.zhiben.reporting.inbox.ReminderSource;
import io.zhiben.reporting.inbox.Reminders;
import io.zhiben.reporting.plan.Plans;
import io.zhiben.reporting.plan.StoredPlan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells those who were assessed that the scores are out, for some days; who is among the last is
 * told that an interview follows, which the ladder of interviews carries.
 */
@ApplicationScoped
class AssessmentReminders implements ReminderSource {
  /** Days for which the news stays. */
  private static final int SHOWN_DAYS = 14;

  private final Plans plans;
  private final PublishedBook published;
  private final RegionTree regions;
  private final Reminders reminders;
  private final Clock clock;
  @Inject AssessmentReminders self;

  AssessmentReminders(
      Plans plans, PublishedBook published, RegionTree regions, Reminders reminders, Clock clock) {
    this.plans = plans;
    this.published = published;
    this.regions = regions;
    this.reminders = reminders;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "assessments";
  }

  @Override
  public void remind(LocalDate today) {
    OneByOne.remind(
        plans.inForce(today), plan -> plan.pack().id(), plan -> self.remind(plan, today));
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void remind(StoredPlan plan, LocalDate today) {
    tell(plan, today);
  }

  /** After publishing, in its transaction. */
  @Transactional(Transactional.TxType.MANDATORY)
  void published(StoredPlan plan) {
    tell(plan, LocalDate.now(clock));
  }

  private void tell(StoredPlan plan, LocalDate today) {
    List<Ask> asks = new ArrayList<>();
    if (plan.pack().assessment() != null) {
      for (Published one : published.of(plan.pack().id()).values()) {
        LocalDate last =
            LocalDate.ofInstant(one.publishedAt(), clock.getZone()).plusDays(SHOWN_DAYS);
        if (!today.isAfter(last)) {
          published.scores(one.id()).stream()
              .flatMap(score -> ask(plan, one, score).stream())
              .forEach(asks::add);
        }
      }
    }
    reminders.keep("assessment/" + plan.pack().id(), asks);
  }

  /** Empty for who is no part of the plan, or of the places known here, any more. */
  private Optional<Ask> ask(StoredPlan plan, Published one, Score score) {
    String code = score.interview() ? "ASSESSMENT_INTERVIEW" : "ASSESSMENT_PUBLISHED";
    Optional<Unit> unit = plan.pack().unit(score.subject());
    String region =
        plan.pack().assessment().of() == Assessed.CHILDREN
            ? score.subject()
            : unit.map(found -> found.region() == null ? plan.pack().region() : found.region())
                .orElse("");
    return regions
        .find(region)
        .map(RegionState::place)
        .map(Place::of)
        .map(place -> {
          Addressee to =
              unit.map(found -> Addressee.of(found, place))
                  .orElseGet(() -> Addressee.officeOf(place));
          return new Ask(
              Ask.idOf(code, one.id() + "/" + score.subject(), to.name()),
              place,
              to.kind(),
              to.name(),
              code,
              Map.of("title", plan.pack().title().zh(), "window", one.period().from().toString()),
              link(to, plan, one),
              null);
        });
  }

  /** Those who look after a village have no ranking to look at; their item says it all. */
  private static String link(Addressee to, StoredPlan plan, Published one) {
    return to.name().equals(Role.GRID_WORKER.name())
        ? "/today"
        : "/assessments?period=" + plan.pack().id() + "%7C" + one.period().from();
  }
}
