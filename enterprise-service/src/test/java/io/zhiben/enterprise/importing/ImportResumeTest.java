package io.zhiben.enterprise.importing;

import static io.zhiben.enterprise.Api.ENTERPRISES;
import static io.zhiben.enterprise.Api.IMPORTS;
import static io.zhiben.enterprise.Api.as;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import io.zhiben.enterprise.Api;
import io.zhiben.enterprise.EnterpriseServiceTest;
import io.zhiben.enterprise.Rows;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.file.FileStore;
import io.zhiben.platform.time.Ids;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A job whose process died is taken up where it stood. */
@EnterpriseServiceTest
class ImportResumeTest {
  @Inject Rows rows;
  @Inject FileStore files;
  @Inject ImportWorker worker;

  @Test
  void aJobOfADeadProcessGoesOnBehindItsLastRow() throws IOException {
    List<List<Object>> lines = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      lines.add(Uploads.row(Api.newCode(), "示例续传公司" + i, "120110013005"));
    }
    lines.add(lines.getFirst());
    UUID id = abandoned(Uploads.workbook(lines), 4);

    worker.wake();
    JsonPath done = Uploads.ended("dlh-officer", id.toString());

    assertEquals("DONE", done.getString("state"));
    assertEquals(7, done.getInt("rowsRead"));
    assertEquals(6, done.getInt("rowsAdded"), "three before, three now");
    assertEquals("ROW_DUPLICATE_IN_FILE", done.getString("errors[0].code"));
    as("dlh-officer").get(ENTERPRISES + "?q=示例续传").then().body("total", equalTo(3));
  }

  @Test
  void aJobThatFailsEveryTimeEnds() throws IOException {
    UUID id = abandoned(Uploads.workbook(List.of()), 1);
    rows.update("update enterprise_import set attempts = 5 where id = ?", id);

    worker.wake();
    JsonPath ended = Uploads.ended("dlh-officer", id.toString());

    assertEquals("FAILED", ended.getString("state"));
    assertEquals("IMPORT_BROKEN", ended.getString("failureCode"));
  }

  @Test
  void aJobWhoseFileIsGoneFails() {
    UUID id = Ids.next();
    insert(id, "enterprise-imports/gone.xlsx", 1);

    worker.wake();

    assertEquals("FAILED", Uploads.ended("dlh-officer", id.toString()).getString("state"));
    as("dlh-officer").get(IMPORTS + "/" + id + "/rejected").then().statusCode(200);
  }

  /** A running job of another process whose claim has run out. */
  private UUID abandoned(byte[] file, int lastRow) {
    UUID id = Ids.next();
    String key = "enterprise-imports/" + id + ".xlsx";
    files.put(key, new ByteArrayInputStream(file), file.length, "application/octet-stream");
    insert(id, key, lastRow);
    return id;
  }

  private void insert(UUID id, String key, int lastRow) {
    rows.update(
        "insert into enterprise_import (id, place_code, city_code, district_code, town_code, subject,"
            + " client, roles, scope, org, file_name, file_key, state, attempts, rows_read, rows_added,"
            + " rows_unchanged, rows_rejected, last_row, created_at, holder, held_until)"
            + " values (?, '120110013000', '120000000000', '120110000000', '120110013000', 'someone',"
            + " 'test', 'OFFICER', 'TOWN', 'DLH-SAFETY', 'x.xlsx', ?, 'RUNNING', 1, ?, ?, 0, 0, ?,"
            + " utc_timestamp(6), 'dead', timestampadd(minute, -1, utc_timestamp(6)))",
        Database.bytes(id),
        key,
        Math.max(0, lastRow - 1),
        Math.max(0, lastRow - 1),
        lastRow);
  }
}
