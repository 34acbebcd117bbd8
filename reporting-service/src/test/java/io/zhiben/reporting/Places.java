package io.zhiben.reporting;

import io.zhiben.contracts.event.Ancestry;
import io.zhiben.contracts.event.RegionLevel;
import io.zhiben.contracts.event.RegionState;
import java.util.List;

/** The part of the region tree that the tests live in. */
public final class Places {
  public static final String TIANJIN = "120000000000";
  public static final String DONGLI = "120110000000";
  public static final String DONGLIHU = "120110013000";
  public static final String EAST_LAKE = "120110013001";
  public static final String WEST_LAKE = "120110013002";
  public static final String ANOTHER_TOWN = "120110012000";
  public static final String JIZHOU = "120119000000";
  public static final String DONGZHAO = "120119105000";

  public static final Ancestry EAST_LAKE_PLACE = new Ancestry(EAST_LAKE, TIANJIN, DONGLI, DONGLIHU);
  public static final Ancestry WEST_LAKE_PLACE = new Ancestry(WEST_LAKE, TIANJIN, DONGLI, DONGLIHU);
  public static final Ancestry DONGLIHU_PLACE = new Ancestry(DONGLIHU, TIANJIN, DONGLI, DONGLIHU);
  public static final Ancestry ANOTHER_PLACE =
      new Ancestry(ANOTHER_TOWN, TIANJIN, DONGLI, ANOTHER_TOWN);
  public static final Ancestry DONGZHAO_PLACE = new Ancestry(DONGZHAO, TIANJIN, JIZHOU, DONGZHAO);

  public static final List<RegionState> ALL =
      List.of(
          region(
              TIANJIN, "天津市", RegionLevel.CITY, null, new Ancestry(TIANJIN, TIANJIN, null, null)),
          region(
              DONGLI,
              "东丽区",
              RegionLevel.DISTRICT,
              TIANJIN,
              new Ancestry(DONGLI, TIANJIN, DONGLI, null)),
          region(DONGLIHU, "东丽湖街道", RegionLevel.TOWN, DONGLI, DONGLIHU_PLACE),
          region(EAST_LAKE, "湖东社区", RegionLevel.VILLAGE, DONGLIHU, EAST_LAKE_PLACE),
          region(WEST_LAKE, "湖西社区", RegionLevel.VILLAGE, DONGLIHU, WEST_LAKE_PLACE),
          region(
              JIZHOU,
              "蓟州区",
              RegionLevel.DISTRICT,
              TIANJIN,
              new Ancestry(JIZHOU, TIANJIN, JIZHOU, null)),
          region(ANOTHER_TOWN, "邻近街道", RegionLevel.TOWN, DONGLI, ANOTHER_PLACE),
          region(DONGZHAO, "东赵各庄镇", RegionLevel.TOWN, JIZHOU, DONGZHAO_PLACE));

  private Places() {}

  private static RegionState region(
      String code, String name, RegionLevel level, String parent, Ancestry place) {
    return new RegionState(code, 1, name, level, parent, place, true);
  }
}
