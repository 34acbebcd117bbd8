package io.zhiben.e2e.bench;

import io.zhiben.e2e.suite.Places;
import io.zhiben.e2e.suite.SuiteTime;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import java.util.UUID;

/**
 * Three years of hazards of a city, written by rows of many: most are signed off, few are major,
 * some are late. The same number gives the same rows.
 */
final class HazardLoader {
  private static final int BATCH = 500;
  private static final int BATCHES_IN_A_TRANSACTION = 10;
  private static final int DAYS = 3 * 365;

  private static final List<String> COLUMNS =
      List.of(
          "id",
          "version",
          "place_code",
          "city_code",
          "district_code",
          "town_code",
          "enterprise_id",
          "enterprise_code",
          "enterprise_name",
          "number",
          "source",
          "description",
          "spot",
          "corrected_on_the_spot",
          "found_on",
          "recorded_at",
          "state",
          "level",
          "deadline",
          "rectifiers");

  private static final String[] WHAT = {
    "疏散通道堆放杂物", "安全出口锁闭", "灭火器压力不足", "应急照明灯不亮", "配电箱未接地", "电线私拉乱接", "燃气报警器失效", "特种作业无证上岗",
    "防护罩缺失", "危化品混存", "未设警示标志", "消火栓无水", "脚手架未验收", "叉车超速行驶", "有限空间未检测", "台账未更新"
  };
  private static final String[] WHERE = {"一层东侧", "二层仓库", "地下车库", "生产车间", "配电室", "厨房", "屋面", "装卸区"};

  private final HazardPlaces places;
  private final Random random = new Random(20260310);

  HazardLoader(HazardPlaces places) {
    this.places = places;
  }

  /** Seconds that it took, the numbers by place included. */
  double load(Connection hazards, int rows) throws SQLException {
    long began = System.nanoTime();
    hazards.setAutoCommit(false);
    StringJoiner marks = new StringJoiner(", ", "(", ")");
    COLUMNS.forEach(column -> marks.add("?"));
    try (PreparedStatement insert =
            hazards.prepareStatement(
                "insert into hazard (" + String.join(", ", COLUMNS) + ") values " + marks);
        Statement numbers = hazards.createStatement()) {
      for (int row = 0; row < rows; row++) {
        List<Object> values = values(row, rows);
        for (int i = 0; i < values.size(); i++) {
          insert.setObject(i + 1, values.get(i));
        }
        insert.addBatch();
        if ((row + 1) % BATCH == 0 || row + 1 == rows) {
          insert.executeBatch();
          if ((row + 1) / BATCH % BATCHES_IN_A_TRANSACTION == 0) {
            hazards.commit();
          }
        }
      }
      String due =
          "case when state in ('ASSIGNED', 'RECTIFYING') then deadline_order else date '9999-12-31' end";
      String key =
          "place_code, city_code, district_code, town_code, state, coalesce(level, ''), " + due;
      numbers.execute(
          "insert into hazard_tally_change (place_code, city_code, district_code, town_code, state,"
              + " level, due_on, amount) select "
              + key
              + ", count(*) from hazard group by "
              + key);
      hazards.commit();
      numbers.execute("analyze table hazard");
    }
    hazards.setAutoCommit(true);
    return (System.nanoTime() - began) / 1e9;
  }

  private List<Object> values(int row, int rows) {
    LocalDate found = SuiteTime.WORKDAY.minusDays(DAYS - (long) row * DAYS / rows);
    LocalDateTime recorded = found.atTime(1, 0).plusSeconds(row % 36_000);
    HazardPlaces.One one = places.get(random.nextInt(HazardPlaces.COUNT));
    String state = state();
    String level = state.equals("REPORTED") ? null : random.nextInt(50) == 0 ? "MAJOR" : "GENERAL";
    boolean owed = state.equals("ASSIGNED") || state.equals("RECTIFYING");
    LocalDate deadline =
        owed ? SuiteTime.WORKDAY.plusDays(random.nextInt(60) - 20) : found.plusDays(15);
    boolean assigned = !List.of("REPORTED", "VERIFIED", "WITHDRAWN").contains(state);
    List<Object> values = new ArrayList<>();
    values.add(HazardPlaces.bytes(id(recorded)));
    values.add(assigned ? 4L : 0L);
    values.add(one.town());
    values.add(Places.TIANJIN);
    values.add(one.district());
    values.add(one.town());
    values.add(HazardPlaces.bytes(one.id()));
    values.add(one.code());
    values.add(one.name());
    values.add("P-%d-%07d".formatted(found.getYear(), row));
    values.add(row % 3 == 0 ? "SELF_CHECK" : "INSPECTION");
    values.add(
        WHERE[random.nextInt(WHERE.length)]
            + WHAT[random.nextInt(WHAT.length)]
            + "，第"
            + row
            + "次检查发现，要求立即整改");
    values.add(WHERE[row % WHERE.length]);
    values.add(0);
    values.add(found);
    values.add(recorded);
    values.add(state);
    values.add(level);
    values.add(assigned ? deadline : null);
    values.add("");
    return values;
  }

  private String state() {
    int of100 = random.nextInt(100);
    if (of100 < 80) {
      return "SIGNED_OFF";
    }
    if (of100 < 85) {
      return "WITHDRAWN";
    }
    return List.of("REPORTED", "VERIFIED", "ASSIGNED", "RECTIFYING", "RECTIFIED")
        .get(of100 / 3 % 5);
  }

  /** As the service makes them: by time first. */
  private UUID id(LocalDateTime at) {
    long millis = at.toInstant(ZoneOffset.UTC).toEpochMilli();
    return new UUID(
        millis << 16 | 0x7000 | random.nextInt(0x1000),
        random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L);
  }
}
