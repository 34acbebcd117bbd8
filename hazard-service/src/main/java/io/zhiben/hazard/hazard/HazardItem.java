package io.zhiben.hazard.hazard;

import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.time.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * One point of a hazard that has several; it is rectified and looked at by itself. Reached by way
 * of its hazard, whose scope bounds it.
 */
@SuppressWarnings("UnusedVariable") // who did it is kept for the record, not for the API
@Entity
@Table(name = "hazard_item")
class HazardItem {
  @Id
  @Column(columnDefinition = "BINARY(16)")
  private UUID id;

  @Column(columnDefinition = "BINARY(16)")
  private UUID hazardId;

  private int position;
  private String description;
  private String spot;

  @Enumerated(EnumType.STRING)
  private ItemState state;

  private String measures;

  @Convert(converter = SubjectSet.class)
  private Set<String> photoIds = Set.of();

  private String rectifiedBy;
  private Instant rectifiedAt;
  private Instant passedAt;
  private String remark;
  private Instant replacedAt;

  /** For Hibernate. */
  protected HazardItem() {}

  /**
   * @param position from 1
   */
  HazardItem(UUID hazardId, int position, String description, String spot) {
    this.id = Ids.next();
    this.hazardId = hazardId;
    this.position = position;
    this.description = description;
    this.spot = spot;
    this.state = ItemState.OPEN;
  }

  void rectify(String done, List<UUID> photos, String subject, Instant at) {
    require(ItemState.OPEN);
    state = ItemState.RECTIFIED;
    measures = done;
    photoIds = new LinkedHashSet<>(photos.stream().map(UUID::toString).toList());
    rectifiedBy = subject;
    rectifiedAt = at;
    remark = null;
  }

  void pass(String note, Instant at) {
    require(ItemState.RECTIFIED);
    state = ItemState.PASSED;
    passedAt = at;
    remark = note;
  }

  void fail(String note) {
    require(ItemState.RECTIFIED);
    reopen();
    remark = note;
  }

  /** With the whole, whatever it was by itself. */
  void passWithAll(Instant at) {
    if (state != ItemState.PASSED) {
      state = ItemState.PASSED;
      passedAt = at;
    }
  }

  /** It is owed again; what was handed in stays in the timeline. */
  void reopen() {
    state = ItemState.OPEN;
    measures = null;
    photoIds = Set.of();
    rectifiedBy = null;
    rectifiedAt = null;
    passedAt = null;
  }

  /** Handed in as before, and to be looked at again. */
  void unpass() {
    if (state == ItemState.PASSED) {
      state = ItemState.RECTIFIED;
      passedAt = null;
    }
  }

  /** A newer list counts; this one stays for the record. */
  void replace(Instant at) {
    replacedAt = at;
  }

  private void require(ItemState needed) {
    if (state != needed) {
      throw Problem.of(LifecycleError.ITEM_STATE_FORBIDS, position);
    }
  }

  ItemView view() {
    return new ItemView(
        position,
        description,
        spot,
        state,
        measures,
        photoIds.stream().map(UUID::fromString).toList(),
        rectifiedAt,
        passedAt,
        remark);
  }

  int position() {
    return position;
  }

  ItemState state() {
    return state;
  }

  Set<String> photoIds() {
    return photoIds;
  }
}
