package io.zhiben.platform.intake;

/**
 * A record that will never be usable, however often it is tried: it goes to the dead-letter topic.
 */
public class UnusableEvent extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param reason stable and without content of the record: it is stored in a header
   */
  public UnusableEvent(String reason) {
    super(reason);
  }
}
