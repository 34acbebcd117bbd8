package io.zhiben.reporting.evidence;

import java.util.Locale;

/** What a file belongs to. */
public enum OwnerKind {
  /** One piece of evidence of a task. */
  TASK_EVIDENCE,
  /** That a duty was done, as it was recorded. */
  DUTY_RECORD,
  /** A value of an indicator that somebody entered. */
  INDICATOR_ENTRY;

  /** The folder in the store of files. */
  String folder() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
