package io.zhiben.enterprise.importing;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.zhiben.enterprise.EnterpriseError;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** The one thread of a process that works imports off, one after another. */
@ApplicationScoped
class ImportWorker {
  private static final Logger LOG = Logger.getLogger(ImportWorker.class);
  private static final long STOP_MILLIS = 20_000;

  private final ImportClaims claims;
  private final ImportRun run;
  private final ImportConfig config;
  private final Semaphore work = new Semaphore(0);
  private volatile boolean stopping;
  private Thread thread;

  ImportWorker(ImportClaims claims, ImportRun run, ImportConfig config) {
    this.claims = claims;
    this.run = run;
    this.config = config;
  }

  void start(@Observes StartupEvent event) {
    thread = Thread.ofPlatform().name("enterprise-import").daemon().start(this::loop);
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    stopping = true;
    wake();
    thread.join(STOP_MILLIS);
  }

  /** Says that a job has come. */
  void wake() {
    work.release();
  }

  private void loop() {
    while (!stopping) {
      try {
        while (!stopping && workOne()) {
          LOG.debug("one import was worked off");
        }
        if (work.tryAcquire(config.poll().toMillis(), TimeUnit.MILLISECONDS)) {
          work.drainPermits();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } catch (RuntimeException e) {
        LOG.warnf("imports wait after a failure: %s", e);
        pause();
      }
    }
  }

  /** Returns whether there was one that went to its end. */
  private boolean workOne() {
    Optional<UUID> job = claims.take();
    if (job.isEmpty()) {
      return false;
    }
    UUID id = job.get();
    if (claims.isHopeless(id)) {
      LOG.errorf("import %s was tried too often", id);
      claims.fail(id, EnterpriseError.IMPORT_BROKEN);
      return true;
    }
    try {
      boolean ended = run.work(id, () -> stopping);
      if (!ended) {
        claims.release(id);
      }
      return ended;
    } catch (ImportClaims.ClaimLost e) {
      LOG.warnf("import %s went to another process", id);
      return true;
    } catch (RuntimeException e) {
      LOG.errorf(e, "import %s stopped and will be tried again", id);
      claims.release(id);
      pause();
      return true;
    }
  }

  /**
   * Keeps a failing database or store from being asked all the time; a new job or the end of the
   * process wakes it.
   */
  private void pause() {
    try {
      if (work.tryAcquire(config.poll().toMillis(), TimeUnit.MILLISECONDS)) {
        work.release();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
