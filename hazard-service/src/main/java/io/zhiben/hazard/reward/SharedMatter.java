package io.zhiben.hazard.reward;

/** What several valid tip-offs on one matter are given. */
public enum SharedMatter {
  /** The earliest is given the whole, the others nothing (安监总财〔2018〕19号). */
  FIRST_ONLY,
  /** Each is given an equal part. */
  SPLIT
}
