package io.zhiben.hazard.draw;

import io.zhiben.platform.http.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** How every step of a draw begins and ends. */
@ApplicationScoped
class DrawSteps {
  private final Draws draws;
  private final Preconditions preconditions;
  private final DrawLog log;
  private final DrawViews views;
  private final Clock clock;

  DrawSteps(Draws draws, Preconditions preconditions, DrawLog log, DrawViews views, Clock clock) {
    this.draws = draws;
    this.preconditions = preconditions;
    this.log = log;
    this.views = views;
    this.clock = clock;
  }

  /** The draw, locked, which the caller may act on and has seen as it is. */
  Draw begin(UUID id) {
    Draw draw = draws.requireForWriting(id);
    DrawAccess.require(draw);
    preconditions.requireMatch(draw.version());
    return draw;
  }

  Instant now() {
    return clock.instant();
  }

  void tell(String action, Draw draw, DrawLog.Facts before) {
    draws.flush();
    log.tell(action, draw, before);
  }

  void tell(String action, Draw draw, DrawChange change) {
    draws.flush();
    log.tell(action, draw, change);
  }

  DrawView show(Draw draw) {
    return views.of(draw);
  }
}
