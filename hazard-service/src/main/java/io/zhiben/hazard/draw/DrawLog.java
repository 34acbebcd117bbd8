package io.zhiben.hazard.draw;

import io.zhiben.platform.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Writes down what happened to a draw. The pool's hash and the promise are in the row of the
 * freeze, and so under the seals of the audit trail, whose heads leave the database before the draw
 * is held; the seed is in none before.
 */
@ApplicationScoped
class DrawLog {
  private final AuditTrail audit;

  DrawLog(AuditTrail audit) {
    this.audit = audit;
  }

  /**
   * A draw as the audit trail keeps it.
   *
   * @param seed null until the draw is held
   * @param change the change of the result that was made, else null
   */
  record Facts(
      DrawState state,
      String number,
      String title,
      boolean unannounced,
      String poolHash,
      String commitment,
      String seed,
      String publicValue,
      String cancelReason,
      DrawChange change) {}

  static Facts factsOf(Draw draw) {
    return factsOf(draw, null);
  }

  private static Facts factsOf(Draw draw, DrawChange change) {
    return new Facts(
        draw.state(),
        draw.number(),
        draw.title(),
        draw.unannounced(),
        draw.poolHash(),
        draw.commitment(),
        draw.openSeed(),
        draw.publicValue(),
        draw.cancelReason(),
        change);
  }

  void tell(String action, Draw draw, Facts before) {
    audit.record(action, "Draw", draw.id(), draw.place().code(), before, factsOf(draw));
  }

  void tell(String action, Draw draw, DrawChange change) {
    audit.record(
        action, "Draw", draw.id(), draw.place().code(), factsOf(draw), factsOf(draw, change));
  }

  void tellVisit(Draw draw, UUID inspectionId) {
    audit.record("draw.visit", "Draw", draw.id(), draw.place().code(), null, inspectionId);
  }
}
