package io.zhiben.reporting.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What was begun of a task, as it is kept.
 *
 * @param handedInOn the day of the hand-in that counts; null before it and after a return
 * @param handedInBy who handed it in, so that he doesn't confirm it himself
 * @param confirmedOn null until the office confirmed it
 */
record ItemRow(
    UUID id,
    long version,
    Occurrence.Key key,
    ItemStage stage,
    LocalDate begunOn,
    String progress,
    LocalDate handedInOn,
    String handedInBy,
    LocalDate confirmedOn,
    int returns,
    Instant updatedAt) {

  boolean isDoneBy(LocalDate day) {
    return confirmedOn != null && !confirmedOn.isAfter(day);
  }

  boolean isHandedInBy(LocalDate day) {
    return handedInOn != null && !handedInOn.isAfter(day);
  }

  ItemRow progress(String text) {
    return new ItemRow(
        id, version, key, stage, begunOn, text, handedInOn, handedInBy, confirmedOn, returns, null);
  }

  ItemRow handIn(LocalDate day, String by) {
    return new ItemRow(
        id, version, key, ItemStage.HANDED_IN, begunOn, progress, day, by, null, returns, null);
  }

  /** As it was before a return that took the day of that hand-in away. */
  ItemRow asHandedInOn(LocalDate day) {
    return new ItemRow(
        id,
        version,
        key,
        stage,
        begunOn,
        progress,
        day,
        handedInBy,
        confirmedOn,
        returns,
        updatedAt);
  }

  ItemRow confirm(LocalDate day) {
    return new ItemRow(
        id,
        version,
        key,
        ItemStage.DONE,
        begunOn,
        progress,
        handedInOn,
        handedInBy,
        day,
        returns,
        null);
  }

  ItemRow giveBack() {
    return new ItemRow(
        id,
        version,
        key,
        ItemStage.WORKING,
        begunOn,
        progress,
        null,
        null,
        null,
        returns + 1,
        null);
  }
}
