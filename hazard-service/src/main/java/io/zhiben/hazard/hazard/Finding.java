package io.zhiben.hazard.hazard;

import io.zhiben.hazard.LifecyclePhase;
import io.zhiben.hazard.category.HazardCategory;
import io.zhiben.hazard.criteria.CitedClause;
import java.util.List;

/**
 * What somebody found.
 *
 * @param spot where in the enterprise; may be null
 * @param suggestedLevel what the finder takes it for; may be null
 * @param clause what the finder thinks it rests on; may be null
 * @param correctedOnTheSpot it was put right before the finder left; whoever verifies decides what
 *     that means
 * @param points what has to be put right, one by one; empty for the usual hazard
 * @param phase of the object's life; null where nobody says
 * @param category null where nobody says
 */
public record Finding(
    String description,
    String spot,
    Level suggestedLevel,
    CitedClause clause,
    boolean correctedOnTheSpot,
    List<ListedPoint> points,
    LifecyclePhase phase,
    HazardCategory category) {
  public Finding {
    points = points == null ? List.of() : List.copyOf(points);
  }

  /** One of which nobody says the category. */
  public Finding(
      String description,
      String spot,
      Level suggestedLevel,
      CitedClause clause,
      boolean correctedOnTheSpot,
      List<ListedPoint> points,
      LifecyclePhase phase) {
    this(description, spot, suggestedLevel, clause, correctedOnTheSpot, points, phase, null);
  }

  /** The usual one, without points, phase and category. */
  public Finding(
      String description,
      String spot,
      Level suggestedLevel,
      CitedClause clause,
      boolean correctedOnTheSpot) {
    this(description, spot, suggestedLevel, clause, correctedOnTheSpot, List.of(), null, null);
  }
}
