package io.zhiben.hazard.photo;

import io.zhiben.platform.file.Photo;
import io.zhiben.platform.time.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * One photo of a hazard. Never changed; reached only by way of its hazard, whose scope bounds it.
 */
@SuppressWarnings("UnusedVariable") // who and when are kept for the record, not for the API
@Entity
@Table(name = "photo")
class EvidencePhoto {
  @Id
  @Column(columnDefinition = "BINARY(16)")
  private UUID id;

  @Column(columnDefinition = "BINARY(16)")
  private UUID hazardId;

  @Enumerated(EnumType.STRING)
  private Stage stage;

  private String mediaType;
  private long sizeBytes;
  private String sha256;
  private String storageKey;
  private String addedBy;
  private Instant addedAt;

  /** For Hibernate. */
  protected EvidencePhoto() {}

  EvidencePhoto(UUID hazardId, Stage stage, Photo checked, String addedBy, Instant addedAt) {
    this.id = Ids.next();
    this.hazardId = hazardId;
    this.stage = stage;
    this.mediaType = checked.mediaType();
    this.sizeBytes = checked.size();
    this.sha256 = checked.sha256();
    this.storageKey = "photos/" + hazardId + "/" + id + "." + checked.extension();
    this.addedBy = addedBy;
    this.addedAt = addedAt;
  }

  AlbumPhoto view() {
    return new AlbumPhoto(id, stage, mediaType, sizeBytes);
  }

  UUID id() {
    return id;
  }

  Stage stage() {
    return stage;
  }

  String mediaType() {
    return mediaType;
  }

  long sizeBytes() {
    return sizeBytes;
  }

  String storageKey() {
    return storageKey;
  }
}
