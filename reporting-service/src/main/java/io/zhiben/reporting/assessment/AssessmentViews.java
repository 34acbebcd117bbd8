package io.zhiben.reporting.assessment;

import io.zhiben.contracts.access.Right;
import io.zhiben.contracts.access.Role;
import io.zhiben.plans.AssessmentScheme;
import io.zhiben.plans.Indicator;
import io.zhiben.plans.PlanPack;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.http.CallerLanguage;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import io.zhiben.reporting.assessment.AssessmentView.Action;
import io.zhiben.reporting.assessment.AssessmentView.EntryView;
import io.zhiben.reporting.assessment.AssessmentView.ItemView;
import io.zhiben.reporting.assessment.AssessmentView.PeriodView;
import io.zhiben.reporting.assessment.PublishedBook.Published;
import io.zhiben.reporting.plan.PlanAccess;
import io.zhiben.reporting.plan.StoredPlan;
import io.zhiben.reporting.plan.UnitOf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Shows assessments: published ones to everybody on the plan's line of places, provisional ones to
 * the office, the levels above and the auditors.
 */
@ApplicationScoped
class AssessmentViews {
  private final PlanAccess plans;
  private final Ranking ranking;
  private final PublishedBook published;
  private final EntryBook entries;
  private final RegionTree regions;
  private final CallerLanguage language;
  private final Clock clock;

  AssessmentViews(
      PlanAccess plans,
      Ranking ranking,
      PublishedBook published,
      EntryBook entries,
      RegionTree regions,
      CallerLanguage language,
      Clock clock) {
    this.plans = plans;
    this.ranking = ranking;
    this.published = published;
    this.entries = entries;
    this.regions = regions;
    this.language = language;
    this.clock = clock;
  }

  /**
   * An assessment that the caller may look at.
   *
   * @param published empty while it is provisional
   */
  record Opened(StoredPlan plan, Period period, LocalDate asOf, Optional<Published> published) {}

  /**
   * The periods of the plans in sight, the latest first.
   *
   * @param planId null for all plans
   */
  @Transactional
  List<PeriodView> periods(String planId) {
    Caller caller = CurrentCaller.get();
    LocalDate today = LocalDate.now(clock);
    List<StoredPlan> asked =
        planId == null || planId.isBlank()
            ? plans.all(today)
            : List.of(plans.require(planId, null));
    List<PeriodView> views = new ArrayList<>();
    for (StoredPlan plan : asked) {
      Map<LocalDate, Published> known = published.of(plan.pack().id());
      for (Period period : Period.of(plan.pack(), today)) {
        Published one = known.get(period.from());
        if (one != null || seesProvisional(plan, caller)) {
          views.add(view(new Opened(plan, period, period.asOf(today), Optional.ofNullable(one))));
        }
      }
    }
    return views;
  }

  /**
   * The assessment of a period, by the scheme that was in force at its end.
   *
   * @throws Problem NOT_FOUND for a plan out of sight, a period that it doesn't have, and a
   *     provisional one for those who see published ones only
   */
  Opened open(String planId, String from) {
    LocalDate today = LocalDate.now(clock);
    StoredPlan now = plans.require(planId, null);
    Period period = Period.starting(day(from), now.pack(), today).orElseThrow(Problem::notFound);
    LocalDate asOf = period.asOf(today);
    StoredPlan plan = plans.require(planId, asOf);
    Optional<Published> known = published.find(planId, period.from());
    if (plan.pack().assessment() == null
        || (known.isEmpty() && !seesProvisional(plan, CurrentCaller.get()))) {
      throw Problem.notFound();
    }
    return new Opened(plan, period, known.map(Published::asOf).orElse(asOf), known);
  }

  List<Score> scores(Opened opened) {
    return opened
        .published()
        .map(one -> published.scores(one.id()))
        .orElseGet(() ->
            ranking.of(
                opened.plan(),
                opened.period(),
                opened.asOf(),
                published.ranksBefore(opened.plan().pack().id(), opened.period().from())));
  }

  @Transactional
  AssessmentView get(String planId, String from) {
    Opened opened = open(planId, from);
    return view(opened, scores(opened), entries(opened, null));
  }

  /**
   * One subject with all that explains its score.
   *
   * @throws Problem NOT_FOUND for a subject that isn't assessed
   */
  @Transactional
  AssessmentView subject(String planId, String from, String subject) {
    Opened opened = open(planId, from);
    List<Score> own =
        scores(opened).stream().filter(score -> score.subject().equals(subject)).toList();
    if (own.isEmpty()) {
      throw Problem.notFound();
    }
    return view(opened, own, entries(opened, subject));
  }

  private AssessmentView view(Opened opened, List<Score> scores, List<EntryView> byHand) {
    PlanPack plan = opened.plan().pack();
    AssessmentScheme scheme = plan.assessment();
    return new AssessmentView(
        view(opened),
        scheme.title().in(language.locale()),
        scheme.smallBase(),
        scheme.interviewLast(),
        scheme.noCommendationAfter(),
        items(plan),
        scores,
        byHand,
        actions(opened));
  }

  private PeriodView view(Opened opened) {
    PlanPack plan = opened.plan().pack();
    return new PeriodView(
        plan.id(),
        plan.title().in(language.locale()),
        opened.period().from(),
        opened.period().to(),
        opened.asOf(),
        opened.period().isOver(LocalDate.now(clock)),
        opened.published().map(Published::publishedAt).orElse(null));
  }

  List<ItemView> items(PlanPack plan) {
    Locale locale = language.locale();
    return plan.assessment().items().stream()
        .map(item -> {
          Indicator indicator = Ranking.indicator(plan, item);
          return new ItemView(
              item.id(),
              item.title().in(locale),
              item.points(),
              indicator.title().in(locale),
              indicator.value().isShare(),
              indicator.unit() == null ? null : indicator.unit().in(locale),
              item.full(),
              item.none());
        })
        .toList();
  }

  private List<EntryView> entries(Opened opened, String subject) {
    Caller caller = CurrentCaller.get();
    Map<String, String> names = ranking.subjects(opened.plan());
    return entries.of(opened.plan().pack().id(), opened.period().from()).stream()
        .filter(entry -> subject == null || entry.subject().equals(subject))
        .map(entry ->
            new EntryView(
                entry.id(),
                entry.version(),
                entry.subject(),
                names.getOrDefault(entry.subject(), entry.subject()),
                entry.points(),
                entry.reason(),
                entry.state(),
                entry.proposedAt(),
                opened.published().isEmpty() && mayDecide(opened.plan(), entry, caller)))
        .toList();
  }

  private List<Action> actions(Opened opened) {
    Caller caller = CurrentCaller.get();
    List<Action> actions = new ArrayList<>();
    if (opened.published().isEmpty() && UnitOf.isOffice(opened.plan(), caller)) {
      if (caller.may(Right.ASSESSMENT_ENTER)) {
        actions.add(Action.ENTER);
      }
      if (caller.may(Right.ASSESSMENT_PUBLISH)
          && opened.period().isOver(LocalDate.now(clock))
          && entries.open(opened.plan().pack().id(), opened.period().from()) == 0) {
        actions.add(Action.PUBLISH);
      }
    }
    return actions;
  }

  /** Another person of the office, who may publish. */
  static boolean mayDecide(StoredPlan plan, PointEntry entry, Caller caller) {
    return entry.state() == EntryState.PROPOSED
        && caller.may(Right.ASSESSMENT_PUBLISH)
        && UnitOf.isOffice(plan, caller)
        && !caller.subject().equals(entry.proposedBy());
  }

  private boolean seesProvisional(StoredPlan plan, Caller caller) {
    boolean looks = caller.has(Role.OFFICER) || caller.has(Role.LEADER) || caller.has(Role.AUDITOR);
    Place place = regions.placeOf(plan.pack().region());
    return looks && place.isWithin(caller.region());
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw Problem.ofField(CommonError.INVALID_PARAMETER, "period");
    }
  }
}
