package io.zhiben.hazard.expert;

import io.zhiben.hazard.expert.ExpertEnums.ProviderKind;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * Who serves, as a code and never as a person.
 *
 * @param code the agency's code, the expert's code in the pool, or the benchmark enterprise's code
 */
@Embeddable
record Provider(
    @Enumerated(EnumType.STRING) @Column(name = "provider_kind") ProviderKind kind,
    @Column(name = "provider_code") String code) {}
