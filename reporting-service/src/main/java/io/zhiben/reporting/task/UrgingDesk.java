package io.zhiben.reporting.task;

import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.reporting.task.UrgingCommands.Send;
import io.zhiben.reporting.task.UrgingCommands.Urge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Writes, sends, answers and ends urging letters. */
@ApplicationScoped
class UrgingDesk {
  private final PlanReach reach;
  private final TaskBook book;
  private final Urgings urgings;
  private final UrgingNotice notice;
  private final Preconditions preconditions;
  private final AuditTrail audit;
  private final Clock clock;

  UrgingDesk(
      PlanReach reach,
      TaskBook book,
      Urgings urgings,
      UrgingNotice notice,
      Preconditions preconditions,
      AuditTrail audit,
      Clock clock) {
    this.reach = reach;
    this.book = book;
    this.urgings = urgings;
    this.notice = notice;
    this.preconditions = preconditions;
    this.audit = audit;
    this.clock = clock;
  }

  /** The newest first; a unit doesn't see what is only proposed. */
  @Transactional
  List<UrgingView> list(String planId, String task, UrgingState state, Locale locale) {
    LocalDate today = LocalDate.now(clock);
    ReachedPlan plan = reach.require(planId, today);
    return urgings.of(planId).stream()
        .filter(row -> task == null || row.key().task().equals(task))
        .filter(row -> state == null || row.state() == state)
        .filter(row -> isShown(plan, row))
        .map(row -> view(plan, row, today, locale))
        .toList();
  }

  private static boolean isShown(ReachedPlan plan, UrgingRow row) {
    boolean seen = plan.whole() || plan.own().contains(row.key().unit());
    return seen && (plan.isOffice() || row.number() != null);
  }

  /** A letter that nobody proposed, written and sent at once. */
  @Transactional
  UrgingView urge(String planId, Urge command, Locale locale) {
    LocalDate today = LocalDate.now(clock);
    ReachedPlan plan = reach.require(planId, today);
    requireOffice(plan);
    Occurrence.Key key = new Occurrence.Key(command.task(), command.unit(), command.window());
    Item item = book.requireForWriting(plan, key, today);
    if (item.state() != TaskState.OVERDUE) {
      throw Problem.of(TaskError.TASK_NOT_OVERDUE);
    }
    requireToCome(command.answerBy(), today);
    List<UrgingRow> before = urgings.of(planId, key);
    if (before.stream().anyMatch(row -> row.state().isLive())) {
      throw Problem.of(TaskError.URGING_UNDER_WAY);
    }
    UUID id =
        urgings.add(
            reach.placeOf(plan.pack(), item.owed().unit()), planId, key, before.size() + 1, null);
    if (id == null) {
      throw Problem.of(TaskError.URGING_UNDER_WAY);
    }
    urgings.send(id, number(planId, today), command.text().strip(), today, command.answerBy());
    return told(plan, id, "urging.send", null, locale);
  }

  @Transactional
  UrgingView send(String planId, UUID id, Send command, Locale locale) {
    LocalDate today = LocalDate.now(clock);
    requireToCome(command.answerBy(), today);
    return step(
        planId,
        id,
        UrgingVerb.SEND,
        row ->
            urgings.send(
                id, number(planId, today), command.text().strip(), today, command.answerBy()),
        locale);
  }

  @Transactional
  UrgingView answer(String planId, UUID id, String answer, Locale locale) {
    LocalDate today = LocalDate.now(clock);
    return step(
        planId, id, UrgingVerb.ANSWER, row -> urgings.answer(id, answer.strip(), today), locale);
  }

  @Transactional
  UrgingView close(String planId, UUID id, Locale locale) {
    LocalDate today = LocalDate.now(clock);
    return step(
        planId, id, UrgingVerb.CLOSE, row -> urgings.end(id, UrgingState.CLOSED, today), locale);
  }

  @Transactional
  UrgingView drop(String planId, UUID id, Locale locale) {
    LocalDate today = LocalDate.now(clock);
    return step(
        planId, id, UrgingVerb.DROP, row -> urgings.end(id, UrgingState.DROPPED, today), locale);
  }

  private UrgingView step(
      String planId, UUID id, UrgingVerb verb, Consumer<UrgingRow> work, Locale locale) {
    LocalDate today = LocalDate.now(clock);
    ReachedPlan plan = reach.require(planId, today);
    UrgingRow row = urgings.requireForWriting(planId, id);
    if (!isShown(plan, row)) {
      throw Problem.notFound();
    }
    if (!verb.isOf(leads(plan, row), plan.isOffice())) {
      throw Problem.of(TaskError.TASK_NOT_YOURS);
    }
    if (!verb.isFrom(row.state())) {
      throw Problem.of(TaskError.URGING_STATE_FORBIDS);
    }
    preconditions.requireMatch(row.version());
    UrgingView before = view(plan, row, today, locale);
    work.accept(row);
    return told(plan, id, verb.action(), before, locale);
  }

  private UrgingView told(
      ReachedPlan plan, UUID id, String action, UrgingView before, Locale locale) {
    UrgingRow row = urgings.requireForWriting(plan.pack().id(), id);
    UrgingView after = view(plan, row, LocalDate.now(clock), locale);
    notice.tell(plan, after);
    audit.record(action, "Urging", id, plan.pack().region(), before, after);
    return after;
  }

  private UrgingView view(ReachedPlan plan, UrgingRow row, LocalDate today, Locale locale) {
    Optional<Occurrence> owed =
        plan.pack().tasks().stream()
            .filter(task -> task.id().equals(row.key().task()))
            .flatMap(task -> Occurrences.of(plan.pack(), task).stream())
            .filter(one -> one.key().equals(row.key()))
            .findFirst();
    return new UrgingView(
        row.id(),
        row.version(),
        row.plan(),
        row.key().task(),
        owed.map(one -> one.task().title().in(locale)).orElse(row.key().task()),
        TaskLines.unit(plan, row.key().unit(), locale),
        row.key().window(),
        owed.map(Occurrence::dueOn).orElse(null),
        row.state(),
        row.number(),
        row.text(),
        row.proposedOn(),
        row.sentOn(),
        row.answerBy(),
        row.state() == UrgingState.SENT && row.answerBy().isBefore(today),
        row.answer(),
        row.answeredOn(),
        row.endedOn(),
        UrgingVerb.open(row.state(), leads(plan, row), plan.isOffice(), CurrentCaller.get()));
  }

  private static boolean leads(ReachedPlan plan, UrgingRow row) {
    return plan.pack().unit(row.key().unit()).filter(plan::actsFor).isPresent();
  }

  /** As such letters are numbered, e.g. 催〔2026〕3号; the year's letters of a plan have no gap. */
  private String number(String planId, LocalDate today) {
    int year = today.getYear();
    return "催〔%d〕%d号".formatted(year, urgings.nextNumber(planId, year));
  }

  private static void requireOffice(ReachedPlan plan) {
    if (!plan.isOffice()) {
      throw Problem.of(CommonError.FORBIDDEN);
    }
  }

  private static void requireToCome(LocalDate day, LocalDate today) {
    if (day.isBefore(today)) {
      throw Problem.ofField(TaskError.URGING_DAY_PAST, "answerBy");
    }
  }
}
