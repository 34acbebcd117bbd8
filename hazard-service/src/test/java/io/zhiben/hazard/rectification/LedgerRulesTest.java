package io.zhiben.hazard.rectification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.zhiben.contracts.access.Role;
import io.zhiben.hazard.rectification.LedgerCommands.AddLedgerRow;
import io.zhiben.hazard.rectification.LedgerCommands.FinishRow;
import io.zhiben.hazard.rectification.LedgerCommands.LedgerTermSaid;
import io.zhiben.hazard.rectification.LedgerCommands.MilestoneSaid;
import io.zhiben.hazard.rectification.LedgerCommands.RowFacts;
import io.zhiben.hazard.rectification.LedgerCommands.RowOutcome;
import io.zhiben.hazard.rectification.LedgerCommands.WriteLedger;
import io.zhiben.hazard.rectification.RowRules.Former;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.ScopeKind;
import io.zhiben.platform.problem.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules of ledgers that need no database. */
class LedgerRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);
  private static final LedgerTerms TERMS =
      new LedgerTerms(
          List.of(
              term(TermKind.CATEGORY, "DUST", null, null),
              term(TermKind.PHASE, "SURVEY", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31)),
              term(TermKind.PHASE, "ACT", LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 30)),
              term(TermKind.PHASE, "STRIKE", null, null),
              term(TermKind.TREATMENT, "WIRING", null, null),
              term(TermKind.DEPARTMENT, "DLH-ECON", null, null)));

  private static LedgerTerm term(TermKind kind, String code, LocalDate from, LocalDate to) {
    return new LedgerTerm(UUID.randomUUID(), kind, 0, new LedgerTermSaid(code, code, from, to));
  }

  private static Caller caller(Role role, String org) {
    return new Caller("s", "portal", Set.of(role), ScopeKind.TOWN, "120110013000", org);
  }

  private static RowFacts facts(LocalDate dueOn, Boolean vulnerable, String department) {
    return new RowFacts(
        "DUST",
        null,
        department,
        null,
        vulnerable,
        BigDecimal.ONE,
        null,
        List.of(),
        null,
        dueOn,
        null,
        null,
        0,
        List.of());
  }

  private static String refused(org.junit.jupiter.api.function.Executable action) {
    return assertThrows(Problem.class, action).code().name();
  }

  /** Each step from each state; what isn't named here is refused. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          LISTED      | CHANGE SURVEY ADD_PHOTO LINK_HAZARD REPORT_HAZARD
          SURVEYED    | CHANGE START FINISH ADD_PHOTO LINK_HAZARD REPORT_HAZARD
          IN_PROGRESS | CHANGE FINISH ADD_PHOTO LINK_HAZARD REPORT_HAZARD
          RECTIFIED   | REOPEN ADD_PHOTO LINK_HAZARD
          REMOVED     | REOPEN ADD_PHOTO LINK_HAZARD
          NOT_NEEDED  | REOPEN ADD_PHOTO LINK_HAZARD
          """)
  void takesTheStepsOfItsState(RowLifecycle state, String verbs) {
    EnumSet<RowVerb> expected = EnumSet.noneOf(RowVerb.class);
    Arrays.stream(verbs.split(" ")).map(RowVerb::valueOf).forEach(expected::add);
    EnumSet<RowVerb> permitted = EnumSet.noneOf(RowVerb.class);
    Arrays.stream(RowVerb.values()).filter(state::permits).forEach(permitted::add);
    assertEquals(expected, permitted);
  }

  @Test
  void findsThePhaseOfADay() {
    assertEquals("SURVEY", TERMS.phaseOn(LocalDate.of(2026, 3, 31)));
    assertEquals("ACT", TERMS.phaseOn(LocalDate.of(2026, 4, 1)));
    assertNull(TERMS.phaseOn(LocalDate.of(2026, 7, 1)));
  }

  @Test
  void countsNothingTwice() {
    ObjectCount town = new ObjectCount("T1", "T1", "", 100);
    ObjectCount village = new ObjectCount("V1", "T1", "", 40);
    ObjectCount split = new ObjectCount("V1", "T1", "DUST", 30);
    ObjectCount otherTown = new ObjectCount("T2", "T2", "DUST", 7);
    ObjectCount otherWhole = new ObjectCount("T2", "T2", "", 9);
    assertEquals(List.of(town), ObjectCount.counting(List.of(town)));
    assertEquals(List.of(village), ObjectCount.counting(List.of(town, village)));
    assertEquals(
        List.of(split, otherTown),
        ObjectCount.counting(List.of(town, village, split, otherTown, otherWhole)));
    assertEquals(37, ObjectCount.sum(List.of(split, otherTown)));
    assertNull(ObjectCount.sum(List.of()));
  }

  @Test
  void refusesDaysThatHavePassedUnlessTheyStoodThere() {
    Caller officer = caller(Role.OFFICER, "");
    LocalDate past = TODAY.minusDays(1);
    assertEquals(
        "DEADLINE_IN_PAST",
        refused(() ->
            RowRules.checkFacts(
                facts(past, null, null), LedgerObjectKind.PLACE, TERMS, null, officer, TODAY)));
    RowRules.checkFacts(
        facts(past, null, null),
        LedgerObjectKind.PLACE,
        TERMS,
        new Former(past, null),
        officer,
        TODAY);
    RowRules.checkFacts(
        facts(TODAY, null, null), LedgerObjectKind.PLACE, TERMS, null, officer, TODAY);
  }

  @Test
  void keepsTheNeedOfCareToThoseWhoLookAfterHouseholds() {
    Caller officer = caller(Role.OFFICER, "");
    Caller department = caller(Role.DEPARTMENT, "DLH-ECON");
    RowRules.checkFacts(
        facts(null, true, null), LedgerObjectKind.HOUSEHOLD, TERMS, null, officer, TODAY);
    assertEquals(
        "INVALID_FIELD",
        refused(() ->
            RowRules.checkFacts(
                facts(null, true, null), LedgerObjectKind.PLACE, TERMS, null, officer, TODAY)));
    assertEquals(
        "FORBIDDEN",
        refused(() ->
            RowRules.checkFacts(
                facts(null, true, "DLH-ECON"),
                LedgerObjectKind.HOUSEHOLD,
                TERMS,
                null,
                department,
                TODAY)));
    assertEquals(
        "LEDGER_NOT_YOUR_DEPARTMENT",
        refused(() ->
            RowRules.checkFacts(
                facts(null, null, null),
                LedgerObjectKind.HOUSEHOLD,
                TERMS,
                null,
                department,
                TODAY)));
  }

  @ParameterizedTest
  @CsvSource({
    "RECTIFIED,2026-05-20,2026-05-01,,",
    "RECTIFIED,2026-05-21,2026-05-01,,DATE_IN_FUTURE",
    "REMOVED,2026-04-30,2026-05-01,,LEDGER_DAY_TOO_EARLY",
    "NOT_NEEDED,2026-05-20,2026-05-01,,INVALID_FIELD",
    "NOT_NEEDED,2026-05-20,2026-05-01,经核合格,"
  })
  void endsARow(
      RowOutcome outcome, LocalDate doneOn, LocalDate surveyedOn, String reason, String code) {
    FinishRow said = new FinishRow(outcome, doneOn, reason);
    if (code == null) {
      RowRules.checkFinish(said, surveyedOn, TODAY);
    } else {
      assertEquals(code, refused(() -> RowRules.checkFinish(said, surveyedOn, TODAY)));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // plan's last day | steps: day, or day and day done | most years | refused with
        "             |                            |   | ",
        "             | 2026-12-31                 |   | INVALID_FIELD",
        "2026-12-31   |                            |   | ",
        "2027-03-31   |                            |   | LEDGER_MILESTONE_MISSING",
        "2027-03-31   | 2026-12-01                 |   | ",
        "2028-03-31   | 2026-12-01                 |   | LEDGER_MILESTONE_MISSING",
        "2028-03-31   | 2026-12-01 2027-06-01      | 3 | ",
        "2028-03-31   | 2027-06-01 2026-12-01      |   | INVALID_FIELD",
        "2026-12-31   | 2027-01-01                 |   | INVALID_FIELD",
        "2026-12-31   | 2026-06-01/2026-05-20      |   | ",
        "2026-12-31   | 2026-06-01/2026-05-21      |   | DATE_IN_FUTURE",
        "2029-05-20   | 2026-06-01 2027-06-01 2028-06-01 | 3 | ",
        "2029-05-21   | 2026-06-01 2027-06-01 2028-06-01 | 3 | LEDGER_PLAN_TOO_LONG",
      })
  void saysForEachYearHowFarAPlanIs(LocalDate last, String steps, Integer years, String code) {
    List<MilestoneSaid> said =
        steps == null ? List.of() : Arrays.stream(steps.split(" ")).map(this::milestone).toList();
    RowFacts facts =
        new RowFacts(
            "DUST", null, null, null, null, null, null, List.of(), null, null, "p", last, 0, said);
    if (code == null) {
      MilestoneRules.check(facts, years, TODAY);
    } else {
      assertEquals(code, refused(() -> MilestoneRules.check(facts, years, TODAY)));
    }
  }

  private MilestoneSaid milestone(String said) {
    String[] days = said.split("/");
    LocalDate done = days.length == 1 ? null : LocalDate.parse(days[1]);
    return new MilestoneSaid(LocalDate.parse(days[0]), "t", done);
  }

  @Test
  void namesAnEnterpriseByItsIdAndEverythingElseByWords() {
    UUID id = UUID.randomUUID();
    RowFacts facts = facts(null, null, null);
    RowRules.checkObject(
        new AddLedgerRow(LedgerObjectKind.ENTERPRISE, id, null, null, null, facts));
    RowRules.checkObject(
        new AddLedgerRow(LedgerObjectKind.PLACE, null, "彩钢棚", "120110013001", null, facts));
    for (AddLedgerRow wrong :
        List.of(
            new AddLedgerRow(LedgerObjectKind.ENTERPRISE, null, null, null, null, facts),
            new AddLedgerRow(LedgerObjectKind.ENTERPRISE, id, "名称", null, null, facts),
            new AddLedgerRow(LedgerObjectKind.PLACE, null, " ", "120110013001", null, facts),
            new AddLedgerRow(LedgerObjectKind.HOUSEHOLD, null, "一户", null, null, facts))) {
      assertEquals("INVALID_FIELD", refused(() -> RowRules.checkObject(wrong)));
    }
  }

  @Test
  void takesEachWordOnceAndPhasesWithBothDays() {
    LedgerTermSaid dust = new LedgerTermSaid("DUST", "粉尘涉爆", null, null);
    LedgerTermSaid half = new LedgerTermSaid("ACT", "整治", TODAY, null);
    LedgerTermSaid turned = new LedgerTermSaid("ACT", "整治", TODAY, TODAY.minusDays(1));
    LedgerTerms.check(ledger(List.of(dust), List.of()));
    assertEquals(
        "INVALID_FIELD", refused(() -> LedgerTerms.check(ledger(List.of(dust, dust), List.of()))));
    assertEquals(
        "INVALID_FIELD", refused(() -> LedgerTerms.check(ledger(List.of(dust), List.of(half)))));
    assertEquals(
        "INVALID_FIELD", refused(() -> LedgerTerms.check(ledger(List.of(dust), List.of(turned)))));
    assertEquals(
        "INVALID_FIELD", refused(() -> LedgerTerms.check(ledger(List.of(half), List.of()))));
  }

  private static WriteLedger ledger(List<LedgerTermSaid> categories, List<LedgerTermSaid> phases) {
    return new WriteLedger(
        "台账",
        "专项",
        null,
        null,
        TODAY,
        TODAY,
        null,
        categories,
        phases,
        null,
        null,
        null,
        false,
        null,
        null,
        null);
  }
}
