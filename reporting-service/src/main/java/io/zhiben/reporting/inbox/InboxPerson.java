package io.zhiben.reporting.inbox;

import java.time.Instant;

/**
 * Somebody who used the inbox. What his token said when he last did makes him an addressee.
 *
 * @param quietFrom HH:mm, from which nothing is sent; the same as the end for no quiet hours
 * @param language zh or en
 */
record InboxPerson(
    InboxReader reader,
    long version,
    boolean byMail,
    boolean bySms,
    String quietFrom,
    String quietTo,
    String language,
    Instant seenAt) {}
