package io.zhiben.reporting.evidence;

import java.io.InputStream;

/** A file's bytes, to be closed by the reader. */
public record FileContent(EvidenceFile file, InputStream content) {}
