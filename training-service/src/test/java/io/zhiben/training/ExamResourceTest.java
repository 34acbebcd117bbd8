package io.zhiben.training;

import static io.zhiben.training.EventsOfNeighbours.OTHER_TOWN;
import static io.zhiben.training.EventsOfNeighbours.PARK_CODE;
import static io.zhiben.training.EventsOfNeighbours.TOWN;
import static io.zhiben.training.EventsOfNeighbours.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TrainingTest
class ExamResourceTest {
  private static final String EXAMS = "/api/training/v1/exams";
  private static final String SESSIONS = "/api/training/v1/sessions";
  private static UUID park;
  private static UUID far;

  @Inject EventsOfNeighbours neighbours;
  @Inject Clock clock;

  @BeforeEach
  void world() {
    if (park == null) {
      neighbours.regions();
      park = neighbours.enterprise(null, 1, PARK_CODE, "湖光示例主题乐园", TOWN);
      far = neighbours.enterprise(null, 1, "FAREXAM", "远处示例窑厂", OTHER_TOWN);
    }
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private Map<String, Object> exam(int candidates, int passed) {
    Map<String, Object> exam = new HashMap<>();
    exam.put("subject", "年度安全知识考核");
    exam.put("heldOn", today().toString());
    exam.put("candidates", candidates);
    exam.put("passed", passed);
    return exam;
  }

  private Map<String, Object> ofPark(int candidates, int passed) {
    Map<String, Object> exam = exam(candidates, passed);
    exam.put("enterpriseId", park);
    exam.put("audience", "SAFETY_MANAGER");
    return exam;
  }

  private String session(LocalDate heldOn, int attendees) {
    return as("ent-officer")
        .body(
            Map.of(
                "enterpriseId",
                park,
                "topic",
                "新员工三级教育",
                "heldOn",
                heldOn.toString(),
                "hours",
                4,
                "attendees",
                attendees,
                "audience",
                "WORKER"))
        .post(SESSIONS)
        .then()
        .statusCode(201)
        .body("examId", nullValue())
        .extract()
        .path("id");
  }

  private static ValidatableResponse post(String who, Map<String, Object> exam) {
    return as(who).body(exam).post(EXAMS).then();
  }

  private ValidatableResponse retake(String id, int version, int candidates, int passed) {
    return as("ent-officer")
        .header("If-Match", "\"" + version + "\"")
        .body(Map.of("heldOn", today().toString(), "candidates", candidates, "passed", passed))
        .post(EXAMS + "/" + id + "/retakes")
        .then();
  }

  @Test
  void aSessionEndsInOneExam() {
    String session = session(today().minusDays(1), 30);
    Map<String, Object> exam = exam(28, 25);
    exam.put("sessionId", session);

    String id =
        post("ent-officer", exam)
            .statusCode(201)
            .body("audience", equalTo("WORKER"))
            .body("enterpriseId", equalTo(park.toString()))
            .body("retakable", is(true))
            .extract()
            .path("id");

    as("dlh-officer").get(SESSIONS + "/" + session).then().body("examId", equalTo(id));
    as("dlh-officer").get(EXAMS + "?session=" + session).then().body("items.id", hasItem(id));
    post("ent-officer", exam).statusCode(409).body("code", equalTo("SESSION_EXAMINED"));
  }

  @Test
  void refusesWhatDoesNotFitItsSession() {
    String session = session(today().minusDays(1), 10);
    Map<String, Object> crowd = exam(11, 11);
    crowd.put("sessionId", session);
    post("ent-officer", crowd)
        .statusCode(400)
        .body("code", equalTo("TOO_MANY_CANDIDATES"))
        .body("errors.field", hasItem("candidates"));
    Map<String, Object> early = exam(10, 10);
    early.put("sessionId", session);
    early.put("heldOn", today().minusDays(2).toString());
    post("ent-officer", early).statusCode(400).body("code", equalTo("EXAM_TOO_EARLY"));
    Map<String, Object> other = exam(10, 10);
    other.put("sessionId", session);
    other.put("audience", "CADRE");
    post("ent-officer", other).statusCode(400).body("errors.field", hasItem("audience"));
  }

  @Test
  void retakesCountForTheExamUntilAllHavePassed() {
    String id = post("ent-officer", ofPark(12, 9)).statusCode(201).extract().path("id");

    retake(id, 0, 4, 4).statusCode(400).body("code", equalTo("TOO_MANY_CANDIDATES"));
    retake(id, 7, 3, 2).statusCode(412);
    retake(id, 0, 3, 2)
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("passed", is(11))
        .body("passedAtOnce", is(9))
        .body("retakes", hasSize(1))
        .body("retakable", is(true));
    as("dlh-officer").get(EXAMS + "?failed=true").then().body("items.id", hasItem(id));
    retake(id, 1, 1, 1).statusCode(200).body("passed", is(12)).body("retakable", is(false));
    retake(id, 2, 1, 1).statusCode(409).body("code", equalTo("NOBODY_FAILED"));
    as("dlh-officer").get(EXAMS + "?failed=true").then().body("items.id", not(hasItem(id)));
    as("dlh-auditor")
        .get("/api/training/v1/audit?entity=Exam&entityId=" + id)
        .then()
        .body("items.action", hasItem("exam.retake"));
  }

  @Test
  void staysWithinTheCallersPlace() {
    String id = post("ent-officer", ofPark(5, 5)).statusCode(201).extract().path("id");
    as("dl-officer").get(EXAMS + "/" + id).then().statusCode(200);
    as("dzgz-officer").get(EXAMS + "/" + id).then().statusCode(404);
    as("dzgz-officer").get(EXAMS + "?enterprise=" + park).then().body("total", is(0));
    Map<String, Object> foreign = ofPark(5, 5);
    foreign.put("enterpriseId", far);
    post("dlh-officer", foreign).statusCode(404);
    Map<String, Object> session = exam(5, 5);
    session.put("sessionId", session(today(), 9));
    post("dzgz-officer", session).statusCode(404);
    as("dzgz-officer")
        .header("If-Match", "\"0\"")
        .body(Map.of("heldOn", today().toString(), "candidates", 1, "passed", 1))
        .post(EXAMS + "/" + id + "/retakes")
        .then()
        .statusCode(404);
    Map<String, Object> office = exam(5, 5);
    office.put("regionCode", OTHER_TOWN);
    office.put("audience", "CADRE");
    post("dlh-officer", office).statusCode(403).body("code", equalTo("OUTSIDE_SCOPE"));
    office.put("regionCode", TOWN);
    post("dlh-officer", office).statusCode(201).body("enterpriseId", nullValue());
  }

  @ParameterizedTest
  @CsvSource({
    "passed, 6, PASSED_EXCEEDS_CANDIDATES",
    "candidates, 0, INVALID_FIELD",
    "subject, '', INVALID_FIELD",
    "audience, EVERYBODY, INVALID_FIELD",
    "validUntil, 2020-01-01, EXAM_VALIDITY_WRONG",
    "heldOn, 2020-01-01, DATE_TOO_OLD",
    "names, somebody, UNKNOWN_FIELD"
  })
  void namesTheFieldThatIsWrong(String field, String value, String code) {
    Map<String, Object> body = ofPark(5, 5);
    body.put(field, value);
    post("dlh-officer", body)
        .statusCode(400)
        .body("code", equalTo(code))
        .body("errors.field", hasItem(field));
  }

  @Test
  void isOfOneSubject() {
    Map<String, Object> both = ofPark(5, 5);
    both.put("regionCode", TOWN);
    post("dlh-officer", both).statusCode(400).body("code", equalTo("EXAM_SUBJECT_NOT_NAMED"));
    post("dlh-officer", exam(5, 5)).statusCode(400).body("code", equalTo("EXAM_SUBJECT_NOT_NAMED"));
  }

  @Test
  void followsAnEnterpriseThatMoves() {
    UUID mover = neighbours.enterprise(null, 1, "EXAMMOVER", "搬家示例考核公司", TOWN);
    Map<String, Object> body = ofPark(5, 4);
    body.put("enterpriseId", mover);
    String id = post("dlh-officer", body).statusCode(201).extract().path("id");
    neighbours.enterprise(mover, 2, "EXAMMOVER", "搬家示例考核公司", OTHER_TOWN);
    as("dlh-officer").get(EXAMS + "/" + id).then().statusCode(404);
    as("dzgz-officer").get(EXAMS + "/" + id).then().statusCode(200);
  }
}
