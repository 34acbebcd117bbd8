package io.zhiben.hazard.seal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The data key of one record, wrapped.
 *
 * @param keyId the key of the settings that wraps it
 * @param wrapped nonce, data key and tag
 */
@Embeddable
@SuppressWarnings("ArrayRecordComponent") // never compared
public record SealedKey(
    @Column(name = "key_id", nullable = false) String keyId,
    @Column(name = "wrapped_key", nullable = false) byte[] wrapped) {}
