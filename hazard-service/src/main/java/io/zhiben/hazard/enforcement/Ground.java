package io.zhiben.hazard.enforcement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The ground of a case (案由) as it read when the case was opened. */
@Embeddable
record Ground(
    @Column(name = "violation_code") String code,
    @Column(name = "violation_title") String title,
    @Column(name = "violation_basis") String basis,
    @Column(name = "restoration") boolean restoration) {
  static Ground of(Discretion.Violation violation) {
    return new Ground(
        violation.code(), violation.title(), violation.basis(), violation.restoration());
  }
}
