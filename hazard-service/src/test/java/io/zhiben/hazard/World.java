package io.zhiben.hazard;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.zhiben.contracts.event.Ancestry;
import io.zhiben.contracts.event.EnterpriseState;
import io.zhiben.contracts.event.EventType;
import io.zhiben.contracts.event.RegionLevel;
import io.zhiben.contracts.event.RegionState;
import io.zhiben.contracts.event.ServiceContractState;
import io.zhiben.contracts.event.TenantRulesState;
import io.zhiben.local.TestTokens;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The places, enterprises, contracts and rules that every test of this service finds; told by
 * events, as in life.
 */
public final class World {
  public static final String DONGLIHU = "120110013000";
  public static final String VILLAGE = "120110013001";
  public static final String DONGZHAO = "120119105000";
  public static final String PARK_CODE = "91120110MA5KB0001J";
  public static final String LEAD = "DLH-ECON";

  /**
   * In Donglihu, led by the department, served by agency Anhua; its staff are ent-officer and
   * ent-principal.
   */
  public static final UUID PARK = UUID.randomUUID();

  /**
   * In Donglihu, led by another department, served by nobody; agency Other's contract for it has
   * expired.
   */
  public static final UUID HOTEL = UUID.randomUUID();

  /** In a village of Donglihu. */
  public static final UUID SHOP = UUID.randomUUID();

  /** In Dongzhaogezhuang. */
  public static final UUID FAR = UUID.randomUUID();

  private static final Ancestry CITY = new Ancestry("120000000000", "120000000000", null, null);
  private static boolean told;

  private World() {}

  /** Tells it once a run and waits until the service has heard it. */
  public static synchronized void ensure() {
    if (told) {
      return;
    }
    regions();
    enterprises();
    contracts();
    Neighbours.say(
        EventType.TENANT_RULES_PUBLISHED,
        new TenantRulesState(
            DONGLIHU,
            3,
            "donglihu-2024-2026",
            List.of("highRisk"),
            Map.of("GENERAL", 15, "MAJOR", 60)));
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() ->
            sees(TestTokens.user("dlh-officer"), 3)
                && sees(TestTokens.user("dzgz-officer"), 1)
                && sees(TestTokens.agency("agency-anhua"), 1));
    told = true;
  }

  public static LocalDate today() {
    return LocalDate.now(ZoneId.of("Asia/Shanghai"));
  }

  /** A code of the length that registers use, the same for the same enterprise at each call. */
  public static String code(UUID enterprise) {
    return "UL" + enterprise.toString().replace("-", "").substring(16).toUpperCase();
  }

  public static EnterpriseState enterprise(
      UUID id, long version, Ancestry place, String code, String name, String lead) {
    return new EnterpriseState(
        id,
        version,
        place,
        code,
        name,
        "ENTERPRISE",
        "R90",
        Set.of("highRisk"),
        "MEDIUM",
        "ACTIVE",
        "culture-tourism",
        List.of(lead),
        List.of("DLH-CO"),
        LocalDate.of(2024, 1, 1),
        null,
        null,
        null);
  }

  public static Ancestry town(String code, String district) {
    return new Ancestry(code, "120000000000", district, code);
  }

  private static boolean sees(String token, int atLeast) {
    var answer = given().auth().oauth2(token).get("/api/hazard/v1/directory");
    return answer.statusCode() == 200 && answer.jsonPath().getList("id").size() >= atLeast;
  }

  private static void regions() {
    region("120000000000", "天津市", RegionLevel.CITY, null, CITY);
    region("120110000000", "东丽区", RegionLevel.DISTRICT, "120000000000", district("120110000000"));
    region("120119000000", "蓟州区", RegionLevel.DISTRICT, "120000000000", district("120119000000"));
    region(DONGLIHU, "东丽湖街道", RegionLevel.TOWN, "120110000000", town(DONGLIHU, "120110000000"));
    region(DONGZHAO, "东赵各庄镇", RegionLevel.TOWN, "120119000000", town(DONGZHAO, "120119000000"));
    region(VILLAGE, "湖东社区", RegionLevel.VILLAGE, DONGLIHU, village());
  }

  private static Ancestry district(String code) {
    return new Ancestry(code, "120000000000", code, null);
  }

  private static Ancestry village() {
    return new Ancestry(VILLAGE, "120000000000", "120110000000", DONGLIHU);
  }

  private static void region(
      String code, String name, RegionLevel level, String parent, Ancestry place) {
    Neighbours.say(
        EventType.REGION_ADDED, new RegionState(code, 1, name, level, parent, place, true));
  }

  private static void enterprises() {
    Ancestry donglihu = town(DONGLIHU, "120110000000");
    registered(enterprise(PARK, 1, donglihu, PARK_CODE, "欢腾湖主题乐园", LEAD));
    registered(enterprise(HOTEL, 1, donglihu, "UL120110013000001", "湖景会议酒店", "DLH-CULT"));
    registered(enterprise(SHOP, 1, village(), "UL120110013000002", "湖东小吃店", "DLH-MARKET"));
    registered(
        enterprise(FAR, 1, town(DONGZHAO, "120119000000"), "UL120119105000001", "东赵农机站", "DZ"));
  }

  private static void registered(EnterpriseState state) {
    Neighbours.say(EventType.ENTERPRISE_REGISTERED, state);
  }

  private static void contracts() {
    contract("AG-ANHUA", today().minusDays(30), today().plusDays(300), PARK);
    contract("AG-OTHER", today().minusDays(300), today().minusDays(1), HOTEL);
  }

  private static void contract(String agency, LocalDate from, LocalDate to, UUID enterprise) {
    Neighbours.say(
        EventType.SERVICE_CONTRACT_SIGNED,
        new ServiceContractState(
            UUID.randomUUID(),
            1,
            town(DONGLIHU, "120110000000"),
            agency,
            from,
            to,
            null,
            List.of(enterprise)));
  }
}
