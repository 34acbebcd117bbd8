package io.zhiben.hazard.hazard;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What a workbook says of a hazard; only what it says is read, which is what makes a hundred
 * thousand of them quick.
 */
record ExportedHazard(
    String number,
    String enterpriseName,
    String enterpriseCode,
    String placeCode,
    Level level,
    LifecycleState state,
    String description,
    String spot,
    String clauseSet,
    String clauseNo,
    Source source,
    LocalDate foundOn,
    LocalDate deadline,
    String category) {

  /** The components in their order. */
  static final String FIELDS =
      "e.number, e.enterpriseName, e.enterpriseCode, e.place.code, e.level, e.state, e.description,"
          + " e.spot, e.clause.setTitle, e.clause.no, e.source, e.foundOn, e.deadline,"
          + " e.category.title";

  String levelLabel() {
    return labelOf(level);
  }

  /**
   * @param level null until graded
   */
  static String labelOf(Level level) {
    return switch (level) {
      case null -> "待定级";
      case GENERAL -> "一般隐患";
      case MAJOR -> "重大事故隐患";
    };
  }

  String stateLabel() {
    return labelOf(state);
  }

  static String labelOf(LifecycleState state) {
    return switch (state) {
      case REPORTED -> "已上报";
      case VERIFIED -> "已核实";
      case ASSIGNED -> "已交办";
      case RECTIFYING -> "整改中";
      case RECTIFIED -> "已整改";
      case REINSPECTED -> "已复查";
      case SIGNED_OFF -> "已销号";
      case WITHDRAWN -> "已撤销";
      case TRANSFERRED -> "已移交";
    };
  }

  String sourceLabel() {
    return labelOf(source);
  }

  static String labelOf(Source source) {
    return switch (source) {
      case INSPECTION -> "检查发现";
      case SELF_CHECK -> "企业自查";
      case THIRD_PARTY -> "第三方检查";
      case REPORT -> "上报";
      case LEGACY -> "历史台账";
      case TIP_OFF -> "举报";
      case RESIDENT -> "驻点监督";
    };
  }

  /** The document and the number in it; null where it rests on none. */
  String basis() {
    return clauseNo == null ? null : clauseSet + " " + clauseNo;
  }

  /** Whole days after the deadline while the rectification is owed; null when it is in time. */
  Long overdueDays(LocalDate today) {
    boolean late =
        LifecycleState.OWED.contains(state) && deadline != null && deadline.isBefore(today);
    return late ? ChronoUnit.DAYS.between(deadline, today) : null;
  }
}
