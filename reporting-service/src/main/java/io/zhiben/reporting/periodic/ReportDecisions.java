package io.zhiben.reporting.periodic;

import io.zhiben.plans.PlanPack;
import io.zhiben.plans.PlanPack.Unit;
import io.zhiben.plans.ReportRule;
import io.zhiben.plans.Title;
import io.zhiben.platform.access.Place;
import io.zhiben.reporting.inbox.Addressee;
import io.zhiben.reporting.inbox.Ask;
import io.zhiben.reporting.inbox.Reminders;
import io.zhiben.reporting.plan.StoredPlan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells those who take reports how many were handed in and wait for their decision: the plan's
 * office those of the units, and whoever takes the consolidated ones those. One item for all of
 * them, without a last day, since the plan sets none.
 */
@ApplicationScoped
class ReportDecisions {
  private static final String CODE = "REPORT_TO_ACCEPT";
  private static final String LINK = "/periodic-reports?state=" + ReportState.SUBMITTED;

  private final ReportPlans promises;
  private final Reports reports;
  private final Reminders reminders;

  ReportDecisions(ReportPlans promises, Reports reports, Reminders reminders) {
    this.promises = promises;
    this.reports = reports;
    this.reminders = reminders;
  }

  /**
   * Brings the inboxes in line with what waits; the plan's place is known.
   *
   * @return the sources by which that waits
   */
  @Transactional(Transactional.TxType.MANDATORY)
  Set<String> keep(StoredPlan plan) {
    List<ReportKey> handedIn = reports.handedIn(plan.pack().id());
    // nobody can decide about these until the consolidated report comes back
    Set<ReportKey> locked = new HashSet<>(reports.lockedOf(plan.pack().id()));
    List<ReportKey> ofUnits =
        handedIn.stream()
            .filter(key -> !key.consolidated())
            .filter(key -> !locked.contains(key.of(ReportKey.CONSOLIDATED)))
            .toList();
    List<ReportKey> consolidated = handedIn.stream().filter(ReportKey::consolidated).toList();
    Set<String> sources = new HashSet<>();
    sources.add(keep(plan, "+units", promises.placeOf(plan, null), ofUnits));
    promises
        .takersPlace(plan)
        .ifPresent(place -> sources.add(keep(plan, "+consolidated", place, consolidated)));
    return sources;
  }

  /** No id of a unit begins with a plus sign. */
  private String keep(StoredPlan plan, String whose, Place place, List<ReportKey> waiting) {
    String source = "report/" + plan.pack().id() + "/" + whose;
    Addressee to = Addressee.officeOf(place);
    reminders.keep(
        source,
        waiting.stream()
            .limit(1)
            .map(first ->
                new Ask(
                    Ask.idOf(CODE, source, to.name()),
                    place,
                    to.kind(),
                    to.name(),
                    CODE,
                    Map.of(
                        "count",
                        Integer.toString(waiting.size()),
                        "title",
                        title(plan.pack(), first)),
                    LINK,
                    null))
            .toList());
    return source;
  }

  private static String title(PlanPack plan, ReportKey key) {
    String rule =
        plan.reports().stream()
            .filter(one -> one.id().equals(key.rule()))
            .findFirst()
            .map(ReportRule::title)
            .map(Title::zh)
            .orElse(key.rule());
    String unit = plan.unit(key.unit()).map(Unit::title).map(Title::zh).orElse("");
    return (rule + " " + unit).strip();
  }
}
