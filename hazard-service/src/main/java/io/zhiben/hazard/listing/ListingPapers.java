package io.zhiben.hazard.listing;

import io.zhiben.hazard.document.Addressee;
import io.zhiben.hazard.document.Authority;
import io.zhiben.hazard.document.DocumentDesk;
import io.zhiben.hazard.document.DocumentKind;
import io.zhiben.hazard.document.DocumentSubject;
import io.zhiben.hazard.document.NewDocument;
import io.zhiben.hazard.document.Prefill;
import io.zhiben.hazard.hazard.CaseFacts;
import io.zhiben.hazard.hazard.HazardExcerpt;
import io.zhiben.hazard.hazard.HazardExcerpts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Drafts the notice of a listing (挂牌督办通知书), in the name of the government that lists. */
@ApplicationScoped
class ListingPapers {
  /** How much of a notice's facts is left to what the hazards say. */
  private static final int ROOM = 3_500;

  private final DocumentDesk documents;
  private final HazardExcerpts excerpts;

  ListingPapers(DocumentDesk documents, HazardExcerpts excerpts) {
    this.documents = documents;
    this.excerpts = excerpts;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void draft(HazardListing listing, List<CaseFacts> hazards, List<String> measures) {
    Prefill says =
        Prefill.of(DocumentKind.LISTING_NOTICE)
            .put("level", levelOf(listing))
            .put("facts", facts(listing, hazards))
            .put("demands", demands(listing, measures))
            .put("deadline", listing.deadline());
    documents.draft(
        new NewDocument(
            DocumentKind.LISTING_NOTICE,
            Authority.office(listing.authority().code()),
            addressee(listing, hazards),
            subjects(listing, hazards),
            says.values()));
  }

  /** Drafts the decision to halt (停产停业整顿决定书) for each enterprise (Z-109). */
  @Transactional(Transactional.TxType.MANDATORY)
  void draftHalts(HazardListing listing, List<CaseFacts> hazards) {
    hazards.stream()
        .collect(
            Collectors.groupingBy(CaseFacts::enterpriseId, LinkedHashMap::new, Collectors.toList()))
        .values()
        .forEach(ofOne -> draftHalt(listing, ofOne));
  }

  private void draftHalt(HazardListing listing, List<CaseFacts> hazards) {
    documents.draft(
        new NewDocument(
            DocumentKind.SUSPENSION_DECISION,
            Authority.office(listing.authority().code()),
            addressee(listing, hazards),
            subjects(listing, hazards),
            Prefill.of(DocumentKind.SUSPENSION_DECISION)
                .put("facts", facts(listing, hazards))
                .put("measures", "责令停产停业或者停止使用相关设施、设备，组织整顿，消除重大事故隐患。")
                .put("from", listing.listedOn())
                .put("until", "至重大事故隐患排除并经复查合格之日止")
                .values()));
  }

  private static List<DocumentSubject> subjects(HazardListing listing, List<CaseFacts> hazards) {
    List<DocumentSubject> subjects = new ArrayList<>();
    subjects.add(new DocumentSubject(DocumentSubject.Kind.LISTING, listing.id(), listing.number()));
    hazards.forEach(hazard ->
        subjects.add(
            new DocumentSubject(DocumentSubject.Kind.HAZARD, hazard.id(), hazard.number())));
    return subjects;
  }

  /** The one enterprise that all hazards belong to, else the unit that sees to them. */
  private static Addressee addressee(HazardListing listing, List<CaseFacts> hazards) {
    CaseFacts first = hazards.getFirst();
    boolean one = hazards.stream().map(CaseFacts::enterpriseId).distinct().count() == 1;
    return one
        ? new Addressee(
            first.place(), first.enterpriseId(), first.enterpriseCode(), first.enterpriseName())
        : Addressee.unit(listing.place(), listing.supervisingUnit());
  }

  private static String levelOf(HazardListing listing) {
    return switch (listing.authority().level()) {
      case TOWN -> "街道（乡镇）级";
      case DISTRICT -> "区级";
      case CITY -> "市级";
    };
  }

  private String facts(HazardListing listing, List<CaseFacts> hazards) {
    List<HazardExcerpt> found = excerpts.find(hazards.stream().map(CaseFacts::id).toList());
    List<String> lines = new ArrayList<>();
    int each = ROOM / Math.max(1, found.size());
    for (HazardExcerpt hazard : found) {
      String line =
          "%s的隐患%s：%s".formatted(hazard.enterpriseName(), hazard.number(), hazard.description());
      lines.add(line.length() <= each ? line : shortened(line, each));
    }
    lines.add(listing.reason());
    return String.join("\n", lines);
  }

  private static String shortened(String line, int most) {
    int end = Character.isHighSurrogate(line.charAt(most - 2)) ? most - 2 : most - 1;
    return line.substring(0, end) + "…";
  }

  /** What is done with the listing, as far as the field has room for it. */
  private static String demands(HazardListing listing, List<String> measures) {
    List<String> lines = new ArrayList<>();
    lines.add("由" + listing.supervisingUnit() + "负责督办。");
    lines.addAll(measures);
    return String.join("\n", lines);
  }
}
