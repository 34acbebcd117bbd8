package io.zhiben.hazard.tipoff;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.zhiben.hazard.seal.Seals;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.lease.LeaderLoop;
import io.zhiben.platform.lease.Lease;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;

/**
 * Wraps the data keys anew under the first key of the settings, so that an older one can be taken
 * away some time later. What the data keys seal is not touched. Runs in one replica.
 */
@ApplicationScoped
class KeyRotation {
  private static final Duration POLL = Duration.ofMinutes(10);
  private static final int PORTION = 100;

  private final TipOffs tipOffs;
  private final Identities identities;
  private final Seals seals;
  private final Lease lease;
  @Inject KeyRotation self;
  private LeaderLoop loop;

  KeyRotation(TipOffs tipOffs, Identities identities, Seals seals, Lease lease) {
    this.tipOffs = tipOffs;
    this.identities = identities;
    this.seals = seals;
    this.lease = lease;
  }

  void start(@Observes StartupEvent event) {
    loop = new LeaderLoop("seal-rotation", lease, POLL, () -> self.step());
    loop.start();
  }

  void stop(@Observes ShutdownEvent event) {
    loop.stop();
  }

  /** Wraps a portion; true when there was one, and perhaps are more. */
  boolean step() {
    return CurrentCaller.callAs(Caller.system(), () -> self.rewrap());
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  boolean rewrap() {
    List<TipOff> rows =
        tipOffs
            .find("sealedKey.keyId <> ?1 order by id", seals.activeKey())
            .page(0, PORTION)
            .list();
    rows.forEach(row -> row.rewrapped(seals.rewrap(row.sealedKey(), row.record())));
    List<IdentityRow> who =
        identities
            .find("sealedKey.keyId <> ?1 order by tipOffId", seals.activeKey())
            .page(0, PORTION)
            .list();
    who.forEach(row -> row.rewrapped(seals.rewrap(row.sealedKey(), row.record())));
    return rows.size() + who.size() > 0;
  }
}
