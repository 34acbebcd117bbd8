package io.zhiben.portal.session;

import io.quarkus.scheduler.Scheduled;
import io.zhiben.portal.oidc.SystemTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jboss.logging.Logger;

/** Removes what is over. Running on several replicas at once does no harm. */
@ApplicationScoped
class SessionPurge {
  private static final Logger LOG = Logger.getLogger(SessionPurge.class);

  private final SessionStore sessions;
  private final LoginAttempts attempts;
  private final SystemTime time;

  SessionPurge(SessionStore sessions, LoginAttempts attempts, SystemTime time) {
    this.sessions = sessions;
    this.attempts = attempts;
    this.time = time;
  }

  @Scheduled(
      every = "{zhiben.portal.purge-every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void purge() {
    Instant now = time.now();
    int removed = sessions.deleteOver(now);
    attempts.deleteOver(now);
    if (removed > 0) {
      LOG.debugf("%d sessions were over", removed);
    }
  }
}
