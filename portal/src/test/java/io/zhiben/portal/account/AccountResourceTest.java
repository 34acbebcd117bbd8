package io.zhiben.portal.account;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.zhiben.platform.region.RegionTree;
import io.zhiben.portal.support.Browser;
import io.zhiben.portal.support.Places;
import io.zhiben.portal.support.PortalTest;
import io.zhiben.portal.support.Upstream;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@PortalTest
class AccountResourceTest {
  private static final String PASSWORD = "Zhiben-test-1!";
  private static final String ACCOUNTS = "/api/portal/v1/accounts";

  @TestHTTPResource("/")
  URI server;

  @Inject RegionTree regions;
  @Inject Accounts accounts;
  @Inject KeycloakCleaner cleaner;
  @Inject DataSource dataSource;

  @ConfigProperty(name = "zhiben.audit.schema")
  String auditSchema;

  private Browser admin;
  private String prefix;

  @BeforeEach
  void signIn() {
    Places.publish();
    await()
        .until(() ->
            QuarkusTransaction.requiringNew()
                .call(() -> regions.isWithin("120119105000", Places.CITY)));
    prefix = "t" + Long.toString(System.nanoTime(), 36) + "-";
    admin = signedIn("dlh-admin");
  }

  @AfterEach
  void removeWhatWasInvited() {
    cleaner.remove(prefix);
  }

  @Test
  void invitesSomebodyWhoMustChangeThePassword() throws SQLException {
    HttpResponse<String> answer = invite(admin, "zhang", "officer", Places.TOWN, "DLH-SAFETY");

    assertEquals(201, answer.statusCode(), answer.body());
    assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElseThrow());
    JsonNode invited = Browser.json(answer);
    String password = invited.get("oneTimePassword").asText();
    URI next = new Browser(server).answerOfIdentityServer(prefix + "zhang", password, "/");
    assertTrue(next.toString().contains("UPDATE_PASSWORD"), next.toString());
    assertEquals(
        List.of("account.invite"), audited(prefix + "zhang"), "one row in the audit trail");
    assertFalse(rowsContain(password));
  }

  @Test
  void listsTheAccountsOfThePlaceWithTheirRoles() {
    JsonNode page = Browser.json(admin.get(ACCOUNTS + "?q=dlh-&limit=200"));

    List<String> names =
        page.get("items").valueStream().map(a -> a.get("username").asText()).toList();
    assertTrue(
        names.containsAll(List.of("dlh-officer", "dlh-grid", "dlh-admin")), names.toString());
    assertEquals(names.size(), page.get("total").asInt());
    JsonNode self =
        page.get("items")
            .valueStream()
            .filter(a -> a.get("username").asText().equals("dlh-admin"))
            .findFirst()
            .orElseThrow();
    assertTrue(self.get("self").asBoolean());
    assertEquals("[\"tenant-admin\"]", self.get("roles").toString());
    assertEquals(Places.TOWN, self.get("region").asText());
  }

  @Test
  void showsNobodyOfOtherPlacesNorWithoutOneNorMachines() {
    JsonNode page = Browser.json(admin.get(ACCOUNTS + "?limit=200"));

    for (JsonNode account : page.get("items")) {
      assertTrue(account.get("region").asText().startsWith("120110013"), account.toString());
      assertFalse(
          account.get("username").asText().startsWith("service-account"), account.toString());
    }
    assertEquals(0, Browser.json(admin.get(ACCOUNTS + "?q=dzgz")).get("total").asInt());
    assertEquals(0, Browser.json(admin.get(ACCOUNTS + "?q=ops")).get("total").asInt());
    assertEquals(0, Browser.json(admin.get(ACCOUNTS + "?q=tj-")).get("total").asInt());
  }

  @Test
  void pagesThroughTheList() {
    JsonNode all = Browser.json(admin.get(ACCOUNTS + "?q=dlh-&limit=200")).get("items");
    List<String> paged = new ArrayList<>();
    for (int page = 0; paged.size() < all.size(); page++) {
      JsonNode items =
          Browser.json(admin.get(ACCOUNTS + "?q=dlh-&limit=3&page=" + page)).get("items");
      items.forEach(item -> paged.add(item.get("id").asText()));
    }

    assertEquals(all.valueStream().map(item -> item.get("id").asText()).toList(), paged);
  }

  @Test
  void theDistrictsAdministratorReachesItsTowns() {
    Browser district = signedIn("dl-admin");

    assertEquals(1, Browser.json(district.get(ACCOUNTS + "?q=dlh-admin")).get("total").asInt());
    assertEquals(0, Browser.json(district.get(ACCOUNTS + "?q=dzgz-admin")).get("total").asInt());
  }

  @ParameterizedTest
  @ValueSource(strings = {"suspend", "resume", "roles", "hand-over", "one-time-password"})
  void foreignAccountsAnswerLikeThoseThatDoNotExist(String action) {
    String foreign = accounts.named("dzgz-officer").orElseThrow().id();
    String body =
        action.equals("roles")
            ? "{\"roles\":[\"officer\"]}"
            : action.equals("hand-over") ? "{\"toAccountId\":\"" + foreign + "\"}" : "{}";

    HttpResponse<String> refused = admin.post(ACCOUNTS + "/" + foreign + "/" + action, body);
    HttpResponse<String> absent =
        admin.post(ACCOUNTS + "/00000000-0000-4000-8000-000000000000/" + action, body);

    assertEquals(404, refused.statusCode(), refused.body());
    assertEquals(404, absent.statusCode());
    assertEquals(
        Browser.json(absent).get("code").asText(), Browser.json(refused).get("code").asText());
    assertTrue(accounts.named("dzgz-officer").orElseThrow().enabled());
  }

  @ParameterizedTest
  @ValueSource(strings = {"not-an-id", "..", "a%2fb"})
  void anIdThatIsNoneIsNotFound(String id) {
    assertEquals(404, admin.post(ACCOUNTS + "/" + id + "/suspend", "{}").statusCode());
  }

  @ParameterizedTest
  @CsvSource({
    "officer, 120110000000, DL-EMERGENCY, 403, OUTSIDE_SCOPE",
    "tenant-admin, 120119105000, DZGZ-SAFETY, 403, OUTSIDE_SCOPE",
    "officer, 999999999999, X1, 403, OUTSIDE_SCOPE",
    "operator, 120110013000, OPS, 400, ROLE_NOT_GRANTABLE",
    "enterprise-officer, 120110013000, '', 400, ORG_REQUIRED",
    "enterprise-officer, 120110013000, DLH-SAFETY, 400, ORG_INVALID",
    "officer, 12011001300, DLH-SAFETY, 400, INVALID_FIELD",
  })
  void refusesInvitationsBeyondHisRights(
      String role, String region, String org, int status, String code) {
    HttpResponse<String> refused = invite(admin, "li", role, region, org);

    assertEquals(status, refused.statusCode(), refused.body());
    assertEquals(code, Browser.json(refused).get("code").asText());
    assertTrue(accounts.named(prefix + "li").isEmpty());
  }

  @Test
  void refusesATakenNameAndUnknownFields() {
    assertEquals(201, invite(admin, "wang", "officer", Places.TOWN, "DLH-SAFETY").statusCode());
    HttpResponse<String> again = invite(admin, "wang", "officer", Places.TOWN, "DLH-SAFETY");

    assertEquals(409, again.statusCode());
    assertEquals("USERNAME_TAKEN", Browser.json(again).get("code").asText());
    HttpResponse<String> unknown =
        admin.post(
            ACCOUNTS, "{\"username\":\"x-y-z\",\"attributes\":{\"region\":[\"120000000000\"]}}");
    assertEquals(400, unknown.statusCode());
    assertEquals("UNKNOWN_FIELD", Browser.json(unknown).get("code").asText());
  }

  @ParameterizedTest
  @ValueSource(strings = {"dlh-officer", "dlh-leader", "dlh-auditor", "ent-principal"})
  void onlyAdministratorsManageAccounts(String username) {
    Browser other = signedIn(username);

    assertEquals(403, other.get(ACCOUNTS).statusCode());
    assertEquals(403, invite(other, "zhao", "officer", Places.TOWN, "DLH-SAFETY").statusCode());
    assertEquals(403, other.post("/api/portal/v1/towns", "{}").statusCode());
  }

  @Test
  void suspendingEndsSessionsAtOnceAndResumingAllowsNewOnes() {
    Browser person = invited("sun", "officer");
    assertEquals(200, person.get("/api/enterprise/v1/me").statusCode());
    String id = idOf("sun");

    assertEquals(204, admin.post(ACCOUNTS + "/" + id + "/suspend", "{}").statusCode());

    assertEquals(401, person.get("/api/enterprise/v1/me").statusCode());
    assertFalse(accounts.find(id).orElseThrow().enabled());
    assertEquals(204, admin.post(ACCOUNTS + "/" + id + "/resume", "{}").statusCode());
    assertTrue(accounts.find(id).orElseThrow().enabled());
    person.signIn(prefix + "sun", "Changed-pass-1!", "/");
    assertEquals(200, person.get("/api/enterprise/v1/me").statusCode());
  }

  @Test
  void changedRolesHoldFromTheNextRequestOn() throws SQLException {
    Browser person = invited("qian", "officer");
    String id = idOf("qian");

    HttpResponse<String> done =
        admin.post(ACCOUNTS + "/" + id + "/roles", "{\"roles\":[\"leader\",\"custodian\"]}");

    assertEquals(204, done.statusCode(), done.body());
    assertEquals("[\"custodian\",\"leader\"]", person.session().get("roles").toString());
    assertEquals(List.of("account.invite", "account.set-roles"), audited(prefix + "qian"));
  }

  @Test
  void theAuditorOfThePlaceReadsWhatWasDoneWithAccounts() {
    invite(admin, "wu", "officer", Places.TOWN, "DLH-SAFETY");
    String trail = "/api/portal/v1/audit?entity=Account&entityId=" + prefix + "wu";

    JsonNode page = Browser.json(signedIn("dlh-auditor").get(trail));

    assertEquals(1, page.get("total").asInt(), page.toString());
    JsonNode entry = page.get("items").get(0);
    assertEquals("account.invite", entry.get("action").asText());
    assertEquals(accounts.named("dlh-admin").orElseThrow().id(), entry.get("actor").asText());
    assertEquals(403, admin.get(trail).statusCode());
    assertEquals(0, Browser.json(signedIn("dlh-auditor").get(trail + "x")).get("total").asInt());
  }

  @Test
  void handsOver() {
    invite(admin, "old", "officer", Places.TOWN, "DLH-SAFETY");
    invite(admin, "new", "leader", Places.TOWN, "DLH-LEAD");

    HttpResponse<String> done =
        admin.post(
            ACCOUNTS + "/" + idOf("old") + "/hand-over",
            "{\"toAccountId\":\"" + idOf("new") + "\"}");

    assertEquals(204, done.statusCode(), done.body());
    assertFalse(accounts.named(prefix + "old").orElseThrow().enabled());
    assertEquals(
        "[LEADER, OFFICER]",
        accounts.named(prefix + "new").orElseThrow().roles().stream()
            .sorted((a, b) -> a.name().compareTo(b.name()))
            .toList()
            .toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"suspend", "roles", "one-time-password"})
  void leavesHisOwnAccountAlone(String action) {
    String own = accounts.named("dlh-admin").orElseThrow().id();

    HttpResponse<String> refused =
        admin.post(ACCOUNTS + "/" + own + "/" + action, "{\"roles\":[\"officer\"]}");

    assertEquals(409, refused.statusCode());
    assertEquals("OWN_ACCOUNT", Browser.json(refused).get("code").asText());
  }

  @Test
  void addsATownWithItsAdministratorOnce() {
    Browser district = signedIn("dl-admin");
    String code = "12011090" + (1000 + (System.nanoTime() & 0xfff) % 9000);
    String town = town(code, "示例新镇", "120110000000");
    Upstream.forget();

    HttpResponse<String> added = district.post("/api/portal/v1/towns", town);
    HttpResponse<String> again = district.post("/api/portal/v1/towns", town);

    assertEquals(201, added.statusCode(), added.body());
    assertFalse(Browser.json(added).get("oneTimePassword").asText().isEmpty());
    assertEquals(201, again.statusCode(), again.body());
    assertFalse(Browser.json(again).has("oneTimePassword"));
    assertEquals(
        1,
        Upstream.seen().stream().filter(seen -> seen.method().equals("POST")).count(),
        "the place is added once");
    assertTrue(Upstream.seen().getFirst().header("Authorization").startsWith("Bearer eyJ"));
    Account administrator = accounts.named(prefix + "town-admin").orElseThrow();
    assertEquals(code, administrator.region());
    assertEquals("[TENANT_ADMIN]", administrator.roles().toString());

    HttpResponse<String> other =
        district.post("/api/portal/v1/towns", town(code, "别的名字", "120110000000"));
    assertEquals(409, other.statusCode());
    assertEquals("TOWN_DIFFERS", Browser.json(other).get("code").asText());
  }

  @ParameterizedTest
  @CsvSource({
    "120119000000, 403, OUTSIDE_SCOPE",
    "120000000000, 403, OUTSIDE_SCOPE",
    "120110013000, 400, INVALID_FIELD",
    "999999999999, 403, OUTSIDE_SCOPE"
  })
  void addsTownsOnlyToTheOwnDistrict(String parent, int status, String code) {
    Browser district = signedIn("dl-admin");

    HttpResponse<String> refused =
        district.post("/api/portal/v1/towns", town("120110999000", "示例新镇", parent));

    assertEquals(status, refused.statusCode(), refused.body());
    assertEquals(code, Browser.json(refused).get("code").asText());
    assertTrue(accounts.named(prefix + "town-admin").isEmpty());
  }

  private String town(String code, String name, String parent) {
    return """
    {"code":"%s","name":"%s","parentCode":"%s","adminUsername":"%stown-admin","adminName":"示例镇管理员"}\
    """
        .formatted(code, name, parent, prefix);
  }

  private Browser signedIn(String username) {
    Browser browser = new Browser(server);
    browser.signIn(username, PASSWORD, "/");
    return browser;
  }

  private HttpResponse<String> invite(
      Browser browser, String name, String role, String region, String org) {
    return browser.post(
        ACCOUNTS,
        """
        {"username":"%s%s","name":"示例人员","roles":["%s"],"region":"%s","org":"%s"}\
        """
            .formatted(prefix, name, role, region, org));
  }

  /** Somebody who was invited, has changed the password and is signed in. */
  private Browser invited(String name, String role) {
    HttpResponse<String> answer = invite(admin, name, role, Places.TOWN, "DLH-SAFETY");
    assertEquals(201, answer.statusCode(), answer.body());
    cleaner.setPassword(Browser.json(answer).get("id").asText(), "Changed-pass-1!");
    Browser person = new Browser(server);
    person.signIn(prefix + name, "Changed-pass-1!", "/");
    return person;
  }

  private String idOf(String name) {
    return accounts.named(prefix + name).orElseThrow().id();
  }

  private List<String> audited(String username) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select action from "
                    + auditSchema
                    + ".audit_entry where entity_id = ? order by id")) {
      select.setString(1, username);
      List<String> actions = new ArrayList<>();
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          actions.add(rows.getString(1));
        }
      }
      return actions;
    }
  }

  private boolean rowsContain(String text) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select count(*) from "
                    + auditSchema
                    + ".audit_entry where instr(after_state, ?) > 0")) {
      select.setString(1, text);
      try (var rows = select.executeQuery()) {
        rows.next();
        return rows.getInt(1) > 0;
      }
    }
  }
}
