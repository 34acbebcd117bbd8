package io.zhiben.reporting.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.zhiben.contracts.event.EnterpriseFormer;
import io.zhiben.contracts.event.EnterpriseState;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.reporting.Places;
import io.zhiben.reporting.ReportingTest;
import io.zhiben.reporting.States;
import io.zhiben.reporting.World;
import io.zhiben.reporting.query.Reaches;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A window is kept of those who owed it then, whatever their tags are since. */
@ReportingTest
class OwedThenTest {
  private static final LocalDate REGISTERED = LocalDate.of(2025, 5, 1);
  private static final LocalDate CLOSED_ON = LocalDate.of(2026, 7, 20);
  private static final String ROWS =
      "select count(*) from duty_window w join fact_enterprise e on e.id = w.subject"
          + " where w.plan_id = 'unit-test' and w.duty_id = 'site-check'";

  @Inject World world;
  @Inject UnitPlan plan;
  @Inject DutyClosing closing;
  @Inject DutyDesk desk;
  @Inject Reaches reaches;

  @BeforeEach
  void begin() {
    world.reset();
    plan.begin();
  }

  @AfterEach
  void end() {
    world.reset();
    plan.end();
  }

  /**
   * The plan asks plain enterprises for a check in each quarter; the one that is closed runs from 1
   * April to 30 June 2026.
   *
   * @param former what it was until which day, the oldest first
   * @param check the day of a check; empty for none
   * @param kept how the window is kept; empty where it isn't
   */
  @ParameterizedTest
  @CsvSource({
    "'',                                     plain,   '',         MISSED",
    "'',                                     festive, '',         ''",
    // got the tag
    "festive 2026-03-31,                     plain,   '',         MISSED",
    "festive 2026-04-01,                     plain,   '',         MISSED",
    "festive 2026-04-02,                     plain,   '',         ''",
    "festive 2026-05-10,                     plain,   2026-06-01, ''",
    "festive 2026-06-30,                     plain,   '',         ''",
    "festive 2026-07-01,                     plain,   '',         ''",
    "festive 2026-07-15,                     plain,   '',         ''",
    // lost it
    "plain 2026-03-31,                       festive, '',         ''",
    "plain 2026-04-02,                       festive, '',         ''",
    "plain 2026-06-30,                       festive, '',         ''",
    "plain 2026-06-30,                       festive, 2026-06-01, ''",
    "plain 2026-07-01,                       festive, '',         MISSED",
    "plain 2026-07-15,                       festive, '',         MISSED",
    "plain 2026-07-15,                       festive, 2026-06-01, MET",
    // lost it and got it again
    "plain 2026-05-01 festive 2026-05-20,    plain,   '',         MISSED",
    "festive 2026-05-01 plain 2026-05-20,    festive, '',         ''",
  })
  void aChangeOfTagsMakesNobodyMissWhatHeDidNotOwe(
      String former, String tag, String check, String kept) {
    EnterpriseState enterprise = enterprise("C1", 0, former, tag);
    world.apply(enterprise);
    if (!check.isEmpty()) {
      LocalDate day = LocalDate.parse(check);
      world.apply(States.selfCheck(Places.EAST_LAKE_PLACE, enterprise.id(), day, true));
    }

    close(CLOSED_ON);

    assertEquals(kept.isEmpty() ? 0 : 1, rows("C1"));
    if (!kept.isEmpty()) {
      assertEquals(1, world.count(ROWS + " and w.state = '" + kept + "'"));
    }
  }

  @Test
  void aWindowThatNobodyOwedIsMissedByNobodyLater() {
    world.apply(enterprise("C1", 0, "", "festive"));
    close(CLOSED_ON);
    assertEquals(
        1,
        world.count(
            "select count(*) from duty_closing where plan_id = 'unit-test'"
                + " and duty_id = 'site-check' and subjects = 0"));

    world.apply(enterprise("C1", 1, "festive 2026-07-21", "plain"));
    close(CLOSED_ON.plusDays(2));

    assertEquals(0, rows("C1"));
    DutyView view = view(CLOSED_ON.plusDays(2));
    assertEquals(1, view.subjects());
    assertEquals(0, view.overdue());
  }

  @Test
  void aWindowStaysOpenWhileNoEnterpriseIsKnown() {
    close(CLOSED_ON);
    world.apply(enterprise("C1", 0, "", "plain"));
    close(CLOSED_ON.plusDays(1));
    assertEquals(1, rows("C1"));
  }

  @Test
  void whatWasKeptStays() {
    world.apply(enterprise("C1", 0, "", "plain"));
    close(CLOSED_ON);
    world.apply(enterprise("C1", 1, "plain 2026-07-20", "festive"));
    close(CLOSED_ON.plusDays(1));
    assertEquals(1, world.count(ROWS + " and w.state = 'MISSED'"));
  }

  /** One id for each code, so that a later version is of the same enterprise. */
  private static EnterpriseState enterprise(String code, long version, String former, String tag) {
    UUID id = UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8));
    EnterpriseState is =
        States.enterprise(id, version, Places.EAST_LAKE_PLACE, code, REGISTERED, tag);
    List<EnterpriseFormer> before = new ArrayList<>();
    String[] words = former.isEmpty() ? new String[0] : former.split(" ");
    for (int i = 0; i < words.length; i += 2) {
      before.add(
          new EnterpriseFormer(
              LocalDate.parse(words[i + 1]),
              is.place(),
              is.domainCode(),
              is.industry(),
              Set.of(words[i]),
              is.status()));
    }
    return States.formerly(is, before);
  }

  private void close(LocalDate today) {
    CurrentCaller.runAs(Caller.system(), () -> closing.closeAll(today));
  }

  private long rows(String code) {
    return world.count(ROWS + " and e.code = '" + code + "'");
  }

  private DutyView view(LocalDate asOf) {
    return CurrentCaller.callAs(
        Caller.system(),
        () ->
            QuarkusTransaction.requiringNew()
                .call(() ->
                    desk.duties(reaches.of(Places.DONGLIHU), asOf, Locale.CHINESE).stream()
                        .filter(view -> view.id().equals("site-check"))
                        .findFirst()
                        .orElseThrow()));
  }
}
