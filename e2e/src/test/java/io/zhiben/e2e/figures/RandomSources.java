package io.zhiben.e2e.figures;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.zhiben.e2e.suite.Actor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Hazards that others than the office bring up: registers on paper of former years, agencies, and
 * people who tell the office.
 */
final class RandomSources {
  private static final String REGISTERS = "/api/hazard/v1/legacy-imports";
  private static final String CONTRACTS = "/api/enterprise/v1/service-contracts";
  private static final String DIRECTORY = "/api/hazard/v1/directory";
  private static final String TIP_OFFS = "/api/hazard/v1/tip-offs";
  private static final String OPEN_TIP_OFFS = "/api/hazard/v1/public/tip-offs";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final Duration LONGEST = Duration.ofSeconds(20);
  private static final LocalDate FIRST_ON_PAPER = LocalDate.of(2022, 1, 1);
  private static final List<String> COLUMNS =
      List.of(
          "台账编号",
          "统一社会信用代码",
          "单位名称",
          "隐患描述",
          "隐患级别",
          "判定依据",
          "发现日期",
          "状态",
          "整改期限",
          "整改措施",
          "整改完成日期",
          "销号日期");

  private final Tenant tenant;
  private final RandomRegister register;
  private final Random random;
  private final Actor officer;

  RandomSources(Tenant tenant, RandomRegister register, Random random) {
    this.tenant = tenant;
    this.register = register;
    this.random = random;
    this.officer = tenant.officer();
  }

  /** Ids of hazards that an agency and a tip-off brought up, where there are such. */
  List<String> broughtUp(LocalDate today) {
    List<String> hazards = new ArrayList<>();
    if (tenant.agency() != null) {
      hazards.addAll(byAgency(tenant.suite().agency(tenant.agency()), today));
    }
    if (tenant.custodian() != null) {
      hazards.add(byTipOff(tenant.suite().as(tenant.custodian()), today));
    }
    return hazards;
  }

  private List<String> byAgency(Actor agency, LocalDate today) {
    String enterprise = register.any();
    officer.create(
        CONTRACTS,
        Map.of(
            "agencyCode", "AG-ANHUA",
            "agencyName", "安华示例安全技术服务机构",
            "validFrom", "2026-01-01",
            "validTo", "2026-12-31",
            "enterpriseIds", List.of(enterprise)));
    await(tenant + ": the agency's copy of its contract")
        .atMost(LONGEST)
        .until(() -> agency.read(DIRECTORY).getList("id").contains(enterprise));
    return agency
        .create(
            RandomHazards.INSPECTIONS,
            Map.of(
                "enterpriseId",
                enterprise,
                "kind",
                "EXPERT",
                "mode",
                "UNANNOUNCED",
                "selection",
                "NAMED",
                "circumstances",
                List.of(),
                "inspectedOn",
                today.minusDays(random.nextInt(25)).toString(),
                "leaderPost",
                "EXPERT",
                "findings",
                List.of(
                    Map.of("description", "安全阀未校验", "place", "锅炉房", "suggestedLevel", "GENERAL"),
                    Map.of("description", "配电箱未上锁", "place", "设备房", "suggestedLevel", "GENERAL"))))
        .getList("hazards.id");
  }

  /** Somebody tells it; the custodian hands it on without the name, and the office finds it. */
  private String byTipOff(Actor custodian, LocalDate today) {
    Response sent =
        given()
            .baseUri(tenant.suite().baseOf(OPEN_TIP_OFFS).toString())
            .contentType(ContentType.JSON)
            .body(
                Map.of(
                    "submission",
                    UUID.randomUUID(),
                    "regionCode",
                    tenant.region(),
                    "channel",
                    "WEB",
                    "category",
                    "MAJOR_HAZARD",
                    "text",
                    "夜班有人不测气体就下池作业",
                    "enterpriseName",
                    "某企业",
                    "reporterKind",
                    "EMPLOYEE",
                    "identity",
                    Map.of("name", "举报人甲", "phone", "13800000000")))
            .post(OPEN_TIP_OFFS);
    assertEquals(201, sent.statusCode(), sent.asString());
    String tipOff = TIP_OFFS + "/" + custodian.read(TIP_OFFS).getString("items[0].id");
    Steps.take(custodian, tipOff, "accept", Map.of("text", "已受理"));
    Steps.take(
        custodian,
        tipOff,
        "redact",
        Map.of("text", "反映有限空间作业管理问题", "enterpriseId", register.any()));
    JsonPath verified =
        Steps.take(
            officer,
            tipOff,
            "verify",
            Map.of(
                "outcome",
                "SUBSTANTIATED",
                "note",
                "现场核查属实",
                "finding",
                Map.of(
                    "description",
                    "有限空间作业未检测",
                    "place",
                    "污水处理站",
                    "foundOn",
                    today.minusDays(random.nextInt(20)).toString())));
    return verified.getString("hazard.id");
  }

  /** Takes a register on paper over, with a hazard of each standing that it may tell. */
  void takeOver(LocalDate today) {
    List<List<Object>> rows =
        List.of(
            row("一般", "未整改", 0, today.minusDays(3).plusDays(random.nextInt(20)), null, null),
            row("重大", "整改中", 1, today.plusDays(random.nextInt(20)), null, null),
            ended("已整改", 2, false),
            ended("已销号", 3, true));
    Response sent = officer.upload(REGISTERS, "register.xlsx", workbook(rows), XLSX, Map.of());
    assertEquals(201, sent.statusCode(), sent.asString());
    assertEquals(rows.size(), sent.jsonPath().getInt("rowsGood"), sent::asString);
    String job = REGISTERS + "/" + sent.jsonPath().getString("id");
    Response begun = officer.step(job + "/commit", sent.jsonPath().getLong("version"), Map.of());
    assertEquals(202, begun.statusCode(), begun.asString());
    await(tenant + ": the register is taken over")
        .atMost(LONGEST)
        .until(() -> officer.read(job).getString("state"), "DONE"::equals);
  }

  private List<Object> ended(String state, int number, boolean signedOff) {
    LocalDate deadline = FIRST_ON_PAPER.plusDays(300 + random.nextInt(1000));
    LocalDate rectified = deadline.minusDays(random.nextInt(20));
    return row(
        random.nextBoolean() ? "一般" : "重大",
        state,
        number,
        deadline,
        rectified,
        signedOff ? rectified.plusDays(random.nextInt(30)) : null);
  }

  private List<Object> row(
      String level,
      String state,
      int number,
      LocalDate deadline,
      LocalDate rectified,
      LocalDate signedOff) {
    List<String> codes = register.codes();
    List<Object> cells = new ArrayList<>();
    cells.add(tenant.users() + "-" + number);
    cells.add(codes.get(random.nextInt(codes.size())));
    cells.add("示例企业");
    cells.add("台账所载隐患" + number);
    cells.add(level);
    cells.add("重大".equals(level) ? "原判定标准第三条" : null);
    cells.add(FIRST_ON_PAPER.plusDays(random.nextInt(250)));
    cells.add(state);
    cells.add(deadline);
    cells.add("停用并整改");
    cells.add(rectified);
    cells.add(signedOff);
    return cells;
  }

  private static byte[] workbook(List<List<Object>> rows) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "figures", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("register");
      for (int column = 0; column < COLUMNS.size(); column++) {
        sheet.value(0, column, COLUMNS.get(column));
        for (int row = 0; row < rows.size(); row++) {
          write(sheet, row + 1, column, rows.get(row).get(column));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void write(Worksheet sheet, int row, int column, Object value) {
    if (value instanceof LocalDate day) {
      sheet.value(row, column, day);
      sheet.style(row, column).format("yyyy-mm-dd").set();
    } else if (value != null) {
      sheet.value(row, column, value.toString());
    }
  }
}
