package io.zhiben.enterprise.place;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Kinds of supervised places (D-074, Y-019, Y-052, Y-063, Y-347). */
public enum PlaceKind {
  /** 楼宇. */
  BUILDING,
  /** 景区. */
  SCENIC_AREA,
  /** 社区、小区. */
  COMMUNITY,
  /** 湖泊、河道. */
  WATER_BODY,
  /** 道路. */
  ROAD,
  /** 办公区. */
  OFFICE_BUILDING,
  /** 建设工程. */
  CONSTRUCTION_PROJECT,
  /** 公园、广场. */
  PARK,
  /** 集贸市场. */
  MARKET,
  /** 公共设施. */
  PUBLIC_FACILITY,
  /** 群租房. */
  GROUP_RENTAL;

  /** Those that enterprises sit in. */
  static final Set<PlaceKind> BUILDINGS = EnumSet.of(BUILDING, OFFICE_BUILDING);

  /** By which plans and draws find places of this kind, e.g. {@code placeWaterBody}. */
  String tag() {
    return Arrays.stream(name().split("_"))
        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining("", "place", ""));
  }
}
