package io.zhiben.hazard.enforcement;

import io.zhiben.hazard.journal.Journal;
import io.zhiben.hazard.photo.AlbumPhoto;
import io.zhiben.hazard.photo.PhotoAlbum;
import io.zhiben.hazard.photo.PhotoContent;
import io.zhiben.hazard.photo.Stage;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.ScopeKind;
import io.zhiben.platform.file.Photo;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Evidence for a case that the caller reaches; never shown to the party. */
@ApplicationScoped
class CasePhotoDesk {
  private final EnforcementCases cases;
  private final CaseSituations situations;
  private final PhotoAlbum album;
  private final Journal journal;
  private final CaseLog log;

  CasePhotoDesk(
      EnforcementCases cases,
      CaseSituations situations,
      PhotoAlbum album,
      Journal journal,
      CaseLog log) {
    this.cases = cases;
    this.situations = situations;
    this.album = album;
    this.journal = journal;
    this.log = log;
  }

  @Transactional
  AlbumPhoto add(UUID id, Stage stage, Photo checked) {
    EnforcementCase one = cases.requireForWriting(id);
    CasePolicy.permit(CaseVerb.ADD_PHOTO, situations.of(one), CurrentCaller.get());
    AlbumPhoto photo = album.add(id, stage, checked);
    journal.add(id, "ADD_PHOTO", CaseVerb.ADD_PHOTO.right(), null, stage);
    log.note("enforcement-case.add-photo", one, photo);
    return photo;
  }

  @Transactional
  PhotoContent open(UUID id, UUID photoId) {
    cases.require(id);
    if (CurrentCaller.get().scope() == ScopeKind.ENTERPRISE) {
      throw Problem.notFound();
    }
    return album.open(id, photoId).orElseThrow(Problem::notFound);
  }
}
