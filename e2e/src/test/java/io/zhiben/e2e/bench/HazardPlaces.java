package io.zhiben.e2e.bench;

import io.zhiben.e2e.suite.Places;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The 8,000 supervised enterprises of a city with two districts and twenty towns, as
 * hazard-service's copy of the register holds them. They are written there directly: registering
 * them is measured elsewhere.
 */
final class HazardPlaces {
  static final int COUNT = 8_000;
  private static final int TOWNS_OF_DONGLI = 16;
  private static final int TOWNS = 20;
  private static final String JIZHOU = "120119000000";

  private final List<One> all = new ArrayList<>();

  /** An enterprise and where it is. */
  record One(UUID id, String code, String name, String town, String district) {}

  HazardPlaces() {
    for (int i = 0; i < COUNT; i++) {
      int town = i % TOWNS;
      all.add(
          new One(
              new UUID(0x0199_0000_0000_7000L | i, 0x8000_0000_0000_0000L | i),
              "91120110BE%08d".formatted(i),
              "示范" + "甲乙丙丁戊己庚辛".charAt(i % 8) + i + "号有限公司",
              town(town),
              town < TOWNS_OF_DONGLI ? Places.DONGLI : JIZHOU));
    }
  }

  /** The first is Donglihu, the last is Dongzhaogezhuang. */
  private static String town(int number) {
    if (number == 0) {
      return Places.DONGLIHU;
    }
    if (number == TOWNS - 1) {
      return Places.DONGZHAOGEZHUANG;
    }
    return (number < TOWNS_OF_DONGLI ? "120110" : "120119") + "8%02d000".formatted(number);
  }

  One get(int index) {
    return all.get(index);
  }

  /** The enterprises of Dongli, which its officer may write about. */
  List<One> ofDongli() {
    return all.stream().filter(one -> one.district().equals(Places.DONGLI)).toList();
  }

  void write(Connection hazards) throws SQLException {
    hazards.setAutoCommit(false);
    try (PreparedStatement region =
            hazards.prepareStatement(
                "insert ignore into region (code, version, name, level, parent_code, city_code,"
                    + " district_code, town_code, illustrative) values (?, 0, ?, 'TOWN', ?, ?, ?, ?, 1)");
        PreparedStatement entry =
            hazards.prepareStatement(
                "insert into directory_entry (enterprise_id, version, place_code, city_code,"
                    + " district_code, town_code, enterprise_code, name, domain_code,"
                    + " lead_departments, co_departments, status, tags, industry)"
                    + " values (?, 1, ?, ?, ?, ?, ?, ?, null, '', '', 'ACTIVE', '', 'C33')")) {
      for (int i = 0; i < TOWNS; i++) {
        One one = all.get(i);
        bind(
            region,
            one.town(),
            "示范镇" + i,
            one.district(),
            Places.TIANJIN,
            one.district(),
            one.town());
      }
      region.executeBatch();
      for (One one : all) {
        bind(
            entry,
            bytes(one.id()),
            one.town(),
            Places.TIANJIN,
            one.district(),
            one.town(),
            one.code(),
            one.name());
      }
      entry.executeBatch();
      hazards.commit();
    }
    hazards.setAutoCommit(true);
  }

  private static void bind(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    statement.addBatch();
  }

  static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(16)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }
}
