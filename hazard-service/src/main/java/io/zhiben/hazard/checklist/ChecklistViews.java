package io.zhiben.hazard.checklist;

import io.zhiben.contracts.event.RegionState;
import io.zhiben.hazard.checklist.ChecklistView.VersionLine;
import io.zhiben.hazard.checklist.ChecklistView.VersionView;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Shows checklists to the caller. */
@ApplicationScoped
class ChecklistViews {
  private final RegionTree regions;
  private final ChecklistVersions versions;

  ChecklistViews(RegionTree regions, ChecklistVersions versions) {
    this.regions = regions;
    this.versions = versions;
  }

  ChecklistView of(Checklist checklist) {
    Caller caller = CurrentCaller.get();
    boolean drafts = ChecklistPolicy.seesDraft(caller, checklist);
    List<ChecklistVersion> seen =
        versions.of(checklist.id()).stream()
            .filter(one -> drafts || one.issuedOn() != null)
            .toList();
    return new ChecklistView(
        checklist.id(),
        checklist.version(),
        checklist.kind(),
        checklist.title(),
        checklist.state(),
        checklist.place().code(),
        regionName(checklist),
        checklist.enterpriseId(),
        checklist.enterpriseName(),
        checklist.own(),
        checklist.domainCode(),
        checklist.tags(),
        checklist.department(),
        drafts ? checklist.draftNo() : null,
        checklist.issuedNo(),
        checklist.madeAt(),
        seen.stream().map(ChecklistViews::line).toList(),
        seen.isEmpty() ? List.of() : seen.getFirst().items(),
        ChecklistPolicy.actions(caller, checklist),
        checklist.templateId());
  }

  ChecklistRow row(Checklist checklist) {
    boolean drafts = ChecklistPolicy.seesDraft(CurrentCaller.get(), checklist);
    return new ChecklistRow(
        checklist.id(),
        checklist.version(),
        checklist.kind(),
        checklist.title(),
        checklist.state(),
        checklist.place().code(),
        regionName(checklist),
        checklist.enterpriseId(),
        checklist.enterpriseName(),
        checklist.own(),
        checklist.domainCode(),
        checklist.tags(),
        drafts ? checklist.draftNo() : null,
        checklist.issuedNo());
  }

  static VersionView version(Checklist checklist, ChecklistVersion version) {
    return new VersionView(
        version.id(),
        checklist.id(),
        checklist.title(),
        version.no(),
        version.state(),
        version.issuedOn(),
        version.endedOn(),
        version.items());
  }

  String regionName(Checklist checklist) {
    String code = checklist.place().code();
    return regions.find(code).map(RegionState::name).orElse(code);
  }

  private static VersionLine line(ChecklistVersion version) {
    return new VersionLine(
        version.id(),
        version.no(),
        version.state(),
        version.itemCount(),
        version.issuedOn(),
        version.endedOn(),
        version.endReason());
  }
}
