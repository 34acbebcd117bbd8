package io.zhiben.platform.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.FieldError;
import io.zhiben.platform.problem.Problem;
import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.Serial;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/**
 * The days that requests may name in all services: from 1900 to 2999 in queries, to 9999 in bodies.
 * Beyond them a calculation overflows or no database keeps the day, so what lies there is refused
 * before any feature sees it; a feature bounds its own days more narrowly where it has to. Bodies
 * go further because their mapper reads cursors too, and a row without a deadline stands at the
 * last day that databases know.
 */
final class RequestDates {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2999;
  private static final int LAST_KEPT_YEAR = 9999;

  private RequestDates() {}

  private static boolean beyond(LocalDate day, int lastYear) {
    return day.getYear() < FIRST_YEAR || day.getYear() > lastYear;
  }

  /** What is no day at all is left to the conversion of the parameter. */
  private static boolean beyond(String day) {
    try {
      return beyond(LocalDate.parse(day), LAST_YEAR);
    } catch (DateTimeException noDay) {
      return false;
    }
  }

  /** Refuses days out of bounds in query parameters. */
  @Provider
  @Priority(Priorities.USER)
  static class InQueries implements ContainerRequestFilter {
    @Context ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
      if (resource.getResourceMethod() == null) {
        return;
      }
      List<FieldError> errors =
          QueryParameters.of(resource.getResourceMethod()).entrySet().stream()
              .filter(one -> one.getValue() == LocalDate.class)
              .map(one -> one.getKey())
              .filter(name ->
                  request.getUriInfo().getQueryParameters().getOrDefault(name, List.of()).stream()
                      .anyMatch(RequestDates::beyond))
              .map(name -> new FieldError(name, CommonError.INVALID_PARAMETER.name(), null))
              .toList();
      if (!errors.isEmpty()) {
        throw Problem.of(CommonError.INVALID_PARAMETER).withErrors(errors);
      }
    }
  }

  /** Refuses days out of bounds in bodies, with the field that names them. */
  @Singleton
  static class InBodies implements ObjectMapperCustomizer {
    @Override
    public void customize(ObjectMapper mapper) {
      mapper.registerModule(
          new SimpleModule("request-dates").addDeserializer(LocalDate.class, new BoundedDay()));
    }

    /** After the module of times, whose place for days it takes. */
    @Override
    public int priority() {
      return MINIMUM_PRIORITY;
    }
  }

  private static class BoundedDay extends StdDeserializer<LocalDate> {
    @Serial private static final long serialVersionUID = 1L;

    BoundedDay() {
      super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      LocalDate day = LocalDateDeserializer.INSTANCE.deserialize(parser, context);
      return day != null && beyond(day, LAST_KEPT_YEAR)
          ? (LocalDate)
              context.handleWeirdStringValue(LocalDate.class, day.toString(), "from 1900 to 9999")
          : day;
    }
  }
}
