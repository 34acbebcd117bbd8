package io.zhiben.enterprise.importing;

import io.zhiben.platform.problem.ProblemTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;

/** The language of the request in hand. */
@RequestScoped
class CallerLanguage {
  @Context HttpHeaders headers;

  Locale locale() {
    return ProblemTexts.localeOf(headers.getAcceptableLanguages());
  }
}
