package io.zhiben.hazard.hazard;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.zhiben.hazard.hazard.HazardCommands.ReportHazard;
import io.zhiben.hazard.hazard.ReportDesk.Asked;
import io.zhiben.platform.http.Asking;
import io.zhiben.platform.http.IdempotentRequests;
import io.zhiben.platform.together.Convoy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * The quick way for reports that arrive at the same time: they share a transaction, in which each
 * kind of row is written in one go. Whatever doesn't go that way - a report that is refused, a
 * repetition, a conflict - takes the usual one, alone, and is answered there.
 */
@ApplicationScoped
class ReportLane {
  private static final Logger LOG = Logger.getLogger(ReportLane.class);
  private static final int AT_THE_SAME_TIME = 2;
  private static final int TOGETHER = 64;

  private final ReportDesk desk;
  private final Convoy<Asked, HazardView> convoy =
      new Convoy<>(AT_THE_SAME_TIME, TOGETHER, this::report);

  ReportLane(ReportDesk desk) {
    this.desk = desk;
  }

  /**
   * The hazard that was reported; empty when nothing was done.
   *
   * @param key under which the answer is kept; empty for none
   */
  Optional<HazardView> report(ReportHazard command, Optional<IdempotentRequests.Key> key) {
    return convoy.ride(new Asked(command, Asking.now(), key.orElse(null)));
  }

  private List<HazardView> report(List<Asked> asked) {
    boolean[] written = {false};
    try {
      return QuarkusTransaction.requiringNew()
          .call(() -> {
            List<HazardView> made =
                desk.reportTogether(asked).stream()
                    .map(one -> one.orElse(null))
                    .collect(Collectors.toList());
            written[0] = true;
            return made;
          });
    } catch (RuntimeException e) {
      if (written[0]) {
        // the end of the transaction failed: nobody knows whether it was done
        throw e;
      }
      LOG.infof("%d reports go alone: %s", asked.size(), rootOf(e));
      return Collections.nCopies(asked.size(), null);
    }
  }

  private static Throwable rootOf(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }
}
