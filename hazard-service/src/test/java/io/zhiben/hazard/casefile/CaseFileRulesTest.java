package io.zhiben.hazard.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhiben.hazard.hazard.CaseFacts;
import io.zhiben.hazard.hazard.Level;
import io.zhiben.platform.access.Place;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which records a major hazard lacks. */
class CaseFileRulesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 20);

  private static CaseFile file(
      String state, boolean assigned, boolean supervised, boolean late, boolean bulletin) {
    CaseFacts hazard =
        new CaseFacts(
            UUID.randomUUID(),
            "N",
            new Place("120110013000", "120000000000", "120110000000", "120110013000"),
            UUID.randomUUID(),
            "C",
            "E",
            state,
            Level.MAJOR,
            "s",
            DAY,
            assigned ? DAY : null,
            false,
            true,
            false);
    return new CaseFile(hazard, supervised, late, bulletin, null);
  }

  @ParameterizedTest
  @CsvSource({
    // state, assigned, supervised, late, bulletin: assignment, supervision, bulletin, closing,
    // appraisal
    "VERIFIED,false,false,false,false,PENDING,PENDING,NOT_NEEDED,PENDING,PENDING",
    "ASSIGNED,true,false,false,false,PRESENT,MISSING,NOT_NEEDED,PENDING,PENDING",
    "ASSIGNED,true,true,true,false,PRESENT,PRESENT,MISSING,PENDING,PENDING",
    "RECTIFYING,true,true,true,true,PRESENT,PRESENT,PRESENT,PENDING,PENDING",
    "REINSPECTED,true,true,true,true,PRESENT,PRESENT,PRESENT,PENDING,MISSING",
    "REINSPECTED,false,false,false,false,MISSING,PENDING,NOT_NEEDED,PENDING,MISSING",
    "SIGNED_OFF,true,true,false,false,PRESENT,PRESENT,NOT_NEEDED,PRESENT,MISSING",
  })
  void standAsFarAsTheHazardIs(
      String state,
      boolean assigned,
      boolean supervised,
      boolean late,
      boolean bulletin,
      RecordState assignment,
      RecordState supervision,
      RecordState told,
      RecordState closing,
      RecordState appraisal) {
    CaseFile file = file(state, assigned, supervised, late, bulletin);
    assertEquals(RecordState.PRESENT, file.stateOf(RecordKind.LIST_ENTRY));
    assertEquals(assignment, file.stateOf(RecordKind.ASSIGNMENT));
    assertEquals(supervision, file.stateOf(RecordKind.SUPERVISION));
    assertEquals(told, file.stateOf(RecordKind.BULLETIN));
    assertEquals(closing, file.stateOf(RecordKind.CLOSING));
    assertEquals(appraisal, file.stateOf(RecordKind.APPRAISAL));
  }

  @Test
  void lackWhatIsMissingOrStillToCome() {
    CaseFile file = file("REINSPECTED", true, false, true, false);
    assertEquals(
        EnumSet.of(
            RecordKind.SUPERVISION, RecordKind.BULLETIN, RecordKind.CLOSING, RecordKind.APPRAISAL),
        file.lacking(EnumSet.allOf(RecordKind.class)));
    assertEquals(Set.of(), file.lacking(Set.of(RecordKind.LIST_ENTRY, RecordKind.ASSIGNMENT)));
  }

  @ParameterizedTest
  @CsvSource({"APPRAISAL,APPRAISAL,true", "APPRAISAL,SUPERVISION,false", "CLOSING,CLOSING,false"})
  void blockOnlyByWhatIsAskedForAndNeverByTheClosing(
      RecordKind required, RecordKind blocks, boolean agree) {
    assertEquals(agree, new CaseFileRules(Set.of(required), Set.of(blocks)).agree());
  }
}
