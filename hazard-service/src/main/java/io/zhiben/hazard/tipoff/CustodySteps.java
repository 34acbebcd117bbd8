package io.zhiben.hazard.tipoff;

import io.zhiben.hazard.tipoff.MessageRow.Author;
import io.zhiben.hazard.tipoff.TipOffViews.TipOffView;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.http.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;

/** What every step of a custodian does: the version, the message to the reporter, the audit row. */
@ApplicationScoped
class CustodySteps {
  private final TipOffs tipOffs;
  private final Vault vault;
  private final HandoverDesk handovers;
  private final TipOffViews views;
  private final Preconditions preconditions;
  private final AuditTrail audit;

  CustodySteps(
      TipOffs tipOffs,
      Vault vault,
      HandoverDesk handovers,
      TipOffViews views,
      Preconditions preconditions,
      AuditTrail audit) {
    this.tipOffs = tipOffs;
    this.vault = vault;
    this.handovers = handovers;
    this.views = views;
    this.preconditions = preconditions;
    this.audit = audit;
  }

  /**
   * @param text to the reporter; null where the step tells him nothing
   */
  TipOffView take(UUID id, TipOffStep step, String text, Consumer<TipOff> change) {
    TipOff tipOff = tipOffs.require(id);
    preconditions.requireMatch(tipOff.version());
    TipOffSnapshot before = TipOffSnapshot.of(tipOff);
    change.accept(tipOff);
    tipOff.read();
    handovers.route(tipOff);
    if (text != null) {
      vault.write(tipOff, null, Author.OFFICE, CurrentCaller.get().subject(), text);
    }
    tipOffs.flush();
    audit.record(
        "tip-off." + step.name().toLowerCase(Locale.ROOT).replace('_', '-'),
        "TipOff",
        id,
        tipOff.place().code(),
        before,
        TipOffSnapshot.of(tipOff));
    return views.of(tipOff);
  }
}
