package io.zhiben.hazard.inspection;

import io.zhiben.platform.time.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * A photo that the answer to an item names. The record comes first and the photo after it, as the
 * connection allows; what it must show is fixed by then. Reached only by way of its inspection.
 */
@SuppressWarnings("UnusedVariable") // the inspection is for the conditions of queries
@Entity
@Table(name = "inspection_item_photo")
class ItemPhoto {
  @Id
  @Column(columnDefinition = "BINARY(16)")
  private UUID id;

  @Column(columnDefinition = "BINARY(16)")
  private UUID inspectionId;

  @Column(columnDefinition = "BINARY(16)")
  private UUID versionId;

  private int itemNo;

  @Column(columnDefinition = "CHAR(64)")
  private String sha256;

  @Column(columnDefinition = "BINARY(16)")
  private UUID photoId;

  /** For Hibernate. */
  protected ItemPhoto() {}

  /**
   * @param sha256 64 hexadecimal digits
   */
  ItemPhoto(UUID inspectionId, UUID versionId, int itemNo, String sha256) {
    this.id = Ids.next();
    this.inspectionId = inspectionId;
    this.versionId = versionId;
    this.itemNo = itemNo;
    this.sha256 = sha256;
  }

  UUID versionId() {
    return versionId;
  }

  int itemNo() {
    return itemNo;
  }

  boolean owed() {
    return photoId == null;
  }

  NamedPhoto view() {
    return new NamedPhoto(sha256, photoId);
  }
}
