package io.zhiben.platform.file;

import java.io.InputStream;
import java.util.Optional;

/**
 * Keeps files under keys. A key is made by the service, never by the caller of its API: segments of
 * ASCII letters, digits, dot, hyphen and underscore with slashes between, such as {@code
 * hazard/0192/ab34.jpg}. Every failure is a {@link FileStoreException}.
 */
public interface FileStore {

  /**
   * Keeps a file. It is there wholly or not at all; a file of the same key is replaced.
   *
   * @param length bytes that {@code content} will yield; fewer or more is a failure
   * @param mediaType such as {@code image/jpeg}
   */
  void put(String key, InputStream content, long length, String mediaType);

  /** The file's bytes, to be closed by the caller; empty when there is none. */
  Optional<InputStream> open(String key);

  boolean exists(String key);

  /** Removes the file; nothing happens when there is none. */
  void delete(String key);
}
