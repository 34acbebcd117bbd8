package io.zhiben.reporting.periodic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhiben.plans.Formula;
import io.zhiben.plans.Things;
import io.zhiben.platform.access.Place;
import io.zhiben.reporting.periodic.Consolidation.Part;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ConsolidationTest {
  private static final LocalDate DAY = LocalDate.of(2026, 9, 30);
  private static final Formula COUNT = formula(Things.HAZARDS, null, null);
  private static final Formula SHARE = formula(null, null, new Formula.Share(COUNT, COUNT));

  private static Formula formula(Things count, Formula.Days days, Formula.Share share) {
    return new Formula(count, null, null, days, null, null, null, share, null);
  }

  private static Part share(boolean place, long part, long whole) {
    BigDecimal value =
        whole == 0
            ? null
            : BigDecimal.valueOf(part * 100)
                .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    Filled filled =
        new Filled(value, BigDecimal.valueOf(part), BigDecimal.valueOf(whole), null, DAY, null);
    return new Part("u", "单位", place, Cell.empty("s").with(filled));
  }

  @Test
  void aShareIsToldAnewAndNeverAveraged() {
    Filled sum =
        Consolidation.figure(SHARE, List.of(share(true, 1, 1), share(true, 0, 9)), DAY)
            .orElseThrow();
    assertEquals(0, new BigDecimal("10").compareTo(sum.value()));
    assertEquals(0, BigDecimal.ONE.compareTo(sum.numerator()));
    assertEquals(0, BigDecimal.TEN.compareTo(sum.denominator()));
  }

  @Test
  void overNothingThereIsNoShare() {
    Filled sum =
        Consolidation.figure(SHARE, List.of(share(true, 0, 0), share(true, 0, 0)), DAY)
            .orElseThrow();
    assertNull(sum.value());
    assertEquals(0, sum.denominator().signum());
  }

  @RepeatedTest(20)
  void theSharesOfPlacesAddUpLikeTheirCases(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    List<Part> parts = new ArrayList<>();
    long part = 0;
    long whole = 0;
    for (int i = 0; i <= random.nextInt(8); i++) {
      int d = random.nextInt(50);
      int n = d == 0 ? 0 : random.nextInt(d + 1);
      parts.add(share(true, n, d));
      part += n;
      whole += d;
    }
    Filled sum = Consolidation.figure(SHARE, parts, DAY).orElseThrow();
    assertEquals(BigDecimal.valueOf(part), sum.numerator());
    assertEquals(BigDecimal.valueOf(whole), sum.denominator());
    assertEquals(share(true, part, whole).cell().filled().value(), sum.value());
  }

  @Test
  void unitsThatShareAPlaceDoNotAddUp() {
    assertEquals(
        Optional.empty(),
        Consolidation.figure(SHARE, List.of(share(true, 1, 2), share(false, 1, 2)), DAY));
    Formula mean = formula(null, new Formula.Days(Things.HAZARDS, Formula.Days.Stat.MEAN), null);
    assertEquals(Optional.empty(), Consolidation.figure(mean, List.of(share(true, 1, 2)), DAY));
    assertEquals(Optional.empty(), Consolidation.figure(SHARE, List.of(), DAY));
  }

  @Test
  void placesShareNoFactUnlessOneLiesInTheOther() {
    Place town = new Place("120110013000", "120000000000", "120110000000", "120110013000");
    Place other = new Place("120110014000", "120000000000", "120110000000", "120110014000");
    Place village = new Place("120110013001", "120000000000", "120110000000", "120110013000");
    assertTrue(Consolidation.areDisjoint(List.of()));
    assertTrue(Consolidation.areDisjoint(List.of(town, other)));
    assertTrue(Consolidation.areDisjoint(List.of(other, village)));
    assertFalse(Consolidation.areDisjoint(List.of(town, village)));
    assertFalse(Consolidation.areDisjoint(List.of(village, town)));
    assertFalse(Consolidation.areDisjoint(List.of(town, town)));
  }

  @Test
  void numbersAreSummedAndTextsStandUnderTheirUnits() {
    List<Part> parts =
        List.of(
            new Part("a", "经济办", false, new Cell("s", "进展一", new BigDecimal("1.5"), null, null)),
            new Part("b", "公共办", false, Cell.empty("s")),
            new Part("c", "执法队", false, new Cell("s", "进展二", new BigDecimal("2"), null, null)));
    assertEquals(new BigDecimal("3.5"), Consolidation.sum(parts));
    assertEquals("【经济办】进展一\n【执法队】进展二", Consolidation.texts(parts));
    assertNull(Consolidation.sum(parts.subList(1, 2)));
    assertNull(Consolidation.texts(parts.subList(1, 2)));
  }
}
