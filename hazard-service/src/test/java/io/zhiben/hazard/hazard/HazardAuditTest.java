package io.zhiben.hazard.hazard;

import static io.zhiben.hazard.Api.assigned;
import static io.zhiben.hazard.Api.rectified;
import static io.zhiben.hazard.Api.reported;
import static io.zhiben.hazard.Api.step;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import io.zhiben.platform.db.Database;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HazardServiceTest
class HazardAuditTest {
  @Inject Database database;

  @ConfigProperty(name = "zhiben.audit.schema")
  String schema;

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private record Entry(String action, String roles, String before, String after) {}

  private List<Entry> entriesOf(String id) {
    return QuarkusTransaction.requiringNew()
        .call(() ->
            database.query(
                "select action, roles, before_state, after_state from "
                    + schema
                    + ".audit_entry where entity = 'Hazard' and entity_id = ? order by id",
                row ->
                    new Entry(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
                id));
  }

  @Test
  void leavesOneEntryOfEveryChangeAndNoneOfARefusal() {
    String id = reported(World.PARK);
    assigned(id);
    rectified("ent-officer", id).then().statusCode(200);
    step("ent-officer", id, "reinspect", Map.of("passed", true)).then().statusCode(403);
    step("dlh-officer", id, "sign-off", Map.of()).then().statusCode(409);
    step("dlh-officer", id, "reinspect", Map.of("passed", true)).then().statusCode(200);

    List<Entry> entries = entriesOf(id);
    assertEquals(
        List.of(
            "hazard.report",
            "hazard.verify",
            "hazard.assign",
            "hazard.add-photo",
            "hazard.rectify",
            "hazard.reinspect"),
        entries.stream().map(Entry::action).toList());
    Entry verify = entries.get(1);
    assertEquals("OFFICER", verify.roles());
    assertTrue(verify.before().contains("REPORTED") && verify.before().contains("\"version\":0"));
    assertTrue(verify.after().contains("VERIFIED") && verify.after().contains("\"version\":1"));
    assertFalse(entries.getFirst().after().contains("rectifiers"));
  }
}
