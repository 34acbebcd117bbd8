package io.zhiben.local.demo;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;

/** Who lives in the demo world; all enterprises are made up. */
public record DemoWorld(List<Tenant> tenants) {
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  /**
   * One tenant.
   *
   * @param users what the names of its users begin with
   * @param longitude of about its middle, in degrees by WGS-84
   * @param latitude likewise
   * @param begin its first day, as text
   * @param end its last day; null while it goes on
   * @param majors whether criteria for major hazards were in force in its time
   * @param drill the kind of drill that its plan asks for
   * @param communities the places below it
   * @param register a workbook with its enterprises, below the repository; null for the list here
   */
  public record Tenant(
      String users,
      String place,
      double longitude,
      double latitude,
      String begin,
      String end,
      boolean majors,
      String drill,
      List<String> communities,
      String register,
      List<Enterprise> enterprises) {
    /** Whether it lives on that day. */
    boolean livesOn(LocalDate day) {
      return !day.isBefore(LocalDate.parse(begin))
          && (end == null || !day.isAfter(LocalDate.parse(end)));
    }

    String user(String post) {
      return users + "-" + post;
    }

    /** The account of its first enterprise's principal. */
    String principal() {
      return register == null ? user("principal") : "ent-principal";
    }
  }

  /**
   * An enterprise; only the code where a register describes it.
   *
   * @param devices null for one without special equipment
   */
  public record Enterprise(
      String code,
      String name,
      String industry,
      String place,
      List<String> tags,
      String scale,
      Devices devices) {
    boolean highRisk() {
      return tags == null || tags.contains("highRisk") || tags.contains("crowdedPlace");
    }
  }

  /** Special equipment of one kind. */
  public record Devices(String kind, int total) {}

  /**
   * A day of the histories.
   *
   * @param visits enterprises are visited; on the other days what was found is put right
   */
  public record Day(LocalDate date, boolean visits) {
    /** Quarters since the year 0, so that two quarters never do the same. */
    int quarter() {
      return date.getYear() * 4 + date.get(IsoFields.QUARTER_OF_YEAR);
    }

    boolean firstOfHalfYear() {
      return date.get(IsoFields.QUARTER_OF_YEAR) % 2 == 1;
    }
  }

  /** The world as it comes with the suite. */
  public static DemoWorld load() {
    try (InputStream in = DemoWorld.class.getResourceAsStream("/demo/world.json")) {
      return JSON.readValue(in, DemoWorld.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The days on which something happens, up to and without today; in order. */
  public List<Day> days(LocalDate today) {
    LocalDate first =
        tenants.stream()
            .map(one -> LocalDate.parse(one.begin()))
            .min(LocalDate::compareTo)
            .orElse(today);
    List<Day> days = new ArrayList<>();
    for (LocalDate month = first.withDayOfMonth(1);
        month.isBefore(today);
        month = month.plusMonths(1)) {
      if (month.getMonthValue() % 3 == 2) {
        days.add(new Day(month.withDayOfMonth(10), true));
        days.add(new Day(month.withDayOfMonth(24), false));
      }
    }
    return days.stream()
        .filter(day -> day.date().isBefore(today))
        .filter(day -> tenants.stream().anyMatch(one -> one.livesOn(day.date())))
        .toList();
  }
}
