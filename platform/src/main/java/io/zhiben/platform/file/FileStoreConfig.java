package io.zhiben.platform.file;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** Where files are kept: {@code zhiben.files.*}. */
@ConfigMapping(prefix = "zhiben.files")
public interface FileStoreConfig {

  /** The kinds of store. */
  enum Kind {
    FOLDER,
    S3
  }

  /** A folder by default. */
  @WithDefault("folder")
  Kind kind();

  /** The folder; needed for that kind. With several replicas: a volume that all of them mount. */
  Optional<Path> folder();

  /** The bucket; needed for that kind. */
  Optional<S3> s3();

  /** A bucket and who may use it. */
  interface S3 {

    /** Such as {@code https://s3.example.org}. */
    URI endpoint();

    /** What the service calls its region; {@code us-east-1} when absent, most take anything. */
    Optional<String> region();

    String bucket();

    String accessKey();

    /** Secret: from the environment, never from a file of the image. */
    String secretKey();
  }
}
