package io.zhiben.enterprise.importing;

/** How far an import is. */
public enum ImportState {
  /** The file is stored. */
  RECEIVED,
  /** Rows are being read; also while a process that died is being replaced. */
  RUNNING,
  /** Every row was read; bad ones are listed. */
  DONE,
  /** It stopped early; rows that were written stay. */
  FAILED
}
