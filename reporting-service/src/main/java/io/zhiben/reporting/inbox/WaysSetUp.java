package io.zhiben.reporting.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which settings are missing of ways that somebody began to set up: a way is off until all of its
 * settings are there, and nobody would know why.
 */
final class WaysSetUp {
  private static final String PREFIX = "zhiben.notify.";

  private WaysSetUp() {}

  /** Names of settings; none where each way is set up or left alone. */
  static List<String> missing(NotifyConfig config) {
    List<String> missing = new ArrayList<>();
    NotifyConfig.Mail mail = config.mail();
    boolean account = mail.user().isPresent() || mail.password().isPresent();
    if (account) {
      missing.addAll(
          absent("mail.", Map.of("user", mail.user(), "password", mail.password()), true));
    }
    missing.addAll(absent("mail.", Map.of("host", mail.host(), "from", mail.from()), account));
    NotifyConfig.Sms sms = config.sms();
    missing.addAll(
        absent(
            "sms.",
            Map.of(
                "endpoint", sms.endpoint(),
                "access-key-id", sms.accessKeyId(),
                "access-key-secret", sms.accessKeySecret(),
                "sign-name", sms.signName(),
                "template-code", sms.templateCode()),
            false));
    NotifyConfig.DirectoryAccess directory = config.directory();
    // the client and where it gets its tokens have defaults
    boolean begun = directory.adminUrl().isPresent() || directory.clientSecret().isPresent();
    boolean needed = SmtpMail.isOn(mail) || TextMessages.isOn(sms);
    if (begun || needed) {
      missing.addAll(
          absent(
              "directory.",
              Map.of(
                  "admin-url", directory.adminUrl(),
                  "token-url", directory.tokenUrl(),
                  "client-id", directory.clientId(),
                  "client-secret", directory.clientSecret()),
              true));
    }
    return missing;
  }

  /**
   * @param wanted whether all are needed; else they are as soon as one is there
   */
  private static List<String> absent(
      String group, Map<String, Optional<String>> settings, boolean wanted) {
    if (!wanted && settings.values().stream().noneMatch(Optional::isPresent)) {
      return List.of();
    }
    return new TreeMap<>(settings)
        .entrySet().stream()
            .filter(setting -> setting.getValue().isEmpty())
            .map(setting -> PREFIX + group + setting.getKey())
            .toList();
  }
}
