package io.zhiben.hazard.series;

import io.zhiben.platform.access.Place;
import io.zhiben.platform.db.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;

/**
 * Gives the numbers that people see, e.g. {@code DLH-2026-000123}.
 *
 * <p>A number is taken in the transaction that creates the thing, under the lock of the series'
 * row: whoever rolls back gives it back, so the numbers of a town and year have no gap that a
 * deletion could hide behind. The price is that creations in one town and year wait for one another
 * for the rest of their transactions; take the number as late as possible.
 */
@ApplicationScoped
public class NumberSeries {
  /** Digits of a town's code that stand before the village's. */
  private static final int TOWN_DIGITS = 9;

  private final Database database;
  private final Clock clock;

  /** By town; a short name that is added counts from the next start on. */
  private final Map<String, String> prefixes = new ConcurrentHashMap<>();

  NumberSeries(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** What is numbered; the mark stands in the number. */
  public enum Kind {
    HAZARD(""),
    INSPECTION("JC-"),
    DRAW("CJ-"),
    PLAN("JH-"),
    DECISION_REQUEST("QS-"),
    LISTING("GP-"),
    LETTER("HG-"),
    ESCALATION("DB-"),
    ENFORCEMENT_CASE("AJ-"),
    ACCIDENT("SG-"),
    /** 制度措施. */
    MEASURE("ZD-"),
    /** 专家服务. */
    ENGAGEMENT("FW-"),
    /** 专家检查报告. */
    EXPERT_VISIT("ZJ-"),
    /** 倒查. */
    LOOK_BACK("DC-"),
    /** 审计式监督. */
    AUDIT_ROUND("SJ-"),
    AUDIT_PROBLEM("SW-"),
    /** 反馈函. */
    AUDIT_LETTER("FK-"),
    /** 行业提示. */
    SECTOR_NOTICE("TS-"),
    TIP_OFF("JB-"),
    /** 移送纪检监察的问题线索. */
    CLUE("XS-"),
    /** 失信记录. */
    CREDIT("XY-");

    private final String mark;

    Kind(String mark) {
      this.mark = mark;
    }
  }

  /**
   * The next numbers of the place's town (or, above the towns, of the place itself) in the present
   * year.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<String> take(Kind kind, Place place, int count) {
    if (count == 0) {
      return List.of();
    }
    String town = townOf(place);
    int year = LocalDate.now(clock).getYear();
    String prefix = prefixes.computeIfAbsent(town, this::prefixOf);
    long last =
        database.updateForKey(
            "insert into number_series (kind, place_code, series_year, last_number)"
                + " values (?, ?, ?, last_insert_id(?))"
                + " on duplicate key update last_number = last_insert_id(last_number + ?)",
            kind,
            town,
            year,
            count,
            count);
    return LongStream.rangeClosed(last - count + 1, last)
        .mapToObj(number -> "%s-%s%d-%06d".formatted(prefix, kind.mark, year, number))
        .toList();
  }

  /**
   * The next number of each place, in their order. Towns are asked in the order of their codes, so
   * that two who ask for several cannot wait for each other.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<String> takeEach(Kind kind, List<Place> places) {
    SortedMap<String, List<Integer>> byTown = new TreeMap<>();
    for (int i = 0; i < places.size(); i++) {
      byTown.computeIfAbsent(townOf(places.get(i)), town -> new ArrayList<>()).add(i);
    }
    String[] numbers = new String[places.size()];
    byTown.forEach((town, positions) -> {
      List<String> taken = take(kind, places.get(positions.getFirst()), positions.size());
      for (int i = 0; i < taken.size(); i++) {
        numbers[positions.get(i)] = taken.get(i);
      }
    });
    return List.of(numbers);
  }

  private static String townOf(Place place) {
    return place.townCode() == null ? place.code() : place.townCode();
  }

  /** The town's short name where it has one, else its code. */
  private String prefixOf(String town) {
    return database
        .query(
            "select prefix from number_prefix where place_code = ?", row -> row.getString(1), town)
        .stream()
        .findFirst()
        .orElse(town.substring(0, TOWN_DIGITS));
  }
}
