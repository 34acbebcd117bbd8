package io.zhiben.hazard.tipoff;

import io.zhiben.hazard.seal.Binding;
import io.zhiben.hazard.seal.SealedKey;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Who sent a tip-off, sealed. Reached only by way of the tip-off, by a reveal. */
@Entity
@Table(name = "tip_off_identity")
class IdentityRow {
  static final String TABLE = "tip_off_identity";

  @Id
  @Column(columnDefinition = "BINARY(16)")
  private UUID tipOffId;

  private String tenant;
  @Embedded private SealedKey sealedKey;
  private byte[] sealed;

  /** For Hibernate. */
  protected IdentityRow() {}

  IdentityRow(TipOff tipOff) {
    this.tipOffId = tipOff.id();
    this.tenant = tipOff.tenant();
  }

  void seal(SealedKey key, byte[] identity) {
    this.sealedKey = key;
    this.sealed = identity;
  }

  void rewrapped(SealedKey key) {
    this.sealedKey = key;
  }

  Binding record() {
    return new Binding(tenant, TABLE, tipOffId, "key");
  }

  Binding content() {
    return new Binding(tenant, TABLE, tipOffId, "identity");
  }

  UUID tipOffId() {
    return tipOffId;
  }

  SealedKey sealedKey() {
    return sealedKey;
  }

  byte[] sealed() {
    return sealed;
  }
}
