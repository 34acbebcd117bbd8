package io.zhiben.platform.file;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FileStoresTest {

  @Test
  void makesTheStoreThatIsConfigured() {
    assertInstanceOf(
        FolderFileStore.class, FileStores.of(config(Map.of("zhiben.files.folder", "/srv/files"))));
    assertInstanceOf(
        S3FileStore.class,
        FileStores.of(
            config(
                Map.of(
                    "zhiben.files.kind", "s3",
                    "zhiben.files.s3.endpoint", "https://s3.example.org",
                    "zhiben.files.s3.bucket", "photos",
                    "zhiben.files.s3.access-key", "access",
                    "zhiben.files.s3.secret-key", "secret"))));
  }

  @Test
  void refusesToGuess() {
    assertThrows(IllegalStateException.class, () -> FileStores.of(config(Map.of())));
    assertThrows(
        IllegalStateException.class,
        () -> FileStores.of(config(Map.of("zhiben.files.kind", "s3"))));
  }

  private static FileStoreConfig config(Map<String, String> values) {
    SmallRyeConfig config =
        new SmallRyeConfigBuilder()
            .withDefaultValues(values)
            .withMapping(FileStoreConfig.class)
            .build();
    return config.getConfigMapping(FileStoreConfig.class);
  }
}
