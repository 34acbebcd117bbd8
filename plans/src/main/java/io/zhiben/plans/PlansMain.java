package io.zhiben.plans;

import io.zhiben.plans.InvalidPlanPack.Fault;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks at folders with packs: {@code lint} prints what is wrong with them, and what they leave
 * open; {@code coverage} prints how much of the catalogue they cover.
 */
public final class PlansMain {
  private static final PlanPackReader READER = new PlanPackReader();

  private PlansMain() {}

  /**
   * @param args {@code lint} or {@code coverage}, and the folders; ends with 1 where a pack is
   *     wrong, or a row is neither covered nor left
   */
  public static void main(String[] args) {
    List<Path> folders = Arrays.stream(args).skip(1).map(Path::of).toList();
    boolean good =
        args[0].equals("coverage") ? coverage(folders, System.out) : lint(folders, System.out);
    if (!good) {
      System.exit(1);
    }
  }

  static boolean lint(List<Path> folders, PrintStream out) {
    Map<String, String> texts = new LinkedHashMap<>();
    Map<String, PlanPack> packs = new LinkedHashMap<>();
    boolean good = true;
    for (Path folder : folders) {
      try {
        String text = PackText.in(folder);
        PlanPack pack = READER.read(nameOf(folder), text);
        texts.put(pack.id(), text);
        packs.put(pack.id(), pack);
        if (!pack.id().equals(nameOf(folder))) {
          out.println(folder + ": its id is " + pack.id() + ", which isn't the folder's name");
          good = false;
        }
      } catch (InvalidPlanPack e) {
        print(folder.toString(), e.faults(), out);
        good = false;
      }
    }
    for (var wrong : PackSet.refused(READER, packs.values(), texts).entrySet()) {
      print(wrong.getKey(), wrong.getValue().faults(), out);
      good = false;
    }
    packs.forEach((id, pack) -> {
      for (PackGaps.Gap gap : PackGaps.of(pack)) {
        out.println(id + ": left open: " + gap.kind() + " " + gap.about());
      }
    });
    out.println(packs.size() + " of " + folders.size() + " packs can be read");
    return good;
  }

  static boolean coverage(List<Path> folders, PrintStream out) {
    boolean complete = true;
    int rows = 0;
    int covered = 0;
    for (Path folder : folders) {
      String text;
      PlanPack pack;
      try {
        text = PackText.in(folder);
        pack = READER.read(nameOf(folder), text);
      } catch (InvalidPlanPack e) {
        print(folder.toString(), e.faults(), out);
        complete = false;
        continue;
      }
      PlanCoverage coverage = PlanCoverage.of(READER, pack, text);
      rows += coverage.rows();
      covered += coverage.covered().size();
      out.println(line(pack.id(), coverage.covered().size(), coverage.rows()));
      for (PlanPack.Uncovered left : pack.uncovered()) {
        out.println("  left: " + String.join(" ", left.rows()) + ": " + left.reason());
      }
      if (!coverage.unknown().isEmpty()) {
        out.println("  of another plan: " + String.join(" ", coverage.unknown()));
      }
      if (!coverage.isComplete()) {
        out.println("  neither covered nor left: " + String.join(" ", coverage.open()));
        complete = false;
      }
    }
    out.println(line("all", covered, rows));
    return complete;
  }

  private static String line(String name, int covered, int rows) {
    return name + ": " + covered + " / " + rows + " rows covered";
  }

  private static String nameOf(Path folder) {
    return folder.toAbsolutePath().normalize().getFileName().toString();
  }

  private static void print(String where, List<Fault> faults, PrintStream out) {
    for (Fault fault : faults) {
      out.println(
          where
              + "/"
              + fault.file()
              + ":"
              + fault.line()
              + ": "
              + fault.path()
              + ": "
              + fault.message());
    }
  }
}
