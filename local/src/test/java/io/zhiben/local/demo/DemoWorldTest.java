package io.zhiben.local.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiben.local.demo.DemoWorld.Day;
import io.zhiben.local.demo.DemoWorld.Enterprise;
import io.zhiben.local.demo.DemoWorld.Tenant;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoWorldTest {
  private static final String SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private final DemoWorld world = DemoWorld.load();

  @Test
  void hasFiveTenantsWithEnterprisesOfValidCodes() {
    assertEquals(5, world.tenants().size());
    List<String> codes =
        world.tenants().stream()
            .flatMap(one -> one.enterprises().stream())
            .map(Enterprise::code)
            .toList();
    assertEquals(codes.size(), new HashSet<>(codes).size());
    for (String code : codes) {
      int sum = 0;
      int weight = 1;
      for (int i = 0; i < 17; i++) {
        sum += SIGNS.indexOf(code.charAt(i)) * weight;
        weight = weight * 3 % 31;
      }
      assertEquals(SIGNS.charAt((31 - sum % 31) % 31), code.charAt(17), code);
    }
  }

  @Test
  void describesWhatNoRegisterDescribes() {
    for (Tenant tenant : world.tenants()) {
      if (tenant.register() != null) {
        assertTrue(Files.isRegularFile(Path.of("..").resolve(tenant.register())));
        continue;
      }
      for (Enterprise one : tenant.enterprises()) {
        assertFalse(one.name().isBlank());
        // town and village codes begin with the code of the tenant's district
        assertTrue(one.place().startsWith(tenant.place().substring(0, 6)), one.name());
      }
    }
  }

  @Test
  void goesForwardOnlyAndEndsBeforeToday() {
    LocalDate today = LocalDate.of(2026, 8, 12);
    List<LocalDate> dates = new ArrayList<>(world.days(today).stream().map(Day::date).toList());
    List<LocalDate> sorted = new ArrayList<>(dates);
    Collections.sort(sorted);
    assertEquals(sorted, dates);
    assertEquals(LocalDate.of(2020, 11, 10), dates.getFirst());
    assertEquals(LocalDate.of(2026, 8, 10), dates.getLast());
  }

  @Test
  void everyTenantLivesEachQuarterOfItsPlan() {
    List<Day> days = world.days(LocalDate.of(2026, 12, 31));
    for (Tenant tenant : world.tenants()) {
      long visits =
          days.stream().filter(Day::visits).filter(day -> tenant.livesOn(day.date())).count();
      // from the last quarter of 2020 to the end of 2022, or from the second of 2024 to the end of
      // 2026
      assertEquals(tenant.end() == null ? 11 : 9, visits, tenant.users());
    }
    assertTrue(days.stream().noneMatch(day -> day.date().getYear() == 2023));
  }

  @Test
  void everyTenantHasTheUsersThatWorkOnItsPlan() throws IOException {
    JsonNode realm;
    try (InputStream in = DemoWorld.class.getResourceAsStream("/realm/zhiben-demo.json")) {
      realm = new ObjectMapper().readTree(in);
    }
    List<String> known = realm.path("users").findValuesAsText("username");
    for (Tenant tenant : world.tenants()) {
      for (String post : List.of("officer", "officer2", "department", "leader")) {
        assertTrue(known.contains(tenant.user(post)), tenant.user(post));
      }
      assertTrue(known.contains(tenant.principal()), tenant.principal());
    }
  }
}
