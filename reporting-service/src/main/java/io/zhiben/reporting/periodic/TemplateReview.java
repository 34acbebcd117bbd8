package io.zhiben.reporting.periodic;

import io.zhiben.platform.docx.Docx;
import io.zhiben.platform.docx.Layout;
import io.zhiben.platform.docx.OfficeParts;
import io.zhiben.platform.docx.Placeholders;
import io.zhiben.platform.docx.RefusedDocx;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.FieldError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.reporting.print.SheetTemplate;
import io.zhiben.reporting.print.Xlsx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Whether a file can be a template; if not, all that is wrong at once. */
final class TemplateReview {
  private static final int MEGABYTE = 1024 * 1024;

  private TemplateReview() {}

  /**
   * A Word file that came from anybody.
   *
   * @throws Problem with every fault of it
   */
  static Docx word(Path uploaded) {
    return read(uploaded, PeriodicError.REPORT_TEMPLATE_NOT_DOCX, file -> word(Docx.read(file)));
  }

  /**
   * A workbook that came from anybody.
   *
   * @throws Problem with every fault of it
   */
  static Xlsx sheet(Path uploaded) {
    return read(uploaded, PeriodicError.REPORT_TEMPLATE_NOT_XLSX, file -> sheet(Xlsx.read(file)));
  }

  private static <T> T read(Path uploaded, PeriodicError otherKind, Function<byte[], T> review) {
    try {
      if (Files.size(uploaded) > OfficeParts.MOST_BYTES) {
        throw tooLarge();
      }
      return review.apply(Files.readAllBytes(uploaded));
    } catch (RefusedDocx refused) {
      throw switch (refused.reason()) {
        case NOT_DOCX -> Problem.ofField(otherKind, "file");
        case TOO_LARGE -> tooLarge();
        case ACTIVE_CONTENT -> Problem.ofField(PeriodicError.REPORT_TEMPLATE_ACTIVE, "file");
        case MALFORMED -> Problem.ofField(PeriodicError.REPORT_TEMPLATE_BROKEN, "file");
      };
    } catch (IOException e) {
      throw Problem.of(CommonError.MALFORMED_REQUEST);
    }
  }

  static Docx word(Docx file) {
    List<FieldError> faults = new ArrayList<>();
    broken(faults, Layout.unsupported(file));
    broken(faults, Placeholders.broken(file));
    names(faults, Placeholders.of(file), PrintedReport.NAMES, PrintedReport.NEEDED);
    if (faults.isEmpty()) {
      Placeholders.of(file).stream()
          .filter(name -> name.equals(PrintedReport.BODY) || name.equals(PrintedReport.ANNEX))
          .filter(name -> !PrintedReport.hasOwnParagraph(file, name))
          .forEach(name -> faults.add(fault(braced(name), PeriodicError.REPORT_TEMPLATE_BROKEN)));
    }
    refuse(faults);
    return file;
  }

  static Xlsx sheet(Xlsx file) {
    if (!SheetTemplate.isSmall(file)) {
      throw Problem.ofField(PeriodicError.REPORT_TEMPLATE_TOO_LARGE, "file", 1);
    }
    List<FieldError> faults = new ArrayList<>();
    broken(faults, SheetTemplate.unsupported(file));
    broken(faults, SheetTemplate.broken(file));
    names(faults, SheetTemplate.names(file), PrintedSheet.NAMES, PrintedSheet.NEEDED);
    refuse(faults);
    return file;
  }

  private static void broken(List<FieldError> faults, Set<String> found) {
    found.forEach(what -> faults.add(fault(what, PeriodicError.REPORT_TEMPLATE_BROKEN)));
  }

  private static void names(
      List<FieldError> faults, Set<String> used, Set<String> known, Set<String> needed) {
    used.stream()
        .filter(name -> !known.contains(name))
        .forEach(
            name -> faults.add(fault(braced(name), PeriodicError.REPORT_TEMPLATE_NAME_UNKNOWN)));
    needed.stream()
        .filter(name -> !used.contains(name))
        .sorted()
        .forEach(
            name -> faults.add(fault(braced(name), PeriodicError.REPORT_TEMPLATE_NAME_MISSING)));
  }

  private static void refuse(List<FieldError> faults) {
    if (!faults.isEmpty()) {
      throw Problem.of(PeriodicError.REPORT_TEMPLATE_REFUSED, faults.size()).withErrors(faults);
    }
  }

  private static FieldError fault(String what, PeriodicError code) {
    return new FieldError(what, code.name(), null);
  }

  private static String braced(String name) {
    return "{{" + name + "}}";
  }

  private static Problem tooLarge() {
    return Problem.ofField(
        PeriodicError.REPORT_TEMPLATE_TOO_LARGE, "file", OfficeParts.MOST_BYTES / MEGABYTE);
  }
}
