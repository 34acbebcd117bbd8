package io.zhiben.hazard.auditround;

import io.zhiben.hazard.auditround.AuditEnums.UnitKind;
import io.zhiben.platform.access.ScopedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/** A row that lies where the unit lies that it is addressed to, so that the unit reaches it. */
@MappedSuperclass
abstract class AddressedRow extends ScopedEntity {
  @Column(columnDefinition = "BINARY(16)")
  private UUID enterpriseId;

  private String enterpriseCode;

  @Enumerated(EnumType.STRING)
  private UnitKind kind;

  private String unitCode;
  private String unitName;

  /** For Hibernate. */
  protected AddressedRow() {}

  protected AddressedRow(UnitRow unit) {
    super(unit.place());
    this.kind = unit.kind();
    this.unitCode = unit.code();
    this.unitName = unit.name();
    this.enterpriseId = unit.enterpriseId();
    this.enterpriseCode = unit.enterpriseId() == null ? null : unit.code();
  }

  @Override
  public UUID enterpriseId() {
    return enterpriseId;
  }

  @Override
  public String enterpriseCode() {
    return enterpriseCode;
  }

  UnitKind kind() {
    return kind;
  }

  String unitCode() {
    return unitCode;
  }

  String unitName() {
    return unitName;
  }
}
