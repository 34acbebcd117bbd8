package io.zhiben.reporting.duty;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.http.ContentType;
import io.zhiben.reporting.ReportingTest;
import io.zhiben.reporting.UploadedFiles;
import io.zhiben.reporting.World;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files of records of duties. */
@ReportingTest
class DutyFilesTest {
  private static final String DUTY = "/api/reporting/v1/duties/" + UnitPlan.DUTY;

  @Inject World world;
  @Inject UnitPlan plan;

  @BeforeEach
  void begin() {
    world.reset();
    plan.begin();
  }

  @AfterEach
  void end() {
    world.reset();
    plan.end();
  }

  @Test
  void theUnitAddsAndTakesAwayAndThoseWhoReachItRead() {
    String owner = recorded();
    byte[] pdf = UploadedFiles.pdf();
    String id =
        UploadedFiles.upload("dlh-department", owner, "list.pdf", pdf)
            .statusCode(201)
            .body("mediaType", equalTo("application/pdf"))
            .extract()
            .path("id");
    for (String user : new String[] {"dlh-officer", "dl-officer"}) {
      assertArrayEquals(
          pdf,
          World.as(user)
              .get(owner + "/files/" + id)
              .then()
              .statusCode(200)
              .extract()
              .asByteArray());
    }
    World.as("dlh-officer")
        .get(DUTY + "/units/econ")
        .then()
        .body("records[0].files.name", contains("list.pdf"))
        .body("records[0].version", equalTo(1));
    World.as("dlh-department").post(owner + "/files/" + id + "/remove").then().statusCode(200);
    World.as("dlh-officer").get(owner + "/files/" + id).then().statusCode(404);
    World.as("dlh-officer").get(DUTY + "/units/econ").then().body("records[0].files", empty());
    assertEquals(
        1,
        world.audited("duty.remove-file", "before_state").stream()
            .filter(state -> state.contains(id))
            .count());
  }

  @Test
  void nobodyElseReachesOrChangesThem() {
    String owner = recorded();
    byte[] photo = UploadedFiles.photo();
    String id = UploadedFiles.upload("dlh-department", owner, "a.jpg", photo).extract().path("id");
    UploadedFiles.upload("dlh-officer", owner, "a.jpg", photo)
        .statusCode(409)
        .body("code", equalTo("DUTY_OF_ANOTHER_UNIT"));
    World.as("dlh-officer").post(owner + "/files/" + id + "/remove").then().statusCode(409);
    for (String user : new String[] {"dzgz-officer", "ent-officer"}) {
      World.as(user).get(owner + "/files/" + id).then().statusCode(404);
    }
    UploadedFiles.upload("dzgz-officer", owner, "a.jpg", photo).statusCode(404);
    UploadedFiles.upload("dlh-department", DUTY + "/records/" + new UUID(0, 1), "a.jpg", photo)
        .statusCode(404);
    World.as("dlh-officer")
        .get(owner.replace(UnitPlan.DUTY, "another") + "/files/" + id)
        .then()
        .statusCode(404);
  }

  @Test
  void theFilesOfAWithdrawnRecordStayAsTheyAre() {
    String owner = recorded();
    String id =
        UploadedFiles.upload("dlh-department", owner, "a.pdf", UploadedFiles.pdf())
            .extract()
            .path("id");
    World.as("dlh-department")
        .contentType(ContentType.JSON)
        .header("If-Match", "\"1\"")
        .body(Map.of("reason", "重复登记"))
        .post(owner + "/withdraw")
        .then()
        .statusCode(200);
    UploadedFiles.upload("dlh-department", owner, "b.pdf", UploadedFiles.pdf())
        .statusCode(409)
        .body("code", equalTo("DUTY_NOTE_ENDED"));
    World.as("dlh-department").post(owner + "/files/" + id + "/remove").then().statusCode(409);
    World.as("dlh-officer").get(owner + "/files/" + id).then().statusCode(200);
  }

  /** Records that economy did its duty today; returns the record's address. */
  private String recorded() {
    String id =
        World.as("dlh-department")
            .contentType(ContentType.JSON)
            .body(
                Map.of(
                    "unitId",
                    "econ",
                    "doneOn",
                    world.today().toString(),
                    "title",
                    "学习",
                    "evidence",
                    "签到表"))
            .post(DUTY + "/records")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    return DUTY + "/records/" + id;
  }
}
