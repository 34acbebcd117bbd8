package io.zhiben.hazard.draw;

import io.zhiben.hazard.draw.DrawCommands.RecuseInspector;
import io.zhiben.hazard.draw.DrawCommands.WithdrawTarget;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Takes inspectors and enterprises out of a result; who comes in follows from the draw. */
@ApplicationScoped
class ReplacementDesk {
  private final DrawFile file;
  private final DrawSteps steps;

  ReplacementDesk(DrawFile file, DrawSteps steps) {
    this.file = file;
    this.steps = steps;
  }

  @Transactional
  DrawView recuse(UUID id, RecuseInspector command) {
    Draw draw = steps.begin(id);
    draw.require(DrawVerb.RECUSE);
    DrawBoard board = board(draw);
    DrawTarget target = openTarget(draw, board, command.target());
    if (!target.team().contains(command.inspector())) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "inspector");
    }
    String putIn = board.recuse(target.no(), command.inspector());
    if (putIn == null && target.team().size() == 1) {
      throw Problem.of(DrawError.DRAW_NO_REPLACEMENT);
    }
    return keep(
        draw,
        DrawChange.ChangeKind.RECUSED,
        target.no(),
        new Swap(command.inspector(), putIn, command.reason()));
  }

  @Transactional
  DrawView withdraw(UUID id, WithdrawTarget command) {
    Draw draw = steps.begin(id);
    draw.require(DrawVerb.WITHDRAW);
    DrawBoard board = board(draw);
    DrawTarget target = openTarget(draw, board, command.target());
    String putIn = board.withdraw(target.no());
    return keep(
        draw,
        DrawChange.ChangeKind.WITHDRAWN,
        target.no(),
        new Swap(target.enterpriseId(), putIn, command.reason()));
  }

  private DrawBoard board(Draw draw) {
    return file.boardOf(draw, file.poolOf(draw.id()), file.changesOf(draw.id()));
  }

  /** One that has an enterprise and was not visited: what was done stays as it was drawn. */
  private DrawTarget openTarget(Draw draw, DrawBoard board, int no) {
    DrawTarget target =
        board.target(no).orElseThrow(() -> Problem.ofField(CommonError.INVALID_FIELD, "target"));
    if (target.enterpriseId() == null || file.visitsOf(draw.id()).containsKey(no)) {
      throw Problem.of(DrawError.DRAW_TARGET_SETTLED, no);
    }
    return target;
  }

  /** Who goes, who comes, and why. */
  private record Swap(String takenOut, String putIn, String reason) {}

  private DrawView keep(Draw draw, DrawChange.ChangeKind kind, int target, Swap swap) {
    int seq =
        draw.nextChange(
            kind == DrawChange.ChangeKind.RECUSED ? DrawVerb.RECUSE : DrawVerb.WITHDRAW);
    DrawChange change =
        new DrawChange(
            seq, kind, target, swap.takenOut(), swap.putIn(), swap.reason().strip(), steps.now());
    file.keep(draw.id(), change, CurrentCaller.get().subject());
    String action = kind == DrawChange.ChangeKind.RECUSED ? "draw.recuse" : "draw.withdraw-target";
    steps.tell(action, draw, change);
    return steps.show(draw);
  }
}
