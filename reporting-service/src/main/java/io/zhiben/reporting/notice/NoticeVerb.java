package io.zhiben.reporting.notice;

import java.util.Locale;

/** What the issuer does; the names stand in the view's actions. */
enum NoticeVerb {
  CHANGE(NoticeState.DRAFT),
  ISSUE(NoticeState.DRAFT),
  /** 催办. */
  REMIND(NoticeState.ISSUED),
  /** 撤回. */
  RECALL(NoticeState.ISSUED);

  private final NoticeState from;

  NoticeVerb(NoticeState from) {
    this.from = from;
  }

  boolean isFrom(NoticeState state) {
    return from == state;
  }

  String action() {
    return "notice." + name().toLowerCase(Locale.ROOT);
  }
}
