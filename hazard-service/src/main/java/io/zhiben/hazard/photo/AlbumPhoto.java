package io.zhiben.hazard.photo;

import java.util.UUID;

/**
 * A photo as the API shows it.
 *
 * @param size bytes
 */
public record AlbumPhoto(UUID id, Stage stage, String mediaType, long size) {}
