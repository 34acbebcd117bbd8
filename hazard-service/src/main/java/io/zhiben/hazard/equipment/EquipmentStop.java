package io.zhiben.hazard.equipment;

import io.zhiben.hazard.HazardError;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.equipment.StopCommands.InspectEquipment;
import io.zhiben.hazard.equipment.StopCommands.OrderStop;
import io.zhiben.platform.access.ScopeFilter;
import io.zhiben.platform.access.ScopedEntity;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Filter;

/**
 * One order to stop using one piece of equipment. The enterprise sees its own; agencies see none.
 */
@SuppressWarnings("UnusedVariable") // who did what is kept for the record, not for the API
@Entity
@Table(name = "equipment_stop")
@Filter(
    name = ScopeFilter.NAME,
    condition = ScopeFilter.PLACE + ScopeFilter.OR_ENTERPRISE + ScopeFilter.END,
    deduceAliasInjectionPoints = false)
class EquipmentStop extends ScopedEntity {
  @Column(columnDefinition = "BINARY(16)")
  private UUID enterpriseId;

  private String enterpriseCode;
  private String enterpriseName;
  private String number;
  private String equipmentCode;

  /** Its code while the order stands, so that no second one is given; null afterwards. */
  private String standingCode;

  private String equipmentName;

  @Enumerated(EnumType.STRING)
  private EquipmentKind kind;

  @Enumerated(EnumType.STRING)
  private StopGround ground;

  private LocalDate orderedOn;
  private String note;

  @Enumerated(EnumType.STRING)
  private StopState state;

  private Boolean passed;
  private LocalDate inspectedOn;
  private String inspector;
  private String reportNumber;
  private int timesInUse;
  private LocalDate foundInUseOn;

  @Column(columnDefinition = "BINARY(16)")
  private UUID caseId;

  private String caseNumber;
  private LocalDate endedOn;
  private String endNote;
  private String orderedBy;
  private Instant recordedAt;

  /** For Hibernate. */
  protected EquipmentStop() {}

  /** Who orders it, by which number, when. */
  record Entry(String number, String subject, Instant at) {}

  EquipmentStop(ListedEnterprise enterprise, OrderStop said, Entry entry) {
    super(enterprise.place());
    this.enterpriseId = enterprise.id();
    this.enterpriseCode = enterprise.code();
    this.enterpriseName = enterprise.name();
    this.number = entry.number();
    this.equipmentCode = said.equipmentCode();
    this.standingCode = said.equipmentCode();
    this.equipmentName = said.equipmentName().strip();
    this.kind = said.kind();
    this.ground = said.ground();
    this.orderedOn = said.orderedOn();
    this.note = said.note();
    this.state = StopState.STOPPED;
    this.orderedBy = entry.subject();
    this.recordedAt = entry.at();
  }

  /** The last inspection counts: one that was failed takes back one that was passed before. */
  void inspect(InspectEquipment said, LocalDate today) {
    requireStopped(StopVerb.INSPECT);
    requireSince(said.inspectedOn(), today, "inspectedOn");
    passed = said.passed();
    inspectedOn = said.inspectedOn();
    inspector = said.inspector();
    reportNumber = said.reportNumber();
  }

  void resume(LocalDate on, String said, LocalDate today) {
    requireStopped(StopVerb.RESUME);
    if (!inspectionPassed()) {
      throw Problem.of(EquipmentError.EQUIPMENT_NOT_PASSED);
    }
    requireSince(on, today, "resumedOn");
    if (on.isBefore(inspectedOn)) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "resumedOn");
    }
    end(StopState.RESUMED, on, said);
  }

  void withdraw(String reason, LocalDate today) {
    requireStopped(StopVerb.WITHDRAW);
    end(StopState.WITHDRAWN, today, reason);
  }

  void foundInUse(LocalDate on, LocalDate today) {
    requireStopped(StopVerb.FIND_IN_USE);
    requireSince(on, today, "foundOn");
    timesInUse++;
    foundInUseOn = on;
  }

  /** The case that its use raised. */
  void raised(UUID id, String caseNumber) {
    this.caseId = id;
    this.caseNumber = caseNumber;
  }

  private void end(StopState how, LocalDate on, String said) {
    state = how;
    endedOn = on;
    endNote = said;
    standingCode = null;
  }

  private void requireStopped(StopVerb verb) {
    if (!stopped()) {
      throw Problem.of(EquipmentError.STOP_STATE_FORBIDS, verb, state);
    }
  }

  /** Not in the future, and not before the order. */
  private void requireSince(LocalDate day, LocalDate today, String field) {
    if (day.isAfter(today)) {
      throw Problem.ofField(HazardError.DATE_IN_FUTURE, field);
    }
    if (day.isBefore(orderedOn)) {
      throw Problem.ofField(CommonError.INVALID_FIELD, field);
    }
  }

  @Override
  public UUID enterpriseId() {
    return enterpriseId;
  }

  @Override
  public String enterpriseCode() {
    return enterpriseCode;
  }

  String number() {
    return number;
  }

  StopState state() {
    return state;
  }

  boolean stopped() {
    return state == StopState.STOPPED;
  }

  boolean inspectionPassed() {
    return Boolean.TRUE.equals(passed);
  }

  String equipmentCode() {
    return equipmentCode;
  }

  String equipmentName() {
    return equipmentName;
  }

  UUID caseId() {
    return caseId;
  }

  /**
   * With nothing yet of what stands beside its row.
   *
   * @param party the enterprise itself reads it, which is told of no case
   */
  EquipmentStopView view(boolean party) {
    return new EquipmentStopView(
        id(),
        version(),
        number,
        enterpriseId,
        enterpriseName,
        place().code(),
        equipmentCode,
        equipmentName,
        kind,
        ground,
        orderedOn,
        note,
        state,
        passed,
        inspectedOn,
        inspector,
        reportNumber,
        party ? 0 : timesInUse,
        party ? null : foundInUseOn,
        party ? null : caseId,
        party ? null : caseNumber,
        endedOn,
        endNote,
        List.of(),
        List.of());
  }
}
