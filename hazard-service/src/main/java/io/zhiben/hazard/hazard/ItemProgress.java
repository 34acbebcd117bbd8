package io.zhiben.hazard.hazard;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * How far a hazard with several points is. It says the same as the points themselves, and stands in
 * the hazard's row so that every change of a point is a change of the hazard.
 *
 * @param total 0 for the usual hazard, which has none
 * @param rectified those that were handed in, passed ones among them
 * @param passed those that were looked at again and are good
 */
@Embeddable
record ItemProgress(
    @Column(name = "items_total") int total,
    @Column(name = "items_rectified") int rectified,
    @Column(name = "items_passed") int passed) {

  static final ItemProgress NONE = new ItemProgress(0, 0, 0);

  static ItemProgress of(int points) {
    return new ItemProgress(points, 0, 0);
  }

  int open() {
    return total - rectified;
  }

  /** Handed in, and nobody has looked at them again. */
  int toReinspect() {
    return rectified - passed;
  }

  boolean allPassed() {
    return passed == total;
  }

  ItemProgress rectifyOne() {
    return new ItemProgress(total, rectified + 1, passed);
  }

  ItemProgress passOne() {
    return new ItemProgress(total, rectified, passed + 1);
  }

  /** One that was handed in is not good. */
  ItemProgress reopenOne() {
    return new ItemProgress(total, rectified - 1, passed);
  }

  ItemProgress passAll() {
    return new ItemProgress(total, total, total);
  }

  /** Whoever looked at the whole found it not good: what had passed singly stays good. */
  ItemProgress reopenUnpassed() {
    return new ItemProgress(total, passed, passed);
  }

  ItemProgress reopenAll() {
    return of(total);
  }

  ItemProgress unpassAll() {
    return new ItemProgress(total, rectified, 0);
  }
}
