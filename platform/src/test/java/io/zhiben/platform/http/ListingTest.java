package io.zhiben.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.zhiben.contracts.access.Role;
import io.zhiben.platform.PlatformTest;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.access.ScopeKind;
import io.zhiben.platform.sample.Sample;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages far down a list, and the scope said in the query instead of by the filter. */
@PlatformTest
class ListingTest {
  private static final String CITY = "120000000000";
  private static final String HERE = "120110000000";
  private static final String THERE = "120119000000";
  private static final int ROWS = 640;
  private static final int FAR_ROWS = 20;
  private static final int LIMIT = 90;

  @Inject Listings listings;
  @Inject EntityManager entityManager;

  private String mark;

  /** Titles fall where ids grow, so that no two orders are the same by chance. */
  @BeforeEach
  void write() {
    mark = UUID.randomUUID().toString().substring(0, 8);
    run(
        Caller.system(),
        () -> {
          for (int i = 0; i < ROWS + FAR_ROWS; i++) {
            String district = i % 33 == 32 ? THERE : HERE;
            String town = district.substring(0, 6) + "013000";
            Place place = new Place(town, CITY, district, town);
            String title = mark + "-%04d".formatted((ROWS + FAR_ROWS - i) / 2);
            entityManager.persist(new Sample(place, UUID.randomUUID(), "X1", title));
          }
          return null;
        });
  }

  private static <T> T run(Caller caller, Callable<T> work) {
    return CurrentCaller.callAs(caller, () -> QuarkusTransaction.requiringNew().call(work));
  }

  private static Caller caller(ScopeKind scope, String region) {
    return new Caller("somebody", "test", Set.of(Role.OFFICER), scope, region, "");
  }

  private Listing<Sample> listing() {
    return listings
        .of(Sample.class)
        .where("e.title like concat(:mark, '%')", "mark", mark)
        .sortable("title", "e.title");
  }

  private List<UUID> pages(String sort, UnaryOperator<Listing<Sample>> how) {
    List<UUID> seen = new ArrayList<>();
    for (int page = 0; page * LIMIT < ROWS + FAR_ROWS; page++) {
      Page<Sample> part = how.apply(listing()).fetch(new PageRequest(LIMIT, page, null, sort));
      assertTrue(part.items().size() == LIMIT || part.next() == null);
      part.items().forEach(row -> seen.add(row.id()));
    }
    return seen;
  }

  private List<UUID> cursor(String sort, UnaryOperator<Listing<Sample>> how) {
    List<UUID> seen = new ArrayList<>();
    String after = null;
    do {
      Page<Sample> part = how.apply(listing()).fetch(new PageRequest(LIMIT, null, after, sort));
      part.items().forEach(row -> seen.add(row.id()));
      after = part.next();
    } while (after != null);
    return seen;
  }

  @Test
  void findsATextInAnyOfTheFields() {
    Caller here = caller(ScopeKind.DISTRICT, HERE);
    String typed = " " + mark.toUpperCase(Locale.ROOT) + "-0007 ";
    PageRequest request = new PageRequest(LIMIT, null, null, "id");
    List<String> titles =
        run(
            here,
            () ->
                listing()
                    .containing(typed, "e.enterpriseCode", "e.title")
                    .fetch(request)
                    .items()
                    .stream()
                    .map(Sample::title)
                    .toList());
    assertEquals(Set.of(mark + "-0007"), Set.copyOf(titles));
    for (String nothing : Arrays.asList(null, " ")) {
      long all = run(here, () -> listing().containing(nothing, "e.title").total());
      assertEquals(ROWS, all);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "-id", "title", "-title"})
  void showsTheSameByNumberAndByCursorHoweverDeep(String sort) {
    Caller here = caller(ScopeKind.DISTRICT, HERE);
    List<UUID> byNumber = run(here, () -> pages(sort, one -> one));
    assertEquals(ROWS, byNumber.size());
    assertEquals(ROWS, Set.copyOf(byNumber).size());
    assertEquals(byNumber, run(here, () -> cursor(sort, one -> one)));
    assertEquals(byNumber, run(here, () -> pages(sort, Listing::byPlaceAlone)));
    assertEquals(byNumber, run(here, () -> cursor(sort, Listing::byPlaceAlone)));
  }

  /** What a list shows of a row. */
  record Line(UUID id, String title, boolean coded) {}

  @ParameterizedTest
  @ValueSource(strings = {"id", "-id", "title", "-title"})
  void showsFieldsLikeRows(String sort) {
    Caller here = caller(ScopeKind.DISTRICT, HERE);
    List<UUID> rows = run(here, () -> pages(sort, one -> one));
    List<Line> lines = new ArrayList<>();
    for (int page = 0; page * LIMIT < ROWS; page++) {
      PageRequest request = new PageRequest(LIMIT, page, null, sort);
      lines.addAll(run(here, () -> lines().fetch(request)).items());
    }
    assertEquals(rows, lines.stream().map(Line::id).toList());
    assertTrue(lines.stream().allMatch(line -> line.title().startsWith(mark) && line.coded()));
    Page<Line> first = run(here, () -> lines().fetch(new PageRequest(3, null, null, sort)));
    Page<Line> next = run(here, () -> lines().fetch(new PageRequest(3, null, first.next(), sort)));
    assertEquals(rows.subList(3, 6), next.items().stream().map(Line::id).toList());
    assertEquals(rows.subList(0, 7), run(here, () -> streamed(sort)));
  }

  private Listing<Line> lines() {
    return listing().byPlaceAlone().as(Line.class, "e.id, e.title, e.enterpriseCode is not null");
  }

  private List<UUID> streamed(String sort) {
    try (Stream<Line> found = lines().stream(sort, 100, 7)) {
      return found.map(Line::id).toList();
    }
  }

  @Test
  void boundsByPlaceLikeTheFilter() {
    String town = "120119013000";
    for (Caller caller :
        List.of(
            caller(ScopeKind.CITY, CITY),
            caller(ScopeKind.DISTRICT, THERE),
            caller(ScopeKind.TOWN, town),
            caller(ScopeKind.VILLAGE, town),
            caller(ScopeKind.TOWN, "999999999999"),
            caller(ScopeKind.NONE, CITY))) {
      List<UUID> filtered = run(caller, () -> pages("id", one -> one));
      assertEquals(filtered, run(caller, () -> pages("id", Listing::byPlaceAlone)));
      assertEquals(
          Set.copyOf(filtered),
          Set.copyOf(run(caller, () -> listing().byPlaceAlone().ids(UUID.class, 1000))));
      assertEquals((long) filtered.size(), run(caller, () -> listing().byPlaceAlone().total()));
    }
    assertEquals(
        FAR_ROWS,
        run(caller(ScopeKind.TOWN, town), () -> pages("id", Listing::byPlaceAlone)).size());
  }

  @Test
  void bringsTheFilterBack() {
    run(
        caller(ScopeKind.DISTRICT, THERE),
        () -> {
          listing().byPlaceAlone().fetch(new PageRequest(10, 0, null, null));
          long seen =
              entityManager
                  .createQuery(
                      "select count(e) from Sample e where e.title like concat(:mark, '%')",
                      Long.class)
                  .setParameter("mark", mark)
                  .getSingleResult();
          assertEquals(FAR_ROWS, seen);
          return null;
        });
  }

  @Test
  void saysAtLeastWhatItSawWhereNothingIsCounted() {
    run(
        caller(ScopeKind.DISTRICT, HERE),
        () -> {
          Page<Sample> first = listing().fetchUncounted(new PageRequest(100, 0, null, "title"));
          assertEquals(101, first.total());
          assertFalse(first.totalExact());
          Page<Sample> last = listing().fetchUncounted(new PageRequest(100, 6, null, "title"));
          assertEquals(ROWS, last.total());
          assertTrue(last.totalExact());
          assertNull(last.next());
          Page<Sample> beyond = listing().fetchUncounted(new PageRequest(100, 7, null, "title"));
          assertFalse(beyond.totalExact());
          return null;
        });
  }
}
