package io.zhiben.hazard.casefile;

import io.zhiben.hazard.hazard.CaseFacts;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * What is known of a major hazard's records.
 *
 * @param supervised it was listed, a step of the ladder was issued, or a letter was sent
 * @param late it is overdue now, or the ladder was climbed for it
 * @param bulletin a bulletin about it was issued
 * @param appraised the day; null while nobody appraised it
 */
record CaseFile(
    CaseFacts hazard, boolean supervised, boolean late, boolean bulletin, LocalDate appraised) {
  private static final String SIGNED_OFF = "SIGNED_OFF";
  private static final Set<String> PUT_RIGHT = Set.of("REINSPECTED", SIGNED_OFF);

  /** Whether it was seen to be put right, so that it can be appraised. */
  static boolean putRight(CaseFacts hazard) {
    return PUT_RIGHT.contains(hazard.state());
  }

  private boolean assigned() {
    return hazard.deadline() != null;
  }

  RecordState stateOf(RecordKind kind) {
    return switch (kind) {
      case LIST_ENTRY -> RecordState.PRESENT;
      case ASSIGNMENT -> present(assigned(), putRight(hazard));
      case SUPERVISION -> present(supervised, assigned());
      case BULLETIN ->
          bulletin ? RecordState.PRESENT : late ? RecordState.MISSING : RecordState.NOT_NEEDED;
      case CLOSING -> present(SIGNED_OFF.equals(hazard.state()), false);
      case APPRAISAL -> present(appraised != null, putRight(hazard));
    };
  }

  private static RecordState present(boolean there, boolean due) {
    if (there) {
      return RecordState.PRESENT;
    }
    return due ? RecordState.MISSING : RecordState.PENDING;
  }

  /** Those of the kinds that are neither there nor needless. */
  Set<RecordKind> lacking(Set<RecordKind> kinds) {
    Set<RecordKind> lacking = EnumSet.noneOf(RecordKind.class);
    for (RecordKind kind : kinds) {
      RecordState state = stateOf(kind);
      if (state == RecordState.MISSING || state == RecordState.PENDING) {
        lacking.add(kind);
      }
    }
    return lacking;
  }
}
