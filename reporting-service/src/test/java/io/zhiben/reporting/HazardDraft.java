package io.zhiben.reporting;

import io.zhiben.contracts.event.Ancestry;
import io.zhiben.contracts.event.HazardFormer;
import io.zhiben.contracts.event.HazardState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The public state of a hazard while a test makes it up; what is not said is null. */
public final class HazardDraft {
  private final UUID id;
  private final UUID enterpriseId;
  private final LocalDate foundOn;
  private long version;
  private Ancestry place;
  private UUID inspectionId;
  private String number = "DLH-2026-000001";
  private String source = "REPORT";
  private String level;
  private String clauseId;
  private String domainCode = "D11";
  private String state = "REPORTED";
  private Instant recordedAt;
  private Instant verifiedAt;
  private Instant assignedAt;
  private LocalDate deadline;
  private Instant rectifiedAt;
  private Instant reinspectedAt;
  private Instant signedOffAt;
  private Instant withdrawnAt;
  private Boolean correctedOnTheSpot;
  private Boolean rejected;
  private LocalDate originalDeadline;
  private Integer extensions;
  private UUID reopens;
  private String transferredTo;
  private Instant reopenedAt;
  private String listedLevel;
  private String category;
  private List<HazardFormer> former;

  /** One that was reported on the day on which it was found. */
  public HazardDraft(UUID id, Ancestry place, UUID enterpriseId, LocalDate foundOn) {
    this.id = id;
    this.place = place;
    this.enterpriseId = enterpriseId;
    this.foundOn = foundOn;
    this.recordedAt = States.noon(foundOn);
  }

  /** A later state of that hazard that keeps what stands in every state, and its level. */
  static HazardDraft after(HazardState was, int versions) {
    HazardDraft draft = new HazardDraft(was.id(), was.place(), was.enterpriseId(), was.foundOn());
    draft.version = was.version() + versions;
    draft.number = was.number();
    draft.source = was.source();
    draft.level = was.level();
    draft.domainCode = was.domainCode();
    draft.recordedAt = was.recordedAt();
    return draft;
  }

  /** The same, and all else that the hazard's state says. */
  static HazardDraft like(HazardState was, int versions) {
    HazardDraft draft = after(was, versions);
    draft.inspectionId = was.inspectionId();
    draft.clauseId = was.clauseId();
    draft.state = was.state();
    draft.verifiedAt = was.verifiedAt();
    draft.assignedAt = was.assignedAt();
    draft.deadline = was.deadline();
    draft.rectifiedAt = was.rectifiedAt();
    draft.reinspectedAt = was.reinspectedAt();
    draft.signedOffAt = was.signedOffAt();
    draft.withdrawnAt = was.withdrawnAt();
    draft.correctedOnTheSpot = was.correctedOnTheSpot();
    draft.rejected = was.rejected();
    draft.originalDeadline = was.originalDeadline();
    draft.extensions = was.extensions();
    draft.reopens = was.reopens();
    draft.transferredTo = was.transferredTo();
    draft.reopenedAt = was.reopenedAt();
    draft.listedLevel = was.listedLevel();
    draft.category = was.category();
    draft.former = was.former();
    return draft;
  }

  public HazardDraft version(long value) {
    version = value;
    return this;
  }

  HazardDraft place(Ancestry value) {
    place = value;
    return this;
  }

  public HazardDraft number(String value) {
    number = value;
    return this;
  }

  HazardDraft source(String value) {
    source = value;
    return this;
  }

  public HazardDraft level(String value) {
    level = value;
    return this;
  }

  public HazardDraft domain(String code) {
    domainCode = code;
    return this;
  }

  public HazardDraft state(String value) {
    state = value;
    return this;
  }

  public HazardDraft recorded(Instant at) {
    recordedAt = at;
    return this;
  }

  public HazardDraft assigned(Instant verified, Instant assigned, LocalDate lastDay) {
    verifiedAt = verified;
    assignedAt = assigned;
    deadline = lastDay;
    return this;
  }

  /** Put off once. */
  HazardDraft extended(LocalDate lastDay) {
    originalDeadline = deadline;
    deadline = lastDay;
    extensions = 1;
    return this;
  }

  HazardDraft rectified(Instant at) {
    rectifiedAt = at;
    reinspectedAt = at;
    return this;
  }

  public HazardDraft signedOff(Instant at) {
    signedOffAt = at;
    return this;
  }

  HazardDraft withdrawn(Instant at) {
    withdrawnAt = at;
    return this;
  }

  HazardDraft reopened(Instant at) {
    reopenedAt = at;
    return this;
  }

  public HazardDraft listed(String value) {
    listedLevel = value;
    return this;
  }

  public HazardDraft category(String code) {
    category = code;
    return this;
  }

  public HazardDraft former(List<HazardFormer> all) {
    former = all;
    return this;
  }

  /** As its neighbour would publish it. */
  public HazardState told() {
    return new HazardState(
        id,
        version,
        place,
        enterpriseId,
        inspectionId,
        number,
        source,
        level,
        clauseId,
        domainCode,
        state,
        foundOn,
        recordedAt,
        verifiedAt,
        assignedAt,
        deadline,
        rectifiedAt,
        reinspectedAt,
        signedOffAt,
        withdrawnAt,
        correctedOnTheSpot,
        rejected,
        originalDeadline,
        extensions,
        reopens,
        transferredTo,
        reopenedAt,
        listedLevel,
        category,
        former);
  }
}
