package io.zhiben.hazard.series;

import io.zhiben.platform.access.Place;
import io.zhiben.platform.db.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
  /** Zeros of a place's code in place of the levels below it: of a city, a district, a town. */
  private static final Pattern LEVELS_BELOW = Pattern.compile("(0{8}|0{6}|0{3})$");

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
    /** 意见建议. */
    FEEDBACK("YJ-"),
    /** 移送纪检监察的问题线索. */
    CLUE("XS-"),
    /** 失信记录. */
    CREDIT("XY-"),
    /** 专项整治台账. */
    RECTIFICATION_LEDGER("ZZ-"),
    /** 督办交办. */
    ASSIGNMENT("JA-"),
    /** 车辆违法. */
    VEHICLE_OFFENCE("CL-"),
    /** 设备停用. */
    EQUIPMENT_STOP("TY-");

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
    return takeEach(kind, Collections.nCopies(count, place));
  }

  /**
   * The next number of each place, in their order. All towns are asked at once and in the order of
   * their codes, so that two who ask for several cannot wait for each other.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<String> takeEach(Kind kind, List<Place> places) {
    if (places.isEmpty()) {
      return List.of();
    }
    int year = LocalDate.now(clock).getYear();
    SortedMap<String, Integer> counts = new TreeMap<>();
    places.forEach(place -> counts.merge(townOf(place), 1, Integer::sum));
    add(kind, year, counts);
    Map<String, Long> next = new HashMap<>();
    last(kind, year, counts.keySet())
        .forEach((town, last) -> next.put(town, last - counts.get(town) + 1));
    List<String> numbers = new ArrayList<>();
    for (Place place : places) {
      String town = townOf(place);
      long number = next.merge(town, 1L, Long::sum) - 1;
      String prefix = prefixes.computeIfAbsent(town, this::prefixOf);
      numbers.add("%s-%s%d-%06d".formatted(prefix, kind.mark, year, number));
    }
    return numbers;
  }

  private void add(Kind kind, int year, SortedMap<String, Integer> counts) {
    List<Object> values = new ArrayList<>();
    counts.forEach((town, count) -> values.addAll(List.of(kind, town, year, count)));
    database.update(
        "insert into number_series (kind, place_code, series_year, last_number) values (?, ?, ?, ?)"
            + ", (?, ?, ?, ?)".repeat(counts.size() - 1)
            + " on duplicate key update last_number = last_number + values(last_number)",
        values.toArray());
  }

  /** What the rows hold now, which this transaction has locked. */
  private Map<String, Long> last(Kind kind, int year, Set<String> towns) {
    List<Object> values = new ArrayList<>(List.of(kind, year));
    values.addAll(towns);
    return database
        .query(
            "select place_code, last_number from number_series where kind = ? and series_year = ?"
                + " and place_code in (?"
                + ", ?".repeat(towns.size() - 1)
                + ")",
            row -> Map.entry(row.getString(1), row.getLong(2)),
            values.toArray())
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static String townOf(Place place) {
    return place.townCode() == null ? place.code() : place.townCode();
  }

  /** The place's short name where it has one, else the digits of its code down to its level. */
  private String prefixOf(String town) {
    return database
        .query(
            "select prefix from number_prefix where place_code = ?", row -> row.getString(1), town)
        .stream()
        .findFirst()
        .orElseGet(() -> LEVELS_BELOW.matcher(town).replaceFirst(""));
  }
}
