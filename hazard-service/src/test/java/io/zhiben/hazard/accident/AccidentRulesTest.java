package io.zhiben.hazard.accident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhiben.platform.problem.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccidentRulesTest {
  private static final AccidentRules RULES = AccidentRules.SETTING.national();
  private static final Instant TOLD = Instant.parse("2026-03-10T02:00:00Z");

  /** 国务院令第493号 art. 3; "以上" includes the number, and one of the three suffices. */
  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, GENERAL",
    "2, 9, 999999999, GENERAL",
    "3, 0, 0, LARGER",
    "0, 10, 0, LARGER",
    "0, 0, 1000000000, LARGER",
    "9, 49, 4999999999, LARGER",
    "10, 0, 0, MAJOR",
    "0, 50, 0, MAJOR",
    "0, 0, 5000000000, MAJOR",
    "29, 99, 9999999999, MAJOR",
    "30, 0, 0, EXTRAORDINARY",
    "0, 100, 0, EXTRAORDINARY",
    "0, 0, 10000000000, EXTRAORDINARY",
  })
  void gradesByTheFigures(int deaths, int injuries, long lossFen, Grade grade) {

    assertEquals(grade, RULES.gradeOf(new AccidentFigures(deaths, 0, injuries, 0, lossFen)));
  }

  @ParameterizedTest
  @CsvSource({"FALL,2026-04-09", "FIRE,2026-03-17", "TRAFFIC,2026-03-17"})
  void takesOtherFiguresForThirtyDaysOrSeven(AccidentType type, LocalDate until) {
    assertEquals(until, RULES.supplementUntil(type, LocalDate.of(2026, 3, 10)));
  }

  @Test
  void refusesThresholdsThatDontRise() {
    AccidentRules.Threshold same = new AccidentRules.Threshold(3, 10, 100);
    AccidentRules flat = new AccidentRules(same, same, same, 60, 120, 30, 7, 60, 60, 12, 60, 30, 3);
    assertEquals(
        "major", assertThrows(Problem.class, flat::requireSound).errors().getFirst().field());
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {"61,-", "60,60", "31,60", "30,30", "1,30", "-1,30"})
  void remindsOfAnEvaluationFromTwoDistances(int daysBefore, Integer reminder) {
    LocalDate due = LocalDate.of(2027, 3, 10);
    assertEquals(reminder, RULES.reminder(due, due.minusDays(daysBefore)).orElse(null));
  }

  @Test
  void readsRulesOfBeforeThatNameNoReminders() {
    AccidentRules before =
        new AccidentRules(
            RULES.larger(),
            RULES.major(),
            RULES.extraordinary(),
            60,
            120,
            30,
            7,
            60,
            60,
            12,
            null,
            null,
            null);
    assertEquals(RULES, before);
  }

  @ParameterizedTest
  @CsvSource({"false,false,COUNTY", "true,false,CITY", "false,true,PROVINCE", "true,true,PROVINCE"})
  void makesFiresKnownByPlaceAndWeight(boolean business, boolean severe, WarningScope scope) {
    assertEquals(scope, FireWarningRules.SETTING.national().scopeOf(business, severe));
  }

  @Test
  void passesAReportOnLevelByLevelEachInTwoHours() {
    List<Relay> relays = new ArrayList<>();
    Instant told = TOLD;
    for (AuthorityLevel level : List.of(AuthorityLevel.DISTRICT, AuthorityLevel.CITY)) {
      RelayChain.Next next = RelayChain.next(Grade.GENERAL, TOLD, relays, 120).orElseThrow();
      assertEquals(level, next.level());
      assertEquals(told.plusSeconds(7200), next.dueAt());
      told = told.plusSeconds(3600);
      relays.add(new Relay(UUID.randomUUID(), level, told, next.dueAt()));
    }
    assertTrue(RelayChain.next(Grade.GENERAL, TOLD, relays, 120).isEmpty());
    assertEquals(
        AuthorityLevel.PROVINCE,
        RelayChain.next(Grade.LARGER, TOLD, relays, 120).orElseThrow().level());
    assertTrue(RelayChain.next(null, TOLD, List.of(), 120).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"3600,false", "3601,true"})
  void isLateAfterTheHour(long seconds, boolean late) {
    Occurrence one =
        new Occurrence(
            TOLD, TOLD, TOLD.plusSeconds(seconds), TOLD.plusSeconds(3600), false, LocalDate.MAX);
    assertEquals(late, one.late());
    assertFalse(new Occurrence(TOLD, TOLD, TOLD.plusSeconds(9999), null, false, null).late());
    assertTrue(new Occurrence(TOLD, TOLD, TOLD, TOLD.plusSeconds(3600), true, null).late());
  }

  @Test
  void keepsWhoAnswersHowInOneColumn() {
    AccountabilityList column = new AccountabilityList();
    List<AccidentCommands.Accountability> all =
        List.of(
            new AccidentCommands.Accountability(
                AccountablePost.PRINCIPAL, AccountabilityMeans.ADMINISTRATIVE, 1),
            new AccidentCommands.Accountability(
                AccountablePost.WORKER, AccountabilityMeans.INTERNAL, 12));
    assertEquals(all, column.convertToEntityAttribute(column.convertToDatabaseColumn(all)));
    assertEquals(List.of(), column.convertToEntityAttribute(""));
  }

  private static AccidentCommands.CloseAccident closing(String undecided) {
    return new AccidentCommands.CloseAccident(
        true, true, true, true, "结案", "鉴定报告", "处理决定", "验收记录", "警示教育", null, undecided);
  }

  @Test
  void closesALargerAccidentWithADecidedCaseOrTheReason() {
    Problem refused = assertThrows(Problem.class, () -> Gates.of(closing(" "), false, true));
    assertEquals(AccidentError.ACCIDENT_NEEDS_DECISION, refused.code());
    assertEquals("责任人已被追究刑事责任", Gates.of(closing("责任人已被追究刑事责任"), false, true).undecided());
    assertEquals(null, Gates.of(closing("多余的理由"), false, false).undecided());
    assertFalse(Grade.GENERAL.serious());
    assertTrue(Grade.LARGER.serious());
  }
}
