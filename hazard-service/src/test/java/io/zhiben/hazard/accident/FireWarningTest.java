package io.zhiben.hazard.accident;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.accident.AccidentFixture.ACCIDENTS;
import static io.zhiben.hazard.accident.AccidentFixture.body;
import static io.zhiben.hazard.accident.AccidentFixture.bodyOf;
import static io.zhiben.hazard.accident.AccidentFixture.done;
import static io.zhiben.hazard.accident.AccidentFixture.figures;
import static io.zhiben.hazard.accident.AccidentFixture.get;
import static io.zhiben.hazard.accident.AccidentFixture.hoursAgo;
import static io.zhiben.hazard.accident.AccidentFixture.made;
import static io.zhiben.hazard.accident.AccidentFixture.refused;
import static io.zhiben.hazard.accident.AccidentFixture.step;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import io.zhiben.platform.db.Database;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How widely fires are made known (Y-497). */
@HazardServiceTest
class FireWarningTest {
  @Inject Database database;

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  @Test
  void makesAFireKnownAsWidelyAsItsRuleSays() {
    Map<String, Object> fire = body(30);
    fire.put("type", "FIRE");
    fire.put("figures", figures(0, 0));
    String id = made("dlh-officer", fire);
    get("dlh-officer", id)
        .then()
        .body("warningScope", equalTo("CITY"))
        .body("warningMissing", equalTo(true));
    missing(id, true);
    refused(step("dlh-officer", id, "issue-warning", warning("COUNTY")), 400, "WARNING_TOO_NARROW");
    Map<String, Object> early = warning("CITY");
    early.put("issuedAt", hoursAgo(9).toString());
    refused(step("dlh-officer", id, "issue-warning", early), 400, "TIMES_OUT_OF_ORDER");
    early.put("issuedAt", hoursAgo(-1).toString());
    refused(step("dlh-officer", id, "issue-warning", early), 400, "DATE_IN_FUTURE");
    done("dlh-officer", id, "issue-warning", warning("CITY"));
    refused(
        step("dlh-officer", id, "issue-warning", warning("CITY")), 409, "WARNING_ISSUED_ALREADY");
    missing(id, false);
    done("dlh-officer", id, "supplement", Map.of("figures", figures(1, 0), "note", "一名伤员死亡"));
    get("dlh-officer", id).then().body("warningScope", equalTo("PROVINCE"));
    missing(id, true);
    done("dlh-officer", id, "issue-warning", warning("PROVINCE"));
    get("dlh-officer", id)
        .then()
        .body("warnings.scope", contains("CITY", "PROVINCE"))
        .body("warningMissing", equalTo(false));
    refused(
        step("dlh-officer", made("dlh-officer", body(30)), "issue-warning", warning("CITY")),
        409,
        "NOT_A_FIRE");
  }

  @Test
  void warnsOfAFireThatWasReportedBeforeThereWereRules() {
    Map<String, Object> fire = body(30);
    fire.put("type", "FIRE");
    fire.put("figures", figures(0, 0));
    String id = made("dlh-officer", fire);
    QuarkusTransaction.requiringNew()
        .run(() ->
            database.update(
                "update accident set warning_scope = null, warning_missing = false where id = ?",
                UUID.fromString(id)));
    refused(step("dlh-officer", id, "issue-warning", warning("COUNTY")), 400, "WARNING_TOO_NARROW");
    done("dlh-officer", id, "issue-warning", warning("CITY"));
    get("dlh-officer", id)
        .then()
        .body("warningScope", equalTo("CITY"))
        .body("warningMissing", equalTo(false));
  }

  @Test
  void makesAFireKnownThatWasEvaluatedWithoutIt() {
    Map<String, Object> fire = body(30);
    fire.put("type", "FIRE");
    fire.put("figures", figures(0, 0));
    String id = made("dlh-officer", fire);
    done("dlh-leader", id, "confirm-grade", bodyOf(AccidentVerb.CONFIRM_GRADE));
    done("dlh-officer", id, "start-investigation", bodyOf(AccidentVerb.START_INVESTIGATION));
    done("dlh-officer", id, "conclude-investigation", bodyOf(AccidentVerb.CONCLUDE_INVESTIGATION));
    done("dlh-officer", id, "add-measure", bodyOf(AccidentVerb.ADD_MEASURE));
    done("dlh-leader", id, "close", bodyOf(AccidentVerb.CLOSE));
    done("dlh-officer", id, "evaluate", bodyOf(AccidentVerb.EVALUATE));
    missing(id, true);
    done("dlh-officer", id, "issue-warning", warning("CITY"));
    missing(id, false);
    get("dlh-officer", id).then().body("state", equalTo("EVALUATED"));
  }

  @Test
  void warnsOfAFireThatStirsThePublicMoreWidely() {
    Map<String, Object> fire = body(30);
    fire.put("type", "FIRE");
    fire.put("figures", figures(0, 0));
    fire.remove("enterpriseId");
    fire.put("regionCode", World.VILLAGE);
    String id = made("dlh-officer", fire);
    get("dlh-officer", id).then().body("warningScope", equalTo("COUNTY"));
    fire.put("influential", true);
    get("dlh-officer", made("dlh-officer", fire)).then().body("warningScope", equalTo("PROVINCE"));
    done(
        "dlh-officer",
        id,
        "supplement",
        Map.of("figures", figures(0, 0), "note", "网上广泛传播", "influential", true));
    get("dlh-officer", id).then().body("warningScope", equalTo("PROVINCE"));
    done("dlh-leader", id, "withdraw", bodyOf(AccidentVerb.WITHDRAW));
    missing(id, false);
  }

  @Test
  void letsATenantSayHowWidelyFiresAreMadeKnown() {
    String rules = BASE + "/fire-warning-rules";
    String tag = as("dzgz-admin").get(rules).header("ETag");
    refused(
        as("dzgz-admin")
            .header("If-Match", tag)
            .body(Map.of("elsewhere", "CITY", "business", "CITY", "severe", "COUNTY"))
            .put(rules),
        400,
        "INVALID_FIELD");
    as("dzgz-admin")
        .header("If-Match", tag)
        .body(Map.of("elsewhere", "COUNTY", "business", "COUNTY", "severe", "CITY"))
        .put(rules)
        .then()
        .statusCode(200);
    as("dzgz-officer").get(rules).then().body("rules.severe", equalTo("CITY"));
    as("dlh-officer").get(rules).then().body("rules.severe", equalTo("PROVINCE"));
  }

  private static Map<String, Object> warning(String scope) {
    Map<String, Object> said = new HashMap<>();
    said.put("scope", scope);
    said.put("issuedAt", hoursAgo(2).toString());
    said.put("channel", "政务新媒体");
    return said;
  }

  private static void missing(String id, boolean expected) {
    Response found =
        as("dlh-officer")
            .queryParam("warningMissing", true)
            .queryParam("limit", 200)
            .get(ACCIDENTS);
    found.then().body("items.id", expected ? hasItem(id) : not(hasItem(id)));
  }
}
