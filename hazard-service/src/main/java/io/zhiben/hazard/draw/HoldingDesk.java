package io.zhiben.hazard.draw;

import io.zhiben.hazard.draw.DrawCommands.HoldDraw;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;

/** Freezes the pools, holds the draw, and publishes its record. */
@ApplicationScoped
class HoldingDesk {
  private static final int SEED_BYTES = 32;

  private final PoolRules pools;
  private final DrawDefinitions definitions;
  private final DrawFile file;
  private final DrawSteps steps;
  private final SecureRandom random = new SecureRandom();

  HoldingDesk(PoolRules pools, DrawDefinitions definitions, DrawFile file, DrawSteps steps) {
    this.pools = pools;
    this.definitions = definitions;
    this.file = file;
    this.steps = steps;
  }

  /** Keeps the pool as it is now, and promises a seed that nobody has seen. */
  @Transactional
  DrawView freeze(UUID id) {
    Draw draw = steps.begin(id);
    draw.require(DrawVerb.FREEZE);
    DrawPool pool = pools.pool(definitions.of(draw), draw.place().code(), draw.department());
    DrawLog.Facts before = DrawLog.factsOf(draw);
    byte[] seed = new byte[SEED_BYTES];
    random.nextBytes(seed);
    draw.freeze(
        pool.hash(), HexFormat.of().formatHex(seed), CurrentCaller.get().subject(), steps.now());
    file.keep(id, pool);
    steps.tell("draw.freeze", draw, before);
    return steps.show(draw);
  }

  @Transactional
  DrawView hold(UUID id, HoldDraw command) {
    Draw draw = steps.begin(id);
    DrawLog.Facts before = DrawLog.factsOf(draw);
    String said = command.publicValue() == null ? "" : command.publicValue().strip();
    draw.hold(said, CurrentCaller.get().subject(), steps.now());
    steps.tell("draw.hold", draw, before);
    return steps.show(draw);
  }

  /**
   * Opens the record to everybody. That of an unannounced draw stays closed while any of its
   * targets may still be visited: it would announce the visit.
   */
  @Transactional
  DrawView publish(UUID id) {
    Draw draw = steps.begin(id);
    draw.require(DrawVerb.PUBLISH);
    if (draw.unannounced()) {
      long pending = pending(draw);
      if (pending > 0) {
        throw Problem.of(DrawError.DRAW_TARGETS_PENDING, pending);
      }
    }
    DrawLog.Facts before = DrawLog.factsOf(draw);
    draw.publish(CurrentCaller.get().subject(), steps.now());
    steps.tell("draw.publish", draw, before);
    return steps.show(draw);
  }

  private long pending(Draw draw) {
    var visits = file.visitsOf(draw.id());
    return file.boardOf(draw, file.poolOf(draw.id()), file.changesOf(draw.id())).targets().stream()
        .filter(target -> target.enterpriseId() != null && !visits.containsKey(target.no()))
        .count();
  }
}
