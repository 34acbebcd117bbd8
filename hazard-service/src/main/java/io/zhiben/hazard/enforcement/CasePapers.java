package io.zhiben.hazard.enforcement;

import io.zhiben.hazard.document.Addressee;
import io.zhiben.hazard.document.Authority;
import io.zhiben.hazard.document.DocumentDesk;
import io.zhiben.hazard.document.DocumentKind;
import io.zhiben.hazard.document.DocumentSubject;
import io.zhiben.hazard.document.NewDocument;
import io.zhiben.hazard.document.Prefill;
import io.zhiben.hazard.enforcement.CaseView.CaseMeasureView;
import io.zhiben.platform.access.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Drafts the papers of a case in the name of the authority that decides: a decision for each party
 * that is sanctioned, and the letter that hands the case to others. Evidence, payment and
 * enclosures are not in the case's own row, so a person completes and issues them.
 */
@ApplicationScoped
class CasePapers {
  private static final int LONGEST_NAME = 200;

  private final DocumentDesk documents;
  private final CaseFile file;

  CasePapers(DocumentDesk documents, CaseFile file) {
    this.documents = documents;
    this.file = file;
  }

  /**
   * One decision on paper.
   *
   * @param post of the person whom it meets; null for the enterprise
   */
  private record Paper(DocumentKind kind, String post) {}

  /** What is no sanction has no decision on paper: an order is drafted from its hazards. */
  @Transactional(Transactional.TxType.MANDATORY)
  void decided(EnforcementCase one, List<CaseMeasure> measures) {
    LocalDate day = one.decision().decidedOn();
    Map<Paper, List<CaseMeasureView>> papers = new LinkedHashMap<>();
    for (CaseMeasure measure : measures) {
      if (measure.kind().sanction()) {
        CaseMeasureView view = measure.view(day);
        papers.computeIfAbsent(paperOf(view), key -> new ArrayList<>()).add(view);
      }
    }
    papers.forEach((paper, of) ->
        documents.draft(
            new NewDocument(
                paper.kind(),
                Authority.of(CurrentCaller.get()),
                partyOf(one, paper.post()),
                subjectsOf(one),
                says(paper.kind(), one, of, day).values())));
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void transferred(EnforcementCase one, CaseCommands.TransferCase command) {
    Prefill says =
        Prefill.of(DocumentKind.TRANSFER_LETTER)
            .put("cause", one.ground().title())
            .put("facts", (one.facts() == null ? one.clue() : one.facts()) + "\n" + command.basis())
            .put("legalBasis", one.ground().basis());
    documents.draft(
        new NewDocument(
            DocumentKind.TRANSFER_LETTER,
            Authority.of(CurrentCaller.get()),
            Addressee.unit(one.place(), command.recipient()),
            subjectsOf(one),
            says.values()));
  }

  private static Paper paperOf(CaseMeasureView measure) {
    return new Paper(
        measure.kind() == EnforcementAction.SUSPENSION
            ? DocumentKind.SUSPENSION_DECISION
            : DocumentKind.PENALTY_DECISION,
        measure.against() == Against.PERSON ? measure.post() : null);
  }

  /** A person is known by the post, and reads no papers here. */
  private static Addressee partyOf(EnforcementCase one, String post) {
    if (post == null) {
      return new Addressee(
          one.place(), one.enterpriseId(), one.enterpriseCode(), one.enterpriseName());
    }
    String whom = one.enterpriseName() + "（" + post + "）";
    return Addressee.unit(one.place(), whom.length() <= LONGEST_NAME ? whom : post);
  }

  private List<DocumentSubject> subjectsOf(EnforcementCase one) {
    List<DocumentSubject> subjects = new ArrayList<>();
    subjects.add(new DocumentSubject(DocumentSubject.Kind.CASE, one.id(), one.number()));
    file.findings(one.id()).stream()
        .map(CaseFinding::view)
        .forEach(finding ->
            subjects.add(
                new DocumentSubject(
                    DocumentSubject.Kind.HAZARD,
                    finding.hazardId(),
                    Objects.requireNonNullElse(finding.hazardNumber(), ""))));
    return subjects;
  }

  private static Prefill says(
      DocumentKind kind, EnforcementCase one, List<CaseMeasureView> measures, LocalDate day) {
    Prefill says =
        Prefill.of(kind)
            .put("facts", one.facts())
            .put("legalBasis", one.notice().legalBasis())
            .put("measures", lines(measures.stream().map(CasePapers::saysOf).toList()))
            .put("discretion", discretion(one, measures))
            .put("from", day);
    long fines =
        measures.stream()
            .map(CaseMeasureView::fineFen)
            .filter(Objects::nonNull)
            .mapToLong(Long::longValue)
            .sum();
    measures.stream()
        .map(CaseMeasureView::dueOn)
        .filter(Objects::nonNull)
        .max(LocalDate::compareTo)
        .ifPresent(until -> says.put("until", "至" + Prefill.day(until) + "止"));
    return fines > 0 ? says.put("fine", fines) : says;
  }

  private static String saysOf(CaseMeasureView measure) {
    String what =
        switch (measure.kind()) {
          case WARNING -> "给予警告";
          case SUSPENSION -> "责令停产停业整顿";
          case PENALTY -> "处以罚款";
          case CLOSURE -> "予以关闭";
          case OCCUPATION_BAN -> "限制从业";
          case CONFISCATION -> "没收" + goodsOf(measure);
          case LICENCE_SUSPENSION -> "暂扣许可证件";
          case LICENCE_REVOCATION -> "吊销许可证件";
          case DOWNGRADE -> "降低资质等级";
          case PRACTICE_SUSPENSION -> "责令停止执业";
          case RECTIFICATION_ORDER, CREDIT_REPORT, TRANSFER, SEIZURE ->
              throw new IllegalArgumentException(measure.kind().name());
        };
    return measure.content() == null ? what + "。" : what + "：" + measure.content();
  }

  private static String goodsOf(CaseMeasureView measure) {
    return measure.quantity() == null
        ? measure.goods()
        : measure.goods()
            + measure.quantity().stripTrailingZeros().toPlainString()
            + measure.quantityUnit();
  }

  /** The grades that the fines rest on, as they read when they were cited. */
  private static String discretion(EnforcementCase one, List<CaseMeasureView> measures) {
    List<String> said =
        measures.stream()
            .filter(measure -> measure.gradeTitle() != null)
            .map(measure ->
                "依照行政处罚裁量基准“%s”（%,d元至%,d元）。"
                    .formatted(
                        measure.gradeTitle(),
                        measure.gradeMinFen() / 100,
                        measure.gradeMaxFen() / 100))
            .distinct()
            .collect(Collectors.toCollection(ArrayList::new));
    if (measures.stream().anyMatch(CaseMeasureView::outsideRange)) {
      said.add(one.decision().outsideReason());
    }
    return lines(said);
  }

  private static String lines(List<String> lines) {
    return lines.isEmpty() ? null : String.join("\n", lines);
  }
}
