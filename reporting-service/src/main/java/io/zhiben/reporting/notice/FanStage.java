package io.zhiben.reporting.notice;

/** How far the job that writes the recipients has come. */
enum FanStage {
  PLACES,
  DEPARTMENTS,
  ENTERPRISES,
  DONE;

  FanStage next() {
    return values()[ordinal() + 1];
  }
}
