package io.zhiben.reporting.inbox;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.zhiben.reporting.Places;
import java.util.HashMap;
import java.util.Map;

/** Settings of the ways beside the inbox, as an operator writes them. */
final class Ways {
  static final String SMS_SECRET = "sms-secret-7f3a";

  private Ways() {}

  /** The real identity server, as this service is configured for it. */
  static Map<String, String> directory(NotifyConfig own) {
    Map<String, String> values = new HashMap<>();
    NotifyConfig.DirectoryAccess access = own.directory();
    values.put("zhiben.notify.directory.admin-url", access.adminUrl().orElseThrow());
    values.put("zhiben.notify.directory.token-url", access.tokenUrl().orElseThrow());
    values.put("zhiben.notify.directory.client-id", access.clientId().orElseThrow());
    values.put("zhiben.notify.directory.client-secret", access.clientSecret().orElseThrow());
    return values;
  }

  static Map<String, String> mail(int port) {
    Map<String, String> values = new HashMap<>();
    values.put("zhiben.notify.mail.host", "127.0.0.1");
    values.put("zhiben.notify.mail.port", Integer.toString(port));
    values.put("zhiben.notify.mail.from", "zhiben@zhiben.example");
    values.put("zhiben.notify.mail.start-tls", "false");
    values.put("zhiben.notify.portal-url", "https://portal.example");
    return values;
  }

  static Map<String, String> sms(String endpoint) {
    Map<String, String> values = new HashMap<>();
    values.put("zhiben.notify.sms.endpoint", endpoint);
    values.put("zhiben.notify.sms.access-key-id", "key-id");
    values.put("zhiben.notify.sms.access-key-secret", SMS_SECRET);
    values.put("zhiben.notify.sms.sign-name", "治本");
    values.put("zhiben.notify.sms.template-code", "SMS_1");
    return values;
  }

  static Map<String, String> robot(String name, String kind, String url) {
    Map<String, String> values = new HashMap<>();
    String group = "zhiben.notify.groups." + name + ".";
    values.put(group + "kind", kind);
    values.put(group + "url", url);
    values.put(group + "region", Places.DONGZHAO);
    values.put(group + "department", MessageWorld.GROUP_DEPARTMENT);
    return values;
  }

  static NotifyConfig config(Map<String, String> values) {
    return new SmallRyeConfigBuilder()
        .withMapping(NotifyConfig.class)
        .withSources(new PropertiesConfigSource(values, "test", 100))
        .build()
        .getConfigMapping(NotifyConfig.class);
  }
}
