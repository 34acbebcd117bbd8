package io.zhiben.hazard.draw;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A draw as the supervising side sees it.
 *
 * @param definition from which pools it draws, as it was said
 * @param pool as it would be frozen now, or as it was; null when nothing could be drawn from it now
 *     or the draw was given up before
 * @param poolHash SHA-256 of the frozen pool's canonical text; null before
 * @param commitment SHA-256 of {@code zhiben-draw/1:<seed>}, the promise; null before the freeze
 * @param seed 64 hexadecimal digits; null before the draw is held
 * @param publicValue empty when nobody said one; null before the draw is held
 * @param targets empty before the draw is held
 * @param actions what the caller may do now
 */
record DrawView(
    UUID id,
    long version,
    String number,
    String title,
    String regionCode,
    String regionName,
    boolean unannounced,
    DrawState state,
    PrepareDraw definition,
    PoolSummary pool,
    String poolHash,
    String commitment,
    String seed,
    String publicValue,
    Instant preparedAt,
    Instant frozenAt,
    Instant heldAt,
    Instant publishedAt,
    Instant cancelledAt,
    String cancelReason,
    List<TargetView> targets,
    List<DrawChange> changes,
    List<DrawVerb> actions) {

  /**
   * A pool in short.
   *
   * @param weights how many enterprises have which weight, the heaviest first
   * @param first some of the enterprises, by id
   */
  record PoolSummary(
      int enterprises, int inspectors, List<WeightShare> weights, List<PoolEnterprise> first) {}

  /** So many enterprises have that weight. */
  record WeightShare(int weight, int enterprises) {}

  /**
   * A target as it stands.
   *
   * @param enterpriseId null when its enterprise was taken out and nobody was left
   */
  record TargetView(
      int no,
      String enterpriseId,
      String enterpriseCode,
      String enterpriseName,
      TargetStanding standing,
      List<PoolInspector> team,
      List<TargetVisit> visits) {}

  /** Where a target stands. */
  enum TargetStanding {
    OPEN,
    /** An inspection was recorded. */
    DONE,
    /** Taken out, with nobody left to replace it. */
    WITHDRAWN
  }
}
