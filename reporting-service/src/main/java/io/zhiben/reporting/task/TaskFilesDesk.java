package io.zhiben.reporting.task;

import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.problem.Problem;
import io.zhiben.reporting.evidence.EvidenceFile;
import io.zhiben.reporting.evidence.EvidenceFiles;
import io.zhiben.reporting.evidence.FileContent;
import io.zhiben.reporting.evidence.OwnerKind;
import io.zhiben.reporting.evidence.UploadedFile;
import io.zhiben.reporting.task.TaskItems.EvidenceRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The files of the evidence of tasks that the caller reaches. */
@ApplicationScoped
class TaskFilesDesk {
  private final PlanReach reach;
  private final TaskBook book;
  private final TaskItems items;
  private final TaskLines lines;
  private final EvidenceFiles files;
  private final AuditTrail audit;
  private final Clock clock;

  TaskFilesDesk(
      PlanReach reach,
      TaskBook book,
      TaskItems items,
      TaskLines lines,
      EvidenceFiles files,
      AuditTrail audit,
      Clock clock) {
    this.reach = reach;
    this.book = book;
    this.items = items;
    this.lines = lines;
    this.files = files;
    this.audit = audit;
    this.clock = clock;
  }

  /** What the audit trail keeps of a file. */
  record TaskFile(UUID evidenceId, EvidenceFile file) {}

  @Transactional
  EvidenceFile add(String planId, Occurrence.Key key, UUID evidence, UploadedFile uploaded) {
    LocalDate today = LocalDate.now(clock);
    ReachedPlan plan = reach.require(planId, today);
    Item item = book.requireForWriting(plan, key, today);
    permit(plan, item, require(item, evidence), today);
    EvidenceFile file = files.add(OwnerKind.TASK_EVIDENCE, evidence, uploaded);
    items.touch(item.row());
    record("task.add-file", plan, item, null, new TaskFile(evidence, file));
    return file;
  }

  @Transactional
  EvidenceFile remove(String planId, Occurrence.Key key, UUID evidence, UUID id) {
    LocalDate today = LocalDate.now(clock);
    ReachedPlan plan = reach.require(planId, today);
    Item item = book.requireForWriting(plan, key, today);
    permit(plan, item, require(item, evidence), today);
    EvidenceFile file = files.remove(evidence, id);
    items.touch(item.row());
    record("task.remove-file", plan, item, new TaskFile(evidence, file), null);
    return file;
  }

  @Transactional
  FileContent open(String planId, Occurrence.Key key, UUID evidence, UUID id) {
    LocalDate today = LocalDate.now(clock);
    ReachedPlan plan = reach.require(planId, today);
    return files.open(require(book.require(plan, key, today), evidence).id(), id);
  }

  /** A piece of evidence of that item, and of no other. */
  private EvidenceRow require(Item item, UUID evidence) {
    return evidenceOf(item).stream()
        .filter(one -> one.id().equals(evidence))
        .findFirst()
        .orElseThrow(Problem::notFound);
  }

  private List<EvidenceRow> evidenceOf(Item item) {
    return item.row() == null ? List.of() : items.evidenceOf(item.row().id());
  }

  private void permit(ReachedPlan plan, Item item, EvidenceRow evidence, LocalDate today) {
    TaskPolicy.Standing standing =
        lines.standing(plan, item, item.missing(evidenceOf(item)), today);
    boolean own = evidence.unit().equals(plan.ownUnit());
    TaskPolicy.refusalOfFiles(standing, own, plan.caller())
        .ifPresent(problem -> {
          throw problem;
        });
  }

  private void record(String action, ReachedPlan plan, Item item, TaskFile before, TaskFile after) {
    String region = reach.placeOf(plan.pack(), item.owed().unit()).code();
    audit.record(action, "PlanTask", item.row().id(), region, before, after);
  }
}
