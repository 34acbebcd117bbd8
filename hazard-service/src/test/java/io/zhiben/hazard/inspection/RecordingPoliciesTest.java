package io.zhiben.hazard.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.zhiben.contracts.access.Role;
import io.zhiben.hazard.LifecyclePhase;
import io.zhiben.hazard.checklist.ChecklistItem;
import io.zhiben.hazard.checklist.IssuedChecklists.Used;
import io.zhiben.hazard.criteria.CitedClause;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.hazard.Finding;
import io.zhiben.hazard.hazard.Level;
import io.zhiben.hazard.inspection.AnsweredChecklist.Line;
import io.zhiben.hazard.inspection.AnsweredChecklist.Score;
import io.zhiben.hazard.inspection.InspectionStatistics.Rate;
import io.zhiben.hazard.inspection.RecordInspection.Participant;
import io.zhiben.hazard.inspection.RecordInspection.RecordAnswer;
import io.zhiben.hazard.inspection.RecordInspection.RecordChecklist;
import io.zhiben.hazard.inspection.RecordInspection.RecordFinding;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.access.ScopeKind;
import io.zhiben.platform.problem.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said when an inspection is recorded: by its checklist, by its parties, about another. */
class RecordingPoliciesTest {
  private static final UUID ENTERPRISE = UUID.randomUUID();
  private static final LocalDate DAY = LocalDate.of(2026, 5, 6);
  private static final CitedClause CLAUSE =
      new CitedClause("set", "Set", 1, "set/1", "1", "a clause");

  private static Caller caller(Role role, ScopeKind scope, String org) {
    return new Caller("s", "c", Set.of(role), scope, "120110013000", org);
  }

  private static RecordInspection command(
      InspectionKind kind, int findings, List<RecordAnswer> answers, Boolean nil) {
    return joint(kind, findings, answers, nil, null, List.of());
  }

  private static RecordInspection joint(
      InspectionKind kind,
      int findings,
      List<RecordAnswer> answers,
      Boolean nil,
      String lead,
      List<Participant> participants) {
    return new RecordInspection(
        ENTERPRISE,
        kind,
        null,
        null,
        null,
        DAY,
        LeaderPost.OFFICER,
        null,
        null,
        Collections.nCopies(
            findings, new RecordFinding("x", null, null, null, null, null, null, null, null, null)),
        nil,
        answers.isEmpty() ? null : List.of(new RecordChecklist(UUID.randomUUID(), answers)),
        lead,
        participants,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static List<RecordAnswer> answers(String said) {
    if (said == null) {
      return List.of();
    }
    String[] words = said.split(" ");
    return IntStream.range(0, words.length)
        .mapToObj(
            i -> new RecordAnswer(i + 1, Answer.valueOf(words[i]), null, null, null, null, null))
        .toList();
  }

  private static String codeOf(Runnable rule) {
    try {
      rule.run();
      return "fine";
    } catch (Problem refused) {
      return ((Enum<?>) refused.code()).name();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, , , fine",
    "0, , true, fine",
    "0, , false, NIL_RETURN_NOT_STATED",
    "1, , , fine",
    "1, , false, fine",
    "1, , true, NIL_RETURN_CONTRADICTED",
    "0, OK NOT_CHECKED, true, fine",
    "0, OK NOT_CHECKED, , NIL_RETURN_NOT_STATED",
    "0, OK NOT_CHECKED, false, NIL_RETURN_NOT_STATED",
    "0, NOT_CHECKED NOT_CHECKED, true, NOTHING_CHECKED",
    "0, NOT_APPLICABLE NOT_CHECKED, true, fine",
    "0, OK NOT_OK, , fine",
    "0, OK NOT_OK, true, NIL_RETURN_CONTRADICTED",
    "1, OK OK, , fine"
  })
  void isANilReturnOnlyWhereItIsSaid(int findings, String said, Boolean nil, String expected) {
    RecordInspection command = command(InspectionKind.ROUTINE, findings, answers(said), nil);
    assertEquals(expected, codeOf(() -> ChecklistRules.requireNilReturn(command)));
  }

  @ParameterizedTest
  @CsvSource({
    "2, '1 2', fine",
    "2, '2 1', fine",
    "2, '1', CHECKLIST_ANSWERS_INCOMPLETE",
    "2, '1 1', CHECKLIST_ANSWERS_INCOMPLETE",
    "2, '1 2 3', CHECKLIST_ANSWERS_INCOMPLETE",
    "2, '0 1', CHECKLIST_ANSWERS_INCOMPLETE"
  })
  void answersEachItemOnce(int items, String numbers, String expected) {
    List<ChecklistItem> list =
        IntStream.rangeClosed(1, items)
            .mapToObj(no -> new ChecklistItem(no, "t", "b", null, null, null, null))
            .toList();
    Used used = new Used(UUID.randomUUID(), UUID.randomUUID(), "T", 1, list);
    List<RecordAnswer> answers =
        Arrays.stream(numbers.split(" "))
            .map(no ->
                new RecordAnswer(Integer.parseInt(no), Answer.OK, null, null, null, null, null))
            .toList();
    assertEquals(expected, codeOf(() -> ChecklistRules.requireAnswers(used, answers, "answers")));
  }

  @Test
  void fillsInEachVersionOnce() {
    UUID version = UUID.randomUUID();
    RecordChecklist one = new RecordChecklist(version, answers("OK"));
    RecordChecklist other = new RecordChecklist(UUID.randomUUID(), answers("OK"));
    assertEquals("fine", codeOf(() -> ChecklistRules.requireOnce(List.of(one, other))));
    assertEquals(
        "INVALID_FIELD", codeOf(() -> ChecklistRules.requireOnce(List.of(one, other, one))));
  }

  @Test
  void scoresTheWholeAndEachSectionByWhatWasLookedAt() {
    List<Line> lines =
        List.of(
            line("人", Answer.OK),
            line("人", Answer.NOT_OK),
            line(null, Answer.OK),
            line("物", Answer.NOT_APPLICABLE),
            line("人", Answer.NOT_CHECKED),
            line("物", Answer.NOT_CHECKED));
    List<Score> scores = AnsweredChecklist.scores(lines);
    assertEquals(Arrays.asList(null, "人", "物"), scores.stream().map(Score::section).toList());
    assertEquals(new Rate(2, 3, 66.7), scores.get(0).good());
    assertEquals(new Rate(1, 2, 50.0), scores.get(1).good());
    assertEquals(new Rate(0, 0, null), scores.get(2).good());
  }

  private static Line line(String section, Answer answer) {
    return new Line(1, "t", "b", null, null, answer, null, null, section, null, false, List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "true, true, , MAJOR, set/1",
    "true, true, GENERAL, GENERAL, set/1",
    "true, false, , , ",
    "false, true, , , ",
    "false, true, MAJOR, MAJOR, "
  })
  void citesTheItemsClauseWhileItHolds(
      boolean clause, boolean holds, Level said, Level level, String cited) {
    ChecklistItem item =
        new ChecklistItem(
            1,
            "item text",
            "basis",
            clause ? CLAUSE : null,
            null,
            null,
            null,
            null,
            LifecyclePhase.BUILD,
            null,
            false,
            false);
    Finding finding =
        ChecklistRules.finding(
            item, new RecordAnswer(1, Answer.NOT_OK, " ", "here", said, true, null), holds);
    assertEquals("item text", finding.description());
    assertEquals("here", finding.spot());
    assertEquals(level, finding.suggestedLevel());
    assertEquals(LifecyclePhase.BUILD, finding.phase());
    assertEquals(cited, finding.clause() == null ? null : finding.clause().clauseId());
  }

  @ParameterizedTest
  @CsvSource({
    "JOINT, , D2, fine",
    "JOINT, D1, D2, fine",
    "JOINT, D1, D1, INVALID_FIELD",
    "JOINT, D1, D2 D2, INVALID_FIELD",
    "JOINT, D1, XX, PARTICIPANT_UNKNOWN",
    "JOINT, XX, D2, PARTICIPANT_UNKNOWN",
    "JOINT, , , fine",
    "ROUTINE, , D2, INVALID_FIELD",
    "ROUTINE, D1, , INVALID_FIELD",
    "ROUTINE, , , fine"
  })
  void takesPartiesInJointInspectionsOnly(
      InspectionKind kind, String lead, String others, String expected) {
    List<Participant> participants =
        others == null
            ? List.of()
            : Arrays.stream(others.split(" "))
                .map(one -> new Participant(one, List.of("post")))
                .toList();
    RecordInspection command = joint(kind, 0, List.of(), null, lead, participants);
    Caller officer = caller(Role.OFFICER, ScopeKind.TOWN, "");
    assertEquals(expected, codeOf(() -> JointPolicy.require(command, officer, Set.of("D1", "D2"))));
  }

  @ParameterizedTest
  @CsvSource({
    "OFFICER, '', , , ",
    "OFFICER, '', D2, D2, ",
    "OFFICER, '', XX, , PARTICIPANT_UNKNOWN",
    "DEPARTMENT, D1, , D1, ",
    "DEPARTMENT, D1, D2, D2, "
  })
  void routesAFindingToItsDepartment(
      Role role, String org, String said, String department, String refused) {
    Caller caller = caller(role, ScopeKind.TOWN, org);
    Set<String> parties = Set.of("D1", "D2");
    if (refused != null) {
      assertEquals(
          refused, codeOf(() -> JointPolicy.departmentOf(said, "department", parties, caller)));
    } else if (department == null) {
      assertNull(JointPolicy.departmentOf(said, "department", parties, caller));
    } else {
      assertEquals(department, JointPolicy.departmentOf(said, "department", parties, caller));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "TOWN, ROUTINE, DISTRICT, OFFICER, true",
    "TOWN, ROUTINE, CITY, DEPARTMENT, true",
    "TOWN, ROUTINE, TOWN, OFFICER, false",
    "TOWN, ROUTINE, DISTRICT, LEADER, false",
    "TOWN, SUPERVISION, CITY, OFFICER, false",
    "DISTRICT, ROUTINE, DISTRICT, OFFICER, false",
    "DISTRICT, ROUTINE, TOWN, OFFICER, false",
    "DISTRICT, ROUTINE, CITY, OFFICER, true",
    "VILLAGE, ROUTINE, TOWN, OFFICER, true",
    "ENTERPRISE, SELF_CHECK, TOWN, OFFICER, true",
    "ASSIGNMENT, EXPERT, TOWN, OFFICER, true",
    "ENTERPRISE, SELF_CHECK, ENTERPRISE, ENTERPRISE_PRINCIPAL, false"
  })
  void looksOverOnlyWhatALowerLevelRecorded(
      ScopeKind recorded, InspectionKind kind, ScopeKind looking, Role role, boolean permitted) {
    ListedEnterprise enterprise =
        new ListedEnterprise(
            ENTERPRISE,
            "C",
            "N",
            new Place("120110013000", "120000000000", "120110000000", "120110013000"),
            null,
            Set.of());
    Inspection supervised =
        new Inspection(
            enterprise,
            command(kind, 0, List.of(), null),
            caller(recorderOf(recorded), recorded, ""),
            "N-1",
            Instant.EPOCH);
    assertEquals(permitted, SupervisionPolicy.permits(supervised, caller(role, looking, "")));
  }

  private static Role recorderOf(ScopeKind recorded) {
    return switch (recorded) {
      case ENTERPRISE -> Role.ENTERPRISE_OFFICER;
      case ASSIGNMENT -> Role.CONSULTANT;
      default -> Role.OFFICER;
    };
  }

  /** Who visits by a grant across areas has the enterprise for scope, and his own place's level. */
  @Test
  void countsAVisitingOfficerAsOneOfHisLevel() {
    assertEquals(
        ScopeKind.TOWN, InspectionPolicy.levelOf(caller(Role.OFFICER, ScopeKind.ENTERPRISE, "")));
  }

  @Test
  void letsOnlyPartiesAddToAJointInspection() {
    Set<String> parties = JointPolicy.parties("D1", List.of("D2"));
    assertEquals(Set.of("D1", "D2"), parties);
    assertEquals(
        "NOT_A_PARTICIPANT",
        codeOf(() ->
            JointPolicy.requireAdding(
                InspectionKind.JOINT, parties, caller(Role.DEPARTMENT, ScopeKind.TOWN, "D3"))));
    assertEquals(
        "NOT_A_JOINT_INSPECTION",
        codeOf(() ->
            JointPolicy.requireAdding(
                InspectionKind.ROUTINE, parties, caller(Role.DEPARTMENT, ScopeKind.TOWN, "D1"))));
    assertEquals(
        "fine",
        codeOf(() ->
            JointPolicy.requireAdding(
                InspectionKind.JOINT, parties, caller(Role.DEPARTMENT, ScopeKind.TOWN, "D2"))));
    assertEquals(
        "NOT_A_PARTICIPANT",
        codeOf(() ->
            JointPolicy.requireAdding(
                InspectionKind.JOINT, parties, caller(Role.GRID_WORKER, ScopeKind.VILLAGE, ""))));
  }
}
