package io.zhiben.platform.http;

import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;

/** The If-Match header of the request in hand. */
@RequestScoped
public class Preconditions {
  @Context HttpHeaders headers;

  /** Refuses a change that doesn't say which version it rests on, or rests on an older one. */
  public void requireMatch(long currentVersion) {
    String match = headers.getHeaderString(HttpHeaders.IF_MATCH);
    if (match == null || match.isBlank()) {
      throw Problem.of(CommonError.PRECONDITION_REQUIRED);
    }
    if (!match.strip().equals(Etags.of(currentVersion))) {
      throw Problem.of(CommonError.STALE_VERSION);
    }
  }
}
