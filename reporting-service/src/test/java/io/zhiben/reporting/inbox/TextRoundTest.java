package io.zhiben.reporting.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.zhiben.contracts.access.Role;
import io.zhiben.reporting.ReportingTest;
import io.zhiben.reporting.World;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rounds of text messages and robots of groups, beside mails, to a receiver of the test's own. */
@ReportingTest
class TextRoundTest {
  private static final String ROBOT_KEY = "robot-key-91c2";

  @Inject World world;
  @Inject MessageWorld messages;
  @Inject NotifyConfig own;

  private Accounts accounts;
  private GreenMail smtp;
  private HttpReceiver http;

  @BeforeEach
  void begin() throws IOException {
    world.reset();
    messages.clean();
    accounts = new Accounts(own.directory().adminUrl().orElseThrow());
    smtp = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    smtp.start();
    http = new HttpReceiver();
  }

  @AfterEach
  void end() {
    accounts.removeAll();
    smtp.stop();
    http.close();
    messages.clean();
  }

  private InboxReader leader(boolean byMail, boolean bySms) {
    String id =
        accounts.add("leader", MessageWorld.REGION, MessageWorld.ORG, address(), "+8613800000000");
    return messages.person(Role.LEADER, id, byMail, bySms);
  }

  private static String address() {
    return "m-" + UUID.randomUUID() + "@zhiben.example";
  }

  private Map<String, String> mail(int port) {
    Map<String, String> values = Ways.directory(own);
    values.putAll(Ways.mail(port));
    return values;
  }

  @Test
  void aPersonIsToldByTheWaysHeChose() {
    InboxReader byMail = leader(true, false);
    InboxReader bySms = leader(false, true);
    leader(false, false);
    messages.waitsFor(Role.LEADER, "不外传的标题");
    http.answers("{\"Code\":\"OK\"}");
    Map<String, String> both = mail(smtp.getSmtp().getPort());
    both.putAll(Ways.sms(http.address("/sms")));

    messages.round(both);

    assertEquals(1, smtp.getReceivedMessages().length);
    List<HttpReceiver.Got> texts = http.got("/sms");
    assertEquals(1, texts.size());
    Map<String, String> said = form(texts.getFirst().body());
    assertEquals("+8613800000000", said.get("PhoneNumbers"));
    assertEquals("{\"count\":\"1\"}", said.get("TemplateParam"));
    assertFalse(said.toString().contains("不外传的标题"), said.toString());
    String signature = said.remove("Signature");
    assertEquals(TextMessages.signature("POST", said, Ways.SMS_SECRET), signature);
    assertEquals(1, messages.sent(byMail.subject()));
    assertEquals(1, messages.sent(bySms.subject()));
  }

  @Test
  void groupsAreToldByTheirRobots() {
    messages.waitsForTheGroup("群里的事");
    http.answers("{\"errcode\":310000}");
    Map<String, String> robots =
        Ways.robot("wecom", "WECOM", http.address("/wecom?key=" + ROBOT_KEY));
    robots.putAll(Ways.robot("ding", "DINGTALK", http.address("/ding?access_token=" + ROBOT_KEY)));
    robots.put("zhiben.notify.groups.ding.secret", "ding-secret");

    messages.round(robots);
    assertEquals(0, messages.sent("group:wecom") + messages.sent("group:ding"));
    http.answers("{\"errcode\":0}");
    messages.round(robots);
    assertEquals(1, http.got("/wecom").size());

    messages.elevenMinutesPass("group:wecom");
    messages.elevenMinutesPass("group:ding");
    messages.round(robots);
    messages.round(robots);

    assertEquals(2, http.got("/wecom").size());
    assertEquals(2, http.got("/ding").size());
    HttpReceiver.Got last = http.got("/ding").getLast();
    assertTrue(last.body().contains("群里的事"), last.body());
    Map<String, String> query = form(last.query());
    assertEquals(
        GroupRobot.sign(Long.parseLong(query.get("timestamp")), "ding-secret"), query.get("sign"));
    assertEquals(2, messages.sent("group:wecom") + messages.sent("group:ding"));
  }

  @Test
  void aWayWithoutItsSettingsSendsNothing() {
    InboxReader reader = leader(true, true);
    messages.waitsFor(Role.LEADER, "甲镇任务");

    messages.round(Ways.directory(own));
    messages.round(Map.of());

    assertEquals(0, smtp.getReceivedMessages().length);
    assertEquals(
        0,
        world.count(
            "select count(*) from inbox_delivery where receiver = '" + reader.subject() + "'"));
  }

  @Test
  void theLogNamesNeitherSecretsNorAddresses() throws Exception {
    String address = address();
    String id =
        accounts.add("leader", MessageWorld.REGION, MessageWorld.ORG, address, "+8613811112222");
    messages.person(Role.LEADER, id, true, true);
    messages.waitsFor(Role.LEADER, "不外传的标题");
    messages.waitsForTheGroup("不外传的标题");
    http.answers("{\"Code\":\"isv.BUSINESS_LIMIT_CONTROL\",\"errcode\":40001}");
    Map<String, String> all = mail(freePort());
    all.putAll(Ways.sms(http.address("/sms")));
    all.putAll(Ways.robot("wecom", "WECOM", http.address("/wecom?key=" + ROBOT_KEY)));
    all.putAll(Ways.robot("wrong", "WECOM", "http://127.0.0.1/a b?key=" + ROBOT_KEY));

    String log = logged(() -> messages.round(all));

    assertEquals(4, log.split("waits", -1).length - 1, log);
    for (String secret :
        List.of(
            Ways.SMS_SECRET,
            ROBOT_KEY,
            address,
            "13811112222",
            "不外传的标题",
            own.directory().clientSecret().orElseThrow())) {
      assertFalse(log.contains(secret), log);
    }
  }

  private static Map<String, String> form(String body) {
    Map<String, String> values = new TreeMap<>();
    for (String part : body.split("&")) {
      int at = part.indexOf('=');
      values.put(
          URLDecoder.decode(part.substring(0, at), StandardCharsets.UTF_8),
          URLDecoder.decode(part.substring(at + 1), StandardCharsets.UTF_8));
    }
    return values;
  }

  private static String logged(Runnable work) {
    List<String> lines = new CopyOnWriteArrayList<>();
    Handler handler =
        new Handler() {
          @Override
          public void publish(LogRecord record) {
            lines.add(
                record.getMessage()
                    + " "
                    + Arrays.toString(record.getParameters())
                    + " "
                    + record.getThrown());
          }

          @Override
          public void flush() {
            // nothing is kept back
          }

          @Override
          public void close() {
            // nothing is held
          }
        };
    Logger logger = Logger.getLogger(Messenger.class.getName());
    logger.addHandler(handler);
    try {
      work.run();
    } finally {
      logger.removeHandler(handler);
    }
    return String.join("\n", lines);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
