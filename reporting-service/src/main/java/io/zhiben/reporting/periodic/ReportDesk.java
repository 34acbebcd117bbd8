package io.zhiben.reporting.periodic;

import io.zhiben.plans.ReportRule.Section;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.problem.FieldError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.reporting.periodic.Contents.Content;
import io.zhiben.reporting.periodic.ReportCommands.BeginReport;
import io.zhiben.reporting.periodic.ReportCommands.Returned;
import io.zhiben.reporting.periodic.ReportCommands.Said;
import io.zhiben.reporting.periodic.ReportPlans.Promise;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Begins reports and takes their steps. */
@ApplicationScoped
class ReportDesk {
  private final ReportPlans plans;
  private final Reports reports;
  private final CellBook cells;
  private final Contents contents;
  private final Contacts contacts;
  private final ReportLog log;
  private final ReportReminders reminders;
  private final Reopening reopening;

  ReportDesk(
      ReportPlans plans,
      Reports reports,
      CellBook cells,
      Contents contents,
      Contacts contacts,
      ReportLog log,
      ReportReminders reminders,
      Reopening reopening) {
    this.plans = plans;
    this.reports = reports;
    this.cells = cells;
    this.contents = contents;
    this.contacts = contacts;
    this.log = log;
    this.reminders = reminders;
    this.reopening = reopening;
  }

  @Transactional
  UUID begin(BeginReport command) {
    Caller caller = CurrentCaller.get();
    Promise promise = plans.promise(command.key(), caller);
    requireOwed(promise);
    Optional<PeriodicReport> begun = reports.newest(promise.key());
    if (begun.isPresent()) {
      throw Problem.of(PeriodicError.REPORT_BEGUN_ALREADY);
    }
    ReportPolicy.permit(ReportVerb.BEGIN, standing(promise, null, caller), caller);
    PeriodicReport report =
        new PeriodicReport(
            plans.placeOf(promise), promise.key(), promise.window(), caller.subject(), log.now());
    reports.persist(report);
    reports.flush();
    log.write(ReportVerb.BEGIN.action(), report, null, List.of());
    return report.id();
  }

  private void requireOwed(Promise promise) {
    boolean owed =
        promise.unit() == null
            ? promise.rule().consolidated()
            : promise.owing().contains(promise.unit());
    if (!owed) {
      throw Problem.ofField(PeriodicError.REPORT_NOT_OWED, "unit");
    }
    if (!promise.window().hasBegun(plans.today())) {
      throw Problem.ofField(PeriodicError.REPORT_NOT_OWED, "from");
    }
  }

  @Transactional
  UUID save(UUID id, List<Said> said) {
    Taken taken = take(id, ReportVerb.SAVE);
    Map<String, Cell> kept = cells.of(id);
    List<String> about = said.stream().map(Said::section).toList();
    CellRules.requireWritable(taken.promise().rule(), taken.report().state(), kept, about);
    List<Cell> changed = new ArrayList<>();
    for (Said one : said) {
      Cell cell = kept.getOrDefault(one.section(), Cell.empty(one.section()));
      Section section = CellRules.find(taken.promise().rule(), one.section());
      boolean words = CellKind.of(section) == CellKind.TEXT;
      changed.add(words ? cell.with(blankToNull(one.text()), null) : cell.with(null, one.number()));
    }
    cells.put(id, changed);
    taken.report().changed(log.now());
    return done(taken, about);
  }

  /**
   * Hands in: what the suite fills in is frozen.
   *
   * @param up whether it goes to the level above
   */
  @Transactional
  UUID submit(UUID id, boolean up) {
    // held before anything is read of it, so that the second of two at once finds it handed in
    PeriodicReport held = reports.requireForWriting(id);
    if (held.consolidated() != up) {
      throw Problem.notFound();
    }
    Taken taken = take(held, ReportVerb.SUBMIT);
    Promise promise = taken.promise();
    if (!up && contacts.of(promise.key()).isEmpty()) {
      throw Problem.of(PeriodicError.REPORT_CONTACT_MISSING);
    }
    List<Cell> frozen =
        contents.of(promise, taken.report()).stream()
            .map(Content::cell)
            .map(cell -> cell.returnedFor(null))
            .toList();
    cells.put(id, frozen);
    CellRules.requireComplete(promise.rule(), cells.of(id));
    taken.report().submit(CurrentCaller.get().subject(), log.now(), promise.plan().version());
    return done(taken, List.of());
  }

  /**
   * Gives cells back. Those of an accepted report open in a later edition, while the accepted one
   * goes on to count.
   *
   * @return the edition in which they are open
   */
  @Transactional
  UUID giveBack(UUID id, List<Returned> back) {
    Taken taken = take(id, ReportVerb.RETURN);
    Map<String, Cell> kept = cells.of(id);
    List<FieldError> unknown = new ArrayList<>();
    List<Cell> returned = new ArrayList<>();
    for (int i = 0; i < back.size(); i++) {
      Returned one = back.get(i);
      if (CellRules.find(taken.promise().rule(), one.section()) == null) {
        unknown.add(
            new FieldError(
                "cells[" + i + "].section", PeriodicError.REPORT_SECTION_UNKNOWN.name(), null));
      }
      returned.add(
          kept.getOrDefault(one.section(), Cell.empty(one.section()))
              .returnedFor(one.reason().strip()));
    }
    if (!unknown.isEmpty()) {
      throw Problem.of(PeriodicError.REPORT_SECTION_UNKNOWN, "").withErrors(unknown);
    }
    List<String> about = back.stream().map(Returned::section).toList();
    if (taken.report().state() == ReportState.ACCEPTED) {
      PeriodicReport next = reopening.reopen(taken.report(), back.getFirst().reason(), returned);
      return done(new Taken(taken.verb(), taken.promise(), next, taken.before()), about);
    }
    cells.put(id, returned);
    decide(taken, ReportState.RETURNED);
    return done(taken, about);
  }

  /** Accepts it; an earlier edition that counted until now is superseded. */
  @Transactional
  UUID accept(UUID id) {
    Taken taken = take(id, ReportVerb.ACCEPT);
    reports.accepted(taken.report().key()).ifPresent(PeriodicReport::supersede);
    decide(taken, ReportState.ACCEPTED);
    return done(taken, List.of());
  }

  /** Begins a later edition with what people said in the accepted one. */
  @Transactional
  UUID revise(UUID id, String reason) {
    Taken taken = take(id, ReportVerb.REVISE);
    PeriodicReport next =
        taken.report().next(reason.strip(), CurrentCaller.get().subject(), log.now());
    reports.persist(next);
    reports.flush();
    cells.put(
        next.id(),
        cells.of(id).values().stream()
            .map(cell -> new Cell(cell.section(), cell.said(), cell.number(), null, null))
            .toList());
    log.write(ReportVerb.REVISE.action(), next, taken.before(), List.of());
    return next.id();
  }

  private void decide(Taken taken, ReportState state) {
    taken.report().decide(state, CurrentCaller.get().subject(), log.now());
  }

  /** A report that was reached, whose step is allowed, and which is the version spoken of. */
  private record Taken(
      ReportVerb verb, Promise promise, PeriodicReport report, ReportLog.Standing before) {}

  private Taken take(UUID id, ReportVerb verb) {
    return take(reports.requireForWriting(id), verb);
  }

  /**
   * @param report held for writing
   */
  private Taken take(PeriodicReport report, ReportVerb verb) {
    Caller caller = CurrentCaller.get();
    Promise promise = plans.promise(report, caller);
    ReportPolicy.permit(verb, standing(promise, report, caller), caller);
    log.requireMatch(report.version());
    return new Taken(verb, promise, report, ReportLog.Standing.of(report, List.of()));
  }

  private UUID done(Taken taken, List<String> about) {
    reports.flush();
    log.write(taken.verb().action(), taken.report(), taken.before(), about);
    if (taken.verb() != ReportVerb.SAVE) {
      reminders.stepped(taken.report().key());
    }
    return taken.report().id();
  }

  /**
   * @param report null while nobody has begun it
   */
  ReportPolicy.Standing standing(Promise promise, PeriodicReport report, Caller caller) {
    return new ReportPolicy.Standing(
        report == null ? ReportState.OPEN : report.state(),
        promise.unit() == null,
        reports.isLocked(promise.key()),
        plans.writes(promise, caller),
        plans.decides(promise, caller),
        report == null ? null : report.submittedBy(),
        report != null && isFollowed(report),
        reports.isBack(promise.key()));
  }

  private boolean isFollowed(PeriodicReport report) {
    return report.state() == ReportState.ACCEPTED
        && reports.edition(report.key(), report.edition() + 1).isPresent();
  }

  /** Without what neither XML nor a paper can hold; null for nothing. */
  private static String blankToNull(String text) {
    return text == null || text.isBlank()
        ? null
        : text.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}\\p{Cs}&&[^\n]]", " ").strip();
  }
}
