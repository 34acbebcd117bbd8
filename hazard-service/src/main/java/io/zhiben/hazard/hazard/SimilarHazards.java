package io.zhiben.hazard.hazard;

import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Finds what another channel may have reported already (T-042). A person decides. */
@ApplicationScoped
class SimilarHazards {
  private static final int DAYS = 180;
  private static final int LOOKED_AT = 300;
  private static final int SHOWN = 5;

  private final Hazards hazards;
  private final EntityManager entityManager;

  SimilarHazards(Hazards hazards, EntityManager entityManager) {
    this.hazards = hazards;
    this.entityManager = entityManager;
  }

  /**
   * A hazard of the same enterprise whose words are much alike.
   *
   * @param percent how alike
   */
  @Schema(name = "SimilarHazard")
  record Similar(
      UUID id,
      String number,
      Source source,
      LifecycleState state,
      LocalDate foundOn,
      String description,
      String place,
      int percent) {}

  /**
   * Of the same enterprise, found within half a year before or after, whatever the channel; the
   * most alike first, at most five.
   */
  @Transactional
  List<Similar> of(UUID id) {
    Hazard hazard = hazards.require(id);
    if (hazard.enterpriseId() == null) {
      return List.of();
    }
    Caller caller = CurrentCaller.get();
    return entityManager
        .createQuery(
            "select h.id, h.number, h.source, h.state, h.foundOn, h.description, h.spot"
                + " from Hazard h where h.enterpriseId = :enterprise and h.id <> :id"
                + " and h.foundOn between :from and :to and h.state <> :withdrawn"
                + " order by h.id desc",
            Object[].class)
        .setParameter("enterprise", hazard.enterpriseId())
        .setParameter("id", id)
        .setParameter("from", hazard.foundOn().minusDays(DAYS))
        .setParameter("to", hazard.foundOn().plusDays(DAYS))
        .setParameter("withdrawn", LifecycleState.WITHDRAWN)
        .setMaxResults(LOOKED_AT)
        .getResultStream()
        .map(row -> similar(hazard, row, caller))
        .filter(one -> one.percent() >= Likeness.ENOUGH)
        .sorted(Comparator.comparingInt(Similar::percent).reversed())
        .limit(SHOWN)
        .toList();
  }

  private static Similar similar(Hazard hazard, Object[] row, Caller caller) {
    String description = (String) row[5];
    String spot = (String) row[6];
    return new Similar(
        (UUID) row[0],
        (String) row[1],
        ((Source) row[2]).shownTo(caller),
        (LifecycleState) row[3],
        (LocalDate) row[4],
        description,
        spot,
        Likeness.of(
            hazard.description() + Objects.toString(hazard.spot(), ""),
            description + Objects.toString(spot, "")));
  }
}
