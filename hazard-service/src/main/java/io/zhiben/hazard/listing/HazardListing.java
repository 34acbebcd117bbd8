package io.zhiben.hazard.listing;

import io.zhiben.hazard.HazardError;
import io.zhiben.hazard.hazard.SupervisionLevel;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.access.ScopeFilter;
import io.zhiben.platform.access.ScopedEntity;
import io.zhiben.platform.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;

/** One listing (挂牌督办). Its place is the smallest one that all its hazards lie in. */
@SuppressWarnings("UnusedVariable") // who did what is kept for the record, not for the API
@Entity
@Table(name = "hazard_listing")
@Filter(
    name = ScopeFilter.NAME,
    condition =
        ScopeFilter.PLACE
            + ListingScope.OR_TOWN_OF_HAZARD
            + ListingScope.OR_ENTERPRISE_OF_HAZARD
            + ScopeFilter.END,
    deduceAliasInjectionPoints = false)
class HazardListing extends ScopedEntity {
  private String number;

  @Enumerated(EnumType.STRING)
  private SupervisionLevel level;

  private String authorityCode;
  private String supervisingUnit;
  private String reason;

  @Column(columnDefinition = "BINARY(16)")
  private UUID requestId;

  @Enumerated(EnumType.STRING)
  private Publicity publicity;

  private String publicText;
  private int hazards;

  @Enumerated(EnumType.STRING)
  private ListingPhase state;

  private LocalDate listedOn;
  private String listedBy;
  private LocalDate deadline;
  @Embedded private LaterDeadline later;
  private int measures;
  private int measuresDone;
  private int progressDays;
  private LocalDate progressDue;
  private String acceptedBy;
  private LocalDate acceptedOn;
  private String delistedBy;
  private LocalDate delistedOn;
  private String delistReason;

  @Enumerated(EnumType.STRING)
  private ListingOutcome outcome;

  private String fundingNote;
  private String evidence;

  /** For Hibernate. */
  protected HazardListing() {}

  /**
   * @param hazards how many
   */
  HazardListing(Place place, String number, Opening opening, SupervisionRules rules, int hazards) {
    super(place);
    this.number = number;
    this.level = opening.authority().level();
    this.authorityCode = opening.authority().code();
    this.supervisingUnit = opening.supervisingUnit();
    this.reason = opening.reason();
    this.requestId = opening.requestId();
    this.hazards = hazards;
    this.state = ListingPhase.LISTED;
    this.listedOn = opening.on();
    this.listedBy = opening.by();
    this.deadline = opening.deadline();
    this.later = new LaterDeadline(opening.deadline(), 0, null, null, null, null);
    this.measures = rules.measures().size();
    this.progressDays = rules.progressDays();
    this.progressDue = opening.on().plusDays(rules.progressDays());
  }

  /**
   * What a listing begins with.
   *
   * @param requestId null where a leader lists without a request
   */
  record Opening(
      Authority authority,
      String supervisingUnit,
      String reason,
      UUID requestId,
      LocalDate deadline,
      LocalDate on,
      String by) {}

  /** Goes where its hazards went. */
  void follow(Place place) {
    moveTo(place);
  }

  void publish(Publicity to, String text) {
    publicity = to;
    publicText = text == null || text.isBlank() ? null : text.strip();
  }

  void measureDone() {
    measuresDone++;
  }

  void askExtension(LocalDate until, String why, String by, Instant at) {
    if (!until.isAfter(deadline)) {
      throw Problem.ofField(HazardError.EXTENSION_NOT_LATER, "until", deadline);
    }
    later = later.ask(until, why, by, at);
  }

  void decideExtension(boolean granted) {
    deadline = granted ? later.until() : deadline;
    later = later.decided(granted);
  }

  void accept(boolean passed, String by, LocalDate on) {
    state = passed ? ListingPhase.ACCEPTED : ListingPhase.LISTED;
    acceptedBy = passed ? by : null;
    acceptedOn = passed ? on : null;
    if (passed) {
      later = later.decided(false);
    }
  }

  void delist(ListingCommands.Delist command, String by, LocalDate on) {
    state = ListingPhase.DELISTED;
    delistReason = command.reason().strip();
    fundingNote = command.fundingNote().strip();
    evidence = command.evidence().strip();
    outcome = command.outcome();
    delistedBy = by;
    delistedOn = on;
  }

  String number() {
    return number;
  }

  Authority authority() {
    return new Authority(level, authorityCode);
  }

  String supervisingUnit() {
    return supervisingUnit;
  }

  String reason() {
    return reason;
  }

  UUID requestId() {
    return requestId;
  }

  Publicity publicity() {
    return publicity;
  }

  String publicText() {
    return publicText;
  }

  int hazards() {
    return hazards;
  }

  ListingPhase state() {
    return state;
  }

  LocalDate listedOn() {
    return listedOn;
  }

  LocalDate deadline() {
    return deadline;
  }

  LaterDeadline later() {
    return later;
  }

  int measures() {
    return measures;
  }

  int measuresDone() {
    return measuresDone;
  }

  int progressDays() {
    return progressDays;
  }

  LocalDate progressDue() {
    return progressDue;
  }

  String acceptedBy() {
    return acceptedBy;
  }

  LocalDate acceptedOn() {
    return acceptedOn;
  }

  LocalDate delistedOn() {
    return delistedOn;
  }

  String delistReason() {
    return delistReason;
  }

  /** Null until delisted, and for those that were before anybody asked. */
  ListingOutcome outcome() {
    return outcome;
  }

  String fundingNote() {
    return fundingNote;
  }

  String evidence() {
    return evidence;
  }
}
