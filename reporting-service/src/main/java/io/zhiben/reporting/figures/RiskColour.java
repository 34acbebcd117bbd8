package io.zhiben.reporting.figures;

/**
 * The four colours of risk (红橙黄蓝) as they follow from the hazards that are open, worst first. They
 * say what is known today, not how dangerous the trade is: that grade is the enterprise's own.
 */
public enum RiskColour {
  /** A major hazard is open. */
  RED,
  /** No major one, but one whose deadline has passed. */
  ORANGE,
  /** Open ones, all within their time or not yet given one. */
  YELLOW,
  /** None is open. */
  BLUE;

  /**
   * @param open hazards, among them those that are overdue and those that are major
   */
  static RiskColour of(long open, long overdue, long major) {
    if (major > 0) {
      return RED;
    }
    if (overdue > 0) {
      return ORANGE;
    }
    return open > 0 ? YELLOW : BLUE;
  }
}
