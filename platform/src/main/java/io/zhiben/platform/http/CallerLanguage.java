package io.zhiben.platform.http;

import io.zhiben.platform.problem.ProblemTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;

/** The language of the request in hand. */
@RequestScoped
public class CallerLanguage {
  @Context HttpHeaders headers;

  public Locale locale() {
    return ProblemTexts.localeOf(headers.getAcceptableLanguages());
  }
}
