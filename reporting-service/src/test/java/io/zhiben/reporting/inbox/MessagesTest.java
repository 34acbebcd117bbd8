package io.zhiben.reporting.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.zhiben.contracts.access.Role;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.access.ScopeKind;
import io.zhiben.platform.lease.Lease;
import io.zhiben.platform.region.RegionTree;
import io.zhiben.platform.time.Ids;
import io.zhiben.reporting.Places;
import io.zhiben.reporting.ReportingTest;
import io.zhiben.reporting.World;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whole rounds of messages: from what waits in the database and accounts at the identity server to
 * a real SMTP server, and to a receiver of what goes over HTTP.
 */
@ReportingTest
class MessagesTest {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final LocalTime MORNING = LocalTime.of(10, 0);
  private static final String REGION = "120119999000";
  private static final Place PLACE =
      new Place(REGION, Places.TIANJIN, Places.JIZHOU, REGION);
  private static final String ORG = "MSG-LEAD";
  private static final String GROUP_DEPARTMENT = "MSG-GROUP";
  private static final String SMS_SECRET = "sms-secret-7f3a";
  private static final String ROBOT_KEY = "robot-key-91c2";

  @Inject World world;
  @Inject InboxItems items;
  @Inject InboxEyes eyes;
  @Inject Deliveries deliveries;
  @Inject InboxPersons persons;
  @Inject Absences absences;
  @Inject Notifications notifications;
  @Inject RegionTree regions;
  @Inject ObjectMapper json;
  @Inject Lease lease;
  @Inject NotifyConfig own;
  @Inject MessageSweep bean;

  private Accounts accounts;
  private GreenMail smtp;
  private HttpReceiver http;

  @BeforeEach
  void begin() throws Exception {
    world.reset();
    clean();
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
    clean();
  }

  private void clean() {
    world.change("delete from inbox_item where place_code = '" + REGION + "'");
    world.change("delete from inbox_item where addressee = '" + GROUP_DEPARTMENT + "'");
    world.change("delete from inbox_absence where region_code = '" + REGION + "'");
    world.change("delete from inbox_person where region_code = '" + REGION + "'");
    world.change("delete from inbox_delivery where receiver like 'group:%'");
  }

  // --- the world of one round

  /** Somebody who used the inbox and said how he wants to be told. */
  private InboxReader person(Role role, String id, boolean byMail, boolean bySms) {
    return person(role, id, byMail, bySms, "21:00", "08:00");
  }

  private InboxReader person(
      Role role, String id, boolean byMail, boolean bySms, String quietFrom, String quietTo) {
    InboxReader reader = new InboxReader(id, Set.of(role), ScopeKind.TOWN, REGION, ORG);
    QuarkusTransaction.requiringNew()
        .run(() -> {
          InboxPerson seen = persons.seen(reader);
          assertTrue(
              persons.save(
                  id,
                  seen.version(),
                  new InboxSettings.Save(byMail, bySms, quietFrom, quietTo, "zh")));
        });
    return reader;
  }

  private InboxReader leader(boolean byMail, boolean bySms) {
    return person(Role.LEADER, account("leader", "+8613800000000"), byMail, bySms);
  }

  private String account(String role, String phone) {
    return accounts.add(role, REGION, ORG, address(), phone);
  }

  private static String address() {
    return "m-" + UUID.randomUUID() + "@zhiben.example";
  }

  private void asked(AddresseeKind kind, String addressee, Place place, String title) {
    QuarkusTransaction.requiringNew()
        .run(() ->
            notifications.ask(
                new Ask(
                    UUID.randomUUID(),
                    place,
                    kind,
                    addressee,
                    "URGING",
                    Map.of("title", title),
                    "/plan-tasks",
                    world.today().plusDays(3))));
  }

  private void waits(String title) {
    asked(AddresseeKind.ROLE, "LEADER", PLACE, title);
  }

  private Map<String, String> directory() {
    Map<String, String> values = new HashMap<>();
    NotifyConfig.DirectoryAccess access = own.directory();
    values.put("zhiben.notify.directory.admin-url", access.adminUrl().orElseThrow());
    values.put("zhiben.notify.directory.token-url", access.tokenUrl().orElseThrow());
    values.put("zhiben.notify.directory.client-id", access.clientId().orElseThrow());
    values.put("zhiben.notify.directory.client-secret", access.clientSecret().orElseThrow());
    return values;
  }

  private Map<String, String> mail(int port) {
    Map<String, String> values = directory();
    values.put("zhiben.notify.mail.host", "127.0.0.1");
    values.put("zhiben.notify.mail.port", Integer.toString(port));
    values.put("zhiben.notify.mail.from", "zhiben@zhiben.example");
    values.put("zhiben.notify.mail.start-tls", "false");
    values.put("zhiben.notify.portal-url", "https://portal.example");
    return values;
  }

  private Map<String, String> mail() {
    return mail(smtp.getSmtp().getPort());
  }

  private Map<String, String> sms() {
    Map<String, String> values = directory();
    values.put("zhiben.notify.sms.endpoint", http.address("/sms"));
    values.put("zhiben.notify.sms.access-key-id", "key-id");
    values.put("zhiben.notify.sms.access-key-secret", SMS_SECRET);
    values.put("zhiben.notify.sms.sign-name", "治本");
    values.put("zhiben.notify.sms.template-code", "SMS_1");
    return values;
  }

  private Map<String, String> robot(String name, String kind, String url) {
    Map<String, String> values = new HashMap<>();
    String group = "zhiben.notify.groups." + name + ".";
    values.put(group + "kind", kind);
    values.put(group + "url", url);
    values.put(group + "region", Places.DONGZHAO);
    values.put(group + "department", GROUP_DEPARTMENT);
    return values;
  }

  private static NotifyConfig config(Map<String, String> values) {
    return new SmallRyeConfigBuilder()
        .withMapping(NotifyConfig.class)
        .withSources(new PropertiesConfigSource(values, "test", 100))
        .build()
        .getConfigMapping(NotifyConfig.class);
  }

  private void round(Map<String, String> values) {
    round(values, MORNING);
  }

  /** What the replica that holds the lease does once, at that time of today. */
  private void round(Map<String, String> values, LocalTime at) {
    NotifyConfig config = config(values);
    Clock clock = Clock.fixed(world.today().atTime(at).atZone(ZONE).toInstant(), ZONE);
    // not the container's, so the transactions that its interceptor would begin are begun here
    Messenger messenger =
        new Messenger(items, eyes, deliveries, config, regions, json, clock) {
          @Override
          Optional<InboxMessage> messageFor(InboxPerson person) {
            return QuarkusTransaction.requiringNew().call(() -> super.messageFor(person));
          }

          @Override
          Optional<InboxMessage> messageFor(String name, NotifyConfig.Group group) {
            return QuarkusTransaction.requiringNew().call(() -> super.messageFor(name, group));
          }
        };
    MessageSweep sweep = new MessageSweep(persons, messenger, deliveries, config, lease, clock);
    sweep.self = bean;
    boolean more = true;
    while (more) {
      more = sweep.step();
    }
  }

  private void elevenMinutesPass(String receiver) {
    world.change(
        "update inbox_delivery set tried_at = date_sub(tried_at, interval 11 minute)"
            + " where receiver = '"
            + receiver
            + "'");
  }

  private long sent(String receiver) {
    return world.count(
        "select count(*) from inbox_delivery where state = 'SENT' and receiver = '"
            + receiver
            + "'");
  }

  private List<MimeMessage> mails() {
    return Arrays.asList(smtp.getReceivedMessages());
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

  // --- what holds

  @Test
  void allThatWaitsGoesOutAsOneMailADay() throws Exception {
    InboxReader reader = leader(true, false);
    waits("甲镇任务");
    waits("乙镇任务");

    round(mail());
    round(mail());
    waits("丙镇任务");
    round(mail(), LocalTime.of(16, 0));

    assertEquals(1, mails().size());
    MimeMessage only = mails().getFirst();
    String text = (String) only.getContent();
    assertEquals("治本：2 件事项待办", only.getSubject());
    assertTrue(text.contains("收到催办：甲镇任务"), text);
    assertTrue(text.contains("收到催办：乙镇任务"), text);
    assertTrue(text.contains("https://portal.example/plan-tasks"), text);
    assertEquals("auto-generated", only.getHeader("Auto-Submitted")[0]);
    assertEquals(1, sent(reader.subject()));
  }

  @Test
  void twoReplicasSendOneMail() throws Exception {
    leader(true, false);
    waits("甲镇任务");
    Callable<Boolean> one =
        () -> {
          round(mail());
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
    String id = account("leader", null);
    person(Role.LEADER, id, true, false, "09:00", "11:00");
    waits("甲镇任务");

    round(mail(), LocalTime.of(8, 0));
    round(mail(), MORNING);
    assertEquals(0, mails().size());

    round(mail(), LocalTime.of(11, 0));
    assertEquals(1, mails().size());
  }

  @Test
  void aPersonIsToldByTheWaysHeChose() {
    InboxReader byMail = leader(true, false);
    InboxReader bySms = leader(false, true);
    leader(false, false);
    waits("不外传的标题");
    http.answers("{\"Code\":\"OK\"}");
    Map<String, String> both = mail();
    both.putAll(sms());

    round(both);

    assertEquals(1, mails().size());
    List<HttpReceiver.Got> texts = http.got("/sms");
    assertEquals(1, texts.size());
    Map<String, String> said = form(texts.getFirst().body());
    assertEquals("+8613800000000", said.get("PhoneNumbers"));
    assertEquals("{\"count\":\"1\"}", said.get("TemplateParam"));
    assertFalse(said.toString().contains("不外传的标题"), said.toString());
    String signature = said.remove("Signature");
    assertEquals(TextMessages.signature("POST", said, SMS_SECRET), signature);
    assertEquals(1, sent(byMail.subject()));
    assertEquals(1, sent(bySms.subject()));
  }

  @Test
  void whatWaitsForSomebodyOnLeaveIsMarkedAsSuch() throws Exception {
    InboxReader absent = person(Role.LEADER, UUID.randomUUID().toString(), false, false);
    InboxReader substitute = person(Role.OFFICER, account("officer", null), true, false);
    LocalDate today = world.today();
    QuarkusTransaction.requiringNew()
        .run(() ->
            absences.add(
                new Absence(
                    Ids.next(),
                    0,
                    REGION,
                    absent.subject(),
                    substitute.subject(),
                    today,
                    today.plusDays(1),
                    null),
                null,
                absent.subject(),
                today.atTime(MORNING).atZone(ZONE).toInstant()));
    waits("领导的事");
    asked(AddresseeKind.ROLE, "OFFICER", PLACE, "自己的事");

    round(mail());

    assertEquals(1, mails().size());
    String text = (String) mails().getFirst().getContent();
    assertEquals(1, text.lines().filter(line -> line.contains("领导的事")).count(), text);
    assertTrue(
        text.lines().anyMatch(line -> line.contains("领导的事") && line.contains("（代办）")), text);
    assertTrue(
        text.lines().anyMatch(line -> line.contains("自己的事") && !line.contains("（代办）")), text);
  }

  @Test
  void aMailThatFailedIsTriedAgainLaterAndSentOnce() throws Exception {
    InboxReader reader = leader(true, false);
    waits("甲镇任务");
    Map<String, String> down = mail(freePort());

    round(down);
    assertEquals(0, sent(reader.subject()));
    // not before ten minutes have passed
    round(mail());
    assertEquals(0, mails().size());

    elevenMinutesPass(reader.subject());
    round(mail());
    elevenMinutesPass(reader.subject());
    round(mail());

    assertEquals(1, mails().size());
    String expected =
        UUID.nameUUIDFromBytes(
                (reader.subject() + "|" + world.today()).getBytes(StandardCharsets.UTF_8))
            .toString();
    assertEquals("<" + expected + "@zhiben>", mails().getFirst().getMessageID());
    assertEquals(1, sent(reader.subject()));
  }

  @Test
  void aMailIsNotSentInTheClearWhereStartTlsIsAsked() {
    InboxReader reader = leader(true, false);
    waits("甲镇任务");
    Map<String, String> strict = mail();
    strict.put("zhiben.notify.mail.start-tls", "true");

    round(strict);

    assertEquals(0, mails().size());
    assertEquals(0, sent(reader.subject()));
  }

  @Test
  void whoIsSomebodyElseByNowGetsNothing() {
    String id = account("leader", null);
    InboxReader reader = person(Role.LEADER, id, true, false);
    accounts.give(id, "auditor");
    waits("甲镇任务");

    round(mail());

    assertEquals(0, mails().size());
    assertNotNull(reader);
  }

  @Test
  void groupsAreToldByTheirRobots() {
    asked(
        AddresseeKind.DEPARTMENT,
        GROUP_DEPARTMENT,
        Place.of(Places.DONGZHAO_PLACE),
        "群里的事");
    http.answers("{\"errcode\":310000}");
    Map<String, String> robots = robot("wecom", "WECOM", http.address("/wecom?key=" + ROBOT_KEY));
    robots.putAll(robot("ding", "DINGTALK", http.address("/ding?access_token=" + ROBOT_KEY)));
    robots.put("zhiben.notify.groups.ding.secret", "ding-secret");

    round(robots);
    assertEquals(0, sent("group:wecom") + sent("group:ding"));
    http.answers("{\"errcode\":0}");
    round(robots);
    assertEquals(1, http.got("/wecom").size());

    elevenMinutesPass("group:wecom");
    elevenMinutesPass("group:ding");
    round(robots);
    round(robots);

    assertEquals(2, http.got("/wecom").size());
    assertEquals(2, http.got("/ding").size());
    HttpReceiver.Got last = http.got("/ding").getLast();
    assertTrue(last.body().contains("群里的事"), last.body());
    Map<String, String> query = form(last.query());
    assertEquals(
        GroupRobot.sign(Long.parseLong(query.get("timestamp")), "ding-secret"), query.get("sign"));
    assertEquals(2, sent("group:wecom") + sent("group:ding"));
  }

  @Test
  void aWayWithoutItsSettingsSendsNothing() {
    InboxReader reader = leader(true, true);
    waits("甲镇任务");

    round(directory());
    round(Map.of());

    assertEquals(0, mails().size());
    assertEquals(
        0,
        world.count(
            "select count(*) from inbox_delivery where receiver = '" + reader.subject() + "'"));
  }

  @Test
  void theLogNamesNeitherSecretsNorAddresses() throws Exception {
    String address = address();
    String id = accounts.add("leader", REGION, ORG, address, "+8613811112222");
    person(Role.LEADER, id, true, true);
    waits("不外传的标题");
    asked(
        AddresseeKind.DEPARTMENT,
        GROUP_DEPARTMENT,
        Place.of(Places.DONGZHAO_PLACE),
        "不外传的标题");
    http.answers("{\"Code\":\"isv.BUSINESS_LIMIT_CONTROL\",\"errcode\":40001}");
    Map<String, String> all = mail(freePort());
    all.putAll(sms());
    all.putAll(robot("wecom", "WECOM", http.address("/wecom?key=" + ROBOT_KEY)));
    all.putAll(robot("wrong", "WECOM", "http://127.0.0.1/a b?key=" + ROBOT_KEY));

    String log = logged(() -> round(all));

    assertEquals(4, log.split("waits", -1).length - 1, log);
    for (String secret :
        List.of(
            SMS_SECRET,
            ROBOT_KEY,
            address,
            "13811112222",
            "不外传的标题",
            own.directory().clientSecret().orElseThrow())) {
      assertFalse(log.contains(secret), log);
    }
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

  private static int freePort() throws Exception {
    try (java.net.ServerSocket socket = new java.net.ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
