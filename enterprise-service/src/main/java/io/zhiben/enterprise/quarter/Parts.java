package io.zhiben.enterprise.quarter;

import io.zhiben.enterprise.EnterpriseError;
import io.zhiben.platform.problem.Problem;

/** A part is never larger than its whole. */
public final class Parts {
  private Parts() {}

  /**
   * @throws Problem COUNT_EXCEEDS_WHOLE at the field of the part
   */
  public static void require(int part, int whole, String field) {
    if (part > whole) {
      throw Problem.ofField(EnterpriseError.COUNT_EXCEEDS_WHOLE, field);
    }
  }
}
