package io.zhiben.portal.session;

import io.zhiben.portal.oidc.Tokens;
import java.time.Instant;

/**
 * A session as it lies in the database, its tokens opened.
 *
 * @param endsAt when it is over however busy it is
 */
record StoredSession(byte[] idHash, String subject, Tokens tokens, Instant endsAt) {

  boolean isOver(Instant now) {
    return !now.isBefore(endsAt) || !now.isBefore(tokens.refreshExpiresAt());
  }

  boolean isUsable(Instant now) {
    return now.isBefore(tokens.accessExpiresAt());
  }
}
