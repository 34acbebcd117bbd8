package io.zhiben.hazard.credit;

import io.zhiben.hazard.credit.AdmissionView.AdmissionRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Says whether an enterprise is barred from admission. */
@ApplicationScoped
class AdmissionDesk {
  private final Credits credits;
  private final Clock clock;

  AdmissionDesk(Credits credits, Clock clock) {
    this.credits = credits;
    this.clock = clock;
  }

  @Transactional
  AdmissionView check(String code) {
    LocalDate today = LocalDate.now(clock);
    List<AdmissionRecord> records =
        Stream.concat(
                credits.inForceInScope(code, today).stream(),
                credits.inForceAndSent(code, today).stream())
            .distinct()
            .toList();
    return new AdmissionView(code, records.stream().noneMatch(AdmissionRecord::bars), records);
  }
}
