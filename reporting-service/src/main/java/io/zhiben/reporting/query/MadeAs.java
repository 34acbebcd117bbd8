package io.zhiben.reporting.query;

import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import java.util.stream.Collectors;

/** Who wrote something, as rows keep it: an id for the rules, a post for people to read. */
public final class MadeAs {
  private MadeAs() {}

  /** The identity server's id of the caller. */
  public static String subject() {
    return CurrentCaller.get().subject();
  }

  /** The caller's roles and unit, e.g. {@code DEPARTMENT DLH-FIRE}; never a name. */
  public static String post() {
    Caller caller = CurrentCaller.get();
    String roles =
        caller.roles().stream().map(Enum::name).sorted().collect(Collectors.joining(", "));
    return (roles + " " + caller.org()).strip();
  }

  /** A level that a place doesn't have is the empty text, since keys hold no null. */
  public static String orEmpty(String code) {
    return code == null ? "" : code;
  }
}
