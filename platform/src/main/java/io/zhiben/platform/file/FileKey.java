package io.zhiben.platform.file;

import io.zhiben.platform.file.FileStoreException.Reason;
import java.util.regex.Pattern;

/** The form of a key: no absolute path, no parent folder, no name that begins with a dot. */
final class FileKey {

  private static final int MAX_LENGTH = 200;
  private static final Pattern FORM =
      Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*");

  private FileKey() {}

  static String checked(String key) {
    if (key == null || key.length() > MAX_LENGTH || !FORM.matcher(key).matches()) {
      throw new FileStoreException(Reason.INVALID_KEY, "Not a key of the file store");
    }
    return key;
  }
}
