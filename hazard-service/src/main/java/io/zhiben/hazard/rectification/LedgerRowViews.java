package io.zhiben.hazard.rectification;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.hazard.HazardLink;
import io.zhiben.hazard.hazard.HazardLinks;
import io.zhiben.hazard.photo.AlbumPhoto;
import io.zhiben.hazard.photo.PhotoAlbum;
import io.zhiben.hazard.rectification.LedgerRowView.LedgerMilestoneView;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows rows to the caller. */
@ApplicationScoped
class LedgerRowViews {
  private final LedgerViews ledgers;
  private final LedgerFile file;
  private final HazardLinks hazards;
  private final PhotoAlbum album;
  private final Clock clock;

  LedgerRowViews(
      LedgerViews ledgers, LedgerFile file, HazardLinks hazards, PhotoAlbum album, Clock clock) {
    this.ledgers = ledgers;
    this.file = file;
    this.hazards = hazards;
    this.album = album;
    this.clock = clock;
  }

  /** With its photos. */
  LedgerRowView of(LedgerRow row) {
    boolean open = file.ledgerOf(row.ledgerId()).state() == LedgerLifecycle.OPEN;
    return of(row, file.terms(row.ledgerId()), open, beside(List.of(row)), album.of(row.id()));
  }

  /** Rows of one ledger, without photos. */
  List<LedgerRowView> of(List<LedgerRow> rows, LedgerTerms terms, boolean open) {
    Beside beside = beside(rows);
    return rows.stream().map(row -> of(row, terms, open, beside, List.of())).toList();
  }

  /** What stands beside rows. */
  private record Beside(
      Map<UUID, HazardLink> links, Map<UUID, List<LedgerMilestoneView>> milestones) {}

  private Beside beside(List<LedgerRow> rows) {
    return new Beside(links(rows), file.milestones(rows.stream().map(LedgerRow::id).toList()));
  }

  private Map<UUID, HazardLink> links(List<LedgerRow> rows) {
    List<UUID> ids =
        rows.stream().map(LedgerRow::hazardId).filter(Objects::nonNull).distinct().toList();
    return hazards.of(ids).stream().collect(Collectors.toMap(HazardLink::id, Function.identity()));
  }

  private LedgerRowView of(
      LedgerRow row, LedgerTerms terms, boolean open, Beside beside, List<AlbumPhoto> photos) {
    Caller caller = CurrentCaller.get();
    LocalDate today = LocalDate.now(clock);
    boolean told =
        row.objectKind() == LedgerObjectKind.HOUSEHOLD
            && caller.may(Right.VULNERABLE_HOUSEHOLD_READ);
    List<LedgerMilestoneView> milestones = beside.milestones().getOrDefault(row.id(), List.of());
    return new LedgerRowView(
        row.id(),
        row.version(),
        row.ledgerId(),
        row.objectKind(),
        row.enterpriseId(),
        row.objectName(),
        row.place().code(),
        ledgers.regionName(row.place().code()),
        row.address(),
        told ? row.vulnerable() : null,
        row.categoryCode(),
        terms.title(TermKind.CATEGORY, row.categoryCode()),
        row.phaseCode(),
        row.phaseCode() == null ? null : terms.title(TermKind.PHASE, row.phaseCode()),
        row.department(),
        row.quantity(),
        row.surveyedOn(),
        row.finding(),
        row.treatments(),
        row.measure(),
        row.dueOn(),
        row.overdueDays(today),
        row.longTermPlan(),
        row.planDueOn(),
        row.publicity(),
        row.hazardId(),
        row.hazardId() == null ? null : beside.links().get(row.hazardId()),
        row.state(),
        row.stateReason(),
        row.doneOn(),
        row.updatedAt(),
        today.toEpochDay() - LocalDate.ofInstant(row.updatedAt(), clock.getZone()).toEpochDay(),
        photos,
        RowPolicy.offered(row, open, caller),
        milestones,
        pastLimit(row, milestones, today));
  }

  private static boolean pastLimit(
      LedgerRow row, List<LedgerMilestoneView> milestones, LocalDate today) {
    boolean missed =
        milestones.stream().anyMatch(one -> one.doneOn() == null && one.dueOn().isBefore(today));
    boolean ended = row.planDueOn() != null && row.planDueOn().isBefore(today);
    return !row.state().isOver() && (missed || ended);
  }
}
