package io.zhiben.hazard.inspection;

import java.util.UUID;

/**
 * A photo that an answer names.
 *
 * @param photoId null until it has arrived
 */
record NamedPhoto(String sha256, UUID photoId) {}
