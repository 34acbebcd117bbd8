package io.zhiben.hazard.notice;

import io.zhiben.contracts.access.Right;
import io.zhiben.contracts.access.Role;
import io.zhiben.hazard.hazard.CaseFacts;
import io.zhiben.hazard.hazard.Casebook;
import io.zhiben.hazard.notice.NoticePolicy.Situation;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Shows who was told of a hazard, and takes receipts. */
@ApplicationScoped
class NoticeDesk {
  private final Casebook casebook;
  private final Notices notices;
  private final NoticeBook book;
  private final Preconditions preconditions;
  private final Clock clock;

  NoticeDesk(
      Casebook casebook,
      Notices notices,
      NoticeBook book,
      Preconditions preconditions,
      Clock clock) {
    this.casebook = casebook;
    this.notices = notices;
    this.book = book;
    this.preconditions = preconditions;
    this.clock = clock;
  }

  /**
   * @param proof how the recipient took note, where another says so, e.g. the number of the
   *     receipt; no name
   */
  @Schema(name = "AcknowledgeNotice")
  record AcknowledgeNotice(@Size(max = 500) String proof) {}

  @Transactional
  List<HazardNoticeView> of(UUID hazardId) {
    CaseFacts hazard = casebook.require(hazardId);
    return notices.of(hazardId).stream().map(notice -> book.view(notice, hazard)).toList();
  }

  @Transactional
  HazardNoticeView acknowledge(UUID hazardId, UUID noticeId, AcknowledgeNotice command) {
    CaseFacts hazard = casebook.require(hazardId);
    HazardNotice notice =
        notices
            .findByIdOptional(noticeId)
            .filter(found -> found.hazardId().equals(hazardId))
            .orElseThrow(Problem::notFound);
    Caller caller = CurrentCaller.get();
    Situation situation = book.situation(notice, hazard);
    NoticePolicy.require(situation, caller);
    preconditions.requireMatch(notice.version());
    String proof =
        command.proof() == null || command.proof().isBlank() ? null : command.proof().strip();
    if (proof == null && NoticePolicy.needsProof(situation, caller)) {
      throw Problem.ofField(NoticeError.NOTICE_NEEDS_PROOF, "proof");
    }
    book.change(
        notice,
        hazard,
        "acknowledge",
        () -> notice.read(caller.subject(), roleOf(caller), proof, clock.instant()));
    return book.view(notice, hazard);
  }

  private static String roleOf(Caller caller) {
    return caller.roles().stream()
        .filter(Right.HAZARD_NOTICE_ACKNOWLEDGE.roles()::contains)
        .min(Comparator.naturalOrder())
        .map(Role::claim)
        .orElse(null);
  }
}
