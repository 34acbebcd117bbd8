package io.zhiben.hazard.escalation;

import io.zhiben.hazard.document.Addressee;
import io.zhiben.hazard.document.Authority;
import io.zhiben.hazard.document.DocumentDesk;
import io.zhiben.hazard.document.DocumentKind;
import io.zhiben.hazard.document.DocumentSubject;
import io.zhiben.hazard.document.NewDocument;
import io.zhiben.hazard.document.Prefill;
import io.zhiben.hazard.hazard.HazardExcerpt;
import io.zhiben.hazard.hazard.HazardExcerpts;
import io.zhiben.hazard.hazard.Level;
import io.zhiben.hazard.listing.ListingBoard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Writes the papers of steps (T-045, Z-113, D-018); rungs of a tenant's own invention have none.
 */
@ApplicationScoped
class StepPapers {
  private static final Map<String, DocumentKind> KINDS =
      Map.of(
          "LETTER", DocumentKind.NOTICE_LETTER,
          "URGING_LETTER", DocumentKind.URGING_LETTER,
          "BULLETIN", DocumentKind.BULLETIN,
          "INTERVIEW_NOTICE", DocumentKind.INTERVIEW_NOTICE,
          "EXPOSURE", DocumentKind.EXPOSURE_NOTICE,
          "WARNING", DocumentKind.WARNING_LETTER,
          "CONSULTATION", DocumentKind.CONSULTATION_NOTICE,
          "SUSPENSION", DocumentKind.SUSPENSION_DECISION);

  private final DocumentDesk documents;
  private final HazardExcerpts hazards;
  private final ListingBoard listings;
  private final Clock clock;

  StepPapers(DocumentDesk documents, HazardExcerpts hazards, ListingBoard listings, Clock clock) {
    this.documents = documents;
    this.hazards = hazards;
    this.listings = listings;
    this.clock = clock;
  }

  /**
   * To whom a paper goes.
   *
   * @param named false where only the code of a department is known: nobody issues that unseen
   */
  private record Recipient(Addressee addressee, boolean named) {}

  /**
   * Makes the paper of a step that is being issued: issued with it where nothing is missing, else a
   * draft; empty where its rung has none.
   *
   * @param named how a department without letterhead is called on the paper; null to leave it open
   */
  @Transactional(Transactional.TxType.MANDATORY)
  Optional<UUID> write(EscalationStep step, String named) {
    return Optional.ofNullable(KINDS.get(step.document()))
        .map(kind -> {
          Recipient recipient = recipientOf(step, named);
          NewDocument paper =
              new NewDocument(
                  kind,
                  Authority.office(step.authority().code()),
                  recipient.addressee(),
                  subjectsOf(step),
                  says(kind, step).values());
          return recipient.named() ? documents.issueOrDraft(paper) : documents.draft(paper);
        });
  }

  private Recipient recipientOf(EscalationStep step, String named) {
    String name = step.addressee().name();
    if (step.addressee().kind() == AddresseeKind.ENTERPRISE) {
      return new Recipient(
          new Addressee(step.place(), step.enterpriseId(), step.enterpriseCode(), name), true);
    }
    if (!name.equals(step.addressee().code())) {
      return new Recipient(Addressee.unit(step.place(), name), true);
    }
    // a department is known by its code here, and by its name once it has a letterhead
    Optional<String> department =
        documents
            .nameOf(new Authority(step.authority().code(), name))
            .or(() -> Optional.ofNullable(named));
    return new Recipient(
        Addressee.unit(step.place(), department.orElse("行业主管部门（" + name + "）")),
        department.isPresent());
  }

  private static List<DocumentSubject> subjectsOf(EscalationStep step) {
    DocumentSubject own =
        new DocumentSubject(DocumentSubject.Kind.ESCALATION, step.id(), step.number());
    if (step.cause().kind().isReferred()) {
      return List.of(own);
    }
    DocumentSubject.Kind kind =
        step.hazardId() != null ? DocumentSubject.Kind.HAZARD : DocumentSubject.Kind.LISTING;
    UUID id = step.hazardId() != null ? step.hazardId() : step.listingId();
    return List.of(own, new DocumentSubject(kind, id, step.subjectNumber()));
  }

  private Prefill says(DocumentKind kind, EscalationStep step) {
    List<HazardExcerpt> about = hazardsOf(step);
    Prefill says = Prefill.of(kind);
    List<String> facts = facts(step, about, LocalDate.now(clock));
    if (!says.asks("demands")) {
      facts.add(step.note());
    }
    says.put("matter", matter(step, about))
        .put("facts", String.join("\n", facts))
        .put("demands", step.note())
        .put("deadline", step.replyBy());
    for (HazardExcerpt hazard : about) {
      Map<String, Object> row = new HashMap<>();
      row.put("number", hazard.number());
      row.put("unit", hazard.enterpriseName());
      row.put("problem", hazard.description());
      row.put("deadline", hazard.deadline());
      says.row("findings", row);
    }
    return says;
  }

  private List<HazardExcerpt> hazardsOf(EscalationStep step) {
    if (step.cause().kind().isReferred()) {
      return List.of();
    }
    return hazards.find(
        step.hazardId() != null ? List.of(step.hazardId()) : listings.hazardsOf(step.listingId()));
  }

  private static String matter(EscalationStep step, List<HazardExcerpt> about) {
    boolean major = about.stream().anyMatch(hazard -> hazard.level() == Level.MAJOR);
    String hazard = major ? "重大事故隐患" : "事故隐患";
    return switch (step.cause().kind()) {
      case HAZARD_OVERDUE -> hazard + "逾期未整改";
      case LISTING_OVERDUE -> "挂牌督办的" + hazard + "逾期未办结";
      case MANUAL -> step.hazardId() != null ? hazard + "整改" : "挂牌督办的" + hazard + "整改";
      case NO_PENALTY, MATTER -> step.subjectNumber();
    };
  }

  private List<String> facts(EscalationStep step, List<HazardExcerpt> about, LocalDate today) {
    List<String> facts = new ArrayList<>();
    if (step.cause().kind().isReferred()) {
      facts.add(step.reason());
      return facts;
    }
    LocalDate deadline;
    if (step.hazardId() != null) {
      about.forEach(hazard ->
          facts.add(
              "%s的隐患%s：%s"
                  .formatted(hazard.enterpriseName(), hazard.number(), hazard.description())));
      deadline = about.isEmpty() ? null : about.getFirst().deadline();
    } else {
      facts.add(
          "挂牌督办%s，涉及隐患%s。"
              .formatted(
                  step.subjectNumber(),
                  about.stream().map(HazardExcerpt::number).collect(Collectors.joining("、"))));
      deadline = listings.require(step.listingId()).deadline();
    }
    if (deadline != null) {
      long late = StepViews.lateDays(step, today);
      facts.add(
          "期限为%s%s。"
              .formatted(
                  Prefill.day(deadline),
                  late > 0 ? "，截至" + Prefill.day(today) + "已逾期" + late + "天" : ""));
    }
    return facts;
  }
}
