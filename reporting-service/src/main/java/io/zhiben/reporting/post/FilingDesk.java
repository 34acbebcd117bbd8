package io.zhiben.reporting.post;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiben.contracts.access.Right;
import io.zhiben.contracts.event.RegionState;
import io.zhiben.plans.PlanPack;
import io.zhiben.plans.Target;
import io.zhiben.plans.Title;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import io.zhiben.reporting.post.Filings.Row;
import io.zhiben.reporting.post.PostViews.Content;
import io.zhiben.reporting.post.PostViews.FiledList;
import io.zhiben.reporting.post.PostViews.Filing;
import io.zhiben.reporting.post.PostViews.Offer;
import io.zhiben.reporting.task.PlanReach;
import io.zhiben.reporting.task.ReachedPlan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Hands packages of duty lists and goals to the level above, which files or returns them. */
@ApplicationScoped
class FilingDesk {
  private final PlanReach reach;
  private final Filings filings;
  private final PostLists lists;
  private final RegionTree regions;
  private final ObjectMapper json;
  private final Preconditions preconditions;
  private final AuditTrail audit;
  private final Clock clock;

  FilingDesk(
      PlanReach reach,
      Filings filings,
      PostLists lists,
      RegionTree regions,
      ObjectMapper json,
      Preconditions preconditions,
      AuditTrail audit,
      Clock clock) {
    this.reach = reach;
    this.filings = filings;
    this.lists = lists;
    this.regions = regions;
    this.json = json;
    this.preconditions = preconditions;
    this.audit = audit;
    this.clock = clock;
  }

  /** Those of the caller's place and of the places in it, the newest first. */
  @Transactional
  List<Filing> list(Locale locale) {
    return filings.within(CurrentCaller.get().region()).stream()
        .filter(this::isReached)
        .map(row -> view(row, locale))
        .toList();
  }

  @Transactional
  Filing get(UUID id, Locale locale) {
    return view(filings.find(id).filter(this::isReached).orElseThrow(Problem::notFound), locale);
  }

  /** Whether the caller may submit a package of that plan, and to whom it would go. */
  @Transactional
  Offer offer(String planId) {
    ReachedPlan plan = reach.require(planId, LocalDate.now(clock));
    String above = above(plan);
    Optional<PostError> refusal = refusal(plan, above, filings.of(planId));
    return new Offer(
        planId,
        above == null ? null : nameOf(above),
        refusal.isEmpty() && plan.caller().may(Right.TASK_CONFIRM),
        refusal.map(PostError::name).orElse(null));
  }

  @Transactional
  Filing submit(String planId, String goals, Locale locale) {
    LocalDate today = LocalDate.now(clock);
    ReachedPlan plan = reach.require(planId, today);
    String above = above(plan);
    List<Row> before = filings.ofForWriting(planId);
    refusal(plan, above, before).ifPresent(FilingDesk::refuse);
    String hash = hash(plan.pack(), goals);
    if (!before.isEmpty()
        && before.getFirst().state() == FilingState.FILED
        && before.getFirst().hash().equals(hash)) {
      throw Problem.of(PostError.FILING_UNCHANGED);
    }
    Content content = content(plan, goals, today);
    Place place = reach.placeOf(plan.pack(), null);
    UUID id =
        filings.add(
            place,
            above,
            planId,
            before.size() + 1,
            new Filings.Packed(lists.text(content), hash),
            today,
            plan.caller().subject());
    if (id == null) {
      throw Problem.of(PostError.FILING_UNDER_WAY);
    }
    Filing made = get(id, locale);
    audit.record("filing.submit", "Filing", id, place.code(), null, made);
    return made;
  }

  /** Gives it back to be mended; a new package follows. */
  @Transactional
  Filing giveBack(UUID id, String reason, Locale locale) {
    return decide(id, FilingState.RETURNED, reason.strip(), null, locale);
  }

  @Transactional
  Filing file(UUID id, String number, Locale locale) {
    return decide(id, FilingState.FILED, null, number.strip(), locale);
  }

  private Filing decide(UUID id, FilingState state, String reason, String number, Locale locale) {
    Row row = filings.findForWriting(id).filter(this::isReached).orElseThrow(Problem::notFound);
    if (!row.toRegion().equals(CurrentCaller.get().region())) {
      throw Problem.of(PostError.FILING_NOT_YOURS);
    }
    if (row.state() != FilingState.SUBMITTED) {
      throw Problem.of(PostError.FILING_STATE_FORBIDS);
    }
    preconditions.requireMatch(row.version());
    Filing before = view(row, locale);
    filings.decide(id, state, reason, number, LocalDate.now(clock));
    Filing after = get(id, locale);
    String action = state == FilingState.FILED ? "filing.file" : "filing.return";
    audit.record(action, "Filing", id, row.regionCode(), before, after);
    return after;
  }

  /** Code of the place above the plan's; null where it has none. */
  private String above(ReachedPlan plan) {
    return regions.find(plan.pack().region()).map(RegionState::parentCode).orElse(null);
  }

  private static Optional<PostError> refusal(ReachedPlan plan, String above, List<Row> before) {
    return FilingPolicy.refusal(plan.isOffice(), above, before.stream().map(Row::state).toList());
  }

  private static void refuse(PostError error) {
    throw Problem.of(error);
  }

  /** Through its plan: the place that submitted it and those above. */
  private boolean isReached(Row row) {
    return find(row).map(ReachedPlan::whole).orElse(false);
  }

  private Optional<ReachedPlan> find(Row row) {
    return reach.all(LocalDate.now(clock)).stream()
        .filter(plan -> plan.pack().id().equals(row.plan()))
        .findFirst();
  }

  private Content content(ReachedPlan plan, String goals, LocalDate today) {
    PlanPack pack = plan.pack();
    List<FiledList> filed =
        pack.posts().stream()
            .map(post ->
                new FiledList(
                    post.id(),
                    post.title(),
                    pack.unit(post.unit()).map(PlanPack.Unit::title).orElse(post.title()),
                    lists.fix(plan.plan(), post, today),
                    post.list()))
            .toList();
    return new Content(pack.id(), pack.title(), plan.plan().version(), filed, targets(pack), goals);
  }

  private static List<Title> targets(PlanPack pack) {
    return pack.targets().stream().map(Target::title).toList();
  }

  /** Of what would be filed, without versions and days: equal where nothing has changed. */
  private String hash(PlanPack pack, String goals) {
    List<Object> parts =
        List.of(
            pack.posts().stream()
                .map(post -> List.of(post.id(), post.title(), post.list()))
                .toList(),
            targets(pack),
            goals == null ? "" : goals);
    return PostLists.hash(lists.text(parts));
  }

  private Filing view(Row row, Locale locale) {
    Content content = read(row.content());
    Caller caller = CurrentCaller.get();
    return new Filing(
        row.id(),
        row.version(),
        row.plan(),
        content.plan().in(locale),
        nameOf(row.regionCode()),
        nameOf(row.toRegion()),
        row.round(),
        row.state(),
        row.submittedOn(),
        row.reason(),
        row.number(),
        row.decidedOn(),
        find(row).map(plan -> !hash(plan.pack(), content.goals()).equals(row.hash())).orElse(false),
        row.state() == FilingState.SUBMITTED
            && caller.may(Right.FILING_DECIDE)
            && row.toRegion().equals(caller.region()),
        content);
  }

  private String nameOf(String code) {
    return regions.find(code).map(RegionState::name).orElse(code);
  }

  private Content read(String text) {
    try {
      return json.readValue(text, Content.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
