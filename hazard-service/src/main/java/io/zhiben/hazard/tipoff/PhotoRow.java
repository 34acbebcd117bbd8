package io.zhiben.hazard.tipoff;

import io.zhiben.hazard.seal.Binding;
import io.zhiben.platform.time.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A reporter's photo: without the data about its taking, and sealed in the file store as well. */
@SuppressWarnings("UnusedVariable") // when is kept for the record
@Entity
@Table(name = "tip_off_photo")
class PhotoRow {
  @Id
  @Column(columnDefinition = "BINARY(16)")
  private UUID id;

  @Column(columnDefinition = "BINARY(16)")
  private UUID tipOffId;

  private String mediaType;
  private String storageKey;
  private Instant addedAt;

  /** For Hibernate. */
  protected PhotoRow() {}

  PhotoRow(UUID tipOffId, String mediaType, Instant at) {
    this.id = Ids.next();
    this.tipOffId = tipOffId;
    this.mediaType = mediaType;
    this.storageKey = "tip-offs/" + tipOffId + "/" + id + ".sealed";
    this.addedAt = at;
  }

  Binding bytes(TipOff tipOff) {
    return new Binding(tipOff.tenant(), "tip_off_photo", id, "bytes");
  }

  UUID id() {
    return id;
  }

  String mediaType() {
    return mediaType;
  }

  String storageKey() {
    return storageKey;
  }
}
