package io.zhiben.platform.file;

import io.zhiben.platform.file.FileStoreException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;

/**
 * Keeps files in a folder of the machine, or on a volume that all replicas share. A file is written
 * beside its place under a name that no key can have, synced, and then moved.
 */
public final class FolderFileStore implements FileStore {

  private static final String UNFINISHED = ".unfinished-";
  private static final int BUFFER = 64 * 1024;

  private final Path root;

  /** The folder is made when it is missing. */
  public FolderFileStore(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  @Override
  public void put(String key, InputStream content, long length, String mediaType) {
    Path place = place(key);
    Path unfinished = null;
    try {
      Files.createDirectories(place.getParent());
      unfinished = Files.createTempFile(place.getParent(), UNFINISHED, "");
      write(unfinished, content, length);
      Files.move(
          unfinished, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      unfinished = null;
    } catch (IOException e) {
      throw failure("keep", e);
    } finally {
      remove(unfinished);
    }
  }

  @Override
  public Optional<InputStream> open(String key) {
    try {
      return Optional.of(Files.newInputStream(place(key)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw failure("read", e);
    }
  }

  @Override
  public boolean exists(String key) {
    return Files.isRegularFile(place(key));
  }

  @Override
  public void delete(String key) {
    try {
      Files.deleteIfExists(place(key));
    } catch (IOException e) {
      throw failure("remove", e);
    }
  }

  private Path place(String key) {
    Path place = root.resolve(FileKey.checked(key)).normalize();
    if (!place.startsWith(root) || place.equals(root)) {
      throw new FileStoreException(Reason.INVALID_KEY, "Not a key of the file store");
    }
    return place;
  }

  private static void write(Path file, InputStream content, long length) throws IOException {
    long written = 0;
    byte[] buffer = new byte[BUFFER];
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int n = content.read(buffer); n >= 0 && written <= length; n = content.read(buffer)) {
        out.write(buffer, 0, n);
        written += n;
      }
    }
    if (written != length) {
      throw new FileStoreException(
          Reason.LENGTH_MISMATCH, "The content is not of the length that was said");
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** A failed write must leave nothing; if even that fails, the failure that led here is told. */
  private static void remove(Path unfinished) {
    if (unfinished != null) {
      try {
        Files.deleteIfExists(unfinished);
      } catch (IOException e) {
        System.getLogger(FolderFileStore.class.getName())
            .log(System.Logger.Level.WARNING, "An unfinished file could not be removed", e);
      }
    }
  }

  private static FileStoreException failure(String doing, IOException e) {
    String why =
        e instanceof FileSystemException known && known.getReason() != null
            ? known.getReason()
            : String.valueOf(e.getMessage());
    boolean full = why.toLowerCase(Locale.ROOT).contains("no space");
    return new FileStoreException(
        full ? Reason.NO_SPACE : Reason.UNAVAILABLE, "Cannot " + doing + " the file", e);
  }
}
