package io.zhiben.hazard.tipoff;

import io.zhiben.hazard.tipoff.Categories.Category;
import io.zhiben.hazard.tipoff.Categories.RoadClass;
import io.zhiben.hazard.tipoff.MessageRow.Author;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What people without sign-in are shown. */
final class ReporterViews {
  private ReporterViews() {}

  /**
   * What the form needs.
   *
   * @param enterprise what the poster's code names; null when it names none
   * @param village what the poster's code names; null when it names none
   */
  record Form(
      List<Town> towns,
      List<Category> categories,
      NamedEnterprise enterprise,
      NamedVillage village,
      List<RoadClass> roadClasses) {}

  /**
   * @param regionCode its town, which receives the tip-off
   */
  record NamedVillage(String code, String name, String regionCode) {}

  record Town(String code, String name, String district) {}

  record NamedEnterprise(UUID id, String name, String regionCode) {}

  /**
   * The receipt, shown this once.
   *
   * @param number what the office calls it
   */
  record Receipt(String receipt, String number) {
    @Override
    public String toString() {
      return "Receipt";
    }
  }

  /**
   * How it stands.
   *
   * @param dueOn the last day of the present step; null when nothing is due
   * @param photos how many photos it has
   */
  record Status(
      String number,
      TipOffState state,
      String category,
      Outcome outcome,
      String transferredTo,
      Instant receivedAt,
      LocalDate dueOn,
      int photos,
      boolean named,
      List<Message> messages) {}

  @Schema(name = "ReporterMessage")
  record Message(Author author, String text, Instant at) {}
}
