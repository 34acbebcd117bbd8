package io.zhiben.hazard.checklist;

import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Writes checklists down, with their versions and audit rows. */
@ApplicationScoped
class ChecklistBook {
  private final Checklists checklists;
  private final ChecklistVersions versions;
  private final ChecklistViews views;
  private final AuditTrail audit;
  private final Clock clock;

  ChecklistBook(
      Checklists checklists,
      ChecklistVersions versions,
      ChecklistViews views,
      AuditTrail audit,
      Clock clock) {
    this.checklists = checklists;
    this.versions = versions;
    this.views = views;
    this.audit = audit;
    this.clock = clock;
  }

  Checklist require(UUID id) {
    return checklists.require(id);
  }

  ChecklistView open(Checklist checklist, List<ChecklistItem> items) {
    var caller = CurrentCaller.get();
    checklist.madeBy(caller.subject(), ChecklistPolicy.departmentOf(caller), clock.instant());
    checklists.persist(checklist);
    ChecklistVersion draft = new ChecklistVersion(checklist.id(), checklist.draftNo());
    draft.write(items, caller.subject(), clock.instant());
    versions.persist(draft);
    return tell("checklist.make", checklist, null);
  }

  ChecklistView write(Checklist checklist, String title, List<ChecklistItem> items) {
    ChecklistView before = views.of(checklist);
    int no = checklist.write(title);
    ChecklistVersion draft =
        versions.of(checklist.id(), no).orElseGet(() -> new ChecklistVersion(checklist.id(), no));
    draft.write(items, CurrentCaller.get().subject(), clock.instant());
    versions.persist(draft);
    // the header may read as before, and still its version says that something changed
    checklists
        .getEntityManager()
        .lock(checklist, jakarta.persistence.LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    return tell("checklist.revise", checklist, before);
  }

  /**
   * @param check refuses items that don't hold any more
   */
  ChecklistView issue(Checklist checklist, Consumer<List<ChecklistItem>> check) {
    ChecklistView before = views.of(checklist);
    Integer former = checklist.issuedNo();
    checklist.issue();
    ChecklistVersion issued = versions.require(checklist.id(), checklist.issuedNo());
    check.accept(issued.items());
    String subject = CurrentCaller.get().subject();
    LocalDate today = LocalDate.now(clock);
    issued.issue(subject, today);
    if (former != null) {
      versions.require(checklist.id(), former).end(VersionState.SUPERSEDED, null, subject, today);
    }
    return tell("checklist.issue", checklist, before);
  }

  ChecklistView retire(Checklist checklist, String reason) {
    ChecklistView before = views.of(checklist);
    checklist.retire();
    String subject = CurrentCaller.get().subject();
    LocalDate today = LocalDate.now(clock);
    versions.of(checklist.id()).stream()
        .filter(one -> one.state() == VersionState.ISSUED || one.state() == VersionState.DRAFT)
        .forEach(one -> one.end(VersionState.RETIRED, reason, subject, today));
    return tell("checklist.retire", checklist, before);
  }

  private ChecklistView tell(String action, Checklist checklist, ChecklistView before) {
    checklists.flush();
    ChecklistView after = views.of(checklist);
    audit.record(action, "Checklist", checklist.id(), checklist.place().code(), before, after);
    return after;
  }
}
