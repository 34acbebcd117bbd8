package io.zhiben.reporting.inbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;

/** The ways beside the inbox; a way without its settings is off. */
@ConfigMapping(prefix = "zhiben.notify")
public interface NotifyConfig {
  Mail mail();

  Sms sms();

  DirectoryAccess directory();

  /** Robots of groups, by a name of the operator's choice. */
  Map<String, Group> groups();

  /** Address of the portal, for links in messages. */
  Optional<String> portalUrl();

  /** The time of day before which nothing is sent. */
  @WithDefault("08:30")
  LocalTime at();

  /** How long the sending rests between two rounds. */
  @WithDefault("PT1M")
  Duration pause();

  /** An SMTP server. */
  interface Mail {
    Optional<String> host();

    @WithDefault("587")
    int port();

    Optional<String> user();

    Optional<String> password();

    Optional<String> from();

    @WithDefault("true")
    boolean startTls();
  }

  /** Alibaba Cloud's message service (SendSms 2017-05-25), or one that speaks like it. */
  interface Sms {
    Optional<String> endpoint();

    Optional<String> accessKeyId();

    Optional<String> accessKeySecret();

    Optional<String> signName();

    Optional<String> templateCode();
  }

  /** The identity server's admin API, asked for addresses at the moment of sending. */
  interface DirectoryAccess {
    /** E.g. {@code https://id.example/admin/realms/zhiben}. */
    Optional<String> adminUrl();

    Optional<String> tokenUrl();

    Optional<String> clientId();

    Optional<String> clientSecret();
  }

  /** A group's robot. */
  interface Group {
    GroupKind kind();

    /** With its key or access token. */
    String url();

    /** Of DingTalk's signature; left out where the robot has none. */
    Optional<String> secret();

    /** The place whose matters it tells. */
    String region();

    /** The department of the place; left out for its office. */
    Optional<String> department();

    @WithDefault("zh")
    String language();
  }

  /** Whose robot it is. */
  enum GroupKind {
    WECOM,
    DINGTALK
  }
}
