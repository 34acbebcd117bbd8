package io.zhiben.hazard.category;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A sort of hazards. A hazard keeps the words with the code, so that another list later changes
 * nothing about what was said.
 */
@Embeddable
public record HazardCategory(
    @Column(name = "category_code") String code, @Column(name = "category_title") String title) {}
