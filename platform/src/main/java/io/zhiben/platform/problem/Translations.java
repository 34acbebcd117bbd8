package io.zhiben.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.zhiben.platform.db.PassingFailure;
import io.zhiben.platform.db.TakenKey;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hibernate.StaleStateException;

/** Says which refusal an exception of a library means. */
final class Translations {
  private Translations() {}

  static Problem of(Throwable failure, UriInfo uri) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      Problem known = known(cause, uri);
      if (known != null) {
        return known;
      }
    }
    if (TakenKey.of(failure).isPresent()) {
      return Problem.of(CommonError.STALE_VERSION);
    }
    return Problem.of(
        PassingFailure.is(failure) ? CommonError.SERVICE_UNAVAILABLE : CommonError.INTERNAL_ERROR);
  }

  private static Problem known(Throwable cause, UriInfo uri) {
    return switch (cause) {
      case Problem problem -> problem;
      case ConstraintViolationException violations -> violations(violations);
      case UnrecognizedPropertyException unknown ->
          Problem.of(CommonError.UNKNOWN_FIELD)
              .withErrors(List.of(error(pathOf(unknown), CommonError.UNKNOWN_FIELD)));
      case JsonMappingException mapping when !mapping.getPath().isEmpty() ->
          Problem.of(CommonError.INVALID_FIELD)
              .withErrors(List.of(error(pathOf(mapping), CommonError.INVALID_FIELD)));
      case JsonProcessingException json -> Problem.of(CommonError.MALFORMED_REQUEST);
      case OptimisticLockException stale -> Problem.of(CommonError.STALE_VERSION);
      case StaleStateException stale -> Problem.of(CommonError.STALE_VERSION);
      case IOException io when isUnreadableForm(io) -> Problem.of(CommonError.MALFORMED_REQUEST);
      case UnauthorizedException e -> Problem.of(CommonError.UNAUTHENTICATED);
      case AuthenticationFailedException e -> Problem.of(CommonError.UNAUTHENTICATED);
      case ForbiddenException e -> Problem.of(CommonError.FORBIDDEN);
      case WebApplicationException web when !(web.getCause() instanceof JsonProcessingException) ->
          ofStatus(web, uri);
      default -> null;
    };
  }

  /** The parser of forms says only by its message that the client's form is broken. */
  private static boolean isUnreadableForm(IOException failure) {
    return String.valueOf(failure.getMessage()).contains("parsing multipart request");
  }

  private static Problem ofStatus(WebApplicationException web, UriInfo uri) {
    boolean badParameter = web.getCause() != null && !uri.getQueryParameters().isEmpty();
    return Problem.of(
        switch (web.getResponse().getStatus()) {
          case 400, 406 -> CommonError.MALFORMED_REQUEST;
          case 401 -> CommonError.UNAUTHENTICATED;
          case 403 -> CommonError.FORBIDDEN;
          case 404 -> badParameter ? CommonError.INVALID_PARAMETER : CommonError.NOT_FOUND;
          case 405 -> CommonError.METHOD_NOT_ALLOWED;
          case 413 -> CommonError.PAYLOAD_TOO_LARGE;
          case 415 -> CommonError.UNSUPPORTED_MEDIA_TYPE;
          case 429 -> CommonError.TOO_MANY_REQUESTS;
          case 503 -> CommonError.SERVICE_UNAVAILABLE;
          default -> CommonError.INTERNAL_ERROR;
        });
  }

  private static Problem violations(ConstraintViolationException violations) {
    List<FieldError> errors = new ArrayList<>();
    for (ConstraintViolation<?> violation : violations.getConstraintViolations()) {
      errors.add(
          new FieldError(
              pathOf(violation.getPropertyPath()),
              violation
                  .getConstraintDescriptor()
                  .getAnnotation()
                  .annotationType()
                  .getSimpleName()
                  .replaceAll("([a-z])([A-Z])", "$1_$2")
                  .toUpperCase(Locale.ROOT),
              violation.getMessage()));
    }
    errors.sort((a, b) -> a.field().compareTo(b.field()));
    return Problem.of(CommonError.INVALID_FIELD).withErrors(errors);
  }

  private static FieldError error(String field, CommonError code) {
    return new FieldError(field, code.name(), null);
  }

  /** Leaves out the method and its parameter, which stand before the body's own path. */
  private static String pathOf(Path path) {
    List<String> nodes = new ArrayList<>();
    path.forEach(node -> nodes.add(node.toString()));
    int skipped = Math.min(2, nodes.size() - 1);
    return String.join(".", nodes.subList(skipped, nodes.size()));
  }

  private static String pathOf(JsonMappingException mapping) {
    return mapping.getPath().stream()
        .map(
            step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
        .collect(Collectors.joining("."))
        .replace(".[", "[");
  }
}
