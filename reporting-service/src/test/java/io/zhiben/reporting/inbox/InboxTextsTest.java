package io.zhiben.reporting.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhiben.contracts.event.Ancestry;
import io.zhiben.contracts.event.NotificationState;
import io.zhiben.platform.intake.UnusableEvent;
import io.zhiben.platform.problem.ProblemTexts;
import java.nio.charset.StandardCharsets;
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
import org.junit.jupiter.params.provider.ValueSource;

class InboxTextsTest {
  private static final LocalDate DAY = LocalDate.parse("2026-05-06");
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
    List<InboxItem> items =
        List.of(item(1, DAY.plusDays(2), null), item(2, null, "somebody on leave"));
    InboxMessage message =
        InboxMessage.of(head("person", 2), DAY, items, Locale.CHINESE, "https://portal.example");
    assertEquals("治本：2 件事项待办", message.subject());
    assertEquals(
        "以下 2 件事项等您办理：\n"
            + "\n- 隐患 H-1 待整改，2026-05-08 前"
            + "\n  https://portal.example/hazards/1"
            + "\n- 隐患 H-2 待整改（代办）"
            + "\n  https://portal.example/hazards/2\n",
        message.text());
    InboxMessage.Head head = head("person", 2);
    assertEquals(message.id(), InboxMessage.of(head, DAY, items, Locale.ENGLISH, "").id());
    InboxMessage next = InboxMessage.of(head, DAY.plusDays(1), items, Locale.CHINESE, "");
    assertFalse(message.id().equals(next.id()));
    assertFalse(message.text().contains("somebody on leave"));
  }

  @Test
  void aLongListIsCountedInFull() {
    // those behind the ones that were looked up count, too
    InboxMessage message = InboxMessage.of(head("person", 400), DAY, many(), Locale.CHINESE, "");
    assertEquals(400, message.count());
    assertEquals("治本：400 件事项待办", message.subject());
    assertEquals(InboxMessage.SHOWN, message.text().split("\n- ", -1).length - 1);
    assertFalse(message.text().contains("http"));
  }

  @Test
  void aGroupReadsOfItsUnit() {
    InboxMessage message =
        InboxMessage.of(
            InboxMessage.Head.ofGroup("group:a", 3),
            DAY,
            List.of(item(1, null, null)),
            Locale.CHINESE,
            "");
    assertTrue(message.text().startsWith("治本提醒：本单位有 3 件事项待办\n"), message.text());
  }

  @ParameterizedTest
  @ValueSource(ints = {300, 1024, 1500})
  void aWayWithALimitGetsWholeItems(int bytes) {
    InboxMessage message =
        InboxMessage.of(head("person", 40), DAY, many(), Locale.CHINESE, "https://portal.example");
    String whole = message.text();
    assertTrue(size(whole) > bytes);
    String fitting = message.fitting(bytes);
    assertTrue(size(fitting) <= bytes, fitting);
    assertTrue(fitting.endsWith("\n…\n"), fitting);
    String kept = fitting.substring(0, fitting.length() - "\n…\n".length());
    assertTrue(whole.startsWith(kept + "\n- "), fitting);
    assertTrue(kept.contains("H-0 "), fitting);
    assertEquals(whole, message.fitting(size(whole)));
  }

  private static int size(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private static List<InboxItem> many() {
    return IntStream.range(0, 40).mapToObj(i -> item(i, null, null)).toList();
  }

  private static InboxMessage.Head head(String receiver, int count) {
    return InboxMessage.Head.ofPerson(receiver, count);
  }

  @ParameterizedTest
  @CsvSource({
    "ROLE,/hazards/1,true",
    "PERSON,/hazards/1,false",
    "ROLE,https://elsewhere.example/,false",
    "ROLE,//elsewhere.example/,false",
    "ROLE,/\\elsewhere.example/,false",
    "ROLE,,false",
    "ROLE,/hazards/LONG,false"
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
            link == null ? null : link.replace("LONG", "1".repeat(300)),
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
