package io.zhiben.hazard.draw;

import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.ScopeGuard;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Ties inspections to the draws that chose the enterprise. */
@ApplicationScoped
public class DrawVisits {
  private final Draws draws;
  private final DrawFile file;
  private final DrawLog log;
  private final RegionTree regions;

  DrawVisits(Draws draws, DrawFile file, DrawLog log, RegionTree regions) {
    this.regions = regions;
    this.draws = draws;
    this.file = file;
    this.log = log;
  }

  /**
   * Marks the enterprise's target as visited; refused when the enterprise is no target of it. A
   * town inspects what the draw of a level above chose: such a draw is found if it names the
   * enterprise, and answers like none otherwise.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void visited(UUID drawId, UUID enterpriseId, TargetVisit visit) {
    Caller caller = CurrentCaller.get();
    Draw draw = CurrentCaller.callAs(Caller.system(), () -> draws.requireForWriting(drawId));
    boolean reached = ScopeGuard.covers(caller, draw);
    if (!reached && !(liesAbove(draw, caller) && draw.state().permits(DrawVerb.INSPECT))) {
      throw Problem.notFound();
    }
    draw.require(DrawVerb.INSPECT);
    DrawTarget target =
        file.boardOf(draw, file.poolOf(drawId), file.changesOf(drawId)).targets().stream()
            .filter(one -> enterpriseId.toString().equals(one.enterpriseId()))
            .findFirst()
            .orElseThrow(() ->
                reached
                    ? Problem.ofField(DrawError.DRAW_NOT_A_TARGET, "drawId")
                    : Problem.notFound());
    file.keep(drawId, target.no(), visit);
    log.tellVisit(draw, visit.inspectionId());
  }

  private boolean liesAbove(Draw draw, Caller caller) {
    return caller.may(Right.DRAW_READ) && regions.isWithin(caller.region(), draw.place().code());
  }
}
