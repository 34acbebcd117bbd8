package io.zhiben.platform.problem;

/**
 * A stable reason of refusal, implemented by one enum per service. Its Chinese and English titles
 * stand in the resource bundle {@code problems} of the module that declares it, under the enum
 * constant's name.
 */
public interface ErrorCode {
  /** The stable name, as clients see it. */
  String name();

  Kind kind();
}
