package io.zhiben.reporting.projection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;

/**
 * A town as rows name it, with what lies above. A level that a place doesn't have is the empty
 * text.
 */
public record TownKey(String city, String district, String town) implements Comparable<TownKey> {
  private static final Comparator<TownKey> ORDER =
      Comparator.comparing(TownKey::city)
          .thenComparing(TownKey::district)
          .thenComparing(TownKey::town);

  static TownKey of(Whereabouts where) {
    return new TownKey(where.city(), where.district(), where.town());
  }

  /** Of a row that has the three columns of a place above villages. */
  public static TownKey read(ResultSet row) throws SQLException {
    return new TownKey(
        row.getString("city_code"), row.getString("district_code"), row.getString("town_code"));
  }

  @Override
  public int compareTo(TownKey other) {
    return ORDER.compare(this, other);
  }
}
