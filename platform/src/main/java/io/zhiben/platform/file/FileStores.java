package io.zhiben.platform.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;

/** Makes the store that the configuration names. */
@ApplicationScoped
public class FileStores {

  @Produces
  @ApplicationScoped
  FileStore store(FileStoreConfig config) {
    return of(config);
  }

  void close(@Disposes FileStore store) throws Exception {
    if (store instanceof AutoCloseable closeable) {
      closeable.close();
    }
  }

  static FileStore of(FileStoreConfig config) {
    return switch (config.kind()) {
      case FOLDER ->
          new FolderFileStore(
              config.folder().orElseThrow(() -> missing("zhiben.files.folder", "folder")));
      case S3 -> {
        FileStoreConfig.S3 s3 = config.s3().orElseThrow(() -> missing("zhiben.files.s3.*", "s3"));
        yield new S3FileStore(
            s3.endpoint(),
            s3.region().orElse("us-east-1"),
            s3.bucket(),
            s3.accessKey(),
            s3.secretKey());
      }
    };
  }

  private static IllegalStateException missing(String key, String kind) {
    return new IllegalStateException(key + " must be set while zhiben.files.kind is " + kind);
  }
}
