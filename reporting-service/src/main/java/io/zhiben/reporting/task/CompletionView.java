package io.zhiben.reporting.task;

import io.zhiben.reporting.task.TaskViews.Label;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much is done. */
final class CompletionView {
  private CompletionView() {}

  /**
   * A share, always with what it is a share of.
   *
   * @param percent null over nothing; never rounded up to 100 while something is left, nor down to
   *     0 when something is done
   */
  @Schema(name = "PlanTaskShare")
  record Share(long n, long d, Double percent) {
    static Share of(long n, long d) {
      return new Share(n, d, d == 0 ? null : perMille(n, d) / 10.0);
    }

    private static long perMille(long n, long d) {
      long rounded = Math.round(n * 1000.0 / d);
      if (n < d && rounded == 1000) {
        return 999;
      }
      return n > 0 && rounded == 0 ? 1 : rounded;
    }
  }

  /**
   * One group.
   *
   * @param label null for what stands in no group of that kind
   * @param due done of what has fallen due by the day
   * @param all done of everything in the plan's period
   * @param late done, but handed in after the last day
   */
  @Schema(name = "PlanTaskCompletionGroup")
  record Group(Label label, Share due, Share all, long overdue, long late) {}

  @Schema(name = "PlanTaskCompletion")
  record Completion(
      LocalDate asOf,
      Group total,
      List<Group> programmes,
      List<Group> stages,
      List<Group> dimensions,
      List<Group> units) {}
}
