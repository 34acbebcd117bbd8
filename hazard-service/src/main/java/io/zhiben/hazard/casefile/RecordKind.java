package io.zhiben.hazard.casefile;

/** A record of a major hazard's file. */
public enum RecordKind {
  /** 清单: it stands in the list, with its number. */
  LIST_ENTRY,
  /** 交办: somebody was told to put it right, until when. */
  ASSIGNMENT,
  /** 督办: a listing, a step of the ladder that was issued, or a letter that was sent. */
  SUPERVISION,
  /** 通报: a bulletin, for one that was late. */
  BULLETIN,
  /** 销号: it was signed off. */
  CLOSING,
  /** 考核: how its rectification was found. */
  APPRAISAL
}
