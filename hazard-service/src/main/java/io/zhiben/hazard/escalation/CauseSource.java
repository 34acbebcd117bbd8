package io.zhiben.hazard.escalation;

/**
 * Tells whether a cause that another feature referred goes on. A kind that nobody speaks for goes
 * on until it is answered or cancelled.
 */
public interface CauseSource {
  CauseKind kind();

  /**
   * Whether what was referred is so still. Asked by the sweep and before a step is issued, as the
   * suite itself, whose scope is everything.
   *
   * @param authority code of the place whose government escalates
   * @param key as it was referred
   * @param period as it was referred
   */
  boolean goesOn(String authority, String key, String period);
}
