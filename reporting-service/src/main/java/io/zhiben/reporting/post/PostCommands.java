package io.zhiben.reporting.post;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The bodies of the requests about lists of posts. */
final class PostCommands {
  private PostCommands() {}

  @Schema(name = "AddPostTask")
  record Add(@NotBlank @Size(max = 200) String title) {}

  /**
   * @param note by what is seen that it is done
   */
  @Schema(name = "EndPostTask")
  record End(@NotBlank @Size(max = 500) String note) {}

  /**
   * @param goals in words, beside the plan's targets; may be left out
   */
  @Schema(name = "SubmitFiling")
  record Submit(@Size(max = 2000) String goals) {}

  @Schema(name = "ReturnFiling")
  record Return(@NotBlank @Size(max = 2000) String reason) {}

  /**
   * @param number under which it is filed
   */
  @Schema(name = "FileFiling")
  record File(@NotBlank @Size(max = 100) String number) {}
}
