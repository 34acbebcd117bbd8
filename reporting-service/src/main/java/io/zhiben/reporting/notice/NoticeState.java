package io.zhiben.reporting.notice;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a notice stands. */
@Schema(name = "OfficialNoticeState")
public enum NoticeState {
  DRAFT,
  ISSUED,
  RECALLED
}
