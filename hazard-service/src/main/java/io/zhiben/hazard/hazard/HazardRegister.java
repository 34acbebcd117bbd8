package io.zhiben.hazard.hazard;

import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.series.NumberSeries;
import io.zhiben.hazard.tally.TallyChanges;
import io.zhiben.hazard.words.HazardWords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Where new hazards get their numbers, and are counted and found from then on. */
@ApplicationScoped
class HazardRegister {
  private final NumberSeries series;
  private final TallyChanges tally;
  private final HazardWords words;

  HazardRegister(NumberSeries series, TallyChanges tally, HazardWords words) {
    this.series = series;
    this.tally = tally;
    this.words = words;
  }

  /**
   * The next number of each enterprise's town, in their order. Until the transaction ends, nobody
   * else gets one in these towns.
   */
  List<String> numbersAt(List<ListedEnterprise> enterprises) {
    return series.takeEach(
        NumberSeries.Kind.HAZARD, enterprises.stream().map(ListedEnterprise::place).toList());
  }

  /** Enters hazards that were written just now. */
  void enter(List<Hazard> made) {
    tally.add(made.stream().map(Hazard::tallyKey).toList());
    words.note(made.stream().map(Hazard::id).toList());
  }
}
