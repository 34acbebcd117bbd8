package io.zhiben.hazard.tipoff;

import io.zhiben.hazard.tipoff.TipOffViews.Custody;
import io.zhiben.hazard.tipoff.TipOffViews.Message;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Opens what a reporter wrote, for a custodian. */
@ApplicationScoped
class CustodyViews {
  private final Vault vault;
  private final PhotoSafe photos;
  private final Reveals reveals;
  private final RegionTree regions;
  private final Clock clock;

  CustodyViews(Vault vault, PhotoSafe photos, Reveals reveals, RegionTree regions, Clock clock) {
    this.vault = vault;
    this.photos = photos;
    this.reveals = reveals;
    this.regions = regions;
    this.clock = clock;
  }

  Custody of(TipOff tipOff) {
    Vault.Content content = vault.open(tipOff);
    List<RevealView> asked = reveals.of(tipOff.id(), clock.instant());
    return new Custody(
        tipOff.channel(),
        tipOff.reporterKind(),
        tipOff.signatories(),
        tipOff.happenedOn(),
        content.text(),
        content.spot(),
        content.enterprise(),
        vault.dialogue(tipOff).stream()
            .map(said -> new Message(said.author(), said.text(), said.at()))
            .toList(),
        photos.of(tipOff),
        asked,
        tipOff.named() && asked.stream().noneMatch(RevealView::open),
        tipOff.aboutOffice(),
        placeName(tipOff.aboutPlaceCode()));
  }

  private String placeName(String code) {
    return code == null ? null : regions.find(code).map(region -> region.name()).orElse(code);
  }
}
