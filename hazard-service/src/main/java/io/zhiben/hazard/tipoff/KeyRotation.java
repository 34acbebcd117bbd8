package io.zhiben.hazard.tipoff;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.zhiben.hazard.seal.Binding;
import io.zhiben.hazard.seal.SealedKey;
import io.zhiben.hazard.seal.Seals;
import io.zhiben.hazard.seal.Unsealable;
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
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * Wraps the data keys anew under the first key of the settings, so that an older one can be taken
 * away some time later. What the data keys seal is not touched. Runs in one replica.
 */
@ApplicationScoped
class KeyRotation {
  private static final Duration POLL = Duration.ofMinutes(10);
  private static final int PORTION = 100;
  private static final UUID FIRST = new UUID(0, 0);
  private static final Logger LOG = Logger.getLogger(KeyRotation.class);

  private final TipOffs tipOffs;
  private final Identities identities;
  private final Seals seals;
  private final Lease lease;
  @Inject KeyRotation self;
  private LeaderLoop loop;

  /** Where the next portion begins; back at the first when there is none. */
  private volatile UUID lastTipOff = FIRST;

  private volatile UUID lastIdentity = FIRST;

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

  /** A row whose key doesn't open is left as it is and named, so that it holds up no other. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  boolean rewrap() {
    List<TipOff> rows =
        tipOffs
            .find("sealedKey.keyId <> ?1 and id > ?2 order by id", seals.activeKey(), lastTipOff)
            .page(0, PORTION)
            .list();
    rows.forEach(row -> rewrap(row.sealedKey(), row.record(), row::rewrapped));
    List<IdentityRow> who =
        identities
            .find(
                "sealedKey.keyId <> ?1 and tipOffId > ?2 order by tipOffId",
                seals.activeKey(),
                lastIdentity)
            .page(0, PORTION)
            .list();
    who.forEach(row -> rewrap(row.sealedKey(), row.record(), row::rewrapped));
    lastTipOff = rows.isEmpty() ? FIRST : rows.getLast().id();
    lastIdentity = who.isEmpty() ? FIRST : who.getLast().tipOffId();
    return rows.size() + who.size() > 0;
  }

  private void rewrap(SealedKey key, Binding row, Consumer<SealedKey> keep) {
    try {
      keep.accept(seals.rewrap(key, row));
    } catch (Unsealable e) {
      LOG.errorf(
          "%s %s stays under the key %s: %s", row.table(), row.row(), key.keyId(), e.getMessage());
    }
  }
}
