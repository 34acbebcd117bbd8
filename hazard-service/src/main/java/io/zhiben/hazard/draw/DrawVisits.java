package io.zhiben.hazard.draw;

import io.zhiben.hazard.HazardError;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Ties inspections to the draws that chose the enterprise. */
@ApplicationScoped
public class DrawVisits {
  private final Draws draws;
  private final DrawFile file;
  private final DrawLog log;

  DrawVisits(Draws draws, DrawFile file, DrawLog log) {
    this.draws = draws;
    this.file = file;
    this.log = log;
  }

  /**
   * Marks the enterprise's target as visited. Not found alike when there is no such draw and when
   * the caller doesn't reach it; refused when the enterprise is no target of it.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void visited(UUID drawId, UUID enterpriseId, TargetVisit visit) {
    Draw draw = draws.requireForWriting(drawId);
    draw.require(DrawVerb.INSPECT);
    DrawTarget target =
        file.boardOf(draw, file.poolOf(drawId), file.changesOf(drawId)).targets().stream()
            .filter(one -> enterpriseId.toString().equals(one.enterpriseId()))
            .findFirst()
            .orElseThrow(() -> Problem.ofField(HazardError.DRAW_NOT_A_TARGET, "drawId"));
    file.keep(drawId, target.no(), visit);
    log.tellVisit(draw, visit.inspectionId());
  }
}
