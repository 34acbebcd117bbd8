package io.zhiben.hazard.poster;

import io.zhiben.platform.access.Place;
import io.zhiben.platform.access.ScopeFilter;
import io.zhiben.platform.access.ScopedEntity;
import io.zhiben.platform.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Filter;

/** One poster; of an object one hangs at most, by a unique key. */
@SuppressWarnings("UnusedVariable") // who entered it is kept for the record
@Entity
@Table(name = "tip_off_poster")
@Filter(
    name = ScopeFilter.NAME,
    condition = ScopeFilter.PLACE_ROW,
    deduceAliasInjectionPoints = false)
class Poster extends ScopedEntity {
  @Column(columnDefinition = "BINARY(16)")
  private UUID enterpriseId;

  private String objectName;
  private String spot;
  private LocalDate postedOn;
  private LocalDate removedOn;
  private String enteredBy;
  private Instant enteredAt;
  private String hanging;

  /** For Hibernate. */
  protected Poster() {}

  /**
   * @param enterprise null for a village
   */
  Poster(Place place, UUID enterprise, String objectName, String spot, LocalDate postedOn) {
    super(place);
    this.enterpriseId = enterprise;
    this.objectName = objectName;
    this.spot = spot;
    this.postedOn = postedOn;
    this.hanging = key(enterprise, place.code());
  }

  static String key(UUID enterprise, String village) {
    return enterprise == null ? village : enterprise.toString();
  }

  void entered(String subject, Instant at) {
    this.enteredBy = subject;
    this.enteredAt = at;
  }

  void takeDown(LocalDate on, LocalDate today) {
    if (removedOn != null) {
      throw Problem.of(PosterError.POSTER_GONE);
    }
    if (on.isBefore(postedOn) || on.isAfter(today)) {
      throw Problem.ofField(PosterError.POSTER_DATE_WRONG, "removedOn");
    }
    this.removedOn = on;
    this.hanging = null;
  }

  View view() {
    return new View(
        id(), version(), enterpriseId, place().code(), objectName, spot, postedOn, removedOn);
  }

  /**
   * A poster.
   *
   * @param enterpriseId null for one of a village or community
   * @param objectName whom a tip-off by its code is about
   * @param removedOn null while it hangs
   */
  @Schema(name = "TipOffPoster")
  record View(
      UUID id,
      long version,
      UUID enterpriseId,
      String regionCode,
      String objectName,
      String spot,
      LocalDate postedOn,
      LocalDate removedOn) {}
}
