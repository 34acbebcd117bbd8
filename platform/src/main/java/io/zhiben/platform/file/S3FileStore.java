package io.zhiben.platform.file;

import io.zhiben.platform.file.FileStoreException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/**
 * Keeps files in one bucket of a service that speaks S3 (MinIO, Ceph, a cloud's own). Path-style
 * addresses, whole bodies and no trailing checksums: what older services understand too. Files of
 * up to 64 MiB.
 */
public final class S3FileStore implements FileStore, AutoCloseable {

  private static final int MAX_BYTES = 64 * 1024 * 1024;
  private static final Duration CONNECT = Duration.ofSeconds(2);
  private static final Duration SOCKET = Duration.ofSeconds(10);
  private static final Duration CALL = Duration.ofSeconds(30);

  private final S3Client client;
  private final String bucket;

  /**
   * @param endpoint such as {@code https://s3.example.org}
   * @param region what the service calls its region; most take anything
   */
  public S3FileStore(
      URI endpoint, String region, String bucket, String accessKey, String secretKey) {
    this.bucket = bucket;
    this.client =
        S3Client.builder()
            .endpointOverride(endpoint)
            .region(Region.of(region))
            .forcePathStyle(true)
            .serviceConfiguration(S3Configuration.builder().chunkedEncodingEnabled(false).build())
            .credentialsProvider(
                StaticCredentialsProvider.create(AwsBasicCredentials.create(accessKey, secretKey)))
            .httpClient(
                UrlConnectionHttpClient.builder()
                    .connectionTimeout(CONNECT)
                    .socketTimeout(SOCKET)
                    .build())
            .overrideConfiguration(o -> o.apiCallTimeout(CALL))
            .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
            .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
            .build();
  }

  @Override
  public void put(String key, InputStream content, long length, String mediaType) {
    String checked = FileKey.checked(key);
    byte[] bytes = whole(content, length);
    try {
      client.putObject(
          request -> request.bucket(bucket).key(checked).contentType(mediaType),
          RequestBody.fromBytes(bytes));
    } catch (SdkException e) {
      throw failure("keep", e);
    }
  }

  @Override
  public Optional<InputStream> open(String key) {
    String checked = FileKey.checked(key);
    try {
      return Optional.of(client.getObject(request -> request.bucket(bucket).key(checked)));
    } catch (NoSuchKeyException e) {
      return Optional.empty();
    } catch (SdkException e) {
      throw failure("read", e);
    }
  }

  @Override
  public boolean exists(String key) {
    String checked = FileKey.checked(key);
    try {
      client.headObject(request -> request.bucket(bucket).key(checked));
      return true;
    } catch (NoSuchKeyException e) {
      return false;
    } catch (SdkException e) {
      throw failure("find", e);
    }
  }

  @Override
  public void delete(String key) {
    String checked = FileKey.checked(key);
    try {
      client.deleteObject(request -> request.bucket(bucket).key(checked));
    } catch (SdkException e) {
      throw failure("remove", e);
    }
  }

  @Override
  public void close() {
    client.close();
  }

  /** In memory, so that a call can be repeated and nothing is sent of a file that is not whole. */
  private static byte[] whole(InputStream content, long length) {
    if (length < 0 || length > MAX_BYTES) {
      throw new FileStoreException(
          Reason.LENGTH_MISMATCH, "A file has at most " + MAX_BYTES + " bytes");
    }
    try {
      byte[] bytes = content.readNBytes((int) length);
      if (bytes.length != length || content.read() >= 0) {
        throw new FileStoreException(
            Reason.LENGTH_MISMATCH, "The content is not of the length that was said");
      }
      return bytes;
    } catch (IOException e) {
      throw new FileStoreException(Reason.UNAVAILABLE, "The content cannot be read", e);
    }
  }

  private static FileStoreException failure(String doing, SdkException e) {
    return new FileStoreException(Reason.UNAVAILABLE, "Cannot " + doing + " the file", e);
  }
}
