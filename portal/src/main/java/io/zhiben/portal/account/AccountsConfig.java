package io.zhiben.portal.account;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/**
 * Who the account pages are to the identity server: a client of their own that may manage users and
 * nothing else.
 */
@ConfigMapping(prefix = "zhiben.portal.accounts")
public interface AccountsConfig {
  @WithDefault("zhiben-accounts")
  String clientId();

  String clientSecret();

  @WithDefault("PT2S")
  Duration connectTimeout();

  @WithDefault("PT10S")
  Duration readTimeout();
}
