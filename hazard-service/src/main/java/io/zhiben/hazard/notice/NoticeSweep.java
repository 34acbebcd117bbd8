package io.zhiben.hazard.notice;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.zhiben.hazard.hazard.CaseFacts;
import io.zhiben.hazard.hazard.Casebook;
import io.zhiben.hazard.hazard.HazardRules;
import io.zhiben.hazard.setting.TenantSettings;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.lease.LeaderLoop;
import io.zhiben.platform.lease.Lease;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Tells those again who took no note for as many hours as the tenant set. Runs in one
 * replica; a notice that was told just now waits anew, so that none is told twice at once.
 */
@ApplicationScoped
class NoticeSweep {
  private static final Duration POLL = Duration.ofMinutes(10);
  private static final Duration SHORTEST = Duration.ofHours(1);
  private static final int PORTION = 200;

  private final Notices notices;
  private final NoticeBook book;
  private final Casebook casebook;
  private final TenantSettings settings;
  private final Lease lease;
  private final Clock clock;
  @Inject NoticeSweep self;
  private LeaderLoop loop;

  NoticeSweep(
      Notices notices,
      NoticeBook book,
      Casebook casebook,
      TenantSettings settings,
      Lease lease,
      Clock clock) {
    this.notices = notices;
    this.book = book;
    this.casebook = casebook;
    this.settings = settings;
    this.lease = lease;
    this.clock = clock;
  }

  void start(@Observes StartupEvent event) {
    loop =
        new LeaderLoop(
            "hazard-notices",
            lease,
            POLL,
            () -> {
              tellAgain();
              return false;
            });
    loop.start();
  }

  void stop(@Observes ShutdownEvent event) {
    loop.stop();
  }

  /** How many were told again. */
  int tellAgain() {
    return CurrentCaller.callAs(
        Caller.system(),
        () -> {
          int told = 0;
          Portion portion = new Portion(new UUID(0, 0), 0, true);
          while (portion.more()) {
            portion = self.next(portion.last(), clock.instant());
            told += portion.told();
          }
          return told;
        });
  }

  /**
   * A part of those that wait.
   *
   * @param last the notice that was looked at last
   */
  record Portion(UUID last, int told, boolean more) {}

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Portion next(UUID after, Instant now) {
    List<HazardNotice> waiting = notices.waitingSince(now.minus(SHORTEST), after, PORTION);
    if (waiting.isEmpty()) {
      return new Portion(after, 0, false);
    }
    Map<UUID, CaseFacts> hazards =
        casebook
            .find(waiting.stream().map(HazardNotice::hazardId).collect(Collectors.toSet()))
            .stream()
            .collect(Collectors.toMap(CaseFacts::id, Function.identity()));
    int told = 0;
    for (HazardNotice notice : waiting) {
      CaseFacts hazard = hazards.get(notice.hazardId());
      int hours = settings.at(hazard.place(), HazardRules.SETTING).noticeRepeatHours();
      if (notice.lastToldAt().isBefore(now.minus(Duration.ofHours(hours)))) {
        book.change(notice, hazard, "repeat", () -> notice.tellAgain(now));
        told++;
      }
    }
    return new Portion(waiting.getLast().id(), told, waiting.size() == PORTION);
  }
}
