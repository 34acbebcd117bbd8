package io.zhiben.reporting.duty;

import io.zhiben.plans.Things;
import java.time.LocalDate;

/**
 * What proves that a duty was done.
 *
 * @param id the thing's own; of what has no UUID its own key
 * @param label what people call it, or its kind
 * @param pageId of a report its newest edition, of an assessment plan and first day with {@code |}
 *     between; null for what has no page and for facts, which are found by their own id
 */
public record DutyDeed(Things things, String id, LocalDate day, String label, String pageId) {

  /** Of a fact, which is found by its own id. */
  DutyDeed(Things things, String id, LocalDate day, String label) {
    this(things, id, day, label, null);
  }
}
