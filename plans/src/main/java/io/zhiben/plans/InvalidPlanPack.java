package io.zhiben.plans;

import java.util.List;

/** A pack that cannot be used, with everything that is wrong with it. */
public final class InvalidPlanPack extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  /**
   * One fault.
   *
   * @param file of the pack
   * @param line of the file, from 1; 0 where it is not known
   * @param path JSON pointer, e.g. {@code /duties/0/cadence}
   */
  public record Fault(String file, int line, String path, String message) {
    static Fault at(String text, int line, String path, String message) {
      PackText.Position position = PackText.locate(text, line);
      return new Fault(position.file(), position.line(), path, message);
    }

    @Override
    public String toString() {
      return file + (line > 0 ? " line " + line : "") + ": " + path + ": " + message;
    }
  }

  /**
   * @param name what to call the pack
   */
  public InvalidPlanPack(String name, List<Fault> faults) {
    super(name + ": " + String.join("; ", faults.stream().map(Fault::toString).toList()));
    this.faults = List.copyOf(faults);
  }

  public List<Fault> faults() {
    return faults;
  }
}
