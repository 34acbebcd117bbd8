package io.zhiben.hazard.escalation;

import io.zhiben.hazard.HazardError;
import io.zhiben.hazard.escalation.StepCommands.AnswerStep;
import io.zhiben.hazard.escalation.StepCommands.CancelStep;
import io.zhiben.hazard.escalation.StepCommands.EndMatter;
import io.zhiben.hazard.escalation.StepCommands.IssueStep;
import io.zhiben.hazard.escalation.StepCommands.RecordEffect;
import io.zhiben.hazard.escalation.StepCommands.SendStepBack;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** What is done with a step that was fired. */
@ApplicationScoped
class StepDesk {
  private final EscalationSteps steps;
  private final StepBook book;
  private final CauseWatch watch;
  private final StepPapers papers;
  private final Clock clock;

  StepDesk(EscalationSteps steps, StepBook book, CauseWatch watch, StepPapers papers, Clock clock) {
    this.steps = steps;
    this.book = book;
    this.watch = watch;
    this.papers = papers;
    this.clock = clock;
  }

  @Transactional
  StepView issue(UUID id, IssueStep command) {
    return book.take(
        id,
        StepVerb.ISSUE,
        step -> {
          // the sweep may not have looked yet
          if (!CurrentCaller.callAs(Caller.system(), () -> watch.goesOn(step))) {
            throw Problem.of(EscalationError.ESCALATION_CAUSE_ENDED);
          }
          if (command.replyBy() != null && command.replyBy().isBefore(LocalDate.now(clock))) {
            throw Problem.ofField(HazardError.DEADLINE_IN_PAST, "replyBy");
          }
          String reason = blankToNull(command.reason());
          if (reason == null) {
            steps
                .dueBefore(step)
                .ifPresent(earlier -> {
                  throw Problem.ofField(
                      EscalationError.EARLIER_RUNG_DUE, "reason", earlier.rungName());
                });
          }
          step.issue(
              book.numberFor(step),
              command.note().strip(),
              command.replyBy(),
              reason,
              CurrentCaller.get().subject(),
              clock.instant());
          papers.write(step, blankToNull(command.recipient())).ifPresent(step::written);
        });
  }

  @Transactional
  StepView answer(UUID id, AnswerStep command) {
    return book.take(
        id,
        StepVerb.ANSWER,
        step ->
            step.answer(command.answer().strip(), CurrentCaller.get().subject(), clock.instant()));
  }

  @Transactional
  StepView cancel(UUID id, CancelStep command) {
    return book.take(
        id,
        StepVerb.CANCEL,
        step ->
            step.cancel(command.reason().strip(), CurrentCaller.get().subject(), clock.instant()));
  }

  @Transactional
  StepView recordEffect(UUID id, RecordEffect command) {
    return book.take(
        id,
        StepVerb.RECORD_EFFECT,
        step ->
            step.recordEffect(
                command.effect().strip(), CurrentCaller.get().subject(), clock.instant()));
  }

  @Transactional
  StepView sendBack(UUID id, SendStepBack command) {
    return book.take(
        id,
        StepVerb.SEND_BACK,
        step -> {
          LocalDate today = LocalDate.now(clock);
          if (command.replyBy().isBefore(today)) {
            throw Problem.ofField(HazardError.DEADLINE_IN_PAST, "replyBy");
          }
          step.sendBack(command.reason().strip(), command.replyBy(), today);
        });
  }

  /** The matter is over: what is due still goes with it, what was issued stays on record. */
  @Transactional
  StepView end(UUID id, EndMatter command) {
    StepView ended =
        book.take(
            id,
            StepVerb.END,
            step -> {
              String by = CurrentCaller.get().subject();
              step.recordEffect(command.effect().strip(), by, clock.instant());
              step.end(LocalDate.now(clock), by, clock.instant());
            });
    watch.endMatter(steps.require(id));
    return ended;
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
