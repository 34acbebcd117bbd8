package io.zhiben.platform.problem;

/**
 * A stable reason of refusal, implemented by an enum of the service or of one of its features. Its
 * Chinese and English texts stand in the folder {@code problems} of the module that declares it, in
 * files of the enum's name; see {@link ProblemTexts}.
 */
public interface ErrorCode {
  /** The stable name, as clients see it. */
  String name();

  Kind kind();
}
