package io.zhiben.enterprise.contract;

import java.time.LocalDate;

/** Where a contract stands on a day. */
public enum ContractState {
  /** Signed, its first day is still to come. */
  COMING("e.validFrom > :today and (e.endedOn is null or e.endedOn >= e.validFrom)"),
  /** The agency sees the enterprises. */
  LIVE(
      "e.validFrom <= :today and e.validTo >= :today"
          + " and (e.endedOn is null or e.endedOn >= :today)"),
  /** Expired, ended early, or ended before it began. */
  ENDED("e.validTo < :today or e.endedOn < :today or e.endedOn < e.validFrom");

  private final String condition;

  ContractState(String condition) {
    this.condition = condition;
  }

  /** The same as {@link #on} for a list, with the parameter {@code today}. */
  String condition() {
    return condition;
  }

  /**
   * The state on that day.
   *
   * @param last the last day, the early end where there is one
   */
  static ContractState on(LocalDate day, LocalDate validFrom, LocalDate last) {
    if (last.isBefore(day) || last.isBefore(validFrom)) {
      return ENDED;
    }
    return day.isBefore(validFrom) ? COMING : LIVE;
  }
}
