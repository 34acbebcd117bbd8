package io.zhiben.hazard.photo;

import static io.zhiben.hazard.Api.HAZARDS;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.image;
import static io.zhiben.hazard.Api.photo;
import static io.zhiben.hazard.Api.reported;
import static io.zhiben.hazard.Api.step;
import static io.zhiben.hazard.Api.upload;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import io.zhiben.hazard.Api;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HazardServiceTest
class PhotoResourceTest {
  private static final int MB = 1024 * 1024;

  @ConfigProperty(name = "zhiben.files.folder")
  Path folder;

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private long filesOf(String hazard) throws IOException {
    Path own = folder.resolve("photos").resolve(hazard);
    if (!Files.exists(own)) {
      return 0;
    }
    try (Stream<Path> files = Files.list(own)) {
      return files.count();
    }
  }

  @Test
  void keepsAPhotoAndGivesItBackAsAFile() throws Exception {
    String id = reported(World.PARK);
    String photo = photo("ent-officer", id, "AFTER");
    byte[] content =
        as("dlh-officer")
            .get(HAZARDS + "/" + id + "/photos/" + photo)
            .then()
            .statusCode(200)
            .contentType("image/jpeg")
            .header("X-Content-Type-Options", "nosniff")
            .header("Content-Disposition", startsWith("attachment; filename=\"after-"))
            .extract()
            .asByteArray();
    assertNotNull(ImageIO.read(new ByteArrayInputStream(content)));
    as("dlh-officer")
        .get(HAZARDS + "/" + id)
        .then()
        .body("photos.id", contains(photo))
        .body("photos[0].stage", equalTo("AFTER"))
        .body("photos[0].size", equalTo(content.length));
    assertEquals(1, filesOf(id));
  }

  @Test
  void refusesWhatIsNoImage() throws Exception {
    String id = reported(World.PARK);
    upload("ent-officer", id, "AFTER", "<svg onload=alert(1)>".getBytes(), "photo.jpg")
        .then()
        .statusCode(415)
        .contentType("application/problem+json")
        .body("code", equalTo("PHOTO_NOT_AN_IMAGE"))
        .body("errors.field", contains("file"));
    byte[] half = Arrays.copyOf(image(), image().length / 2);
    upload("ent-officer", id, "AFTER", half, "photo.jpg")
        .then()
        .statusCode(400)
        .body("code", equalTo("PHOTO_BROKEN"));
    assertEquals(0, filesOf(id));
  }

  @Test
  void refusesWhatIsTooLarge() throws Exception {
    String id = reported(World.PARK);
    upload("ent-officer", id, "AFTER", new byte[11 * MB], "photo.jpg")
        .then()
        .statusCode(413)
        .body("code", equalTo("PHOTO_TOO_LARGE"));
    assertEquals(0, filesOf(id));
  }

  @Test
  void refusesWhatIsFarTooLargeBeforeReadingIt() throws Exception {
    String id = reported(World.PARK);
    String head =
        "POST %s/%s/photos HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n"
            + "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: %d\r\n\r\n";
    try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
      socket.setSoTimeout(10_000);
      String sent = head.formatted(HAZARDS, id, Api.tokenOf("ent-officer"), 100 * MB);
      socket.getOutputStream().write(sent.getBytes(StandardCharsets.US_ASCII));
      BufferedReader answer =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
      assertTrue(answer.readLine().startsWith("HTTP/1.1 413"));
    }
    assertEquals(0, filesOf(id));
  }

  @Test
  void refusesIncompleteUploads() {
    String id = reported(World.PARK);
    upload("ent-officer", id, "SOMETIME", image(), "photo.jpg").then().statusCode(400);
    io.restassured.RestAssured.given()
        .auth()
        .oauth2(io.zhiben.hazard.Api.tokenOf("ent-officer"))
        .multiPart("stage", "AFTER")
        .post(HAZARDS + "/" + id + "/photos")
        .then()
        .statusCode(400)
        .body("code", equalTo("INVALID_FIELD"));
  }

  @Test
  void keepsNothingForAHazardThatTheCallerDoesNotReach() throws Exception {
    String id = reported(World.PARK);
    upload("dzgz-officer", id, "BEFORE", image(), "photo.jpg").then().statusCode(404);
    upload("dlh-leader", id, "BEFORE", image(), "photo.jpg").then().statusCode(403);
    assertEquals(0, filesOf(id));
  }

  @Test
  void keepsNoMoreThanAHazardMayHave() throws Exception {
    String id = reported(World.PARK);
    photo("ent-officer", id, "BEFORE");
    photo("ent-officer", id, "BEFORE");
    photo("ent-officer", id, "BEFORE");
    upload("ent-officer", id, "BEFORE", image(), "photo.jpg")
        .then()
        .statusCode(409)
        .body("code", equalTo("PHOTO_LIMIT_REACHED"));
    assertEquals(3, filesOf(id));
  }

  @Test
  void addsNothingToAClosedHazard() {
    String id = reported(World.PARK);
    step("dlh-officer", id, "withdraw", Map.of("reason", "误报")).then().statusCode(200);
    upload("ent-officer", id, "BEFORE", image(), "photo.jpg")
        .then()
        .statusCode(409)
        .body("code", equalTo("PHOTO_TOO_LATE"));
  }

  @Test
  void saysWhoMayAddPhotosNow() {
    String id = reported(World.PARK);
    for (String who : List.of("dlh-officer", "ent-officer")) {
      as(who).get(HAZARDS + "/" + id).then().body("mayAddPhotos", equalTo(true));
    }
    as("dlh-leader").get(HAZARDS + "/" + id).then().body("mayAddPhotos", equalTo(false));
    photo("dlh-officer", id, "BEFORE");
    as("dlh-leader")
        .get(HAZARDS + "/" + id)
        .then()
        .body("photos.stage", contains("BEFORE"))
        .body("timeline.last().event", equalTo("PHOTO_ADDED"))
        .body("timeline.last().actorRole", equalTo("officer"));
    step("dlh-officer", id, "withdraw", Map.of("reason", "误报")).then().statusCode(200);
    as("dlh-officer").get(HAZARDS + "/" + id).then().body("mayAddPhotos", equalTo(false));
  }

  @Test
  void showsAPhotoOnlyUnderItsOwnHazard() {
    String id = reported(World.PARK);
    String photo = photo("ent-officer", id, "BEFORE");
    String other = reported(World.PARK);
    as("dlh-officer").get(HAZARDS + "/" + other + "/photos/" + photo).then().statusCode(404);
    as("dlh-officer")
        .get(HAZARDS + "/" + id + "/photos/" + UUID.randomUUID())
        .then()
        .statusCode(404);
  }
}
