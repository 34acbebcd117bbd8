package io.zhiben.reporting.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhiben.plans.AssessmentScheme;
import io.zhiben.plans.AssessmentScheme.Assessed;
import io.zhiben.plans.AssessmentScheme.Item;
import io.zhiben.plans.ReportRule.Every;
import io.zhiben.plans.Title;
import io.zhiben.reporting.assessment.Scoring.Subject;
import io.zhiben.reporting.indicator.IndicatorValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringTest {
  private static final Title TITLE = new Title("考核", "Assessment");
  private static final Item RATE = item("rate", "60", "100", "0");
  private static final Item OPEN = item("open", "40", "0", "10");

  private static Item item(String id, String points, String full, String none) {
    return new Item(
        id, TITLE, new BigDecimal(points), id, new BigDecimal(full), new BigDecimal(none), null);
  }

  private static List<Score> scores(int smallBase, int last, List<Subject> subjects) {
    AssessmentScheme scheme =
        new AssessmentScheme(
            TITLE,
            Every.QUARTER,
            Assessed.CHILDREN,
            List.of(RATE, OPEN),
            smallBase,
            last,
            null,
            List.of());
    return new Scoring(scheme, Set.of("rate")).of(subjects);
  }

  private static Subject subject(String code, Integer n, Integer d, Integer open) {
    Map<String, IndicatorValue> values = new HashMap<>();
    if (d != null) {
      BigDecimal share =
          d == 0
              ? null
              : BigDecimal.valueOf(n * 100L).divide(BigDecimal.valueOf(d), 2, RoundingMode.HALF_UP);
      values.put(
          "rate", new IndicatorValue(share, BigDecimal.valueOf(n), BigDecimal.valueOf(d), null));
    }
    if (open != null) {
      values.put("open", new IndicatorValue(BigDecimal.valueOf(open), null, null, null));
    }
    return new Subject(code, code, values, BigDecimal.ZERO);
  }

  private static Score of(List<Score> scores, String code) {
    return scores.stream().filter(score -> score.subject().equals(code)).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 100, 0, 0",
    "50, 100, 0, 30",
    "100, 100, 0, 60",
    "120, 100, 0, 60",
    "-5, 100, 0, 0",
    "0, 0, 10, 60",
    "5, 0, 10, 30",
    "10, 0, 10, 0",
    "25, 0, 10, 0",
    "95, 100, 90, 30"
  })
  void pointsGrowByProportionBetweenNoneAndFull(
      BigDecimal value, BigDecimal full, BigDecimal none, BigDecimal points) {
    Item item = new Item("i", TITLE, new BigDecimal("60"), "i", full, none, null);
    assertEquals(0, points.compareTo(Scoring.points(item, value)));
  }

  @Test
  void aSmallBaseIsDrawnTowardTheAverageOfAllAndBothAreShown() {
    // all together 91 of 101; one of one weighs less than 90 of 100
    List<Score> scores =
        scores(10, 0, List.of(subject("small", 1, 1, 0), subject("large", 90, 100, 0)));
    Score.ItemScore small = of(scores, "small").items().getFirst();
    assertEquals(0, new BigDecimal("100").compareTo(small.value()));
    assertEquals(new BigDecimal("90.10"), small.average());
    // (1 + 10 * 0.901) / 11
    assertEquals(new BigDecimal("91.00"), small.drawn());
    Score.ItemScore large = of(scores, "large").items().getFirst();
    // (90 + 9.01) / 110
    assertEquals(new BigDecimal("90.01"), large.drawn());
  }

  @Test
  void withoutASmallBaseNothingIsDrawn() {
    Score.ItemScore item =
        scores(0, 0, List.of(subject("a", 1, 2, 0))).getFirst().items().getFirst();
    assertNull(item.drawn());
    assertEquals(0, new BigDecimal("30").compareTo(item.points()));
  }

  @Test
  void whatIsNotAvailableIsLeftOutAndTheRestCountsForAll() {
    Score score = scores(0, 0, List.of(subject("a", 0, 0, 5), subject("b", 1, 2, 5))).getFirst();
    Score empty = of(scores(0, 0, List.of(subject("a", 0, 0, 5), subject("b", 1, 2, 5))), "a");
    assertNull(empty.items().getFirst().points());
    // 20 of 40 points that it could reach, as of 100
    assertEquals(0, new BigDecimal("50").compareTo(empty.total()));
    assertEquals("a", score.subject());
  }

  @Test
  void whoHasNothingAtAllHasNoRank() {
    List<Score> scores =
        scores(0, 1, List.of(subject("a", null, null, null), subject("b", 1, 2, 5)));
    assertNull(of(scores, "a").total());
    assertNull(of(scores, "a").rank());
    assertEquals("a", scores.getLast().subject());
    assertEquals(1, of(scores, "b").rank());
  }

  @Test
  void equalTotalsShareARankAndTheNextOneCountsOn() {
    List<Score> scores =
        scores(
            0,
            1,
            List.of(
                subject("a", 1, 1, 0),
                subject("b", 1, 2, 5),
                subject("c", 1, 2, 5),
                subject("d", 0, 2, 9)));
    assertEquals(List.of(1, 2, 2, 4), scores.stream().map(Score::rank).toList());
    assertEquals(
        List.of(false, false, false, true), scores.stream().map(Score::interview).toList());
  }

  @Test
  void whoIsEqualToTheLastIsInterviewedTooAndNobodyWhereAllAreEqual() {
    List<Score> tied =
        scores(0, 1, List.of(subject("a", 1, 1, 0), subject("b", 0, 1, 5), subject("c", 0, 1, 5)));
    assertEquals(List.of(false, true, true), tied.stream().map(Score::interview).toList());
    List<Score> equal = scores(0, 1, List.of(subject("a", 1, 1, 0), subject("b", 1, 1, 0)));
    assertTrue(equal.stream().noneMatch(Score::interview));
  }

  @Test
  void confirmedPointsByHandAreAdded() {
    Subject plain = subject("a", 1, 2, 5);
    Subject praised = new Subject("b", "b", plain.values(), new BigDecimal("2.5"));
    List<Score> scores = scores(0, 0, List.of(plain, praised));
    assertEquals("b", scores.getFirst().subject());
    assertEquals(
        0,
        new BigDecimal("2.5")
            .compareTo(scores.getFirst().total().subtract(scores.getLast().total())));
  }

  @RepeatedTest(20)
  void pointsStayWithinTheirItemAndRanksFollowTotals(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    List<Subject> subjects = new ArrayList<>();
    for (int i = 0; i < 2 + random.nextInt(30); i++) {
      int d = random.nextInt(20);
      subjects.add(subject("s" + i, d == 0 ? 0 : random.nextInt(d + 1), d, random.nextInt(15)));
    }
    List<Score> scores = scores(random.nextInt(10), random.nextInt(5), subjects);
    assertEquals(subjects.size(), scores.size());
    for (int i = 0; i < scores.size(); i++) {
      Score score = scores.get(i);
      score.items().stream()
          .filter(item -> item.points() != null)
          .forEach(item ->
              assertTrue(item.points().signum() >= 0 && item.points().compareTo(item.most()) <= 0));
      assertTrue(score.total().compareTo(new BigDecimal("100")) <= 0, score.toString());
      int better = 0;
      for (Score other : scores) {
        better += other.total().compareTo(score.total()) > 0 ? 1 : 0;
      }
      assertEquals(better + 1, score.rank());
    }
  }
}
