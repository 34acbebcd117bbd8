package io.zhiben.hazard.escalation;

import io.zhiben.contracts.event.RegionState;
import io.zhiben.hazard.document.DocumentDesk;
import io.zhiben.hazard.document.DocumentLink;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Shows steps to the caller. */
@ApplicationScoped
class StepViews {
  private final RegionTree regions;
  private final DocumentDesk documents;
  private final Clock clock;

  StepViews(RegionTree regions, DocumentDesk documents, Clock clock) {
    this.regions = regions;
    this.documents = documents;
    this.clock = clock;
  }

  StepView of(EscalationStep step) {
    return of(step, readable(List.of(step)));
  }

  Page<StepView> of(Page<EscalationStep> page) {
    Map<UUID, DocumentLink> readable = readable(page.items());
    return page.map(step -> of(step, readable));
  }

  private Map<UUID, DocumentLink> readable(List<EscalationStep> steps) {
    return documents.readable(
        steps.stream()
            .map(EscalationStep::documentId)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet()));
  }

  private StepView of(EscalationStep step, Map<UUID, DocumentLink> readable) {
    LocalDate today = today();
    DocumentLink paper = step.documentId() == null ? null : readable.get(step.documentId());
    boolean waits = step.state() == StepState.ISSUED && step.replyBy() != null;
    return new StepView(
        step.id(),
        step.version(),
        step.cause().kind(),
        step.authority().level(),
        step.authority().code(),
        nameOf(step.authority().code()),
        step.rung(),
        step.rungName(),
        step.document(),
        step.position(),
        step.subjectNumber(),
        step.hazardId(),
        step.listingId(),
        step.enterpriseId(),
        step.enterpriseName(),
        nameOf(step.place().code()),
        step.addressee(),
        step.state(),
        lateDays(step, today),
        step.reason(),
        step.dueOn(),
        step.endedOn(),
        step.number(),
        step.note(),
        step.replyBy(),
        waits && step.replyBy().isBefore(today),
        step.issuedAt(),
        step.answer(),
        step.answeredAt(),
        step.cancelReason(),
        step.cancelledAt(),
        StepPolicy.allowed(StepPolicy.Situation.of(step), CurrentCaller.get()),
        paper == null ? null : paper.id(),
        paper == null ? null : paper.state(),
        step.effect(),
        step.byLeader(),
        step.returnedReason(),
        step.returnedOn());
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** Whole days after the deadline that passed; see {@link StepView}. */
  static long lateDays(EscalationStep step, LocalDate today) {
    if (!step.cause().kind().isLate() || step.endedOn() != null) {
      return 0;
    }
    LocalDate deadline = LocalDate.parse(step.cause().generation());
    return Math.max(0, ChronoUnit.DAYS.between(deadline, today));
  }

  private String nameOf(String code) {
    return regions.find(code).map(RegionState::name).orElse(code);
  }
}
