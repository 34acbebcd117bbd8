package io.zhiben.reporting;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.zhiben.contracts.event.Ancestry;
import io.zhiben.contracts.event.RegionLevel;
import io.zhiben.contracts.event.RegionState;
import io.zhiben.platform.region.RegionTree;
import java.util.List;

/** The district whose plan has towns below it that report and are ranked. */
public final class Quyuan {
  public static final String PLAN = "quyuan-2024-2026";
  public static final String CITY = "430600000000";
  public static final String DISTRICT = "430671000000";
  public static final String YINGTIAN = "430671100000";
  public static final String HESHI = "430671101000";
  public static final String FENGHUANG = "430671200000";

  private Quyuan() {}

  public static Ancestry town(String code) {
    return new Ancestry(code, CITY, DISTRICT, code);
  }

  /** Lets the service know the places. */
  public static void settle(RegionTree regions) {
    List<RegionState> places =
        List.of(
            new RegionState(
                CITY,
                1,
                "岳阳市",
                RegionLevel.CITY,
                null,
                new Ancestry(CITY, CITY, null, null),
                false),
            new RegionState(
                DISTRICT,
                1,
                "屈原管理区",
                RegionLevel.DISTRICT,
                CITY,
                new Ancestry(DISTRICT, CITY, DISTRICT, null),
                false),
            town(YINGTIAN, "营田镇"),
            town(HESHI, "河市镇"),
            town(FENGHUANG, "凤凰乡"));
    QuarkusTransaction.requiringNew().run(() -> places.forEach(regions::apply));
  }

  private static RegionState town(String code, String name) {
    return new RegionState(code, 1, name, RegionLevel.TOWN, DISTRICT, town(code), true);
  }
}
