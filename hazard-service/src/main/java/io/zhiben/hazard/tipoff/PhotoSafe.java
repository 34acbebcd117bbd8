package io.zhiben.hazard.tipoff;

import io.zhiben.platform.file.FileStore;
import io.zhiben.platform.file.FileStoreException;
import io.zhiben.platform.file.Photo;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Keeps reporters' photos sealed. What they were taken with and where is gone before. */
@ApplicationScoped
class PhotoSafe {
  static final int MOST_PHOTOS = 9;

  private final ReporterPhotos photos;
  private final Vault vault;
  private final FileStore files;
  private final TransactionSynchronizationRegistry transactions;
  private final Clock clock;

  PhotoSafe(
      ReporterPhotos photos,
      Vault vault,
      FileStore files,
      TransactionSynchronizationRegistry transactions,
      Clock clock) {
    this.photos = photos;
    this.vault = vault;
    this.files = files;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** A photo that was opened. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record OpenPhoto(String mediaType, byte[] bytes) {}

  void add(TipOff tipOff, Photo photo) {
    if (tipOff.photos() >= MOST_PHOTOS) {
      throw Problem.of(TipOffError.TIP_OFF_FULL, MOST_PHOTOS);
    }
    PhotoRow row = new PhotoRow(tipOff.id(), photo.mediaType(), clock.instant());
    removeUnlessCommitted(row.storageKey());
    try (InputStream in = photo.open()) {
      byte[] sealed = vault.seal(tipOff, row, in.readAllBytes());
      files.put(
          row.storageKey(),
          new ByteArrayInputStream(sealed),
          sealed.length,
          "application/octet-stream");
    } catch (IOException | FileStoreException e) {
      throw Problem.of(CommonError.SERVICE_UNAVAILABLE);
    }
    photos.persist(row);
    tipOff.photoAdded();
  }

  List<UUID> of(TipOff tipOff) {
    return photos.list("tipOffId = ?1 order by id", tipOff.id()).stream()
        .map(PhotoRow::id)
        .toList();
  }

  OpenPhoto open(TipOff tipOff, UUID photo) {
    PhotoRow row =
        photos
            .find("id = ?1 and tipOffId = ?2", photo, tipOff.id())
            .firstResultOptional()
            .orElseThrow(Problem::notFound);
    try (InputStream in = files.open(row.storageKey()).orElseThrow(Problem::notFound)) {
      return new OpenPhoto(row.mediaType(), vault.open(tipOff, row, in.readAllBytes()));
    } catch (IOException | FileStoreException e) {
      throw Problem.of(CommonError.SERVICE_UNAVAILABLE);
    }
  }

  private void removeUnlessCommitted(String storageKey) {
    transactions.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {
            // the file is written already
          }

          @Override
          public void afterCompletion(int status) {
            if (status == Status.STATUS_ROLLEDBACK) {
              files.delete(storageKey);
            }
          }
        });
  }
}
