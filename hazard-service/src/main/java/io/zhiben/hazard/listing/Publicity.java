package io.zhiben.hazard.listing;

/** Who may read of a listing. */
enum Publicity {
  /** 向社会公示: everybody, without sign-in; no more than the bulletin shows. */
  PUBLIC,
  /** 内部督办. */
  INTERNAL
}
