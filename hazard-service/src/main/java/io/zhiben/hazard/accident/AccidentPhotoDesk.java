package io.zhiben.hazard.accident;

import io.zhiben.hazard.journal.Journal;
import io.zhiben.hazard.photo.AlbumPhoto;
import io.zhiben.hazard.photo.PhotoAlbum;
import io.zhiben.hazard.photo.PhotoContent;
import io.zhiben.hazard.photo.Stage;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.file.Photo;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Evidence for an accident that the caller reaches. */
@ApplicationScoped
class AccidentPhotoDesk {
  private final Accidents accidents;
  private final AccidentSituations situations;
  private final PhotoAlbum album;
  private final Journal journal;
  private final AccidentLog log;

  AccidentPhotoDesk(
      Accidents accidents,
      AccidentSituations situations,
      PhotoAlbum album,
      Journal journal,
      AccidentLog log) {
    this.accidents = accidents;
    this.situations = situations;
    this.album = album;
    this.journal = journal;
    this.log = log;
  }

  @Transactional
  AlbumPhoto add(UUID id, Stage stage, Photo checked) {
    Accident one = accidents.requireForWriting(id);
    AccidentPolicy.permit(AccidentVerb.ADD_PHOTO, situations.of(one), CurrentCaller.get());
    AlbumPhoto photo = album.add(id, stage, checked);
    journal.add(id, "ADD_PHOTO", AccidentVerb.ADD_PHOTO.right(), null, stage);
    log.note("accident.add-photo", one, photo);
    return photo;
  }

  @Transactional
  PhotoContent open(UUID id, UUID photoId) {
    accidents.require(id);
    return album.open(id, photoId).orElseThrow(Problem::notFound);
  }
}
