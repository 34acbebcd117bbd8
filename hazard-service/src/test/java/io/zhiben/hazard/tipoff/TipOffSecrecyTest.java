package io.zhiben.hazard.tipoff;

import static io.restassured.RestAssured.given;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.tipoff.TipOffFixture.TIP_OFFS;
import static io.zhiben.hazard.tipoff.TipOffFixture.body;
import static io.zhiben.hazard.tipoff.TipOffFixture.get;
import static io.zhiben.hazard.tipoff.TipOffFixture.idOf;
import static io.zhiben.hazard.tipoff.TipOffFixture.post;
import static io.zhiben.hazard.tipoff.TipOffFixture.receipt;
import static io.zhiben.hazard.tipoff.TipOffFixture.step;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.zhiben.hazard.Api;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.Neighbours;
import io.zhiben.hazard.World;
import io.zhiben.hazard.seal.Binding;
import io.zhiben.hazard.seal.SealedKey;
import io.zhiben.hazard.seal.Seals;
import io.zhiben.hazard.seal.SealsOf;
import io.zhiben.platform.db.Database;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing that a reporter said or is lies anywhere but sealed. */
@HazardServiceTest
class TipOffSecrecyTest {
  @Inject Database database;
  @Inject KeyRotation rotation;

  @ConfigProperty(name = "zhiben.audit.schema")
  String auditSchema;

  @ConfigProperty(name = "zhiben.seal.keys")
  String keys;

  @ConfigProperty(name = "zhiben.files.folder")
  String files;

  private final List<String> logged = new ArrayList<>();

  private final Handler listener =
      new Handler() {
        @Override
        public void publish(LogRecord record) {
          synchronized (logged) {
            logged.add(record.getMessage() + " " + record.getThrown());
          }
        }

        @Override
        public void flush() {
          // nothing is held back
        }

        @Override
        public void close() {
          // nothing is open
        }
      };

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  @Test
  void leavesNoTraceAnywhere() {
    String canary = "金丝雀" + UUID.randomUUID().toString().replace("-", "").substring(0, 16);
    Logger.getLogger("").addHandler(listener);
    try {
      Map<String, Object> sent = body();
      sent.put("text", canary + "的出口上锁");
      sent.put("spot", canary);
      sent.put("enterpriseName", canary);
      sent.put("identity", Map.of("name", canary, "phone", "13800000000"));
      String receipt = receipt(sent);
      post("", Map.of("text", canary, "unknown", canary)).then().statusCode(400);
      post("/status", Map.of("receipt", canary)).then().statusCode(404);
      post("/messages", Map.of("receipt", receipt, "submission", UUID.randomUUID(), "text", canary))
          .then()
          .statusCode(200);
      String id = idOf(receipt);
      get("dlh-custodian", id).then().body("custody.text", equalTo(canary + "的出口上锁"));
      step("dlh-custodian", id, "messages", Map.of("text", canary)).then().statusCode(200);
      TipOffFixture.accepted(id);
      String hazard =
          step(
                  "dlh-officer",
                  id,
                  "verify",
                  Map.of(
                      "outcome", "SUBSTANTIATED",
                      "note", "属实",
                      "finding",
                          Map.of("description", "出口上锁", "foundOn", World.today().toString())))
              .then()
              .statusCode(200)
              .extract()
              .path("hazard.id");
      step("dlh-custodian", id, "feed-back", Map.of("text", canary)).then().statusCode(200);
      String reveal =
          as("dlh-custodian")
              .body(Map.of("reason", "发放奖金"))
              .post(TIP_OFFS + "/" + id + "/reveals")
              .path("id");
      String one = TIP_OFFS + "/" + id + "/reveals/" + reveal;
      as("dlh-leader").body(Map.of("granted", true, "reason", "同意")).post(one + "/decide");
      as("dlh-custodian").post(one + "/show").then().body("name", equalTo(canary));
      String plain = receipt.replace("-", "");

      assertEquals(List.of(), tablesWith(canary));
      assertEquals(List.of(), tablesWith(receipt));
      assertEquals(List.of(), tablesWith(plain));
      assertEquals(List.of(), filesWith(canary));
      assertEquals(List.of(), leakedUntil(hazard, canary));
      synchronized (logged) {
        assertFalse(logged.toString().contains(canary));
        assertFalse(logged.toString().contains(receipt));
      }
      assertFalse(tablesWith("反映某车间出口管理问题").isEmpty(), "the search does find what is there");
    } finally {
      Logger.getLogger("").removeHandler(listener);
    }
  }

  @Test
  void doesNotOpenWhatWasPutInAnotherRow() {
    String first = idOf(receipt(body()));
    String second = idOf(receipt(body()));
    QuarkusTransaction.requiringNew()
        .run(() ->
            database.update(
                "update tip_off a join tip_off b on b.id = ? set a.sealed_content ="
                    + " b.sealed_content, a.wrapped_key = b.wrapped_key where a.id = ?",
                UUID.fromString(second),
                UUID.fromString(first)));
    get("dlh-custodian", first).then().statusCode(500);
    get("dlh-custodian", second).then().statusCode(200);
  }

  /** Whoever can write in the database still reads nothing by carrying it to a row of his own. */
  @Test
  void doesNotOpenAnIdentityOrWordsThatWereCarriedElsewhere() {
    String secret = idOf(receipt(TipOffFixture.named()));
    String own = idOf(receipt(TipOffFixture.named()));
    update(
        "update tip_off_identity a join tip_off_identity b on b.tip_off_id = ? set a.sealed ="
            + " b.sealed, a.key_id = b.key_id, a.wrapped_key = b.wrapped_key where a.tip_off_id = ?",
        secret,
        own);
    String reveals = TIP_OFFS + "/" + own + "/reveals";
    String reveal = as("dlh-custodian").body(Map.of("reason", "核实")).post(reveals).path("id");
    as("dlh-leader")
        .body(Map.of("granted", true, "reason", "同意"))
        .post(reveals + "/" + reveal + "/decide")
        .then()
        .statusCode(200);
    as("dlh-custodian").post(reveals + "/" + reveal + "/show").then().statusCode(500);

    step("dlh-custodian", secret, "messages", Map.of("text", "请补充")).then().statusCode(200);
    String third = idOf(receipt(body()));
    update("update tip_off_message set tip_off_id = ? where tip_off_id = ?", third, secret);
    get("dlh-custodian", third).then().statusCode(500);
  }

  @Test
  void doesNotOpenAPhotoUnderAnotherOne() {
    String receipt = receipt(body());
    String id = idOf(receipt);
    addPhoto(receipt);
    addPhoto(receipt);
    List<String> photos = get("dlh-custodian", id).path("custody.photos");
    update(
        "update tip_off_photo a join tip_off_photo b on b.id = ? set a.storage_key = b.storage_key"
            + " where a.id = ?",
        photos.get(0),
        photos.get(1));
    String address = TIP_OFFS + "/" + id + "/photos/";
    as("dlh-custodian").get(address + photos.get(0)).then().statusCode(200);
    as("dlh-custodian").get(address + photos.get(1)).then().statusCode(500);
  }

  private static void addPhoto(String receipt) {
    given()
        .multiPart("receipt", receipt)
        .multiPart("file", "a.jpg", Api.image(), "image/jpeg")
        .post(TipOffFixture.OPEN + "/photos")
        .then()
        .statusCode(200);
  }

  private void update(String sql, String first, String second) {
    QuarkusTransaction.requiringNew()
        .run(() -> database.update(sql, UUID.fromString(first), UUID.fromString(second)));
  }

  /** One row that was tampered with doesn't keep the others under a key that is to go. */
  @Test
  void wrapsTheOthersAnewWhenOneDoesNotOpen() {
    UUID broken = UUID.fromString(idOf(receipt(body())));
    UUID whole = UUID.fromString(idOf(receipt(TipOffFixture.named())));
    Seals old = SealsOf.keys(oldKeyOnly());
    QuarkusTransaction.requiringNew()
        .run(() -> {
          putUnderOldKey(old, "tip_off", "id", broken);
          putUnderOldKey(old, "tip_off", "id", whole);
          putUnderOldKey(old, "tip_off_identity", "tip_off_id", whole);
          database.update("update tip_off set wrapped_key = x'00' where id = ?", broken);
        });

    while (rotation.step()) {
      // until nothing is left that opens
    }

    assertEquals("t1", keyOf("tip_off", "id", broken).keyId());
    assertEquals("t2", keyOf("tip_off", "id", whole).keyId());
    assertEquals("t2", keyOf("tip_off_identity", "tip_off_id", whole).keyId());
    QuarkusTransaction.requiringNew()
        .run(() -> database.update("update tip_off set key_id = 't2' where id = ?", broken));
  }

  private void putUnderOldKey(Seals old, String table, String id, UUID row) {
    SealedKey key =
        old.rewrap(keyOf(table, id, row), new Binding(World.DONGLIHU, table, row, "key"));
    database.update(
        "update " + table + " set key_id = ?, wrapped_key = ? where " + id + " = ?",
        key.keyId(),
        key.wrapped(),
        row);
  }

  private SealedKey keyOf(String table, String id, UUID row) {
    return QuarkusTransaction.joiningExisting()
        .call(() ->
            database
                .query(
                    "select key_id, wrapped_key from " + table + " where " + id + " = ?",
                    found -> new SealedKey(found.getString(1), found.getBytes(2)),
                    row)
                .getFirst());
  }

  @Test
  void wrapsKeysAnewAndStillOpens() {
    String id = idOf(receipt(body()));
    UUID row = UUID.fromString(id);
    Seals old = SealsOf.keys(oldKeyOnly());
    Binding record = new Binding(World.DONGLIHU, TipOff.TABLE, row, "key");
    QuarkusTransaction.requiringNew()
        .run(() -> {
          SealedKey key = old.rewrap(keyOf(row), record);
          database.update(
              "update tip_off set key_id = ?, wrapped_key = ? where id = ?",
              key.keyId(),
              key.wrapped(),
              row);
        });
    assertEquals("t1", QuarkusTransaction.requiringNew().call(() -> keyOf(row)).keyId());
    get("dlh-custodian", id).then().statusCode(200);

    while (rotation.step()) {
      // until nothing is left under an old key
    }

    assertEquals("t2", QuarkusTransaction.requiringNew().call(() -> keyOf(row)).keyId());
    get("dlh-custodian", id).then().statusCode(200).body("custody.text", equalTo("车间安全出口常年上锁"));
  }

  /** The settings' keys with the older one first. */
  private String oldKeyOnly() {
    String[] both = keys.split(",");
    return both[1] + "," + both[0];
  }

  /** Reads the topic up to the hazard's event, and returns what holds the text. */
  private static List<String> leakedUntil(String hazard, String text) {
    List<String> leaked = new ArrayList<>();
    int told =
        Neighbours.hear(
                "zhiben.hazard.v1",
                1,
                heard -> {
                  if (heard.toString().contains(text)) {
                    leaked.add(heard.key());
                  }
                  return hazard.equals(heard.key());
                })
            .size();
    assertEquals(1, told);
    return leaked;
  }

  private SealedKey keyOf(UUID id) {
    return database
        .query(
            "select key_id, wrapped_key from tip_off where id = ?",
            row -> new SealedKey(row.getString(1), row.getBytes(2)),
            id)
        .getFirst();
  }

  private List<String> tablesWith(String text) {
    return QuarkusTransaction.requiringNew()
        .call(() -> {
          List<String> found = new ArrayList<>();
          for (String[] column : columns()) {
            String name = column[0] + "." + column[1];
            int hits =
                database
                    .query(
                        "select 1 from "
                            + name
                            + " where locate(?, `"
                            + column[2]
                            + "`) > 0 limit 1",
                        row -> 1,
                        (Object) text.getBytes(StandardCharsets.UTF_8))
                    .size();
            if (hits > 0) {
              found.add(name + "." + column[2]);
            }
          }
          return found;
        });
  }

  private List<String[]> columns() {
    return database.query(
        "select c.table_schema, c.table_name, c.column_name, if(c.data_type like '%blob%' or"
            + " c.data_type like '%binary%', 'binary', 'text') from information_schema.columns c"
            + " join information_schema.tables t on t.table_schema = c.table_schema and t.table_name"
            + " = c.table_name where c.table_schema in (database(), ?) and t.table_type = 'BASE"
            + " TABLE' and (c.data_type like '%char%' or c.data_type like '%text%' or c.data_type"
            + " like '%blob%' or c.data_type like '%binary%' or c.data_type = 'json')",
        row ->
            new String[] {row.getString(1), row.getString(2), row.getString(3), row.getString(4)},
        auditSchema);
  }

  private List<String> filesWith(String text) {
    try (Stream<Path> all = Files.walk(Path.of(files))) {
      return all.filter(Files::isRegularFile)
          .filter(file -> {
            try {
              return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).contains(text);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          })
          .map(Path::toString)
          .toList();
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
