package io.zhiben.enterprise.place;

import java.util.EnumSet;
import java.util.Set;

/** Kinds of supervised places (D-074). */
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
  CONSTRUCTION_PROJECT;

  /** Those that enterprises sit in. */
  static final Set<PlaceKind> BUILDINGS = EnumSet.of(BUILDING, OFFICE_BUILDING);
}
