package io.zhiben.hazard.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The photo of the signed receipt.
 *
 * @param size bytes
 */
@Embeddable
record Receipt(
    @Column(name = "receipt_key") String key,
    @Column(name = "receipt_media_type") String mediaType,
    @Column(name = "receipt_bytes") Long size) {}
