package io.zhiben.reporting.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.zhiben.local.TestTokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Accounts at the real identity server, made for one test and taken off after it. */
final class Accounts {
  private final String users;
  private final List<String> made = new ArrayList<>();

  /**
   * @param adminUrl of the realm in the server's admin API
   */
  Accounts(String adminUrl) {
    this.users = adminUrl + "/users";
  }

  private static RequestSpecification admin() {
    return RestAssured.given()
        .auth()
        .oauth2(TestTokens.agency("zhiben-accounts"))
        .contentType("application/json");
  }

  /**
   * @param role its name in the realm
   * @param mail null for none
   * @param phone null for none
   * @return the account's id
   */
  String add(String role, String region, String org, String mail, String phone) {
    Map<String, List<String>> attributes = new HashMap<>();
    attributes.put("region", List.of(region));
    attributes.put("org", List.of(org));
    if (phone != null) {
      attributes.put("phone", List.of(phone));
    }
    Map<String, Object> user = new HashMap<>();
    user.put("username", "t-" + UUID.randomUUID());
    user.put("enabled", true);
    user.put("firstName", "消息测试");
    user.put("attributes", attributes);
    if (mail != null) {
      user.put("email", mail);
    }
    Response created = admin().body(user).post(users);
    assertEquals(201, created.statusCode(), created.asString());
    String location = created.header("Location");
    String id = location.substring(location.lastIndexOf('/') + 1);
    made.add(id);
    give(id, role);
    return id;
  }

  /** One more role of the realm. */
  void give(String id, String role) {
    Map<String, Object> found =
        admin()
            .get(users + "/" + id + "/role-mappings/realm/available")
            .path("find { it.name == '" + role + "' }");
    assertEquals(
        204,
        admin().body(List.of(found)).post(users + "/" + id + "/role-mappings/realm").statusCode());
  }

  void removeAll() {
    made.forEach(id -> admin().delete(users + "/" + id));
  }
}
