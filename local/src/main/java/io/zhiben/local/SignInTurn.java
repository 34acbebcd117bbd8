package io.zhiben.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;

/**
 * One person signs in once at a time on this machine. Keycloak answers a second attempt that comes
 * while the first is looked at as it does a wrong password, so that passwords can't be guessed in
 * parallel; tests of two modules share the demo users.
 */
public final class SignInTurn {
  private SignInTurn() {}

  /**
   * Waits for the turn.
   *
   * @param signIn sends the name and the password
   */
  // a process holds a file's lock as a whole, so its threads take turns before
  public static synchronized <T> T take(String username, Supplier<T> signIn) {
    String name = "zhiben-sign-in-" + URLEncoder.encode(username, StandardCharsets.UTF_8);
    Path file = Path.of(System.getProperty("java.io.tmpdir"), name);
    try (FileChannel turn =
            FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = turn.lock()) {
      assert lock.isValid();
      return signIn.get();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
