package io.zhiben.reporting;

import io.zhiben.contracts.event.Ancestry;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** What random lives are made of; the same seed gives the same. */
final class Chance {
  private static final List<Ancestry> PLACES =
      List.of(
          Places.EAST_LAKE_PLACE,
          Places.DONGLIHU_PLACE,
          Places.ANOTHER_PLACE,
          Places.DONGZHAO_PLACE);

  private final Random random;
  private final LocalDate today;

  Chance(Random random, LocalDate today) {
    this.random = random;
    this.today = today;
  }

  /** From nought to one less. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  boolean coin() {
    return random.nextBoolean();
  }

  <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  Ancestry place() {
    return one(PLACES);
  }

  /** One of the last 400 days. */
  LocalDate day() {
    return today.minusDays(random.nextInt(400));
  }

  LocalDate notLater(LocalDate day) {
    return day.isBefore(today) ? day : today;
  }

  UUID id() {
    return new UUID(random.nextLong(), random.nextLong());
  }

  Random random() {
    return random;
  }
}
