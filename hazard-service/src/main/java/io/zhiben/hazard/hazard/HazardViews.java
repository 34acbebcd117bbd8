package io.zhiben.hazard.hazard;

import io.zhiben.contracts.event.RegionState;
import io.zhiben.hazard.hazard.HazardReports.Reported;
import io.zhiben.hazard.hazard.HazardView.AskedExtension;
import io.zhiben.hazard.hazard.HazardView.Dates;
import io.zhiben.hazard.hazard.HazardView.Link;
import io.zhiben.hazard.hazard.HazardView.PhotoRef;
import io.zhiben.hazard.hazard.HazardView.Rectification;
import io.zhiben.hazard.hazard.HazardView.TimelineView;
import io.zhiben.hazard.photo.AlbumPhoto;
import io.zhiben.hazard.photo.PhotoAlbum;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows hazards to the caller. */
@ApplicationScoped
class HazardViews {
  private final Hazards hazards;
  private final HazardSituations situations;
  private final Timeline timeline;
  private final PhotoAlbum album;
  private final RegionTree regions;
  private final Clock clock;

  HazardViews(
      Hazards hazards,
      HazardSituations situations,
      Timeline timeline,
      PhotoAlbum album,
      RegionTree regions,
      Clock clock) {
    this.hazards = hazards;
    this.situations = situations;
    this.timeline = timeline;
    this.album = album;
    this.regions = regions;
    this.clock = clock;
  }

  HazardView of(UUID id) {
    return of(hazards.require(id));
  }

  HazardRow row(ListedHazard hazard) {
    NextStep next = hazard.nextStep();
    return new HazardRow(
        hazard.id(),
        hazard.version(),
        hazard.number(),
        hazard.enterpriseId(),
        hazard.enterpriseName(),
        hazard.placeCode(),
        regionName(hazard.placeCode()),
        hazard.level(),
        hazard.suggestedLevel(),
        hazard.state(),
        hazard.description(),
        hazard.foundOn(),
        hazard.deadline(),
        hazard.overdueDays(LocalDate.now(clock)),
        hazard.source().shownTo(CurrentCaller.get()),
        next == null ? null : next.verb(),
        next == null ? null : next.owner(),
        hazard.regradeDue(),
        hazard.evidenceMissing(),
        hazard.listedLevel());
  }

  HazardView of(Hazard hazard) {
    return of(hazard, situations.of(hazard), album.of(hazard.id()), timeline.of(hazard.id()));
  }

  /** The same for one that has no photos and no more in its timeline than its report. */
  HazardView ofNew(Reported reported) {
    return of(
        reported.hazard(),
        situations.ofNew(reported.hazard(), reported.enterprise()),
        List.of(),
        List.of(reported.entry()));
  }

  private HazardView of(
      Hazard hazard,
      HazardSituation situation,
      List<AlbumPhoto> photos,
      List<TimelineEntry> entries) {
    NextStep next = NextStep.of(hazard);
    Caller caller = CurrentCaller.get();
    return new HazardView(
        hazard.id(),
        hazard.version(),
        hazard.number(),
        hazard.enterpriseId(),
        hazard.enterpriseCode(),
        hazard.enterpriseName(),
        hazard.place().code(),
        regionName(hazard.place().code()),
        hazard.domainCode(),
        hazard.inspectionId(),
        hazard.source().shownTo(CurrentCaller.get()),
        hazard.level(),
        hazard.suggestedLevel(),
        hazard.state(),
        hazard.description(),
        hazard.spot(),
        hazard.correctedOnTheSpot(),
        hazard.foundOn(),
        hazard.deadline(),
        hazard.deadlineRule(),
        hazard.overdueDays(LocalDate.now(clock)),
        next == null ? null : next.verb(),
        next == null ? null : next.owner(),
        hazard.clause(),
        hazard.plan(),
        rectification(hazard),
        dates(hazard),
        timeline(entries, photos),
        photos,
        ActionPolicy.allowed(situation, caller),
        hazard.returnsTo().stream().toList(),
        PhotoPolicy.permits(situation, caller),
        hazard.evidence(),
        hazard.regrade(),
        hazard.rejected(),
        hazard.extensions().original(),
        hazard.extensions().granted(),
        asked(hazard.extensions()),
        link(hazard.reopens()),
        link(hazard.reopenedBy()),
        hazard.transferredTo(),
        hazard.paper(),
        hazard.items().total() == 0 ? null : hazard.items(),
        situations.itemsOf(hazard),
        hazard.listedLevel(),
        hazard.phase());
  }

  private String regionName(String code) {
    return regions.find(code).map(RegionState::name).orElse(code);
  }

  private static Rectification rectification(Hazard hazard) {
    return hazard.rectificationMeasures() == null
        ? null
        : new Rectification(hazard.rectificationMeasures(), hazard.rectificationCostFen());
  }

  private Link link(UUID id) {
    return id == null ? null : new Link(id, hazards.require(id).number());
  }

  private static AskedExtension asked(Extensions extensions) {
    return extensions.pending()
        ? new AskedExtension(extensions.until(), extensions.reason(), extensions.askedAt())
        : null;
  }

  private static Dates dates(Hazard hazard) {
    return new Dates(
        hazard.recordedAt(),
        hazard.verifiedAt(),
        hazard.assignedAt(),
        hazard.rectifiedAt(),
        hazard.reinspectedAt(),
        hazard.signedOffAt(),
        hazard.withdrawnAt());
  }

  private static List<TimelineView> timeline(List<TimelineEntry> entries, List<AlbumPhoto> photos) {
    Map<String, AlbumPhoto> byId =
        photos.stream().collect(Collectors.toMap(p -> p.id().toString(), Function.identity()));
    return entries.stream()
        .map(entry ->
            new TimelineView(
                entry.at(),
                entry.event(),
                entry.actorRole(),
                entry.actorOrg(),
                entry.note(),
                entry.detail(),
                refs(entry.photoIds(), byId)))
        .toList();
  }

  private static List<PhotoRef> refs(Set<String> ids, Map<String, AlbumPhoto> byId) {
    return ids.stream()
        .map(byId::get)
        .map(photo -> new PhotoRef(photo.id(), photo.stage()))
        .toList();
  }
}
