package io.zhiben.hazard.hazard;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The points of hazards. Whoever asks has reached the hazard already. */
@ApplicationScoped
class ItemBook implements PanacheRepositoryBase<HazardItem, UUID> {
  private final Clock clock;

  ItemBook(Clock clock) {
    this.clock = clock;
  }

  /** Those that count, in their order; none for the usual hazard. */
  List<HazardItem> of(UUID hazardId) {
    return list("hazardId = ?1 and replacedAt is null order by position", hazardId);
  }

  HazardItem require(UUID hazardId, int position) {
    return of(hazardId).stream()
        .filter(item -> item.position() == position)
        .findFirst()
        .orElseThrow(() -> Problem.ofField(LifecycleError.ITEM_UNKNOWN, "position", position));
  }

  void replace(UUID hazardId, List<ListedPoint> points) {
    of(hazardId).forEach(item -> item.replace(clock.instant()));
    begin(hazardId, points);
  }

  /** The first list of a hazard. */
  void begin(UUID hazardId, List<ListedPoint> points) {
    for (int i = 0; i < points.size(); i++) {
      ListedPoint point = points.get(i);
      persist(new HazardItem(hazardId, i + 1, point.description().strip(), point.place()));
    }
  }

  /** A photo shows one point. */
  void requireOwn(UUID hazardId, List<UUID> photoIds) {
    List<HazardItem> items = of(hazardId);
    for (int i = 0; i < photoIds.size(); i++) {
      String photo = photoIds.get(i).toString();
      if (items.stream().anyMatch(item -> item.photoIds().contains(photo))) {
        throw Problem.ofField(LifecycleError.ITEM_PHOTO_TAKEN, "photoIds[" + i + "]");
      }
    }
  }

  void passAll(UUID hazardId) {
    of(hazardId).forEach(item -> item.passWithAll(clock.instant()));
  }

  void reopenUnpassed(UUID hazardId) {
    of(hazardId).stream()
        .filter(item -> item.state() != ItemState.PASSED)
        .forEach(HazardItem::reopen);
  }

  /** What a return to that step makes of them. */
  void returned(UUID hazardId, LifecycleState to) {
    boolean handedIn = to == LifecycleState.RECTIFIED;
    of(hazardId).forEach(handedIn ? HazardItem::unpass : HazardItem::reopen);
  }
}
