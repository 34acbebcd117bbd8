package io.zhiben.reporting.inbox;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a person is told beside the inbox.
 *
 * @param mailOffered whether this installation sends mails at all
 * @param smsOffered whether it sends text messages
 * @param quietFrom HH:mm; the same as {@code quietTo} for no quiet hours
 * @param language of messages: zh or en
 */
@Schema(name = "InboxSettings")
record InboxSettings(
    long version,
    boolean byMail,
    boolean bySms,
    String quietFrom,
    String quietTo,
    String language,
    boolean mailOffered,
    boolean smsOffered) {

  /** What a person sets. */
  @Schema(name = "SaveInboxSettings")
  record Save(
      boolean byMail,
      boolean bySms,
      @NotNull @Pattern(regexp = "([01]\\d|2[0-3]):[0-5]\\d") String quietFrom,
      @NotNull @Pattern(regexp = "([01]\\d|2[0-3]):[0-5]\\d") String quietTo,
      @NotNull @Pattern(regexp = "zh|en") String language) {}

  static InboxSettings of(InboxPerson person, boolean mailOffered, boolean smsOffered) {
    return new InboxSettings(
        person.version(),
        person.byMail(),
        person.bySms(),
        person.quietFrom(),
        person.quietTo(),
        person.language(),
        mailOffered,
        smsOffered);
  }
}
