package io.zhiben.enterprise;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.zhiben.local.TestTokens;
import io.zhiben.platform.value.UnifiedCreditCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Requests to this service, by the names of the demo users; a name that begins with agency is a
 * client.
 */
public final class Api {
  public static final String BASE = "/api/enterprise/v1";
  public static final String ENTERPRISES = BASE + "/enterprises";
  public static final String IMPORTS = BASE + "/enterprise-imports";
  public static final String CONTRACTS = BASE + "/service-contracts";

  private static final AtomicInteger SERIAL = new AtomicInteger();

  private Api() {}

  public static RequestSpecification as(String who) {
    return given().auth().oauth2(tokenOf(who)).contentType(ContentType.JSON);
  }

  public static String tokenOf(String who) {
    return who.startsWith("agency") ? TestTokens.agency(who) : TestTokens.user(who);
  }

  /** A valid credit code that no other call gives. */
  public static String newCode() {
    return code("91120110MA7T" + "%05d".formatted(SERIAL.incrementAndGet()));
  }

  /** The code of those first 17 characters. */
  public static String code(String first17) {
    return first17 + UnifiedCreditCode.checkCharacter(first17);
  }

  /** A complete, correct enterprise in Donglihu. */
  public static Map<String, Object> enterprise(String code, String name) {
    return enterprise(code, name, "120110013001");
  }

  public static Map<String, Object> enterprise(String code, String name, String region) {
    Map<String, Object> body = new HashMap<>();
    body.put("code", code);
    body.put("name", name);
    body.put("kind", "ENTERPRISE");
    body.put("industry", "G59");
    body.put("tags", List.of());
    body.put("scale", "SMALL");
    body.put("status", "ACTIVE");
    body.put("regionCode", region);
    body.put("address", "示例路1号");
    body.put("principalName", "负责人甲");
    body.put("principalPhone", "13900001234");
    body.put("safetyOfficerName", "安全员乙");
    body.put("safetyOfficerPhone", "13900005678");
    return body;
  }

  /** The registered enterprise's id. */
  public static String registered(String who, Map<String, Object> body) {
    return as(who).body(body).post(ENTERPRISES).then().statusCode(201).extract().path("id");
  }

  public static Response get(String who, String id) {
    return as(who).get(ENTERPRISES + "/" + id);
  }
}
