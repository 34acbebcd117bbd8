package io.zhiben.reporting.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.zhiben.contracts.access.Role;
import io.zhiben.reporting.ReportingTest;
import io.zhiben.reporting.World;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whole rounds of mails: from what waits in the database and accounts at the identity server to a
 * real SMTP server.
 */
@ReportingTest
class MailRoundTest {
  @Inject World world;
  @Inject MessageWorld messages;
  @Inject InboxPersons persons;
  @Inject NotifyConfig own;

  private Accounts accounts;
  private GreenMail smtp;

  @BeforeEach
  void begin() {
    world.reset();
    messages.clean();
    accounts = new Accounts(own.directory().adminUrl().orElseThrow());
    smtp = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    smtp.start();
  }

  @AfterEach
  void end() {
    accounts.removeAll();
    smtp.stop();
    messages.clean();
  }

  private InboxReader leader() {
    return messages.person(Role.LEADER, account("leader"), true, false);
  }

  private String account(String role) {
    String address = "m-" + UUID.randomUUID() + "@zhiben.example";
    return accounts.add(role, MessageWorld.REGION, MessageWorld.ORG, address, null);
  }

  private Map<String, String> mail() {
    return mail(smtp.getSmtp().getPort());
  }

  private Map<String, String> mail(int port) {
    Map<String, String> values = Ways.directory(own);
    values.putAll(Ways.mail(port));
    return values;
  }

  private List<MimeMessage> mails() {
    return Arrays.asList(smtp.getReceivedMessages());
  }

  @Test
  void allThatWaitsGoesOutAsOneMailADay() throws Exception {
    InboxReader reader = leader();
    messages.waitsFor(Role.LEADER, "甲镇任务");
    messages.waitsFor(Role.LEADER, "乙镇任务");
    assertTrue(isLookedUp(reader));

    messages.round(mail());
    assertFalse(isLookedUp(reader));
    messages.round(mail());
    messages.waitsFor(Role.LEADER, "丙镇任务");
    messages.round(mail(), LocalTime.of(16, 0));

    assertEquals(1, mails().size());
    MimeMessage only = mails().getFirst();
    String text = (String) only.getContent();
    assertEquals("治本：2 件事项待办", only.getSubject());
    assertTrue(text.contains("收到催办：甲镇任务"), text);
    assertTrue(text.contains("收到催办：乙镇任务"), text);
    assertTrue(text.contains("https://portal.example/plan-tasks"), text);
    assertEquals("auto-generated", only.getHeader("Auto-Submitted")[0]);
    assertEquals(1, messages.sent(reader.subject()));
  }

  /** Whether the next round composes a message for him. */
  private boolean isLookedUp(InboxReader reader) {
    return QuarkusTransaction.requiringNew()
        .call(() -> persons.told("", world.today(), 1000))
        .stream()
        .anyMatch(person -> person.reader().subject().equals(reader.subject()));
  }

  @Test
  void oneWhoseMessageCannotBeMadeKeepsNobodyWaiting() {
    leader();
    messages.person(Role.OFFICER, account("officer"), true, false);
    messages.waitsFor(Role.LEADER, "甲镇任务");
    messages.waitsFor(Role.OFFICER, "乙镇任务");
    world.change(
        "update inbox_item set parameters = '{' where addressee = 'LEADER' and place_code = '"
            + MessageWorld.REGION
            + "'");

    messages.round(mail());

    assertEquals(1, mails().size());
  }

  @Test
  void twoReplicasSendOneMail() throws Exception {
    leader();
    messages.waitsFor(Role.LEADER, "甲镇任务");
    Callable<Boolean> one =
        () -> {
          messages.round(mail());
          return true;
        };
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      for (var done : threads.invokeAll(List.of(one, one))) {
        assertTrue(done.get());
      }
    }
    assertEquals(1, mails().size());
  }

  @Test
  void nobodyIsToldInQuietHoursOrBeforeTheMorning() {
    String id = account("leader");
    messages.person(Role.LEADER, id, true, false, "09:00", "11:00");
    messages.waitsFor(Role.LEADER, "甲镇任务");

    messages.round(mail(), LocalTime.of(8, 0));
    messages.round(mail());
    assertEquals(0, mails().size());

    messages.round(mail(), LocalTime.of(11, 0));
    assertEquals(1, mails().size());
  }

  @Test
  void whatWaitsForSomebodyOnLeaveIsMarkedAsSuch() throws Exception {
    InboxReader absent = messages.person(Role.LEADER, UUID.randomUUID().toString(), false, false);
    InboxReader substitute = messages.person(Role.OFFICER, account("officer"), true, false);
    messages.standsIn(substitute.subject(), absent.subject());
    messages.waitsFor(Role.LEADER, "领导的事");
    messages.waitsFor(Role.OFFICER, "自己的事");

    messages.round(mail());

    assertEquals(1, mails().size());
    String text = (String) mails().getFirst().getContent();
    assertEquals(1, text.lines().filter(line -> line.contains("领导的事")).count(), text);
    assertTrue(text.lines().anyMatch(line -> line.contains("领导的事") && line.contains("（代办）")), text);
    assertTrue(
        text.lines().anyMatch(line -> line.contains("自己的事") && !line.contains("（代办）")), text);
  }

  @Test
  void aMailThatFailedIsTriedAgainLaterAndSentOnce() throws Exception {
    InboxReader reader = leader();
    messages.waitsFor(Role.LEADER, "甲镇任务");
    Map<String, String> down = mail(freePort());

    messages.round(down);
    assertEquals(0, messages.sent(reader.subject()));
    // not before ten minutes have passed
    messages.round(mail());
    assertEquals(0, mails().size());

    messages.elevenMinutesPass(reader.subject());
    messages.round(mail());
    messages.elevenMinutesPass(reader.subject());
    messages.round(mail());

    assertEquals(1, mails().size());
    String expected =
        UUID.nameUUIDFromBytes(
                (reader.subject() + "|" + world.today()).getBytes(StandardCharsets.UTF_8))
            .toString();
    assertEquals("<" + expected + "@zhiben>", mails().getFirst().getMessageID());
    assertEquals(1, messages.sent(reader.subject()));
  }

  @Test
  void anOutageOfAMorningCostsNobodyTheDaysMail() throws IOException {
    InboxReader reader = leader();
    messages.waitsFor(Role.LEADER, "甲镇任务");
    Map<String, String> down = mail(freePort());
    for (int hours = 0; hours < 6; hours++) {
      messages.round(down);
      messages.minutesPass(reader.subject(), 61);
    }
    assertEquals(6, messages.tries(reader.subject()));

    messages.round(mail());

    assertEquals(1, mails().size());
    assertEquals(1, messages.sent(reader.subject()));
  }

  @Test
  void aMailThatFailsAllDayIsGivenUp() throws IOException {
    InboxReader reader = leader();
    messages.waitsFor(Role.LEADER, "甲镇任务");
    Map<String, String> down = mail(freePort());
    for (int hours = 0; hours < 14; hours++) {
      messages.round(down);
      assertFalse(isLookedUp(reader));
      messages.minutesPass(reader.subject(), 61);
    }
    assertEquals(12, messages.tries(reader.subject()));
    assertFalse(isLookedUp(reader));
  }

  @Test
  void aMailIsNotSentInTheClearWhereStartTlsIsAsked() {
    InboxReader reader = leader();
    messages.waitsFor(Role.LEADER, "甲镇任务");
    Map<String, String> strict = mail();
    strict.put("zhiben.notify.mail.start-tls", "true");

    messages.round(strict);

    assertEquals(0, mails().size());
    assertEquals(0, messages.sent(reader.subject()));
  }

  @Test
  void whoIsSomebodyElseByNowGetsNothing() {
    String id = account("leader");
    messages.person(Role.LEADER, id, true, false);
    accounts.give(id, "auditor");
    messages.waitsFor(Role.LEADER, "甲镇任务");

    messages.round(mail());

    assertEquals(0, mails().size());
    assertEquals(0, messages.sent(id));
    // and isn't asked about again the same day
    messages.elevenMinutesPass(id);
    messages.round(mail());
    assertEquals(1, messages.tries(id));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
