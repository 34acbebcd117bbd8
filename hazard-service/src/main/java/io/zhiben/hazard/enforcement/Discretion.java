package io.zhiben.hazard.enforcement;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiben.hazard.setting.TenantSettings;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A tenant's discretion standard (裁量权基准, T-089): grounds of cases, and for each the grades of a
 * fine with their conditions. The one that ships names the grounds that the plans name, in words of
 * its own and without a law where none was read, and holds statutory ranges only.
 */
record Discretion(@NotNull @Size(max = 500) List<@NotNull @Valid Violation> violations) {
  static final TenantSettings.Kind<Discretion> SETTING =
      new TenantSettings.Kind<>("DISCRETION", Discretion.class, shipped());

  Discretion {
    violations = violations == null ? null : violations.stream().toList();
  }

  /**
   * A ground of cases (案由).
   *
   * @param basis the law that it breaks
   * @param restoration a case on it is closed only with evidence that what was changed is restored
   *     (YF-03, Y-459)
   * @param creditBehaviour a behaviour of the credit rules that a sanction on it is proposed for
   *     none when left out
   * @param caseRequired what is found of it is always a case (Z-067)
   * @param domainCode the responsibility domain whose ground it is (T-084); of all when left out
   */
  record Violation(
      @NotBlank @Pattern(regexp = "[A-Z0-9_-]{1,40}") String code,
      @NotBlank @Size(max = 200) String title,
      @NotBlank @Size(max = 500) String basis,
      @NotNull @Size(max = 30) List<@NotNull @Valid DiscretionGrade> grades,
      boolean restoration,
      @Pattern(regexp = "[A-Z0-9_-]{1,40}") String creditBehaviour,
      boolean caseRequired,
      @Size(max = 40) String domainCode) {
    Violation {
      grades = grades == null ? null : grades.stream().toList();
    }

    Optional<DiscretionGrade> grade(String wanted) {
      return grades.stream().filter(one -> one.code().equals(wanted)).findFirst();
    }
  }

  /**
   * One grade (裁量阶次).
   *
   * @param circumstance when it is that grade
   * @param minFen least fine, in fen
   * @param maxFen greatest fine, in fen
   * @param lenient 从轻: for somebody who was sanctioned before on the ground it needs a reason
   *     (Z-111)
   */
  record DiscretionGrade(
      @NotBlank @Pattern(regexp = "[A-Z0-9_-]{1,40}") String code,
      @NotBlank @Size(max = 200) String title,
      @NotBlank @Size(max = 1000) String circumstance,
      @PositiveOrZero long minFen,
      @PositiveOrZero long maxFen,
      boolean lenient) {
    boolean covers(long fen) {
      return minFen <= fen && fen <= maxFen;
    }
  }

  Optional<Violation> violation(String wanted) {
    return violations.stream().filter(one -> one.code().equals(wanted)).findFirst();
  }

  /** Refuses codes that stand twice, and ranges that end before they begin. */
  void requireSound() {
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < violations.size(); i++) {
      Violation one = violations.get(i);
      if (!codes.add(one.code())) {
        throw Problem.ofField(CommonError.INVALID_FIELD, "violations[" + i + "].code");
      }
      Set<String> grades = new HashSet<>();
      for (int j = 0; j < one.grades().size(); j++) {
        DiscretionGrade grade = one.grades().get(j);
        String at = "violations[" + i + "].grades[" + j + "].";
        if (!grades.add(grade.code())) {
          throw Problem.ofField(CommonError.INVALID_FIELD, at + "code");
        }
        if (grade.maxFen() < grade.minFen()) {
          throw Problem.ofField(CommonError.INVALID_FIELD, at + "maxFen");
        }
      }
    }
  }

  private static Discretion shipped() {
    try (InputStream in = Discretion.class.getResourceAsStream("/enforcement/discretion.json")) {
      return new ObjectMapper().readValue(in, Discretion.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
