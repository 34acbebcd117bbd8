package io.zhiben.reporting.evidence;

import io.zhiben.platform.file.CheckedFile;

/**
 * A file that was found good and is not kept yet.
 *
 * @param name to be shown, see {@link FileName}
 */
public record UploadedFile(String name, CheckedFile content) {}
