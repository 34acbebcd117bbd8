package io.zhiben.hazard.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeightedOrderTest {

  /** A numerator and a denominator, exactly. */
  private record Share(BigInteger over, BigInteger under) {
    static Share of(long over, long under) {
      return new Share(BigInteger.valueOf(over), BigInteger.valueOf(under));
    }

    Share times(Share other) {
      return new Share(over.multiply(other.over), under.multiply(other.under));
    }

    Share plus(Share other) {
      return new Share(
          over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    boolean is(Share other) {
      return over.multiply(other.under).equals(other.over.multiply(under));
    }
  }

  /** The chance of each order, by walking through every number that every draw could give. */
  private static Map<List<Integer>, Share> chances(List<Integer> weights) {
    Map<List<Integer>, Share> chances = new HashMap<>();
    walk(weights, new ArrayList<>(), Share.of(1, 1), chances);
    return chances;
  }

  private static void walk(
      List<Integer> weights, List<Long> said, Share chance, Map<List<Integer>, Share> chances) {
    List<Long> bounds = new ArrayList<>();
    LongUnaryOperator teller =
        bound -> {
          bounds.add(bound);
          return bounds.size() <= said.size() ? said.get(bounds.size() - 1) : 0;
        };
    List<Integer> order = WeightedOrder.of(weights, teller);
    if (said.size() == weights.size()) {
      chances.merge(order, chance, Share::plus);
      return;
    }
    long bound = bounds.get(said.size());
    for (long number = 0; number < bound; number++) {
      List<Long> more = new ArrayList<>(said);
      more.add(number);
      walk(weights, more, chance.times(Share.of(1, bound)), chances);
    }
  }

  private static Share expected(List<Integer> weights, List<Integer> order) {
    long left = weights.stream().mapToLong(Integer::longValue).sum();
    Share chance = Share.of(1, 1);
    for (int member : order) {
      chance = chance.times(Share.of(weights.get(member), left));
      left -= weights.get(member);
    }
    return chance;
  }

  private void keepsToTheWeights(List<Integer> weights, int orders) {
    Map<List<Integer>, Share> chances = chances(weights);
    assertEquals(orders, chances.size());
    chances.forEach((order, chance) ->
        assertTrue(
            chance.is(expected(weights, order)), () -> weights + " " + order + " " + chance));
  }

  @Test
  void givesEveryOrderExactlyTheChanceOfItsWeights() {
    keepsToTheWeights(List.of(1), 1);
    keepsToTheWeights(List.of(1, 1, 1, 1), 24);
    keepsToTheWeights(List.of(1, 2, 3), 6);
    keepsToTheWeights(List.of(5, 1, 1), 6);
    keepsToTheWeights(List.of(2, 3, 1, 2), 24);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 7, 10_000, 1_000_003})
  void tellsNumbersBelowTheBoundAndTheSameOnesAgain(long bound) {
    DrawStream one = new DrawStream("k", "l");
    DrawStream again = new DrawStream("k", "l");
    for (int i = 0; i < 200; i++) {
      long number = one.applyAsLong(bound);
      assertTrue(number >= 0 && number < bound);
      assertEquals(number, again.applyAsLong(bound));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, (1L << 48) + 1})
  void tellsNoNumberWithoutARoom(long bound) {
    assertThrows(IllegalArgumentException.class, () -> new DrawStream("k", "l").applyAsLong(bound));
  }

  /**
   * Above half of the span nearly every second word is thrown away; all that is told stays fair.
   */
  @Test
  void throwsTheUnevenRestAway() {
    long bound = (1L << 47) + 1;
    DrawStream stream = new DrawStream("k", "rest");
    int words = 0;
    int kept = 0;
    for (int i = 0; i < 400; i++) {
      byte[] digest = Sha256.of("k:rest:" + i);
      long word = 0;
      for (int at = 0; at < 6; at++) {
        word = word << 8 | digest[at] & 0xff;
      }
      words++;
      if (word < bound) {
        kept++;
        assertEquals(word, stream.applyAsLong(bound));
      }
    }
    assertTrue(kept > 0 && kept < words);
  }
}
