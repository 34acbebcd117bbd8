package io.zhiben.enterprise.importing;

import static io.restassured.RestAssured.given;
import static io.zhiben.enterprise.Api.IMPORTS;
import static io.zhiben.enterprise.Api.as;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.zhiben.enterprise.Api;
import io.zhiben.platform.sheet.Row;
import io.zhiben.platform.sheet.SheetReader;
import io.zhiben.platform.sheet.SheetWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Makes registers and sends them. */
public final class Uploads {
  private Uploads() {}

  public static byte[] workbook(List<? extends List<?>> rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (SheetWriter sheet = new SheetWriter(out, "台账", EnterpriseColumn.sheetColumns())) {
      for (List<?> row : rows) {
        sheet.row(row);
      }
    }
    return out.toByteArray();
  }

  /** A correct line. */
  public static List<Object> row(String code, String name, String region) {
    return Arrays.asList(
        code,
        name,
        "企业",
        "G59",
        "高危",
        "小型",
        code == null ? "无证" : "正常",
        region,
        "示例路1号",
        "负责人甲",
        "13900001234",
        "安全员乙",
        "13900005678",
        117.45,
        39.18,
        "GCJ-02",
        LocalDate.of(2020, 5, 6),
        null);
  }

  public static List<Object> unlicensed(String name, String region) {
    return row(null, name, region);
  }

  public static Response send(String who, byte[] file, String key) {
    RequestSpecification request =
        given().auth().oauth2(Api.tokenOf(who)).multiPart("file", "register.xlsx", file);
    return (key == null ? request : request.header("Idempotency-Key", key)).post(IMPORTS);
  }

  /** Sends the file and waits for the end of its import. */
  public static JsonPath imported(String who, byte[] file) {
    String id = send(who, file, null).then().statusCode(202).extract().path("id");
    return ended(who, id);
  }

  public static JsonPath ended(String who, String id) {
    return await()
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(100))
        .until(
            () -> as(who).get(IMPORTS + "/" + id).then().statusCode(200).extract().jsonPath(),
            view -> view.getString("finishedAt") != null);
  }

  public static List<Row> rows(byte[] workbook) throws IOException {
    Path file = Files.createTempFile("workbook", ".xlsx");
    Files.write(file, workbook);
    try (SheetReader reader = SheetReader.open(file)) {
      return reader.stream().toList();
    } finally {
      Files.delete(file);
    }
  }
}
