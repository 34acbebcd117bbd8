package io.zhiben.portal.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/**
 * The machine's own time. Tokens and sessions live by it, and not by the suite's clock: that one
 * can be moved outside production, while the identity server's cannot.
 */
@ApplicationScoped
public class SystemTime {
  private final Clock clock = Clock.systemUTC();

  public Instant now() {
    return clock.instant();
  }
}
