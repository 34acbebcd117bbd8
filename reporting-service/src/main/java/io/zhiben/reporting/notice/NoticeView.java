package io.zhiben.reporting.notice;

import io.zhiben.reporting.notice.NoticeCommands.Audience;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A notice as its issuer sees it.
 *
 * @param department of the place; null for its office
 * @param content empty in lists
 * @param parentId the notice above that it forwards; null for a first one
 * @param note what the forwarding place added
 * @param receiptBy the last day for receipts; null where none is asked
 * @param fannedOut whether all recipients are written
 * @param figures of all recipients; null for a draft
 * @param actions what the caller may do now; empty in lists
 */
@Schema(name = "OfficialNotice")
record NoticeView(
    UUID id,
    long version,
    String regionCode,
    String regionName,
    String department,
    String title,
    String content,
    List<String> attachments,
    UUID parentId,
    String note,
    Audience audience,
    LocalDate receiptBy,
    NoticeState state,
    Instant issuedAt,
    String recallReason,
    boolean fannedOut,
    NoticeFigures figures,
    List<NoticeVerb> actions) {}
