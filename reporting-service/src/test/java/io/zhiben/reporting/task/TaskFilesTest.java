package io.zhiben.reporting.task;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhiben.reporting.ReportingTest;
import io.zhiben.reporting.UploadedFiles;
import io.zhiben.reporting.World;
import io.zhiben.reporting.evidence.EvidenceFiles;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Files of the evidence of a task. */
@ReportingTest
class TaskFilesTest extends RunningPlan {
  @ConfigProperty(name = "zhiben.files.folder")
  Path folder;

  @Inject EvidenceFiles files;

  @Test
  void keepsAPhotoWithoutTheDataOfItsTakingAndGivesItBackAsAFile() throws IOException {
    String owner = evidenceOf("dlh-department");
    byte[] photo = UploadedFiles.photo();
    byte[] laden = Arrays.copyOf(photo, photo.length + 6);
    System.arraycopy("canary".getBytes(StandardCharsets.US_ASCII), 0, laden, photo.length, 6);
    String id =
        UploadedFiles.upload("dlh-department", owner, "site.jpeg", laden)
            .statusCode(201)
            .body("name", equalTo("site.jpg"))
            .body("mediaType", equalTo("image/jpeg"))
            .extract()
            .path("id");
    byte[] given =
        World.as("dlh-officer")
            .get(owner + "/files/" + id)
            .then()
            .statusCode(200)
            .contentType("image/jpeg")
            .header("X-Content-Type-Options", "nosniff")
            .header("Content-Disposition", endsWith("site.jpg"))
            .extract()
            .asByteArray();
    assertNotNull(ImageIO.read(new ByteArrayInputStream(given)));
    assertFalse(new String(given, StandardCharsets.ISO_8859_1).contains("canary"));
    World.as("dlh-officer")
        .get(LATE)
        .then()
        .body("evidence[0].files.id", contains(id))
        .body("evidence[0].files[0].size", equalTo(given.length))
        .body("evidence[0].mayChangeFiles", equalTo(false))
        .body("line.version", equalTo(3));
    assertEquals(1, kept(owner));
  }

  @Test
  void onlyThoseWhoReachTheTaskReadAndOnlyWhoseEvidenceItIsChanges() {
    String owner = evidenceOf("dlh-department");
    byte[] pdf = UploadedFiles.pdf();
    String id =
        UploadedFiles.upload("dlh-department", owner, "plan.pdf", pdf)
            .statusCode(201)
            .extract()
            .path("id");
    assertArrayEquals(
        pdf, World.as("dlh-grid").get(owner + "/files/" + id).then().extract().asByteArray());
    World.as("dzgz-officer").get(owner + "/files/" + id).then().statusCode(404);
    World.as("ent-officer").get(owner + "/files/" + id).then().statusCode(403);
    World.as("dlh-officer")
        .get(PLAN + "/task-items/monthly/econ/2023-04-01/evidence/" + idOf(owner) + "/files/" + id)
        .then()
        .statusCode(404);
    World.as("dlh-officer").get(owner + "/files/" + new UUID(0, 1)).then().statusCode(404);
    UploadedFiles.upload("dzgz-officer", owner, "plan.pdf", pdf).statusCode(404);
    UploadedFiles.upload("dlh-officer", owner, "plan.pdf", pdf)
        .statusCode(403)
        .body("code", equalTo("TASK_NOT_YOURS"));
    UploadedFiles.upload("dlh-grid", owner, "plan.pdf", pdf)
        .statusCode(403)
        .body("code", equalTo("TASK_NOT_YOURS"));
    World.as("dlh-grid").post(owner + "/files/" + id + "/remove").then().statusCode(403);
    World.as("dlh-grid").get(LATE).then().body("evidence[0].mayChangeFiles", equalTo(false));
    World.as("dlh-department").get(LATE).then().body("evidence[0].mayChangeFiles", equalTo(true));
  }

  @Test
  void refusesWhatIsNoEvidenceAndKeepsNothingOfIt() throws IOException {
    String owner = evidenceOf("dlh-department");
    UploadedFiles.upload(
            "dlh-department",
            owner,
            "a.pdf",
            "<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8))
        .statusCode(415)
        .body("code", equalTo("EVIDENCE_FILE_UNKNOWN_TYPE"))
        .body("errors.field", contains("file"));
    byte[] photo = UploadedFiles.photo();
    UploadedFiles.upload("dlh-department", owner, "a.jpg", Arrays.copyOf(photo, photo.length / 2))
        .statusCode(400)
        .body("code", equalTo("EVIDENCE_FILE_BROKEN"));
    byte[] large = Arrays.copyOf(UploadedFiles.pdf(), 15 * 1024 * 1024 + 1);
    UploadedFiles.upload("dlh-department", owner, "a.pdf", large)
        .statusCode(413)
        .body("code", equalTo("EVIDENCE_FILE_TOO_LARGE"));
    World.as("dlh-department").multiPart("note", "x").post(owner + "/files").then().statusCode(400);
    assertEquals(0, kept(owner));
  }

  @Test
  void keepsAFileOnceHoweverOftenItIsSentAndNoMoreThanThereIsRoomFor() throws IOException {
    String owner = evidenceOf("dlh-department");
    String key = UUID.randomUUID().toString();
    byte[] photo = UploadedFiles.photo();
    String id =
        UploadedFiles.upload("dlh-department", owner, "0.jpg", photo, key).extract().path("id");
    UploadedFiles.upload("dlh-department", owner, "0.jpg", photo, key)
        .statusCode(201)
        .body("id", equalTo(id));
    for (int i = 1; i < EvidenceFiles.MOST; i++) {
      UploadedFiles.upload("dlh-department", owner, i + ".jpg", photo).statusCode(201);
    }
    UploadedFiles.upload("dlh-department", owner, "more.jpg", photo)
        .statusCode(409)
        .body("code", equalTo("EVIDENCE_FILE_LIMIT_REACHED"));
    assertEquals(EvidenceFiles.MOST, kept(owner));
  }

  @Test
  void whatWasTakenAwayIsErasedAndWhatWasHandedInStays() throws IOException {
    String owner = evidenceOf("dlh-department");
    byte[] pdf = UploadedFiles.pdf();
    String wrong = UploadedFiles.upload("dlh-department", owner, "a.pdf", pdf).extract().path("id");
    String right = UploadedFiles.upload("dlh-department", owner, "b.pdf", pdf).extract().path("id");
    World.as("dlh-department").post(owner + "/files/" + wrong + "/remove").then().statusCode(200);
    World.as("dlh-department").get(owner + "/files/" + wrong).then().statusCode(404);
    World.as("dlh-department").post(owner + "/files/" + wrong + "/remove").then().statusCode(404);
    while (files.erase(100) > 0) {
      // in portions
    }
    assertEquals(1, kept(owner));
    assertTrue(Files.exists(folderOf(owner).resolve(right + ".pdf")));
    post("dlh-department", LATE + "/hand-in", "5", Map.of()).statusCode(200);
    UploadedFiles.upload("dlh-department", owner, "c.pdf", pdf)
        .statusCode(409)
        .body("code", equalTo("TASK_STATE_FORBIDS"));
    World.as("dlh-department").post(owner + "/files/" + right + "/remove").then().statusCode(409);
    World.as("dlh-department").get(LATE).then().body("evidence[0].files", hasSize(1));
    assertEquals(
        List.of("a.pdf", "b.pdf"),
        audited("task.add-file", "after_state", owner),
        "what was added is in the trail");
    assertEquals(List.of("a.pdf"), audited("task.remove-file", "before_state", owner));
  }

  @Test
  void evidenceWithoutFilesHasNone() {
    evidenceOf("dlh-department");
    World.as("dlh-department").get(LATE).then().body("evidence[0].files", empty());
  }

  /** Begins the task, and adds a document to it in version 1; returns the evidence's address. */
  private String evidenceOf(String user) {
    post("dlh-department", LATE + "/begin", null, Map.of()).statusCode(200);
    String id =
        post(
                user,
                LATE + "/evidence",
                "1",
                Map.of("kind", "DOCUMENT", "title", "通知", "datedOn", world.today().toString()))
            .statusCode(200)
            .extract()
            .path("evidence[0].id");
    return LATE + "/evidence/" + id;
  }

  private static String idOf(String owner) {
    return owner.substring(owner.lastIndexOf('/') + 1);
  }

  private Path folderOf(String owner) {
    return folder.resolve("task-evidence").resolve(idOf(owner));
  }

  private long kept(String owner) throws IOException {
    Path own = folderOf(owner);
    if (!Files.exists(own)) {
      return 0;
    }
    try (Stream<Path> there = Files.list(own)) {
      return there.count();
    }
  }

  /** The names of files that the audit trail holds about that piece of evidence. */
  private List<String> audited(String action, String column, String owner) {
    return world.audited(action, column).stream()
        .filter(state -> state.contains(idOf(owner)))
        .map(state -> state.replaceAll("(?s).*\"name\": ?\"([^\"]*)\".*", "$1"))
        .toList();
  }
}
