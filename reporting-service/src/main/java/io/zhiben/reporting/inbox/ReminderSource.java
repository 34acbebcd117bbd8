package io.zhiben.reporting.inbox;

import java.time.Duration;
import java.time.LocalDate;

/**
 * Something that knows what waits for people because of the day alone: what falls due soon, and
 * what is late. Beans of this type are asked in turn by one replica.
 */
public interface ReminderSource {

  /** For logs. */
  String name();

  /**
   * Brings the inbox in line with what waits on that day, as the system and in transactions of its
   * own; doing it twice tells nothing twice.
   */
  void remind(LocalDate today);

  /** How long it rests between two rounds; what ends meanwhile is seen to be over by then. */
  default Duration every() {
    return Duration.ofMinutes(10);
  }
}
