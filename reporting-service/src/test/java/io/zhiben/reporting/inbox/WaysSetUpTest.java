package io.zhiben.reporting.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Somebody who forgot a setting is told which. */
class WaysSetUpTest {
  private static final Map<String, String> DIRECTORY =
      Map.of(
          "directory.admin-url", "https://id.example/admin/realms/zhiben",
          "directory.token-url", "https://id.example/token",
          "directory.client-id", "zhiben-directory",
          "directory.client-secret", "s");

  private static List<String> missing(Map<String, String> settings) {
    Map<String, String> all = new HashMap<>();
    settings.forEach((name, value) -> all.put("zhiben.notify." + name, value));
    return WaysSetUp.missing(Ways.config(all));
  }

  private static Map<String, String> with(Map<String, String> settings, String... more) {
    Map<String, String> all = new HashMap<>(settings);
    for (int i = 0; i < more.length; i += 2) {
      all.put(more[i], more[i + 1]);
    }
    return all;
  }

  @Test
  void whatIsLeftAloneMissesNothing() {
    assertEquals(List.of(), missing(Map.of()));
    assertEquals(
        List.of(),
        missing(
            Map.of(
                "directory.client-id", "zhiben-directory",
                "directory.token-url", "https://id.example/token")));
    assertEquals(List.of(), missing(DIRECTORY));
    assertEquals(
        List.of(), missing(with(DIRECTORY, "mail.host", "mail.example", "mail.from", "a@b.c")));
  }

  @Test
  void whatWasBegunIsToldByName() {
    assertEquals(
        List.of("zhiben.notify.mail.from"), missing(with(DIRECTORY, "mail.host", "mail.example")));
    assertEquals(
        List.of("zhiben.notify.mail.password"),
        missing(
            with(
                DIRECTORY,
                "mail.host",
                "mail.example",
                "mail.from",
                "a@b.c",
                "mail.user",
                "zhiben")));
    assertEquals(
        List.of(
            "zhiben.notify.sms.access-key-id",
            "zhiben.notify.sms.access-key-secret",
            "zhiben.notify.sms.sign-name",
            "zhiben.notify.sms.template-code"),
        missing(Map.of("sms.endpoint", "https://sms.example")));
  }

  @Test
  void mailsNeedTheDirectory() {
    assertEquals(
        List.of("zhiben.notify.directory.admin-url", "zhiben.notify.directory.client-secret"),
        missing(
            Map.of(
                "mail.host", "mail.example",
                "mail.from", "a@b.c",
                "directory.client-id", "zhiben-directory",
                "directory.token-url", "https://id.example/token")));
  }
}
