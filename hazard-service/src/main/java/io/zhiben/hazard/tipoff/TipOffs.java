package io.zhiben.hazard.tipoff;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.zhiben.hazard.seal.ReceiptCode;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class TipOffs implements PanacheRepositoryBase<TipOff, UUID> {
  /** Not found alike when there is none and when the caller doesn't reach it. */
  TipOff require(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }

  /** Its version grows with this transaction, also when only what belongs to it changed. */
  void grow(TipOff one) {
    getEntityManager().lock(one, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
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
