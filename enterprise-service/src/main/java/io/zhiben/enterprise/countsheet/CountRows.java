package io.zhiben.enterprise.countsheet;

import io.zhiben.platform.problem.Problem;
import java.util.List;

/**
 * What a sheet of counts is about.
 *
 * @param <C> one count, as it is entered by hand
 */
public interface CountRows<C> {
  /** The columns of the sheet. */
  List<CountColumn> columns();

  /** The count of a row; null where it has faults, which the row then knows. */
  C read(CountRow row);

  /** What there is one count of: two rows with the same one are one too many. */
  Object key(C count);

  /**
   * Whether the register has it, with the same numbers.
   *
   * @throws Problem what entering it by hand would be refused with, also where it has other numbers
   */
  boolean isKnown(C count);

  /** The column in which a field of that name stands; where there is none, the first. */
  CountColumn columnOf(String field);
}
