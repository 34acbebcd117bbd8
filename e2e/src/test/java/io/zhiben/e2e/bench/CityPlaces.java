package io.zhiben.e2e.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * A city of 16 districts, 410 towns and 7,790 villages, as reporting-service's tree of places holds
 * it. One district, Quyuan, has 200 of the towns, so that its plan ranks 200; enterprises and facts
 * are spread evenly over the districts.
 */
final class CityPlaces {
  static final String CITY = "430600000000";
  static final String QUYUAN = "430671000000";

  /** Numbered places in table {@code bench_place}; the number says the district first. */
  static final int SLOTS = 16_000;

  private static final int DISTRICTS = 16;
  private static final int TOWNS_OF_QUYUAN = 200;
  private static final int TOWNS_OF_OTHERS = 14;
  private static final int VILLAGES_OF_A_TOWN = 19;

  /** Towns of Quyuan that the register ships. */
  private static final List<String> KNOWN = List.of("430671100000", "430671101000", "430671200000");

  private final List<District> districts = new ArrayList<>();

  private record District(String code, List<String> towns) {}

  CityPlaces() {
    for (int i = 1; i < DISTRICTS; i++) {
      String prefix = "4306" + (9 + i);
      List<String> towns = new ArrayList<>();
      for (int town = 0; town < TOWNS_OF_OTHERS; town++) {
        towns.add(prefix + (100 + town) + "000");
      }
      districts.add(new District(prefix + "000000", towns));
    }
    List<String> towns = new ArrayList<>(KNOWN);
    for (int town = 300; towns.size() < TOWNS_OF_QUYUAN; town++) {
      towns.add("430671" + town + "000");
    }
    districts.add(new District(QUYUAN, towns));
  }

  /** City, districts, towns and villages. */
  int nodes() {
    int towns = districts.stream().mapToInt(district -> district.towns().size()).sum();
    return 1 + districts.size() + towns * (1 + VILLAGES_OF_A_TOWN);
  }

  void write(Connection reporting) throws SQLException {
    reporting.setAutoCommit(false);
    try (PreparedStatement region =
        reporting.prepareStatement(
            "insert ignore into region (code, version, name, level, parent_code, city_code,"
                + " district_code, town_code, illustrative) values (?, 0, ?, ?, ?, ?, ?, ?, 1)")) {
      for (District district : districts) {
        String own = district.code();
        add(region, own, "示范区" + own.substring(4, 6), "DISTRICT", CITY, CITY, own, null);
        for (String town : district.towns()) {
          add(region, town, "示范镇" + town.substring(4, 9), "TOWN", own, CITY, own, town);
          for (int i = 0; i < VILLAGES_OF_A_TOWN; i++) {
            String village = village(town, i);
            String name = "示范村" + village.substring(4);
            add(region, village, name, "VILLAGE", town, CITY, own, town);
          }
        }
        region.executeBatch();
      }
    }
    reporting.commit();
    number(reporting);
    reporting.commit();
    reporting.setAutoCommit(true);
  }

  private void number(Connection reporting) throws SQLException {
    try (Statement statement = reporting.createStatement()) {
      statement.execute(
          "create table bench_place (no int not null primary key, place char(12) not null,"
              + " city char(12) not null, district char(12) not null, town char(12) not null)");
    }
    try (PreparedStatement place =
        reporting.prepareStatement("insert into bench_place values (?, ?, ?, ?, ?)")) {
      for (int no = 0; no < SLOTS; no++) {
        District district = districts.get(no % DISTRICTS);
        int rank = no / DISTRICTS;
        String town = district.towns().get(rank % district.towns().size());
        String village = village(town, rank / district.towns().size() % VILLAGES_OF_A_TOWN);
        add(place, no, village, CITY, district.code(), town);
      }
      place.executeBatch();
    }
  }

  private static String village(String town, int number) {
    return town.substring(0, 9) + (201 + number);
  }

  private static void add(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    statement.addBatch();
  }
}
