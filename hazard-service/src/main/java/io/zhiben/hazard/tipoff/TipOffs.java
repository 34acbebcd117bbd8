package io.zhiben.hazard.tipoff;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.zhiben.hazard.seal.ReceiptCode;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class TipOffs implements PanacheRepositoryBase<TipOff, UUID> {
  /** Not found alike when there is none and when the caller doesn't reach it. */
  TipOff require(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }

  /** As the suite itself: the reporter has no scope, the code is what opens the one row. */
  Optional<TipOff> ofReceipt(ReceiptCode receipt) {
    return list("receiptLookup", receipt.lookup()).stream()
        .filter(one -> receipt.matches(one.receiptHash()))
        .findFirst();
  }

  Optional<TipOff> ofSubmission(byte[] hash) {
    return find("submissionHash", (Object) hash).firstResultOptional();
  }
}
