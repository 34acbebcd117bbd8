package io.zhiben.hazard.inspection;

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
import java.util.Set;
import java.util.UUID;

/**
 * Photos of an inspection itself: proof of a nil return, a posting, a picture of a camera. Those of
 * what is wrong belong to the hazards.
 */
@ApplicationScoped
class InspectionPhotoDesk {
  private final Inspections inspections;
  private final InspectionFile file;
  private final PhotoAlbum album;
  private final AuditTrail audit;

  InspectionPhotoDesk(
      Inspections inspections, InspectionFile file, PhotoAlbum album, AuditTrail audit) {
    this.inspections = inspections;
    this.file = file;
    this.album = album;
    this.audit = audit;
  }

  /** One that an answer named is taken always; for others there is room for so many. */
  @Transactional
  AlbumPhoto add(UUID id, Photo checked) {
    Inspection inspection = inspections.require(id);
    Set<String> parties =
        JointPolicy.parties(inspection.department(), file.departmentsOf(inspection));
    if (!EvidenceRules.mayAddPhotos(inspection, parties, CurrentCaller.get())) {
      throw Problem.of(InspectionError.NOT_ITS_RECORDER);
    }
    int most = file.isNamed(id, checked.sha256()) ? Integer.MAX_VALUE : EvidenceRules.MOST_PHOTOS;
    AlbumPhoto photo = album.add(id, Stage.BEFORE, checked, most);
    file.arrived(id, checked.sha256(), photo.id());
    audit.record("inspection.add-photo", "Inspection", id, inspection.place().code(), null, photo);
    return photo;
  }

  @Transactional
  PhotoContent open(UUID id, UUID photoId) {
    inspections.require(id);
    return album.open(id, photoId).orElseThrow(Problem::notFound);
  }
}
