package io.zhiben.hazard.criteria;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The bodies of the requests about criteria. */
final class CriteriaCommands {
  private CriteriaCommands() {}

  /**
   * A set of a place, whole.
   *
   * @param documentNo as documents cite it
   * @param sector one of the library's, or another one
   * @param effectiveFrom the first day on which it holds
   * @param effectiveTo the last day; null while it is not repealed
   * @param supplementOf a set that this build carries; null for a document of its own
   * @param sourceUrl the official page; null where there is none
   * @param paraphrase whether the clauses stand in other words than the document's; false when left
   *     out
   */
  record WriteLocalSet(
      @NotBlank @Size(max = 100) String title,
      @NotBlank @Size(max = 60) String documentNo,
      @NotBlank @Size(max = 40) String sector,
      @NotNull LocalDate effectiveFrom,
      LocalDate effectiveTo,
      @Size(max = 40) String supplementOf,
      @Size(max = 500) @Pattern(regexp = "https?://\\S+") String sourceUrl,
      @Size(max = 1000) String note,
      Boolean paraphrase,
      @NotEmpty @Size(max = 200) List<@NotNull @Valid LocalClause> clauses) {

    boolean paraphrased() {
      return Boolean.TRUE.equals(paraphrase);
    }

    WriteLocalSet with(List<LocalClause> others) {
      return new WriteLocalSet(
          title,
          documentNo,
          sector,
          effectiveFrom,
          effectiveTo,
          supplementOf,
          sourceUrl,
          note,
          paraphrase,
          others);
    }
  }

  /**
   * One clause.
   *
   * @param id the one that it has; null for a new clause
   * @param no as the document numbers it
   * @param keywords what an inspector would look for
   * @param industries divisions of GB/T 4754-2017 that it is about; none: any
   * @param tags of enterprises that it is about in particular
   */
  @Schema(name = "LocalClause")
  record LocalClause(
      @Size(max = 60) String id,
      @NotBlank @Size(max = 60) String no,
      @NotBlank @Size(max = 900) String text,
      @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 40) String> keywords,
      @Size(max = 20) List<@NotNull @Pattern(regexp = "[A-T][0-9]{2}") String> industries,
      @Size(max = 20) List<@NotNull @Pattern(regexp = "[^|]{1,40}") String> tags) {

    LocalClause named(String name) {
      return new LocalClause(name, no, text, keywords, industries, tags);
    }

    CriteriaSet.Clause asClause() {
      return new CriteriaSet.Clause(id, no, text, keywords, industries, tags);
    }
  }

  /**
   * What somebody saw who laid a clause beside the official text.
   *
   * @param agrees whether it says the same
   * @param note needed where it doesn't
   */
  record CheckClause(
      @NotBlank @Size(max = 60) String clauseId,
      @NotNull Boolean agrees,
      @Size(max = 500) String note) {}
}
