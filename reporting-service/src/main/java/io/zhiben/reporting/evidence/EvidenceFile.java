package io.zhiben.reporting.evidence;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A file as the API shows it.
 *
 * @param name as whoever uploaded it called it, with the ending of what it is
 * @param mediaType from the content
 * @param size bytes
 */
@Schema(name = "EvidenceFile")
public record EvidenceFile(UUID id, String name, String mediaType, long size, Instant addedAt) {}
