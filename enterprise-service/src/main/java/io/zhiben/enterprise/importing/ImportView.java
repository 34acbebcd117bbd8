package io.zhiben.enterprise.importing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One import.
 *
 * @param rowsTotal rows of the file, blank ones counted while it runs; null until it was looked
 *     through
 * @param rowsUnchanged rows that the register had already, with the same content
 * @param errors the first 200; the rows themselves are offered as a file
 * @param failure why it stopped early, in the caller's language; else null
 * @param failureCode the same as a code
 */
public record ImportView(
    UUID id,
    String fileName,
    ImportState state,
    Integer rowsTotal,
    int rowsRead,
    int rowsAdded,
    int rowsUnchanged,
    int rowsRejected,
    List<ImportError> errors,
    String failure,
    String failureCode,
    Instant createdAt,
    Instant finishedAt) {}
