package io.zhiben.hazard;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.zhiben.local.TestTokens;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;

/**
 * Requests to this service, by the names of the demo users; a name that begins with agency is a
 * client.
 */
public final class Api {
  public static final String BASE = "/api/hazard/v1";
  public static final String HAZARDS = BASE + "/hazards";
  public static final String INSPECTIONS = BASE + "/inspections";

  private Api() {}

  public static RequestSpecification as(String who) {
    return given().auth().oauth2(tokenOf(who)).contentType(ContentType.JSON);
  }

  public static String tokenOf(String who) {
    return who.startsWith("agency") ? TestTokens.agency(who) : TestTokens.user(who);
  }

  public static Map<String, Object> hazardBody(UUID enterprise) {
    Map<String, Object> body = new HashMap<>();
    body.put("enterpriseId", enterprise);
    body.put("description", "安全出口锁闭");
    body.put("place", "一层东侧");
    body.put("foundOn", World.today().toString());
    body.put("suggestedLevel", "GENERAL");
    return body;
  }

  /** The id of a hazard that the officer reported just now. */
  public static String reported(UUID enterprise) {
    return as("dlh-officer")
        .body(hazardBody(enterprise))
        .post(HAZARDS)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  public static Map<String, Object> inspectionBody(
      UUID enterprise, String kind, String leader, int findings) {
    Map<String, Object> body = new HashMap<>();
    body.put("enterpriseId", enterprise);
    body.put("kind", kind);
    body.put("inspectedOn", World.today().toString());
    body.put("leaderPost", leader);
    body.put(
        "findings",
        java.util.stream.IntStream.range(0, findings)
            .mapToObj(i -> Map.of("description", "问题" + (i + 1), "suggestedLevel", "GENERAL"))
            .toList());
    return body;
  }

  public static Response get(String who, String id) {
    return as(who).get(HAZARDS + "/" + id);
  }

  /** Takes a step with the tag of what the hazard is now. */
  public static Response step(String who, String id, String verb, Map<String, ?> body) {
    String tag = get("dlh-officer", id).header("ETag");
    return as(who).header("If-Match", tag).body(body).post(HAZARDS + "/" + id + "/" + verb);
  }

  public static void verifiedGeneral(String id) {
    step("dlh-officer", id, "verify", Map.of("level", "GENERAL")).then().statusCode(200);
  }

  /** Brings a general hazard to the enterprise's turn. */
  public static void assigned(String id) {
    verifiedGeneral(id);
    step("dlh-officer", id, "assign", Map.of()).then().statusCode(200);
  }

  public static Response upload(String who, String id, String stage, byte[] file, String name) {
    return given()
        .auth()
        .oauth2(tokenOf(who))
        .multiPart("stage", stage)
        .multiPart("file", name, file, "image/jpeg")
        .post(HAZARDS + "/" + id + "/photos");
  }

  /** Adds a photo of the enforcement to a case, without which nothing is decided. */
  public static void recordedCase(String id) {
    given()
        .auth()
        .oauth2(tokenOf("dlh-officer"))
        .multiPart("stage", "BEFORE")
        .multiPart("file", "scene.jpg", image(), "image/jpeg")
        .post(BASE + "/enforcement-cases/" + id + "/photos")
        .then()
        .statusCode(201);
  }

  /** The id of a good photo of that stage. */
  public static String photo(String who, String id, String stage) {
    return upload(who, id, stage, image(), "photo.jpg").then().statusCode(201).extract().path("id");
  }

  /** Hands a rectification in, with a photo. */
  public static Response rectified(String who, String id) {
    return step(
        who,
        id,
        "rectify",
        Map.of("measures", "已拆除锁具", "photoIds", List.of(photo(who, id, "AFTER"))));
  }

  public static byte[] image() {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpeg", out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
