package io.zhiben.local.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The Debian mirror that this machine is set up with, in either form of apt's source lists. */
final class AptSources {
  private static final Path FOLDER = Path.of("/etc/apt");
  private static final String KEYRING = "/usr/share/keyrings/debian-archive-keyring.gpg";
  private static final Pattern DEBIAN = Pattern.compile("[a-z+]+://\\S+/debian/?");
  private static final Pattern ONE_LINE =
      Pattern.compile("^deb\\s+(?:\\[([^]]*)]\\s+)?(" + DEBIAN.pattern() + ")\\s.*");

  /** A mirror's address and the file of keys that its packages are signed with. */
  record Source(String uri, String signedBy) {}

  private AptSources() {}

  static Source debian() {
    List<Path> files = new ArrayList<>(List.of(FOLDER.resolve("sources.list")));
    try (Stream<Path> more = Files.list(FOLDER.resolve("sources.list.d"))) {
      more.sorted().forEach(files::add);
    } catch (IOException e) {
      // A machine without that folder has the one list only.
    }
    for (Path file : files) {
      try {
        String text = Files.exists(file) ? Files.readString(file) : "";
        Source found = file.toString().endsWith(".sources") ? stanzas(text) : lines(text);
        if (found != null) {
          return found;
        }
      } catch (IOException e) {
        throw new StartFailure("The list of apt sources is not readable: " + file, e);
      }
    }
    throw new StartFailure(
        "No Debian mirror is set up in "
            + FOLDER
            + ", so a real MySQL server cannot be fetched;"
            + " use MariaDB, or a server of your own by ZHIBEN_DB_URL.");
  }

  /** The form with a field on each line and an empty line between sources. */
  static Source stanzas(String text) {
    for (String stanza : text.split("\\n\\s*\\n")) {
      String uri = null;
      String key = KEYRING;
      for (String line : stanza.lines().toList()) {
        if (line.startsWith("URIs:")) {
          Matcher matcher = DEBIAN.matcher(line);
          uri = matcher.find() && !line.contains("debian-security") ? matcher.group() : null;
        } else if (line.startsWith("Signed-By: /")) {
          key = line.substring("Signed-By: ".length()).trim();
        }
      }
      if (uri != null) {
        return new Source(uri, key);
      }
    }
    return null;
  }

  /** The form with one line a source. */
  static Source lines(String text) {
    for (String line : text.lines().toList()) {
      Matcher matcher = ONE_LINE.matcher(line.trim());
      if (matcher.matches()) {
        Matcher signed =
            Pattern.compile("signed-by=(\\S+)")
                .matcher(matcher.group(1) == null ? "" : matcher.group(1));
        return new Source(matcher.group(2), signed.find() ? signed.group(1) : KEYRING);
      }
    }
    return null;
  }
}
