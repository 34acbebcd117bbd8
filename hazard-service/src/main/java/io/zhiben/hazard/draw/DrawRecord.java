package io.zhiben.hazard.draw;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Everything that one needs to repeat a draw, and what came of it; {@code docs/random-draw.md} says
 * how.
 *
 * @param format the algorithm, {@code zhiben-draw/1}
 * @param pool its canonical text is what {@code poolHash} is made of
 * @param drawn the result before any change
 * @param targets the result after the changes
 * @param publishedAt null while only the supervising side reads it
 */
record DrawRecord(
    String format,
    UUID id,
    String number,
    String title,
    String regionCode,
    boolean unannounced,
    Instant frozenAt,
    String poolHash,
    String commitment,
    Instant heldAt,
    String seed,
    String publicValue,
    DrawPool pool,
    List<DrawTarget> drawn,
    List<DrawChange> changes,
    List<DrawTarget> targets,
    List<PublishedVisit> visits,
    Instant publishedAt) {

  /** An inspection of a target, as everybody may know it. */
  record PublishedVisit(int target, LocalDate inspectedOn, int findings) {}
}
