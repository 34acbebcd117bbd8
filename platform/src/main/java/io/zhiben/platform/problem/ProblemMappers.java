package io.zhiben.platform.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.zhiben.platform.db.TakenKey;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Every failure of an operation leaves as a problem document; what is not known tells nothing of
 * the inside.
 */
class ProblemMappers {
  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

  private final ProblemResponses responses;

  ProblemMappers(ProblemResponses responses) {
    this.responses = responses;
  }

  @ServerExceptionMapper
  Response problem(Problem problem, HttpHeaders headers, UriInfo uri) {
    return answer(problem, headers, uri);
  }

  @ServerExceptionMapper
  Response violations(ConstraintViolationException failure, HttpHeaders headers, UriInfo uri) {
    return answer(failure, headers, uri);
  }

  @ServerExceptionMapper
  Response mismatched(MismatchedInputException failure, HttpHeaders headers, UriInfo uri) {
    return answer(failure, headers, uri);
  }

  @ServerExceptionMapper
  Response web(WebApplicationException failure, HttpHeaders headers, UriInfo uri) {
    if (failure.getResponse().getStatus() < 400) {
      return failure.getResponse();
    }
    return answer(failure, headers, uri);
  }

  @ServerExceptionMapper
  Response unauthorized(UnauthorizedException failure, HttpHeaders headers, UriInfo uri) {
    return answer(failure, headers, uri);
  }

  @ServerExceptionMapper
  Response authenticationFailed(
      AuthenticationFailedException failure, HttpHeaders headers, UriInfo uri) {
    return answer(failure, headers, uri);
  }

  @ServerExceptionMapper
  Response forbidden(ForbiddenException failure, HttpHeaders headers, UriInfo uri) {
    return answer(failure, headers, uri);
  }

  @ServerExceptionMapper
  Response anything(Throwable failure, HttpHeaders headers, UriInfo uri) {
    return answer(failure, headers, uri);
  }

  private Response answer(Throwable failure, HttpHeaders headers, UriInfo uri) {
    Problem problem = Translations.of(failure, uri);
    if (problem.code() == CommonError.INTERNAL_ERROR) {
      LOG.error("operation failed", failure);
    } else if (problem.code() == CommonError.SERVICE_UNAVAILABLE) {
      LOG.warnf("something needed is away: %s", failure);
    } else if (problem.code() == CommonError.STALE_VERSION) {
      // one key again and again is no race; its values are nobody's business here
      TakenKey.of(failure).ifPresent(key -> LOG.infof("the key %s was taken meanwhile", key));
    }
    return responses.of(problem, headers, uri);
  }
}
