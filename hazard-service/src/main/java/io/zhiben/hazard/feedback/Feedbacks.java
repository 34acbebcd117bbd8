package io.zhiben.hazard.feedback;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.zhiben.hazard.seal.ReceiptCode;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Feedbacks implements PanacheRepositoryBase<Feedback, UUID> {
  /** Not found alike when there is none and when the caller doesn't reach it. */
  Feedback require(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }

  /** As the suite itself: the author has no scope, the code is what opens the one row. */
  Optional<Feedback> ofReceipt(ReceiptCode receipt) {
    return list("receiptLookup", receipt.lookup()).stream()
        .filter(one -> receipt.matches(one.receiptHash()))
        .findFirst();
  }

  Optional<Feedback> ofSubmission(byte[] hash) {
    return find("submissionHash", (Object) hash).firstResultOptional();
  }
}
