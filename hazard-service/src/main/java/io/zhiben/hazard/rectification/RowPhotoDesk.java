package io.zhiben.hazard.rectification;

import io.zhiben.hazard.photo.AlbumPhoto;
import io.zhiben.hazard.photo.PhotoAlbum;
import io.zhiben.hazard.photo.PhotoContent;
import io.zhiben.hazard.photo.Stage;
import io.zhiben.hazard.rectification.RowBook.Standing;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.file.Photo;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Evidence of a row that the caller reaches. */
@ApplicationScoped
class RowPhotoDesk {
  private final LedgerRows rows;
  private final LedgerFile file;
  private final RowBook book;
  private final PhotoAlbum album;

  RowPhotoDesk(LedgerRows rows, LedgerFile file, RowBook book, PhotoAlbum album) {
    this.rows = rows;
    this.file = file;
    this.book = book;
    this.album = album;
  }

  @Transactional
  AlbumPhoto add(UUID id, Stage stage, Photo checked) {
    LedgerRow row = rows.requireForWriting(id);
    RowPolicy.permit(RowVerb.ADD_PHOTO, row, file.holdOpen(row.ledgerId()), CurrentCaller.get());
    Standing before = Standing.of(row);
    AlbumPhoto photo = album.add(id, stage, checked);
    book.change("ledger-row.add-photo", row, before);
    return photo;
  }

  @Transactional
  PhotoContent open(UUID id, UUID photoId) {
    rows.require(id);
    return album.open(id, photoId).orElseThrow(Problem::notFound);
  }
}
