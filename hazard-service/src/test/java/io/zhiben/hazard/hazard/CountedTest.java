package io.zhiben.hazard.hazard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhiben.contracts.event.HazardFormer;
import io.zhiben.hazard.category.HazardCategory;
import io.zhiben.platform.access.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CountedTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final Place TOWN =
      new Place("120110013000", "120000000000", "120110000000", "120110013000");
  private static final Place OTHER =
      new Place("120119101000", "120000000000", "120119000000", "120119101000");
  private static final HazardCategory EXIT = new HazardCategory("FIRE_EXIT", "疏散通道");

  private static Counted counted(
      Place place, Level level, LocalDate deadline, HazardCategory category) {
    return new Counted(place, "D11", level, null, deadline, category, null);
  }

  static Stream<Arguments> changes() {
    Counted fresh = counted(TOWN, null, null, null);
    Counted major = counted(TOWN, Level.MAJOR, DAY, EXIT);
    return Stream.of(
        // what is given for the first time completes it
        Arguments.of(fresh, fresh, false),
        Arguments.of(fresh, major, false),
        Arguments.of(major, major, false),
        // another title of the same category is no other category
        Arguments.of(
            major, counted(TOWN, Level.MAJOR, DAY, new HazardCategory("FIRE_EXIT", "安全出口")), false),
        Arguments.of(major, counted(TOWN, Level.GENERAL, DAY, EXIT), true),
        Arguments.of(major, counted(TOWN, null, null, EXIT), true),
        Arguments.of(major, counted(TOWN, Level.MAJOR, DAY.plusDays(9), EXIT), true),
        Arguments.of(
            major, counted(TOWN, Level.MAJOR, DAY, new HazardCategory("ELECTRIC", "用电")), true),
        Arguments.of(major, counted(OTHER, Level.MAJOR, DAY, EXIT), true),
        Arguments.of(major, new Counted(TOWN, "D12", Level.MAJOR, null, DAY, EXIT, null), true),
        Arguments.of(
            major,
            new Counted(TOWN, "D11", Level.MAJOR, null, DAY, EXIT, SupervisionLevel.TOWN),
            true));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void saysWhatCountsOtherwise(Counted before, Counted now, boolean changed) {
    assertEquals(changed, before.isChangedTo(now));
  }

  @Test
  void survivesItsColumn() {
    FormerList column = new FormerList();
    List<HazardFormer> all =
        counted(TOWN, null, null, null).notedIn(List.of(), DAY, DAY.minusDays(2));
    all =
        new Counted(OTHER, null, Level.MAJOR, DAY, DAY.plusDays(5), EXIT, SupervisionLevel.CITY)
            .notedIn(all, DAY.plusDays(3), DAY.minusDays(2));
    assertEquals(2, all.size());
    assertEquals(all, column.convertToEntityAttribute(column.convertToDatabaseColumn(all)));
    assertEquals(null, column.convertToDatabaseColumn(List.of()));
    assertEquals(List.of(), column.convertToEntityAttribute(null));
  }
}
