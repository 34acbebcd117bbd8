package io.zhiben.hazard.hazard;

import io.zhiben.hazard.hazard.HazardCommands.RectifyHazard;
import io.zhiben.hazard.hazard.HazardCommands.StartRectification;
import io.zhiben.hazard.hazard.HazardSteps.Done;
import io.zhiben.hazard.photo.AlbumPhoto;
import io.zhiben.hazard.photo.PhotoAlbum;
import io.zhiben.hazard.photo.Stage;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The enterprise's turn: start, and hand in the rectification with its evidence. */
@ApplicationScoped
class RectificationDesk {
  private final HazardSteps steps;
  private final PhotoAlbum album;
  private final HazardViews views;
  private final Clock clock;

  RectificationDesk(HazardSteps steps, PhotoAlbum album, HazardViews views, Clock clock) {
    this.steps = steps;
    this.album = album;
    this.views = views;
    this.clock = clock;
  }

  @Transactional
  HazardView start(UUID id, StartRectification command) {
    Hazard started =
        steps.take(
            id,
            Verb.START,
            hazard -> {
              hazard.start();
              return Done.of(Happening.STARTED, command.note());
            });
    return views.of(started);
  }

  @Transactional
  HazardView rectify(UUID id, RectifyHazard command) {
    Hazard rectified =
        steps.take(
            id,
            Verb.RECTIFY,
            hazard -> {
              requireEvidence(id, command.photoIds());
              hazard.rectify(
                  command.measures(),
                  command.costFen(),
                  CurrentCaller.get().subject(),
                  clock.instant());
              return new Done(Happening.RECTIFIED, command.measures(), null, command.photoIds());
            });
    return views.of(rectified);
  }

  /** Photos of afterwards, at least one. */
  void requireEvidence(UUID id, List<UUID> photoIds) {
    if (photoIds.isEmpty()) {
      throw Problem.ofField(LifecycleError.RECTIFICATION_NEEDS_PHOTO, "photoIds");
    }
    Set<UUID> usable =
        album.of(id).stream()
            .filter(photo -> photo.stage() == Stage.AFTER)
            .map(AlbumPhoto::id)
            .collect(Collectors.toSet());
    for (int i = 0; i < photoIds.size(); i++) {
      if (!usable.contains(photoIds.get(i))) {
        throw Problem.ofField(LifecycleError.PHOTO_UNKNOWN, "photoIds[" + i + "]");
      }
    }
  }
}
