package io.zhiben.hazard.photo;

import java.io.InputStream;

/** A photo's bytes, to be closed by the reader. */
public record PhotoContent(String fileName, String mediaType, long size, InputStream content) {}
