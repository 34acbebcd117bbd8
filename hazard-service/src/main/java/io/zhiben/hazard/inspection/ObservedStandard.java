package io.zhiben.hazard.inspection;

import io.zhiben.hazard.checklist.ChecklistItem;
import io.zhiben.hazard.inspection.InspectionStatistics.Rate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How far what a clause or a document asks for was found observed.
 *
 * @param clauseId null where the items name a document only
 * @param clauseNo the clause's number as documents cite it, else null
 * @param title of the set of criteria, else the document
 * @param text of the clause as it reads in the checklists, else null
 * @param observed answers OK, of those OK and NOT_OK
 */
record ObservedStandard(
    String clauseId, String clauseNo, String title, String text, Rate observed) {
  private static final int MOST = 100;

  private static final Comparator<ObservedStandard> LEAST_FIRST =
      Comparator.comparing((ObservedStandard one) -> one.observed().percent())
          .thenComparing(one -> -one.observed().denominator())
          .thenComparing(ObservedStandard::title)
          .thenComparing(one -> String.valueOf(one.clauseId()));

  /** Answers of one item that are alike. */
  record Counted(ChecklistItem item, boolean good, long answers) {}

  /** The hundred least observed ones, the least first. */
  static List<ObservedStandard> of(List<Counted> counted) {
    Map<String, ObservedStandard> standards = new LinkedHashMap<>();
    for (Counted one : counted) {
      standards.merge(
          keyOf(one.item()), begin(one), (before, more) -> before.with(more.observed()));
    }
    return standards.values().stream().sorted(LEAST_FIRST).limit(MOST).toList();
  }

  private static String keyOf(ChecklistItem item) {
    return item.clause() != null ? "c" + item.clause().clauseId() : "d" + item.basis();
  }

  private static ObservedStandard begin(Counted one) {
    Rate rate = Rate.of(one.good() ? one.answers() : 0, one.answers());
    ChecklistItem item = one.item();
    return item.clause() != null
        ? new ObservedStandard(
            item.clause().clauseId(),
            item.clause().no(),
            item.clause().setTitle(),
            item.clause().text(),
            rate)
        : new ObservedStandard(null, null, item.basis(), null, rate);
  }

  private ObservedStandard with(Rate more) {
    Rate all =
        Rate.of(
            observed.numerator() + more.numerator(), observed.denominator() + more.denominator());
    return new ObservedStandard(clauseId, clauseNo, title, text, all);
  }
}
