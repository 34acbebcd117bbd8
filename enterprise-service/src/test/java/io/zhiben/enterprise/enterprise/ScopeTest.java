package io.zhiben.enterprise.enterprise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.zhiben.contracts.access.Role;
import io.zhiben.contracts.event.Ancestry;
import io.zhiben.contracts.event.RegionLevel;
import io.zhiben.contracts.event.RegionState;
import io.zhiben.enterprise.EnterpriseServiceTest;
import io.zhiben.enterprise.enterprise.BulkRegistration.Candidate;
import io.zhiben.enterprise.importing.Uploads;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.access.ScopeKind;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * A random tree of places with codes that resemble one another, random enterprises in it, and every
 * kind of caller: nobody ever sees, counts, finds or exports a row outside his scope, and everybody
 * sees all within it.
 */
@EnterpriseServiceTest
class ScopeTest {
  private static final String WORD = "瀚渺";

  @Inject RegionTree tree;
  @Inject BulkRegistration registration;
  @Inject EnterpriseListDesk lists;
  @Inject EnterpriseExport export;
  @Inject EnterpriseDesk desk;

  private final Random random = new Random(20260101);
  private final List<Place> places = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();

  private record Row(String code, Place place) {}

  @Test
  void nobodySeesAForeignRow() throws IOException {
    plantTree();
    registerEnterprises();

    for (Place place : places) {
      Caller caller = caller(kindOf(place), place.code(), "ORG");
      check(caller, rows.stream().filter(row -> row.place().isWithin(place.code())).toList());
    }
    for (Row row : rows.subList(0, 20)) {
      Caller enterprise = caller(ScopeKind.ENTERPRISE, row.place().townCode(), row.code());
      List<Row> own =
          rows.stream()
              .filter(r -> r.code().equals(row.code()))
              .filter(r -> r.place().townCode().equals(row.place().townCode()))
              .toList();
      check(enterprise, own);
      check(caller(ScopeKind.ENTERPRISE, "770000000000", row.code()), List.of());
      check(caller(ScopeKind.NONE, row.place().code(), row.code()), List.of());
      check(caller(ScopeKind.ASSIGNMENT, row.place().code(), row.code()), List.of());
    }
    check(Caller.NOBODY, List.of());
  }

  private void check(Caller caller, List<Row> expected) throws IOException {
    Set<String> codes =
        expected.stream().map(Row::code).collect(Collectors.toCollection(TreeSet::new));
    List<EnterpriseRow> listed = new ArrayList<>();
    EnterpriseFilter filter = new EnterpriseFilter();
    filter.narrowToText(WORD);
    String after = null;
    do {
      String from = after;
      var page = as(caller, () -> lists.list(filter, new PageRequest(7, null, from, "name")));
      assertEquals(expected.size(), page.total(), caller.toString());
      listed.addAll(page.items());
      after = page.next();
    } while (after != null);
    assertEquals(expected.size(), listed.size(), caller + " list");
    assertEquals(
        codes,
        listed.stream().map(EnterpriseRow::code).collect(Collectors.toSet()),
        caller + " rows");
    assertEquals(expected.size(), exported(caller, filter), caller + " export");
    assertEquals(expected.size(), counted(caller), caller + " counts");
    readsById(caller, listed);
  }

  /** Ids that the caller doesn't see in the list are not found, the others are. */
  private void readsById(Caller caller, List<EnterpriseRow> listed) {
    Set<UUID> visible = listed.stream().map(EnterpriseRow::id).collect(Collectors.toSet());
    for (UUID id : ids.stream().limit(40).toList()) {
      if (visible.contains(id)) {
        assertEquals(id, as(caller, () -> desk.read(id)).id());
      } else {
        assertThrows(Problem.class, () -> as(caller, () -> desk.read(id)));
      }
    }
  }

  private final Set<UUID> ids = new HashSet<>();

  private long counted(Caller caller) {
    EnterpriseCounts counts = as(caller, () -> lists.counts(null));
    assertEquals(
        counts.total(), counts.byDomain().values().stream().mapToLong(Long::longValue).sum());
    return counts.total();
  }

  private int exported(Caller caller, EnterpriseFilter filter) throws IOException {
    if (caller.region().isEmpty()) {
      return 0;
    }
    try (InputStream workbook = as(caller, () -> export.export(filter, null))) {
      return Uploads.rows(workbook.readAllBytes()).size();
    }
  }

  private void plantTree() {
    for (String city : List.of("710000000000", "711000000000")) {
      plant(city, RegionLevel.CITY, null);
      for (String district : List.of("01", "10")) {
        String districtCode = city.substring(0, 3) + "0" + district + "000000";
        plant(districtCode, RegionLevel.DISTRICT, city);
        for (String town : List.of("001", "010", "100")) {
          String townCode = districtCode.substring(0, 6) + town + "000";
          plant(townCode, RegionLevel.TOWN, districtCode);
          plant(townCode.substring(0, 9) + "001", RegionLevel.VILLAGE, townCode);
          plant(townCode.substring(0, 9) + "010", RegionLevel.VILLAGE, townCode);
        }
      }
    }
  }

  private void plant(String code, RegionLevel level, String parent) {
    Ancestry above = parent == null ? null : tree.find(parent).orElseThrow().place();
    Ancestry place =
        new Ancestry(
            code,
            above == null ? code : above.cityCode(),
            level == RegionLevel.DISTRICT ? code : above == null ? null : above.districtCode(),
            level == RegionLevel.TOWN ? code : above == null ? null : above.townCode());
    RegionState region = new RegionState(code, 1, "示例" + code, level, parent, place, true);
    QuarkusTransaction.requiringNew().run(() -> tree.apply(region));
    places.add(Place.of(place));
  }

  private void registerEnterprises() {
    List<Place> homes = places.stream().filter(place -> place.townCode() != null).toList();
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      Place home = homes.get(random.nextInt(homes.size()));
      // every third code is used again in other towns
      String code =
          io.zhiben.enterprise.Api.code("91710000MA7S" + "%05d".formatted(i % 3 == 0 ? i / 9 : i));
      boolean taken =
          rows.stream()
              .anyMatch(r -> r.code().equals(code) && r.place().townCode().equals(home.townCode()));
      if (!taken) {
        rows.add(new Row(code, home));
        candidates.add(new Candidate(home, code, content(i)));
      }
    }
    CurrentCaller.runAs(
        Caller.system(),
        () -> QuarkusTransaction.requiringNew().run(() -> registration.register(candidates)));
    EnterpriseFilter filter = new EnterpriseFilter();
    filter.narrowToText(WORD);
    ids.addAll(
        as(Caller.system(), () -> lists.list(filter, new PageRequest(200, null, null, null)))
            .items()
            .stream()
            .map(EnterpriseRow::id)
            .toList());
    assertEquals(rows.size(), ids.size());
  }

  private static EnterpriseContent content(int number) {
    return new EnterpriseContent(
        WORD + "示例公司" + number,
        OrganisationKind.ENTERPRISE,
        "G59",
        new TreeSet<>(),
        Scale.SMALL,
        EnterpriseStatus.ACTIVE,
        "",
        new Contact("甲", "13900001234"),
        new Contact("", ""),
        null,
        null,
        LocalDate.of(2020, 1, 1));
  }

  private static ScopeKind kindOf(Place place) {
    if (place.code().equals(place.cityCode())) {
      return ScopeKind.CITY;
    }
    if (place.code().equals(place.districtCode())) {
      return ScopeKind.DISTRICT;
    }
    return place.code().equals(place.townCode()) ? ScopeKind.TOWN : ScopeKind.VILLAGE;
  }

  private static Caller caller(ScopeKind kind, String region, String org) {
    return new Caller("tester", "test", Set.of(Role.OFFICER), kind, region, org);
  }

  private static <T> T as(Caller caller, java.util.concurrent.Callable<T> work) {
    return CurrentCaller.callAs(caller, work);
  }
}
