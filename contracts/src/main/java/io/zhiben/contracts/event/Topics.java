package io.zhiben.contracts.event;

import java.util.List;

/** The topics of the suite. State topics are compacted by aggregate id and kept for ever. */
public final class Topics {
  public static final String ENTERPRISE = "zhiben.enterprise.v1";
  public static final String HAZARD = "zhiben.hazard.v1";
  public static final String TRAINING = "zhiben.training.v1";
  public static final String REPORTING = "zhiben.reporting.v1";

  /** Who is to be told what: kept for some weeks, because the inbox keeps what it was told. */
  public static final String NOTIFICATION = "zhiben.notification.v1";

  /** Records that a consumer could not use, with their origin and the reason in headers. */
  public static final String DEAD_LETTER = "zhiben.dead-letter.v1";

  /** Checkpoints of the audit chains: the witness outside the databases. */
  public static final String AUDIT = "zhiben.audit.v1";

  /**
   * Partitions of a state topic in production, fixed from the first day because keys must not move.
   */
  public static final int PARTITIONS = 48;

  /** The compacted topics. */
  public static final List<String> STATE = List.of(ENTERPRISE, HAZARD, TRAINING, REPORTING);

  private Topics() {}
}
