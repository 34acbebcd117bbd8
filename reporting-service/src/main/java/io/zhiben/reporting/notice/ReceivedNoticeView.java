package io.zhiben.reporting.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A notice as one of its recipients sees it.
 *
 * @param id of the recipient's entry
 * @param issuerDepartment null where the office of the place issued it
 * @param content empty in lists, and when it was recalled
 * @param receiptBy the last day for the receipt; null where none is asked
 * @param overdue the receipt is missing after its last day
 * @param recalled the issuer took it back
 * @param actions READ, RECEIPT and FORWARD where the caller may; empty in lists
 */
@Schema(name = "ReceivedNotice")
record ReceivedNoticeView(
    UUID id,
    long version,
    RecipientKind kind,
    String code,
    String name,
    String issuerCode,
    String issuerName,
    String issuerDepartment,
    String title,
    String content,
    List<String> attachments,
    String note,
    Instant issuedAt,
    LocalDate receiptBy,
    boolean overdue,
    Instant readAt,
    Instant receiptAt,
    String receiptNote,
    boolean recalled,
    List<ReceivedVerb> actions) {}
