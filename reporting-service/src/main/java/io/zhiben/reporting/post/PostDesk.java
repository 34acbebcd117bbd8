package io.zhiben.reporting.post;

import io.zhiben.plans.PlanPack;
import io.zhiben.plans.PlanPack.Unit;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.problem.Problem;
import io.zhiben.reporting.post.PostViews.ListVersion;
import io.zhiben.reporting.post.PostViews.Post;
import io.zhiben.reporting.post.PostViews.Task;
import io.zhiben.reporting.task.PlanReach;
import io.zhiben.reporting.task.ReachedPlan;
import io.zhiben.reporting.task.TaskYears;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Shows posts with both lists, and works on the yearly one. */
@ApplicationScoped
class PostDesk {
  private final PlanReach reach;
  private final PostTasks tasks;
  private final PostLists lists;
  private final TaskYears years;
  private final Preconditions preconditions;
  private final AuditTrail audit;
  private final Clock clock;

  PostDesk(
      PlanReach reach,
      PostTasks tasks,
      PostLists lists,
      TaskYears years,
      Preconditions preconditions,
      AuditTrail audit,
      Clock clock) {
    this.reach = reach;
    this.tasks = tasks;
    this.lists = lists;
    this.years = years;
    this.preconditions = preconditions;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @param year null for the present one
   */
  @Transactional
  List<Post> list(String planId, Integer year, Locale locale) {
    LocalDate today = LocalDate.now(clock);
    ReachedPlan plan = reach.require(planId, today);
    int asked = year == null ? today.getYear() : year;
    TaskYears.Year done = years.of(plan, today);
    return plan.pack().posts().stream()
        .filter(post -> isSeen(plan, post))
        .map(post -> view(plan, post, asked, done, locale))
        .toList();
  }

  /** Takes the tasks of the plan that fall due in the year into the post's list. */
  @Transactional
  Post drawUp(String planId, String postId, int year, Locale locale) {
    return work(
        planId,
        postId,
        year,
        "post.draw-up",
        (plan, post, place) ->
            post.tasks().stream()
                .flatMap(id -> plan.pack().tasks().stream().filter(task -> task.id().equals(id)))
                .filter(task -> years.fallsDueIn(plan.pack(), task, year))
                .forEach(task ->
                    tasks.add(
                        place, planId, postId, year, task.title().zh(), task.id(), year, null)),
        locale);
  }

  /** Adds what stands in no plan. */
  @Transactional
  Post add(String planId, String postId, int year, String title, Locale locale) {
    return work(
        planId,
        postId,
        year,
        "post.add-task",
        (plan, post, place) ->
            tasks.add(place, planId, postId, year, title.strip(), null, null, null),
        locale);
  }

  /** Says that what was added by hand is done. */
  @Transactional
  Post end(String planId, String postId, UUID id, String note, Locale locale) {
    LocalDate today = LocalDate.now(clock);
    ReachedPlan reached = reach.require(planId, today);
    requirePost(reached, postId);
    PostTasks.Row row = tasks.requireForWriting(planId, postId, id);
    return work(
        planId,
        postId,
        row.year(),
        "post.end-task",
        (plan, post, place) -> {
          if (row.task() != null || row.doneOn() != null || row.rolled()) {
            throw Problem.of(PostError.POST_TASK_STATE_FORBIDS);
          }
          preconditions.requireMatch(row.version());
          tasks.end(id, today, note.strip());
        },
        locale);
  }

  /** Lets what isn't done go on in the next year, each item with a link to where it comes from. */
  @Transactional
  Post rollOver(String planId, String postId, int year, Locale locale) {
    return work(
        planId,
        postId,
        year,
        "post.roll-over",
        (plan, post, place) -> {
          requireYear(plan.pack(), year + 1);
          TaskYears.Year done = years.of(plan, LocalDate.now(clock));
          List<PostTasks.Row> left =
              tasks.of(planId, postId, year).stream()
                  .filter(row -> !row.rolled() && !isDone(row, done))
                  .toList();
          if (left.isEmpty()) {
            throw Problem.of(PostError.POST_NOTHING_TO_ROLL);
          }
          for (PostTasks.Row row : left) {
            UUID to =
                tasks.add(
                    place,
                    planId,
                    postId,
                    year + 1,
                    row.title(),
                    row.task(),
                    row.taskYear(),
                    row.id());
            if (to != null) {
              tasks.roll(row.id(), to);
            }
          }
        },
        locale);
  }

  @FunctionalInterface
  private interface Work {
    void on(ReachedPlan plan, PlanPack.Post post, Place place);
  }

  private Post work(
      String planId, String postId, int year, String action, Work work, Locale locale) {
    LocalDate today = LocalDate.now(clock);
    ReachedPlan plan = reach.require(planId, today);
    PlanPack.Post post = requirePost(plan, postId);
    if (!mayWork(plan, post)) {
      throw Problem.of(PostError.POST_NOT_YOURS);
    }
    requireYear(plan.pack(), year);
    Place place = reach.placeOf(plan.pack(), plan.pack().unit(post.unit()).orElse(null));
    Post before = view(plan, post, year, years.of(plan, today), locale);
    work.on(plan, post, place);
    Post after = view(plan, post, year, years.of(plan, today), locale);
    audit.record(
        action, "PostList", planId + "/" + postId + "/" + year, place.code(), before, after);
    return after;
  }

  private static void requireYear(PlanPack plan, int year) {
    if (year < plan.period().from().getYear() || year > plan.period().to().getYear()) {
      throw Problem.ofField(PostError.POST_YEAR_OUTSIDE_PLAN, "year");
    }
  }

  private static PlanPack.Post requirePost(ReachedPlan plan, String id) {
    return plan.pack().posts().stream()
        .filter(post -> post.id().equals(id))
        .filter(post -> isSeen(plan, post))
        .findFirst()
        .orElseThrow(Problem::notFound);
  }

  private static boolean isSeen(ReachedPlan plan, PlanPack.Post post) {
    return plan.whole() || post.unit() != null && plan.own().contains(post.unit());
  }

  private static boolean mayWork(ReachedPlan plan, PlanPack.Post post) {
    Optional<Unit> unit = plan.pack().unit(post.unit());
    return plan.isOffice() || unit.filter(plan::actsFor).isPresent();
  }

  private Post view(
      ReachedPlan plan, PlanPack.Post post, int year, TaskYears.Year done, Locale locale) {
    String planId = plan.pack().id();
    List<PostLists.Version> versions = lists.of(planId, post.id());
    List<Task> items =
        tasks.of(planId, post.id(), year).stream()
            .map(row -> task(plan.pack(), row, done, locale))
            .toList();
    int ended = (int) items.stream().filter(Task::done).count();
    return new Post(
        post.id(),
        post.title().in(locale),
        post.unit(),
        plan.pack().unit(post.unit()).map(unit -> unit.title().in(locale)).orElse(post.unit()),
        post.list().stream().map(title -> title.in(locale)).toList(),
        versions.stream()
            .map(one ->
                new ListVersion(
                    one.number(),
                    one.since(),
                    one.planVersion(),
                    one.list().stream().map(title -> title.in(locale)).toList()))
            .toList(),
        lists.differs(post, versions),
        year,
        items,
        ended,
        items.isEmpty() ? null : Math.round(ended * 1000.0 / items.size()) / 10.0,
        mayWork(plan, post));
  }

  private static boolean isDone(PostTasks.Row row, TaskYears.Year done) {
    return row.task() == null ? row.doneOn() != null : done.open(row.task(), row.taskYear()) == 0;
  }

  private static Task task(PlanPack pack, PostTasks.Row row, TaskYears.Year done, Locale locale) {
    String title =
        pack.tasks().stream()
            .filter(task -> task.id().equals(row.task()))
            .findFirst()
            .map(task -> task.title().in(locale))
            .orElse(row.title());
    return new Task(
        row.id(),
        row.version(),
        title,
        row.task(),
        row.task() == null ? null : done.open(row.task(), row.taskYear()),
        isDone(row, done),
        row.doneOn(),
        row.note(),
        row.fromYear(),
        row.rolled());
  }
}
