package io.zhiben.hazard.draw;

import io.zhiben.hazard.draw.DrawCommands.CancelDraw;
import io.zhiben.hazard.series.NumberSeries;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Prepares a draw: says the pools, changes them, gives the draw up. */
@ApplicationScoped
class PreparationDesk {
  private final Draws draws;
  private final DrawAccess access;
  private final PoolRules pools;
  private final DrawDefinitions definitions;
  private final NumberSeries series;
  private final DrawSteps steps;

  PreparationDesk(
      Draws draws,
      DrawAccess access,
      PoolRules pools,
      DrawDefinitions definitions,
      NumberSeries series,
      DrawSteps steps) {
    this.draws = draws;
    this.access = access;
    this.pools = pools;
    this.definitions = definitions;
    this.series = series;
    this.steps = steps;
  }

  @Transactional
  DrawView prepare(PrepareDraw command) {
    Caller caller = CurrentCaller.get();
    Place place = access.place(command.regionCode(), caller);
    PoolRules.check(command);
    String department = DrawAccess.departmentOf(caller);
    pools.pool(command, place.code(), department);
    String number = series.take(NumberSeries.Kind.DRAW, place, 1).getFirst();
    Draw draw = new Draw(place, number, department, caller.subject(), steps.now());
    draw.define(command.title().strip(), command.unannounced(), definitions.write(command));
    draws.persist(draw);
    steps.tell("draw.prepare", draw, (DrawLog.Facts) null);
    return steps.show(draw);
  }

  /** The place stays: a draw of another place is another draw. */
  @Transactional
  DrawView change(UUID id, PrepareDraw command) {
    Draw draw = steps.begin(id);
    draw.require(DrawVerb.CHANGE);
    if (command.regionCode() != null && !command.regionCode().equals(draw.place().code())) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "regionCode");
    }
    PoolRules.check(command);
    pools.pool(command, draw.place().code(), draw.department());
    DrawLog.Facts before = DrawLog.factsOf(draw);
    draw.define(command.title().strip(), command.unannounced(), definitions.write(command));
    steps.tell("draw.change", draw, before);
    return steps.show(draw);
  }

  @Transactional
  DrawView cancel(UUID id, CancelDraw command) {
    Draw draw = steps.begin(id);
    DrawLog.Facts before = DrawLog.factsOf(draw);
    draw.cancel(command.reason().strip(), CurrentCaller.get().subject(), steps.now());
    steps.tell("draw.cancel", draw, before);
    return steps.show(draw);
  }
}
