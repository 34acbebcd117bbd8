package io.zhiben.hazard.hazard;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.hazard.HazardSteps.Done;
import io.zhiben.hazard.photo.AlbumPhoto;
import io.zhiben.hazard.photo.PhotoAlbum;
import io.zhiben.hazard.photo.PhotoContent;
import io.zhiben.hazard.photo.Stage;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.file.Photo;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Evidence for a hazard that the caller reaches. */
@ApplicationScoped
class PhotoDesk {
  private final Hazards hazards;
  private final HazardSituations situations;
  private final PhotoAlbum album;
  private final Timeline timeline;
  private final AuditTrail audit;
  private final Clock clock;

  PhotoDesk(
      Hazards hazards,
      HazardSituations situations,
      PhotoAlbum album,
      Timeline timeline,
      AuditTrail audit,
      Clock clock) {
    this.hazards = hazards;
    this.situations = situations;
    this.album = album;
    this.timeline = timeline;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  AlbumPhoto add(UUID hazardId, Stage stage, Photo checked) {
    Hazard hazard = hazards.require(hazardId);
    PhotoPolicy.permit(situations.of(hazard), CurrentCaller.get());
    AlbumPhoto photo = album.add(hazardId, stage, checked);
    timeline.add(
        hazardId,
        new Done(Happening.PHOTO_ADDED, null, null, List.of(photo.id())),
        Right.PHOTO_ADD);
    hazards.touch(hazardId, LocalDate.now(clock));
    audit.record("hazard.add-photo", "Hazard", hazardId, hazard.place().code(), null, photo);
    return photo;
  }

  @Transactional
  PhotoContent open(UUID hazardId, UUID photoId) {
    hazards.require(hazardId);
    return album.open(hazardId, photoId).orElseThrow(Problem::notFound);
  }
}
