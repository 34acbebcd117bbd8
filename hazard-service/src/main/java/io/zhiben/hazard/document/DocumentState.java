package io.zhiben.hazard.document;

/** Where a document is. */
public enum DocumentState {
  /** 拟稿: without a number, seen by the authority's side only. */
  DRAFT,
  /** 已签发: numbered and frozen. */
  ISSUED,
  /** 已送达: the recipient has it, and sees it here. */
  SERVED,
  /** 已撤销: with the reason; a number that was given stays given. */
  WITHDRAWN
}
