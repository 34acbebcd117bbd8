package io.zhiben.hazard.checklist;

import io.zhiben.hazard.LifecyclePhase;
import io.zhiben.hazard.criteria.CitedClause;

/**
 * One item of a version.
 *
 * @param no its place in the version, from 1
 * @param text what has to be so
 * @param basis the document that says so, where no clause of the library does; else null
 * @param clause the clause of the criteria that a breach would meet, as it read when the version
 *     was written; else null
 * @param section the part of the list that it stands in, scored by itself (Y-042); else null
 * @param code the number that the document behind the list gives it (Y-255); else null
 * @param note for whoever checks, e.g. which of two rules goes first where they don't agree
 *     (Y-275); it asks for nothing itself; else null
 * @param penalty what its breach costs, and by which law (罚则, T-084); else null
 * @param phase of the object's life that a breach belongs to (Y-022); else null
 * @param violationCode the ground of the discretion standard that a breach is (T-084), by its code
 *     at whatever place checks; else null
 * @param photoNeeded said to be good only with a photo that shows it (Y-541)
 * @param keyLink it is a key link of the enterprise's work (关键环节, Q-023)
 */
public record ChecklistItem(
    int no,
    String text,
    String basis,
    CitedClause clause,
    String section,
    String code,
    String note,
    String penalty,
    LifecyclePhase phase,
    String violationCode,
    boolean photoNeeded,
    boolean keyLink) {
  /** One without what is said to regulators alone. */
  public ChecklistItem(
      int no,
      String text,
      String basis,
      CitedClause clause,
      String section,
      String code,
      String note) {
    this(no, text, basis, clause, section, code, note, null, null, null, false, false);
  }
}
