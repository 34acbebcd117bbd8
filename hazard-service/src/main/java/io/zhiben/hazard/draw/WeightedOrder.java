package io.zhiben.hazard.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongUnaryOperator;

/**
 * Draws one after the other without putting back: the chance to be the next is the own weight
 * divided by the sum of the weights of those who are left.
 */
final class WeightedOrder {
  private WeightedOrder() {}

  /**
   * @param weights at least 1 each
   * @param below gives a number from 0 up to and without the one that it is given
   * @return the positions of all, in the order in which they are drawn
   */
  static List<Integer> of(List<Integer> weights, LongUnaryOperator below) {
    List<Integer> left = new ArrayList<>();
    long sum = 0;
    for (int i = 0; i < weights.size(); i++) {
      left.add(i);
      sum += weights.get(i);
    }
    List<Integer> order = new ArrayList<>();
    while (!left.isEmpty()) {
      long ticket = below.applyAsLong(sum);
      int at = 0;
      while (ticket >= weights.get(left.get(at))) {
        ticket -= weights.get(left.get(at));
        at++;
      }
      int drawn = left.remove(at);
      sum -= weights.get(drawn);
      order.add(drawn);
    }
    return order;
  }
}
