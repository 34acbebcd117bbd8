package io.zhiben.hazard.inspection;

import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.ScopeFilter;
import io.zhiben.platform.access.ScopeKind;
import io.zhiben.platform.access.ScopedEntity;
import io.zhiben.platform.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Filter;

/** One inspection or self-check. What it found are hazards of their own. */
@SuppressWarnings("UnusedVariable") // who and when are kept for the record, not for the API
@Entity
@Table(name = "inspection")
@Filter(
    name = ScopeFilter.NAME,
    condition = ScopeFilter.ENTERPRISE_ROW,
    deduceAliasInjectionPoints = false)
class Inspection extends ScopedEntity {
  @Column(columnDefinition = "BINARY(16)")
  private UUID enterpriseId;

  private String enterpriseCode;
  private String enterpriseName;
  private String number;

  @Enumerated(EnumType.STRING)
  private InspectionKind kind;

  @Enumerated(EnumType.STRING)
  private Mode mode;

  @Enumerated(EnumType.STRING)
  private Selection selection;

  @Convert(converter = CircumstanceSet.class)
  private Set<Circumstance> circumstances = Set.of();

  @Convert(converter = TopicSet.class)
  private Set<String> topics = Set.of();

  private LocalDate inspectedOn;

  @Enumerated(EnumType.STRING)
  private LeaderPost leaderPost;

  private Instant confirmedAt;
  private String confirmedBy;
  private String note;

  @Column(columnDefinition = "BINARY(16)")
  private UUID drawId;

  private int findings;
  private String department;

  @Enumerated(EnumType.STRING)
  private ScopeKind recordedLevel;

  @Column(columnDefinition = "BINARY(16)")
  private UUID supervises;

  @Enumerated(EnumType.STRING)
  private Verdict verdict;

  @Column(columnDefinition = "BINARY(16)")
  private UUID revisits;

  @Column(columnDefinition = "BINARY(16)")
  private UUID draftId;

  @Column(columnDefinition = "BINARY(16)")
  private UUID checkedById;

  private String checkedByName;
  private String agencyCode;
  private String remoteSource;
  private Instant remoteFrom;
  private Instant remoteTo;
  private String analysis;
  private int keyLinks;
  private int keyLinksChecked;
  private String recordedBy;
  private Instant recordedAt;

  /** For Hibernate. */
  protected Inspection() {}

  Inspection(
      ListedEnterprise enterprise,
      RecordInspection command,
      Caller recorder,
      String number,
      Instant at) {
    super(enterprise.place());
    this.enterpriseId = enterprise.id();
    this.enterpriseCode = enterprise.code();
    this.enterpriseName = enterprise.name();
    this.number = number;
    this.kind = command.kind();
    this.mode = command.mode();
    this.selection = command.selection();
    this.circumstances = command.circumstances();
    this.topics = command.topics();
    this.inspectedOn = command.inspectedOn();
    this.leaderPost = command.leaderPost();
    this.note = command.note();
    this.drawId = command.drawId();
    this.findings = command.found();
    this.department = JointPolicy.leadOf(command, recorder);
    this.recordedLevel = InspectionPolicy.levelOf(recorder);
    this.supervises = command.supervises();
    this.verdict = command.verdict();
    this.revisits = command.revisits();
    this.draftId = command.draftId();
    lookedFromAfar(command.remote());
    this.analysis = command.analysis();
    this.agencyCode = InspectionPolicy.agencyOf(recorder);
    this.recordedBy = recorder.subject();
    this.recordedAt = at;
    if (InspectionPolicy.confirmedByRecording(recorder, kind, leaderPost)) {
      confirmedAt = at;
      confirmedBy = recorder.subject();
    }
  }

  private void lookedFromAfar(RemoteLook remote) {
    if (remote != null) {
      this.remoteSource = remote.source().strip();
      this.remoteFrom = remote.from();
      this.remoteTo = remote.to();
    }
  }

  /**
   * Its checklists hold key links.
   *
   * @param all items that are key links
   * @param checked those of them that somebody looked at
   */
  void keyLinks(int all, int checked) {
    this.keyLinks = all;
    this.keyLinksChecked = checked;
  }

  /** Another enterprise made the check. */
  void checkedBy(ListedEnterprise checker) {
    this.checkedById = checker.id();
    this.checkedByName = checker.name();
  }

  /** The enterprise that made a mutual check; null for all others. */
  InspectionView.Checker checker() {
    return checkedById == null ? null : new InspectionView.Checker(checkedById, checkedByName);
  }

  /** A department that took part found more. */
  void foundMore(int more) {
    this.findings += more;
  }

  /** The principal says that he led it. */
  void confirm(String subject, Instant at) {
    if (!awaitsConfirmation()) {
      throw Problem.of(InspectionError.NOTHING_TO_CONFIRM);
    }
    confirmedAt = at;
    confirmedBy = subject;
  }

  boolean awaitsConfirmation() {
    return InspectionPolicy.isLedByPrincipal(kind, leaderPost) && confirmedAt == null;
  }

  /** The principal led it and has said so. */
  boolean ledByPrincipal() {
    return InspectionPolicy.isLedByPrincipal(kind, leaderPost) && confirmedAt != null;
  }

  @Override
  public UUID enterpriseId() {
    return enterpriseId;
  }

  @Override
  public String enterpriseCode() {
    return enterpriseCode;
  }

  String enterpriseName() {
    return enterpriseName;
  }

  String number() {
    return number;
  }

  InspectionKind kind() {
    return kind;
  }

  Mode mode() {
    return mode;
  }

  Selection selection() {
    return selection;
  }

  Set<Circumstance> circumstances() {
    return circumstances;
  }

  /** Codes of the topics that it looked at. */
  Set<String> topics() {
    return topics;
  }

  LocalDate inspectedOn() {
    return inspectedOn;
  }

  LeaderPost leaderPost() {
    return leaderPost;
  }

  Instant confirmedAt() {
    return confirmedAt;
  }

  String note() {
    return note;
  }

  /** The random draw that chose the enterprise; null when none did. */
  UUID drawId() {
    return drawId;
  }

  int findings() {
    return findings;
  }

  /** The department that made it, or led it; null for a safety office, an enterprise, an agency. */
  String department() {
    return department;
  }

  /** How far its recorder sees; null for what was recorded before that was kept. */
  ScopeKind recordedLevel() {
    return recordedLevel;
  }

  /** The inspection that it looked over; null for all others. */
  UUID supervises() {
    return supervises;
  }

  /** The signed-off hazard that it looks back at; null for all others. */
  UUID revisits() {
    return revisits;
  }

  Verdict verdict() {
    return verdict;
  }

  String agencyCode() {
    return agencyCode;
  }

  /** What was looked at from afar; null where somebody went there. */
  RemoteLook remote() {
    return remoteSource == null ? null : new RemoteLook(remoteSource, remoteFrom, remoteTo);
  }

  /** Of an inspection in depth; null for all others. */
  String analysis() {
    return analysis;
  }

  boolean isRecordedBy(String subject) {
    return recordedBy.equals(subject);
  }

  Instant recordedAt() {
    return recordedAt;
  }
}
