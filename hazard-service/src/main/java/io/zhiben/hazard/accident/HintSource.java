package io.zhiben.hazard.accident;

/** Where a hint at an accident that nobody reported came from. */
enum HintSource {
  /** 举报. */
  TIP_OFF,
  /** 医院. */
  HOSPITAL,
  /** 工伤保险. */
  INSURANCE,
  /** 公安. */
  POLICE,
  /** 媒体. */
  MEDIA,
  OTHER
}
