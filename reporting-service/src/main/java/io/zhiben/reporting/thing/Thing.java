package io.zhiben.reporting.thing;

import io.zhiben.plans.Title;
import java.time.LocalDate;
import java.util.Map;

/**
 * One thing that no table of facts holds.
 *
 * @param id what tells it from the others of its kind
 * @param day by which it falls into a span
 * @param placeCode 12-digit code of the place that it belongs to
 * @param title what people call it
 * @param fields as {@link io.zhiben.plans.Things} names them: of TEXT a String or a collection of
 *     them, of FLAG a Boolean, of NUMBER a Number; what is unknown is left out
 * @param pageId by what its page is found; null where it has none
 */
public record Thing(
    String id,
    LocalDate day,
    String placeCode,
    Title title,
    Map<String, Object> fields,
    String pageId) {
  public Thing {
    fields = Map.copyOf(fields);
  }
}
