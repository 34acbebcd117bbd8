package io.zhiben.reporting.indicator;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import io.restassured.http.ContentType;
import io.zhiben.reporting.ReportingTest;
import io.zhiben.reporting.UploadedFiles;
import io.zhiben.reporting.World;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files of values that were entered. */
@ReportingTest
class EntryFilesTest {
  private static final String TYPED = "/api/reporting/v1/indicators/fire-water-coverage";

  @Inject World world;

  @BeforeEach
  void begin() {
    world.reset();
  }

  @Test
  void aValueShowsWhatItRestsOn() {
    String owner = TYPED + "/entries/" + entered();
    byte[] pdf = UploadedFiles.pdf();
    String id =
        UploadedFiles.upload("dlh-officer", owner, "survey.pdf", pdf)
            .statusCode(201)
            .extract()
            .path("id");
    World.as("dl-officer")
        .get(TYPED + "/entries?region=120110013000")
        .then()
        .body("[0].files.name", contains("survey.pdf"));
    assertArrayEquals(
        pdf,
        World.as("dl-officer")
            .get(owner + "/files/" + id)
            .then()
            .statusCode(200)
            .extract()
            .asByteArray());
    World.as("dzgz-officer").get(owner + "/files/" + id).then().statusCode(404);
    World.as("dlh-officer")
        .get(owner.replace("fire-water-coverage", "major-stock-2023") + "/files/" + id)
        .then()
        .statusCode(404);
    UploadedFiles.upload("dzgz-officer", owner, "survey.pdf", pdf).statusCode(404);
    UploadedFiles.upload("ent-officer", owner, "survey.pdf", pdf).statusCode(403);
    World.as("dlh-officer").post(owner + "/files/" + id + "/remove").then().statusCode(200);
    World.as("dlh-officer").get(owner + "/files/" + id).then().statusCode(404);
  }

  @Test
  void theFilesOfAReplacedValueStayAsTheyAre() {
    String owner = TYPED + "/entries/" + entered();
    String id =
        UploadedFiles.upload("dlh-officer", owner, "a.pdf", UploadedFiles.pdf())
            .extract()
            .path("id");
    entered();
    UploadedFiles.upload("dlh-officer", owner, "b.pdf", UploadedFiles.pdf())
        .statusCode(409)
        .body("code", equalTo("ENTRY_REPLACED"));
    World.as("dlh-officer").post(owner + "/files/" + id + "/remove").then().statusCode(409);
    World.as("dlh-officer").get(owner + "/files/" + id).then().statusCode(200);
  }

  private String entered() {
    return World.as("dlh-officer")
        .contentType(ContentType.JSON)
        .body(
            Map.of(
                "numerator",
                7,
                "denominator",
                8,
                "holdsOn",
                world.today().toString(),
                "source",
                "消防站",
                "evidence",
                "现场核查"))
        .post(TYPED + "/entries")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }
}
