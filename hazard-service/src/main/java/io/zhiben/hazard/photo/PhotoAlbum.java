package io.zhiben.hazard.photo;

import io.zhiben.hazard.HazardConfig;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.file.FileStore;
import io.zhiben.platform.file.FileStoreException;
import io.zhiben.platform.file.Photo;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** The photos of hazards. Whoever asks has reached the hazard already. */
@ApplicationScoped
public class PhotoAlbum {
  private static final Logger LOG = Logger.getLogger(PhotoAlbum.class);

  private final EvidencePhotos photos;
  private final FileStore files;
  private final TransactionSynchronizationRegistry transactions;
  private final HazardConfig config;
  private final Clock clock;

  PhotoAlbum(
      EvidencePhotos photos,
      FileStore files,
      TransactionSynchronizationRegistry transactions,
      HazardConfig config,
      Clock clock) {
    this.photos = photos;
    this.files = files;
    this.transactions = transactions;
    this.config = config;
    this.clock = clock;
  }

  /** The hazard's photos, oldest first. */
  public List<AlbumPhoto> of(UUID hazardId) {
    return photos.list("hazardId = ?1 order by id", hazardId).stream()
        .map(EvidencePhoto::view)
        .toList();
  }

  /**
   * Adds a photo to the hazard. The file is complete before its row is, and goes when the row
   * doesn't come to stay.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public AlbumPhoto add(UUID hazardId, Stage stage, Photo checked) {
    return add(hazardId, stage, checked, config.photosPerHazard());
  }

  /**
   * The same for a thing that has room for another number of photos.
   *
   * @param most photos that it may have
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public AlbumPhoto add(UUID hazardId, Stage stage, Photo checked, int most) {
    if (photos.count("hazardId", hazardId) >= most) {
      throw Problem.of(PhotoError.PHOTO_LIMIT_REACHED, most);
    }
    EvidencePhoto photo =
        new EvidencePhoto(hazardId, stage, checked, CurrentCaller.get().subject(), clock.instant());
    removeUnlessCommitted(photo.storageKey());
    try {
      files.put(photo.storageKey(), checked.open(), checked.size(), checked.mediaType());
    } catch (FileStoreException e) {
      LOG.error("a photo cannot be kept", e);
      throw Problem.of(CommonError.SERVICE_UNAVAILABLE);
    }
    photos.persist(photo);
    return photo.view();
  }

  /** The photo's bytes; empty when the hazard has no such photo. */
  public Optional<PhotoContent> open(UUID hazardId, UUID photoId) {
    return photos
        .find("id = ?1 and hazardId = ?2", photoId, hazardId)
        .firstResultOptional()
        .flatMap(photo -> files.open(photo.storageKey()).map(bytes -> content(photo, bytes)));
  }

  private static PhotoContent content(EvidencePhoto photo, InputStream bytes) {
    String key = photo.storageKey();
    String extension = key.substring(key.lastIndexOf('.'));
    return new PhotoContent(
        photo.stage().name().toLowerCase() + "-" + photo.id() + extension,
        photo.mediaType(),
        photo.sizeBytes(),
        bytes);
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
            // an outcome that nobody knows keeps the file: a row without one would be worse
            if (status == Status.STATUS_ROLLEDBACK) {
              files.delete(storageKey);
            }
          }
        });
  }
}
