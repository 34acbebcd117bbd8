package io.zhiben.hazard.hazard;

import io.zhiben.contracts.event.HazardFormer;
import io.zhiben.hazard.category.HazardCategory;
import io.zhiben.hazard.criteria.CitedClause;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.platform.time.SuiteClock;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What the steps of a hazard leave behind; only {@link Hazard}'s own steps change it. */
@MappedSuperclass
abstract class HazardFacts extends ReportedHazard {
  protected boolean correctedOnTheSpot;

  @Enumerated(EnumType.STRING)
  protected Level level;

  @Embedded protected HazardCategory category;
  @Embedded protected CitedClause clause;
  @Embedded protected RectificationPlan plan;

  @Embedded protected EvidenceGap evidence;
  @Embedded protected RegradeMark regrade;

  protected Instant verifiedAt;
  protected Instant assignedAt;
  protected LocalDate deadline;
  protected String deadlineRule;
  protected String rectificationStandard;
  @Embedded protected Extensions extensions = Extensions.NONE;

  /** The deadline for sorting: rows without one come last. Kept by the database. */
  @Column(insertable = false, updatable = false)
  protected LocalDate deadlineOrder;

  /** The deadline while the rectification is owed, else the end of time. Kept by the database. */
  @Column(insertable = false, updatable = false)
  protected LocalDate owedUntil;

  protected LocalDate touchedOn;

  /**
   * The day of the last entry of the timeline while open, else the end of time. Kept by the
   * database.
   */
  @Column(insertable = false, updatable = false)
  protected LocalDate idleSince;

  @Embedded protected ItemProgress items = ItemProgress.NONE;
  protected Instant rectifiedAt;
  protected String rectificationMeasures;
  protected Long rectificationCostFen;

  @Convert(converter = SubjectSet.class)
  protected Set<String> rectifiers = Set.of();

  protected Instant reinspectedAt;
  protected Instant signedOffAt;
  protected Instant withdrawnAt;
  protected boolean rejected;
  protected String transferredTo;

  @Column(columnDefinition = "BINARY(16)")
  protected UUID reopenedBy;

  protected Instant reopenedAt;

  @Enumerated(EnumType.STRING)
  protected SupervisionLevel listedLevel;

  @Convert(converter = FormerList.class)
  private List<HazardFormer> former = List.of();

  /** As it was read from the database; null for a new one. */
  @Transient private Counted known;

  /** For Hibernate. */
  protected HazardFacts() {}

  HazardFacts(
      ListedEnterprise enterprise,
      Finding finding,
      Origin origin,
      String number,
      String reportedBy,
      Instant at) {
    super(enterprise, finding, origin, number, reportedBy, at);
    this.category = finding.category();
    touch(at);
  }

  /** For Hibernate. */
  @PostLoad
  protected void know() {
    known = counted();
  }

  private Counted counted() {
    LocalDate gradedOn = verifiedAt == null || level == null ? null : dayOf(verifiedAt);
    return new Counted(
        place(),
        domainCode(),
        level,
        gradedOn != null && gradedOn.isAfter(recordedOn()) ? gradedOn : null,
        deadline,
        category,
        listedLevel);
  }

  /** Keeps what it counted as until today, if a step has changed that since it was read. */
  void keepFormer(LocalDate today) {
    if (known != null && known.isChangedTo(counted())) {
      former = known.notedIn(former, today, recordedOn());
    }
  }

  /** Keeps what it counts as until today: it goes elsewhere with its enterprise. */
  void keepBeforeMove(LocalDate today) {
    former = counted().notedIn(former, today, recordedOn());
  }

  /** What it counted as before, the oldest first. */
  List<HazardFormer> former() {
    return former;
  }

  private LocalDate recordedOn() {
    return dayOf(recordedAt());
  }

  private static LocalDate dayOf(Instant at) {
    return LocalDate.ofInstant(at, SuiteClock.ZONE);
  }

  /** Somebody does something about it, whatever it is. */
  void touch(Instant at) {
    touchedOn = dayOf(at);
  }

  /** The day on which something was done about it last. */
  LocalDate touchedOn() {
    return touchedOn == null ? recordedOn() : touchedOn;
  }

  /** Null where nobody said. */
  HazardCategory category() {
    return category;
  }

  /** To what standard it is put right; null where nobody said. */
  String rectificationStandard() {
    return rectificationStandard;
  }

  boolean correctedOnTheSpot() {
    return correctedOnTheSpot;
  }

  Level level() {
    return level;
  }

  CitedClause clause() {
    return clause;
  }

  /** Null unless evidence is missing. */
  EvidenceGap evidence() {
    return evidence;
  }

  /** Null unless it is to be graded again. */
  RegradeMark regrade() {
    return regrade;
  }

  RectificationPlan plan() {
    return plan == null ? RectificationPlan.NONE : plan;
  }

  Instant verifiedAt() {
    return verifiedAt;
  }

  Instant assignedAt() {
    return assignedAt;
  }

  LocalDate deadline() {
    return deadline;
  }

  Extensions extensions() {
    return extensions;
  }

  String deadlineRule() {
    return deadlineRule;
  }

  /** {@link ItemProgress#NONE} for the usual hazard, which has no points. */
  ItemProgress items() {
    return items;
  }

  Instant rectifiedAt() {
    return rectifiedAt;
  }

  String rectificationMeasures() {
    return rectificationMeasures;
  }

  Long rectificationCostFen() {
    return rectificationCostFen;
  }

  Instant reinspectedAt() {
    return reinspectedAt;
  }

  Instant signedOffAt() {
    return signedOffAt;
  }

  Instant withdrawnAt() {
    return withdrawnAt;
  }

  String transferredTo() {
    return transferredTo;
  }

  /** Null while it did not come back. */
  Instant reopenedAt() {
    return reopenedAt;
  }

  /** The highest level at which it is listed (挂牌督办); null for the usual ones. */
  SupervisionLevel listedLevel() {
    return listedLevel;
  }

  UUID reopenedBy() {
    return reopenedBy;
  }

  boolean rejected() {
    return rejected;
  }
}
