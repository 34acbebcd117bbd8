package io.zhiben.reporting.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.reporting.Places;
import io.zhiben.reporting.ReportingTest;
import io.zhiben.reporting.States;
import io.zhiben.reporting.World;
import io.zhiben.reporting.inbox.AddresseeKind;
import io.zhiben.reporting.inbox.Ask;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Enterprises are told of duties that press, until nothing presses any more. */
@ReportingTest
class DutyRemindersTest {
  private static final String INBOX = "/api/reporting/v1/inbox?limit=200";
  private static final UUID PARK = UUID.fromString("00000000-0000-0000-0000-00000000ab01");

  /** Of the demo users of enterprises. */
  private static final String CODE = "91120110MA5KB0001J";

  @Inject World world;
  @Inject EnterpriseDutyReminders enterprises;
  @Inject UnitDutyReminders units;

  @BeforeEach
  void begin() {
    world.reset();
    world.change("delete from inbox_item where source like 'enterprise-duty/%'");
  }

  private void settle(long version, String status) {
    world.apply(
        States.enterprise(
            PARK,
            version,
            Places.EAST_LAKE_PLACE,
            CODE,
            status,
            LocalDate.of(2023, 5, 1),
            "plain"));
  }

  private void remind() {
    CurrentCaller.runAs(Caller.system(), () -> enterprises.remind(world.today()));
  }

  private static List<Map<String, Object>> shown(String user, String code) {
    List<Map<String, Object>> items =
        World.as(user).get(INBOX).then().statusCode(200).extract().path("items");
    return items.stream().filter(item -> item.get("code").equals(code)).toList();
  }

  @Test
  void anEnterpriseIsToldOnceOfAllThatIsLateUntilItIsClosed() {
    settle(0, "ACTIVE");
    remind();
    List<Map<String, Object>> late = shown("ent-principal", "DUTY_OVERDUE");
    assertEquals(1, late.size());
    assertEquals("/duties", late.getFirst().get("link"));
    assertTrue((Boolean) late.getFirst().get("overdue"));
    Object id = late.getFirst().get("id");
    assertTrue(
        shown("dlh-officer", "DUTY_OVERDUE").stream().noneMatch(item -> item.get("id").equals(id)));
    remind();
    assertEquals(late, shown("ent-principal", "DUTY_OVERDUE"));
    settle(1, "CLOSED");
    remind();
    assertEquals(List.of(), shown("ent-principal", "DUTY_OVERDUE"));
  }

  @Test
  void unitsAreToldInARoundOfTheirOwnAndTwiceIsOnce() {
    CurrentCaller.runAs(Caller.system(), () -> units.remind(world.today()));
    List<Map<String, Object>> before = shown("dlh-officer", "DUTY_OVERDUE");
    assertFalse(before.isEmpty());
    CurrentCaller.runAs(Caller.system(), () -> units.remind(world.today()));
    assertEquals(before, shown("dlh-officer", "DUTY_OVERDUE"));
  }

  @Test
  void anEnterpriseGetsAtMostOneItemOfEachKind() {
    Place place = Place.of(Places.EAST_LAKE_PLACE);
    LocalDate day = LocalDate.of(2026, 5, 6);
    List<Ask> asks =
        EnterpriseDutyReminders.asks(
            "s",
            List.of(
                new PressingDuty("A", place, "演练", DutyState.OVERDUE, day),
                new PressingDuty("A", place, "自查", DutyState.OVERDUE, day.minusDays(3)),
                new PressingDuty("A", place, "培训", DutyState.DUE_SOON, day.plusDays(3)),
                new PressingDuty("B", place, "演练", DutyState.DUE_SOON, day)));
    Map<String, String> told =
        asks.stream()
            .collect(
                Collectors.toMap(
                    ask -> ask.addressee() + " " + ask.code(),
                    ask -> ask.parameters().get("count") + " " + ask.parameters().get("title")));
    assertEquals(
        Map.of("A DUTY_OVERDUE", "2 自查", "A DUTY_DUE", "1 培训", "B DUTY_DUE", "1 演练"), told);
    assertTrue(asks.stream().allMatch(ask -> ask.kind() == AddresseeKind.ENTERPRISE));
  }
}
