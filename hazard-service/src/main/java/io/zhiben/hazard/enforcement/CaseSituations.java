package io.zhiben.hazard.enforcement;

import io.zhiben.hazard.directory.EnterpriseDirectory;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.photo.AlbumPhoto;
import io.zhiben.hazard.photo.Stage;
import io.zhiben.hazard.setting.TenantSettings;
import io.zhiben.platform.access.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Gathers what the rules about steps ask for and a case's own row doesn't hold. */
@ApplicationScoped
class CaseSituations {
  private final EnterpriseDirectory directory;
  private final CaseFile file;
  private final CaseShelf shelf;
  private final TenantSettings settings;
  private final Clock clock;

  CaseSituations(
      EnterpriseDirectory directory,
      CaseFile file,
      CaseShelf shelf,
      TenantSettings settings,
      Clock clock) {
    this.directory = directory;
    this.file = file;
    this.shelf = shelf;
    this.settings = settings;
    this.clock = clock;
  }

  CaseSituation of(EnforcementCase one) {
    Set<String> lead =
        directory.find(one.enterpriseId()).map(ListedEnterprise::leadDepartments).orElse(Set.of());
    List<CaseTransfer> transfers = file.transfers(one.id());
    boolean handed =
        transfers.stream().anyMatch(sent -> sent.target() == TransferTarget.CRIMINAL_JUSTICE);
    List<AlbumPhoto> photos = shelf.photos(one.id());
    return new CaseSituation(
        one.state(),
        lead,
        one.investigators(),
        one.notice(),
        grave(one),
        transfers.stream().anyMatch(sent -> !sent.settled() && answerable(one, sent)),
        transfers.stream().anyMatch(sent -> !sent.settled() && !answerable(one, sent)),
        one.criminalThreshold() && !handed,
        one.ground().restoration()
            && photos.stream().noneMatch(photo -> photo.stage() == Stage.AFTER),
        photos.isEmpty(),
        one.participants(),
        file.measures(one.id(), CaseMeasure.Stage.DECIDED).stream()
            .anyMatch(CaseMeasure::standsStill),
        one.typical(),
        LocalDate.now(clock));
  }

  /** Whether what is proposed asks for the offer of a hearing. */
  boolean grave(EnforcementCase one) {
    return one.notice() != null
        && MeasureRules.grave(
            file.measures(one.id(), CaseMeasure.Stage.PROPOSED).stream()
                .map(CaseMeasure::said)
                .toList(),
            rulesOf(one));
  }

  /** What a town hands to its district is answered by somebody above the town (D-062). */
  boolean answerable(EnforcementCase one, CaseTransfer sent) {
    return sent.target() != TransferTarget.DISTRICT
        || CasePolicy.aboveTown(CurrentCaller.get())
        || !rulesOf(one).districtAnswers();
  }

  EnforcementRules rulesOf(EnforcementCase one) {
    return settings.at(one.place(), EnforcementRules.SETTING);
  }

  Discretion discretionOf(EnforcementCase one) {
    return settings.at(one.place(), Discretion.SETTING);
  }
}
