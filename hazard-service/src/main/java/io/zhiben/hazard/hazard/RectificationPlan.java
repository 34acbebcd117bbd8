package io.zhiben.hazard.hazard;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The five elements (五到位: 责任, 措施, 资金, 时限, 预案) of a rectification. Each may be missing while the
 * plan is being made.
 *
 * @param responsible post that answers for it
 * @param measures what is going to be done
 * @param fundsFen money set aside, in fen; 0 is an answer too
 * @param deadline the day by which it is to be done
 * @param contingency what protects people until then
 */
@Embeddable
record RectificationPlan(
    @Column(name = "plan_responsible") String responsible,
    @Column(name = "plan_measures") String measures,
    @Column(name = "plan_funds_fen") Long fundsFen,
    @Column(name = "plan_deadline") LocalDate deadline,
    @Column(name = "plan_contingency") String contingency) {

  static final RectificationPlan NONE = new RectificationPlan(null, null, null, null, null);

  /** The same with another post that answers for it. */
  RectificationPlan by(String post) {
    return new RectificationPlan(post, measures, fundsFen, deadline, contingency);
  }

  /**
   * The names of the missing elements, in the order of the law's words; empty when all five are
   * there.
   */
  List<String> missing() {
    List<String> missing = new ArrayList<>();
    addIf(missing, isBlank(responsible), "responsible");
    addIf(missing, isBlank(measures), "measures");
    addIf(missing, fundsFen == null, "fundsFen");
    addIf(missing, deadline == null, "deadline");
    addIf(missing, isBlank(contingency), "contingency");
    return missing;
  }

  private static void addIf(List<String> missing, boolean isMissing, String element) {
    if (isMissing) {
      missing.add(element);
    }
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
