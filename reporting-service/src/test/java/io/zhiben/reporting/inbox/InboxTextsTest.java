package io.zhiben.reporting.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhiben.contracts.event.Ancestry;
import io.zhiben.contracts.event.NotificationState;
import io.zhiben.platform.intake.UnusableEvent;
import io.zhiben.platform.problem.ProblemTexts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InboxTextsTest {
  private static final Ancestry PLACE =
      new Ancestry("120110013000", "120000000000", "120110000000", "120110013000");

  @Test
  void bothLanguagesSayTheSameCodes() {
    assertEquals(ItemTexts.codes("zh"), ItemTexts.codes("en"));
    assertFalse(ItemTexts.codes("zh").isEmpty());
    assertEquals(List.of(), ProblemTexts.missing(InboxError.class));
  }

  @Test
  void parametersStandInTheirPlacesAndAnUnknownCodeIsSaidAsItIs() {
    assertEquals(
        "收到交办单 A-1：$1 督办",
        ItemTexts.of(
            "ASSIGNMENT_GIVEN", Map.of("number", "A-1", "title", "$1 督办"), Locale.CHINESE));
    assertEquals("Notice: ", ItemTexts.of("NOTICE", Map.of(), Locale.ENGLISH));
    assertEquals("LATER_CODE", ItemTexts.of("LATER_CODE", Map.of("a", "b"), Locale.CHINESE));
  }

  private static InboxItem item(int number, LocalDate due, String absent) {
    return new InboxItem(
        UUID.randomUUID(),
        "HAZARD_ASSIGNED",
        Map.of("number", "H-" + number),
        "/hazards/" + number,
        due,
        Instant.parse("2026-05-06T01:00:00Z"),
        null,
        null,
        null,
        absent);
  }

  @Test
  void oneMessageHoldsAllThatWaits() {
    LocalDate day = LocalDate.parse("2026-05-06");
    List<InboxItem> items =
        List.of(item(1, day.plusDays(2), null), item(2, null, "somebody on leave"));
    InboxMessage message =
        InboxMessage.of("person", day, items, Locale.CHINESE, "https://portal.example");
    assertEquals("治本：2 件事项待办", message.subject());
    assertEquals(
        "以下 2 件事项等您办理：\n"
            + "\n- 隐患 H-1 待整改，2026-05-08 前"
            + "\n  https://portal.example/hazards/1"
            + "\n- 隐患 H-2 待整改（代办）"
            + "\n  https://portal.example/hazards/2\n",
        message.text());
    assertEquals(message.id(), InboxMessage.of("person", day, items, Locale.ENGLISH, "").id());
    assertFalse(
        message
            .id()
            .equals(InboxMessage.of("person", day.plusDays(1), items, Locale.CHINESE, "").id()));
    assertFalse(message.text().contains("somebody on leave"));
  }

  @Test
  void aLongListIsCountedInFull() {
    List<InboxItem> items = IntStream.range(0, 40).mapToObj(i -> item(i, null, null)).toList();
    InboxMessage message =
        InboxMessage.of("person", LocalDate.parse("2026-05-06"), items, Locale.CHINESE, "");
    assertEquals(40, message.count());
    assertEquals(InboxMessage.SHOWN, message.text().split("\n- ", -1).length - 1);
    assertFalse(message.text().contains("http"));
  }

  @ParameterizedTest
  @CsvSource({
    "ROLE,/hazards/1,true",
    "PERSON,/hazards/1,false",
    "ROLE,https://elsewhere.example/,false",
    "ROLE,//elsewhere.example/,false",
    "ROLE,/\\elsewhere.example/,false",
    "ROLE,,false"
  })
  void whatLeadsOutOfThePortalIsPutAside(String kind, String link, boolean usable) {
    NotificationState asked =
        new NotificationState(
            UUID.randomUUID(),
            0,
            PLACE,
            kind,
            "OFFICER",
            "NOTICE",
            Map.of("title", "x"),
            link,
            null,
            Instant.EPOCH,
            null);
    if (usable) {
      assertTrue(NotificationEventsConsumer.askOf(asked).link().startsWith("/"));
    } else {
      assertThrows(UnusableEvent.class, () -> NotificationEventsConsumer.askOf(asked));
    }
  }

  @Test
  void theSameThingForTheSameAddresseeIsOneItem() {
    UUID thing = UUID.randomUUID();
    assertEquals(Ask.idOf("A", thing, "x"), Ask.idOf("A", thing, "x"));
    assertFalse(Ask.idOf("A", thing, "x").equals(Ask.idOf("A", thing, "y")));
    assertFalse(Ask.idOf("A", thing, "x").equals(Ask.idOf("B", thing, "x")));
  }
}
