package io.zhiben.hazard.listing;

import io.zhiben.hazard.hazard.CaseFacts;
import io.zhiben.hazard.listing.DecisionRequest.Asked;
import io.zhiben.hazard.series.NumberSeries;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.http.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;

/** Writes requests down, with their numbers, clocks and audit rows. */
@ApplicationScoped
class RequestBook {
  private final DecisionRequests requests;
  private final SubjectHazards subjects;
  private final RequestViews views;
  private final NumberSeries series;
  private final Preconditions preconditions;
  private final AuditTrail audit;

  RequestBook(
      DecisionRequests requests,
      SubjectHazards subjects,
      RequestViews views,
      NumberSeries series,
      Preconditions preconditions,
      AuditTrail audit) {
    this.requests = requests;
    this.subjects = subjects;
    this.views = views;
    this.series = series;
    this.preconditions = preconditions;
    this.audit = audit;
  }

  /** A request as the audit trail keeps it. */
  record Facts(
      long version,
      String number,
      RequestKind kind,
      String authority,
      RequestState state,
      LocalDate receivedOn,
      LocalDate dueOn,
      String reason,
      String decisionNote,
      String fundingNote,
      String evidence) {
    static Facts of(DecisionRequest request) {
      return new Facts(
          request.version(),
          request.number(),
          request.kind(),
          request.authority().code(),
          request.state(),
          request.receivedOn(),
          request.dueOn(),
          request.reason(),
          request.decisionNote(),
          request.fundingNote(),
          request.evidence());
    }
  }

  @Transactional(Transactional.TxType.MANDATORY)
  DecisionRequestView open(Place place, Authority authority, Asked asked, List<CaseFacts> hazards) {
    String number = series.take(NumberSeries.Kind.DECISION_REQUEST, place, 1).getFirst();
    DecisionRequest request = new DecisionRequest(place, number, authority, asked);
    request.due(views.dueOf(request));
    requests.persist(request);
    subjects.add(request.id(), hazards, null);
    audit.record(
        "decision-request.ask",
        "DecisionRequest",
        request.id(),
        place.code(),
        null,
        Facts.of(request));
    return views.of(request);
  }

  @Transactional(Transactional.TxType.MANDATORY)
  DecisionRequestView take(UUID id, RequestVerb verb, Consumer<DecisionRequest> change) {
    DecisionRequest request = requests.require(id);
    RequestPolicy.permit(verb, views.situation(request), CurrentCaller.get());
    preconditions.requireMatch(request.version());
    Facts before = Facts.of(request);
    change.accept(request);
    requests.flush();
    audit.record(
        "decision-request." + verb.name().toLowerCase(Locale.ROOT),
        "DecisionRequest",
        id,
        request.place().code(),
        before,
        Facts.of(request));
    return views.of(request);
  }
}
