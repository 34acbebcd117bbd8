package io.zhiben.reporting.figures;

import io.zhiben.contracts.event.RegionLevel;
import io.zhiben.contracts.event.RegionState;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import io.zhiben.reporting.query.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Answers questions about figures. Whose rows a question reaches was decided when it was made. */
@ApplicationScoped
class FigureDesk {
  private final FigureCatalogue catalogue;
  private final FigureQuery query;
  private final RecordsQuery records;
  private final RegionTree regions;

  FigureDesk(
      FigureCatalogue catalogue, FigureQuery query, RecordsQuery records, RegionTree regions) {
    this.catalogue = catalogue;
    this.query = query;
    this.records = records;
    this.regions = regions;
  }

  @Transactional
  List<FigureView> figures(Question question, Locale locale) {
    return views(query.count(question, Breakdown.NONE).getOrDefault("", Counts.NONE), locale);
  }

  /**
   * The figures of each place directly below; a place without anything shows zeros. What stands at
   * the place itself and at none of those below comes last, if there is any, so that the parts make
   * the whole.
   */
  @Transactional
  List<ChildFigures> children(Question question, Locale locale) {
    RegionState parent = question.reach().region();
    Map<String, Counts> groups = query.count(question, Breakdown.CHILDREN);
    List<ChildFigures> children = new ArrayList<>();
    for (RegionState child : regions.childrenOf(parent.code())) {
      Counts counts = groups.getOrDefault(child.code(), Counts.NONE);
      children.add(new ChildFigures(RegionLabel.of(child), false, views(counts, locale)));
    }
    // a town's own rows carry its code as their place; above, the column of the level below is
    // empty
    Counts own =
        groups.getOrDefault(parent.level() == RegionLevel.TOWN ? parent.code() : "", Counts.NONE);
    if (!children.isEmpty() && own.isAny()) {
      children.add(new ChildFigures(RegionLabel.of(parent), true, views(own, locale)));
    }
    return children;
  }

  /** The last months up to the day asked about, of every figure that has months. */
  @Transactional
  TrendView trend(Question question, int months, Locale locale) {
    YearMonth last = YearMonth.from(question.asOf().day());
    YearMonth first = last.minusMonths(months - 1L);
    Question bounded =
        new Question(question.reach(), new Period(first, last), question.asOf(), question.cutOff());
    Map<String, Counts> groups = query.count(bounded, Breakdown.MONTHS);
    List<String> names = new ArrayList<>();
    for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
      names.add(month.toString());
    }
    List<TrendView.Series> series =
        catalogue.all().stream()
            .filter(figure -> figure.behind().subject().isPeriodic())
            .map(figure -> series(figure, names, groups, locale))
            .toList();
    return new TrendView(names, series);
  }

  /** The records behind a figure, newest first. */
  @Transactional
  Page<RecordRow> records(String figureId, Question question, PageRequest page) {
    Figure figure = catalogue.find(figureId).orElseThrow(Problem::notFound);
    return records.fetch(figure, question, page);
  }

  private List<FigureView> views(Counts counts, Locale locale) {
    return catalogue.all().stream().map(figure -> FigureView.of(figure, counts, locale)).toList();
  }

  private static TrendView.Series series(
      Figure figure, List<String> months, Map<String, Counts> groups, Locale locale) {
    List<FigureView> values =
        months.stream()
            .map(month -> FigureView.of(figure, groups.getOrDefault(month, Counts.NONE), locale))
            .toList();
    return TrendView.Series.of(values);
  }
}
