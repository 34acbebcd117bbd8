package io.zhiben.hazard.enforcement;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.zhiben.contracts.access.Role;
import io.zhiben.hazard.enforcement.CaseCommands.Measure;
import io.zhiben.hazard.enforcement.CaseCommands.ProposeMeasures;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.ScopeKind;
import io.zhiben.platform.calendar.WorkingDays;
import io.zhiben.platform.problem.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureRulesTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 9);
  private static final EnforcementRules RULES = EnforcementRules.SETTING.national();

  private static Measure fine(Against against, long fen) {
    String post = against == Against.PERSON ? "主要负责人" : null;
    return new Measure(
        EnforcementAction.PENALTY, against, post, fen, null, null, null, null, null, null);
  }

  private static Measure of(EnforcementAction kind) {
    return new Measure(
        kind, Against.UNIT, null, null, null, "改正", MONDAY.plusDays(3), null, null, null);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "WARNING, UNIT, -, -, -, -, -, -",
        "PENALTY, UNIT, -, 100, G1, -, -, -",
        "PENALTY, PERSON, 主要负责人, 100, -, -, -, -",
        "TRANSFER, UNIT, -, -, -, -, -, measures[0].kind",
        "PENALTY, UNIT, -, -, -, -, -, measures[0].fineFen",
        "WARNING, UNIT, -, 100, -, -, -, measures[0].fineFen",
        "WARNING, UNIT, -, -, G1, -, -, measures[0].gradeCode",
        "PENALTY, PERSON, -, 100, -, -, -, measures[0].post",
        "PENALTY, UNIT, 主要负责人, 100, -, -, -, measures[0].post",
        "OCCUPATION_BAN, UNIT, -, -, -, -, -, measures[0].against",
        "PRACTICE_SUSPENSION, UNIT, -, -, -, -, -, measures[0].against",
        "PRACTICE_SUSPENSION, PERSON, 项目负责人, -, -, -, -, -",
        "SEIZURE, UNIT, -, -, -, -, -, measures[0].goods",
        "LICENCE_REVOCATION, UNIT, -, -, -, -, -, -",
        "RECTIFICATION_ORDER, UNIT, -, -, -, -, 2026-03-20, measures[0].content",
        "RECTIFICATION_ORDER, UNIT, -, -, -, 改正, -, measures[0].dueOn",
        "SUSPENSION, UNIT, -, -, -, -, 2026-03-08, measures[0].dueOn",
      })
  void namesTheFieldThatContradictsTheRest(
      EnforcementAction kind,
      Against against,
      String post,
      Long fine,
      String grade,
      String content,
      LocalDate due,
      String field) {
    Measure measure = new Measure(kind, against, post, fine, grade, content, due, null, null, null);
    if (field == null) {
      assertDoesNotThrow(() -> MeasureRules.check(List.of(measure), MONDAY));
    } else {
      Problem problem =
          assertThrows(Problem.class, () -> MeasureRules.check(List.of(measure), MONDAY));
      assertEquals(field, problem.errors().getFirst().field());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "UNIT,4999999,false",
    "UNIT,5000000,true",
    "PERSON,1999999,false",
    "PERSON,2000000,true"
  })
  void asksForAHearingFromTheAmountsOn(Against against, long fen, boolean grave) {
    assertEquals(grave, MeasureRules.grave(List.of(fine(against, fen)), RULES));
  }

  @Test
  void addsFinesUpBeforeItAsks() {
    List<Measure> two = List.of(fine(Against.UNIT, 2_500_000), fine(Against.UNIT, 2_500_000));
    assertEquals(true, MeasureRules.grave(two, RULES));
  }

  @ParameterizedTest
  @CsvSource({
    "WARNING,false",
    "RECTIFICATION_ORDER,false",
    "SUSPENSION,true",
    "CLOSURE,true",
    "LICENCE_REVOCATION,true",
    "DOWNGRADE,true",
    "PRACTICE_SUSPENSION,true",
    "LICENCE_SUSPENSION,false",
    "CONFISCATION,false",
    "SEIZURE,false"
  })
  void asksForAHearingWhereSomethingIsShut(EnforcementAction kind, boolean grave) {
    assertEquals(grave, MeasureRules.grave(List.of(of(kind)), RULES));
  }

  /** Three working days for a statement, five for a hearing; Saturday and Sunday don't count. */
  @ParameterizedTest
  @CsvSource({
    "false, 2026-03-11, REPLY_PERIOD_TOO_SHORT",
    "false, 2026-03-12,",
    "true, 2026-03-13, REPLY_PERIOD_TOO_SHORT",
    "true, 2026-03-16,",
  })
  void givesThePartyItsTime(boolean hearing, LocalDate until, String code) {
    check(List.of(of(EnforcementAction.WARNING)), hearing, until, code);
  }

  @Test
  void refusesAGraveProposalWithoutTheOfferOfAHearing() {
    check(
        List.of(of(EnforcementAction.SUSPENSION)),
        false,
        MONDAY.plusDays(30),
        "HEARING_MUST_BE_OFFERED");
  }

  private static void check(List<Measure> measures, boolean hearing, LocalDate until, String code) {
    ProposeMeasures said = new ProposeMeasures("依据", measures, MONDAY, hearing, until);
    Runnable work =
        () -> MeasureRules.checkNotice(said, RULES, WorkingDays.bundled(), MONDAY, MONDAY);
    if (code == null) {
      assertDoesNotThrow(work::run);
    } else {
      assertEquals(code, assertThrows(Problem.class, work::run).code().name());
    }
  }

  @Test
  void refusesWhatIsHeavierThanThePartyWasTold() {
    List<Measure> told = List.of(fine(Against.UNIT, 100), of(EnforcementAction.WARNING));
    assertDoesNotThrow(() -> MeasureRules.checkNotHeavier(told, List.of(fine(Against.UNIT, 100))));
    for (List<Measure> heavier :
        List.of(
            List.of(fine(Against.UNIT, 101)),
            List.of(fine(Against.PERSON, 1)),
            List.of(of(EnforcementAction.SUSPENSION)))) {
      assertEquals(
          CaseError.HEAVIER_THAN_TOLD,
          assertThrows(Problem.class, () -> MeasureRules.checkNotHeavier(told, heavier)).code());
    }
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "CONFISCATION, 假冒电取暖器, 12, 台, -",
        "SEIZURE, 烟花爆竹, -, -, -",
        "SEIZURE, -, -, -, measures[0].goods",
        "WARNING, 烟花爆竹, -, -, measures[0].goods",
        "WARNING, -, 12, 台, measures[0].quantity",
        "SEIZURE, 烟花爆竹, 12, -, measures[0].quantityUnit",
        "SEIZURE, 烟花爆竹, -, 箱, measures[0].quantityUnit",
      })
  void namesTheGoodsThatAreTaken(
      EnforcementAction kind, String goods, BigDecimal quantity, String unit, String field) {
    List<Measure> taken =
        List.of(
            new Measure(kind, Against.UNIT, null, null, null, null, null, goods, quantity, unit));
    if (field == null) {
      assertDoesNotThrow(() -> MeasureRules.check(taken, MONDAY));
    } else {
      Problem problem = assertThrows(Problem.class, () -> MeasureRules.check(taken, MONDAY));
      assertEquals(field, problem.errors().getFirst().field());
    }
  }

  private static CaseSituation situation(CaseState state, Notice notice, boolean grave) {
    return new CaseSituation(
        state,
        Set.of("LEAD"),
        Set.of("investigator"),
        notice,
        grave,
        false,
        false,
        true,
        false,
        false,
        Set.of("PARTICIPANT"),
        false,
        null,
        MONDAY);
  }

  private static Caller caller(String subject, Role... roles) {
    return new Caller(
        subject,
        "test",
        EnumSet.copyOf(List.of(roles)),
        ScopeKind.TOWN,
        "120110013000",
        "DLH-SAFETY");
  }

  private static String refusal(CaseVerb verb, CaseSituation situation, Caller caller) {
    try {
      CasePolicy.permit(verb, situation, caller);
      return "none";
    } catch (Problem problem) {
      return problem.code().name();
    }
  }

  @Test
  void keepsInvestigatingAndDecidingApart() {
    Notice settled = new Notice(MONDAY, MONDAY, false, "依据", Heard.WAIVED, MONDAY, null);
    CaseSituation proposed = situation(CaseState.PROPOSED, settled, false);
    Caller both = caller("investigator", Role.OFFICER, Role.LEADER);
    assertEquals("INVESTIGATOR_CANNOT_DECIDE", refusal(CaseVerb.DECIDE, proposed, both));
    assertEquals("INVESTIGATOR_CANNOT_REVIEW", refusal(CaseVerb.REVIEW, proposed, both));
    assertEquals("none", refusal(CaseVerb.DECIDE, proposed, caller("other", Role.LEADER)));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-09, false, , REPLY_PERIOD_OPEN",
    "2026-03-08, false, , none",
    "2026-03-08, true, , LEGAL_REVIEW_MISSING",
    "2026-03-08, true, false, LEGAL_REVIEW_MISSING",
    "2026-03-08, true, true, none",
  })
  void decidesNothingBeforeThePartyWasHeardAndTheReviewPassed(
      LocalDate replyUntil, boolean grave, Boolean passed, String expected) {
    Notice notice = new Notice(MONDAY.minusDays(9), replyUntil, true, "依据", null, null, passed);
    assertEquals(
        expected,
        refusal(
            CaseVerb.DECIDE,
            situation(CaseState.PROPOSED, notice, grave),
            caller("leader", Role.LEADER)));
  }

  @Test
  void closesNothingThatMayBeACrimeAndWasHandedToNobody() {
    assertEquals(
        "CRIMINAL_TRANSFER_MISSING",
        refusal(
            CaseVerb.CLOSE,
            situation(CaseState.EXECUTED, null, false),
            caller("officer", Role.OFFICER)));
  }
}
