package io.zhiben.platform.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.zhiben.platform.access.PublicOperations;
import io.zhiben.platform.problem.ProblemDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Adds to a service's OpenAPI document what all services have in common and no resource says: who
 * asks, the refusals with their problem document, the two headers of writes. It also puts paths and
 * schemas in order, so that the same code always gives the same document.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class ApiDocument implements OASFilter {
  /** For {@code @Parameter(ref = ...)} on an operation that asks {@link Preconditions}. */
  public static final String IF_MATCH = "#/components/parameters/If-Match";

  /** For {@code @Parameter(ref = ...)} on an operation that asks {@link IdempotentRequests}. */
  public static final String IDEMPOTENCY_KEY = "#/components/parameters/Idempotency-Key";

  /** For an operation that asks both: the scanner keeps one reference of several. */
  public static final String IF_MATCH_AND_IDEMPOTENCY_KEY = "#/components/parameters/Both";

  private static final String PROBLEM = "#/components/schemas/Problem";
  private static final String TOKEN = "token";
  private static final String SESSION = "session";

  /** Below it an operation asks who calls; the portal's sign-in lies elsewhere. */
  private static final String GUARDED = "/api/";

  private static final String OF_THE_PORTAL = "/api/portal/";

  private static final Map<String, String> REFUSALS =
      Map.of(
          "400", "The request is wrong: see errors",
          "401", "No token, or one that is expired, foreign or for another audience",
          "403", "The role may not do this, or the place named lies outside",
          "404", "No such thing, or not for this caller",
          "412", "The thing has changed since: read again",
          "422", "The idempotency key belongs to another request",
          "428", "If-Match is missing",
          "429", "Too many requests without sign-in: Retry-After says when",
          "503", "Later: Retry-After says when");

  @Override
  public void filterOpenAPI(OpenAPI document) {
    Components components =
        document.getComponents() == null ? OASFactory.createComponents() : document.getComponents();
    document.setComponents(components);
    addSchemas(components);
    Set<String> used = new TreeSet<>();
    boolean portal = false;
    if (document.getPaths() != null) {
      Map<String, PathItem> paths = new TreeMap<>(document.getPaths().getPathItems());
      for (Map.Entry<String, PathItem> path : paths.entrySet()) {
        portal |= path.getKey().startsWith(OF_THE_PORTAL);
        Map<PathItem.HttpMethod, Operation> operations =
            new TreeMap<>(path.getValue().getOperations());
        operations.forEach((method, operation) -> {
          used.addAll(complete(path.getKey(), operation));
          path.getValue().setOperation(method, null);
          path.getValue().setOperation(method, operation);
        });
      }
      document.getPaths().setPathItems(paths);
    }
    used.forEach(status -> components.addResponse("Refused" + status, refusal(status)));
    addParameters(components, used);
    components.addSecurityScheme(portal ? SESSION : TOKEN, portal ? sessionCookie() : bearer());
  }

  private static void addSchemas(Components components) {
    Map<String, Schema> schemas = new TreeMap<>();
    if (components.getSchemas() != null) {
      schemas.putAll(components.getSchemas());
    }
    schemas.put(
        "FieldError",
        object("What is wrong with one field")
            .addProperty("field", text("Path in the body, or name of the parameter"))
            .addProperty("code", text("Stable, in the manner of error codes"))
            .addProperty("message", text("For a person, in the caller's language")));
    schemas.put(
        "Problem",
        object("A refusal, after RFC 9457; all codes stand in docs/errors.md")
            .addProperty("type", text("urn:zhiben:problem: and the code"))
            .addProperty("title", text("In the caller's language"))
            .addProperty("status", whole())
            .addProperty("detail", text("What to do, in the caller's language"))
            .addProperty("instance", text("The address that was asked"))
            .addProperty("code", text("Stable"))
            .addProperty("traceId", text("Leads an operator to the logs"))
            .addProperty(
                "errors",
                OASFactory.createSchema()
                    .type(List.of(Schema.SchemaType.ARRAY))
                    .items(OASFactory.createSchema().ref("#/components/schemas/FieldError")))
            .required(List.of("type", "title", "status", "code", "traceId")));
    components.setSchemas(schemas);
  }

  /** Returns the statuses of the common refusals that the operation may answer with. */
  private static Set<String> complete(String path, Operation operation) {
    Set<String> statuses = new TreeSet<>();
    APIResponses responses = operation.getResponses();
    responses
        .getAPIResponses()
        .forEach((status, response) -> {
          if (status.startsWith("4") && response.getContent() == null && path.startsWith(GUARDED)) {
            response.setContent(problem());
          }
        });
    if (!path.startsWith(GUARDED)) {
      return statuses;
    }
    if (PublicOperations.isPublic(path)) {
      operation.setSecurity(List.of());
      responses.removeAPIResponse("401");
      responses.removeAPIResponse("403");
      statuses.addAll(Set.of("400", "429", "503"));
    } else {
      operation.setSecurity(
          List.of(
              OASFactory.createSecurityRequirement()
                  .addScheme(path.startsWith(OF_THE_PORTAL) ? SESSION : TOKEN)));
      statuses.addAll(Set.of("400", "401", "403", "503"));
    }
    if (path.contains("{")) {
      statuses.add("404");
    }
    expandBoth(operation);
    if (refersTo(operation, IF_MATCH)) {
      statuses.addAll(Set.of("412", "428"));
    }
    if (refersTo(operation, IDEMPOTENCY_KEY)) {
      statuses.add("422");
    }
    for (String status : statuses) {
      if (!responses.hasAPIResponse(status) || isBare(responses.getAPIResponse(status))) {
        responses.addAPIResponse(
            status, OASFactory.createAPIResponse().ref("#/components/responses/Refused" + status));
      }
    }
    responses.setAPIResponses(new TreeMap<>(responses.getAPIResponses()));
    return statuses;
  }

  private static void expandBoth(Operation operation) {
    if (refersTo(operation, IF_MATCH_AND_IDEMPOTENCY_KEY)) {
      List<Parameter> parameters = new ArrayList<>(operation.getParameters());
      parameters.removeIf(one -> IF_MATCH_AND_IDEMPOTENCY_KEY.equals(one.getRef()));
      parameters.add(0, OASFactory.createParameter().ref(IDEMPOTENCY_KEY));
      parameters.add(0, OASFactory.createParameter().ref(IF_MATCH));
      operation.setParameters(parameters);
    }
  }

  /** What the scanner adds by itself: a status with its standard phrase and no more. */
  private static boolean isBare(APIResponse response) {
    return Set.of("Bad Request", "Not Authorized", "Not Allowed")
        .contains(response.getDescription());
  }

  private static boolean refersTo(Operation operation, String parameter) {
    return operation.getParameters() != null
        && operation.getParameters().stream().anyMatch(one -> parameter.equals(one.getRef()));
  }

  private static void addParameters(Components components, Set<String> used) {
    if (used.contains("412")) {
      components.addParameter(
          "If-Match",
          header("If-Match", "The version that the change rests on: the ETag of the last answer")
              .required(true));
    }
    if (used.contains("422")) {
      components.addParameter(
          "Idempotency-Key",
          header(
                  "Idempotency-Key",
                  "Of the caller's choice; the same key and body give the same answer again")
              .required(false));
    }
  }

  private static Parameter header(String name, String description) {
    return OASFactory.createParameter()
        .name(name)
        .in(Parameter.In.HEADER)
        .description(description)
        .schema(text(null));
  }

  private static APIResponse refusal(String status) {
    return OASFactory.createAPIResponse().description(REFUSALS.get(status)).content(problem());
  }

  private static Content problem() {
    return OASFactory.createContent()
        .addMediaType(
            ProblemDocument.MEDIA_TYPE,
            OASFactory.createMediaType().schema(OASFactory.createSchema().ref(PROBLEM)));
  }

  private static SecurityScheme bearer() {
    return OASFactory.createSecurityScheme()
        .type(SecurityScheme.Type.HTTP)
        .scheme("bearer")
        .bearerFormat("JWT")
        .description("An access token of the realm with this service as audience");
  }

  private static SecurityScheme sessionCookie() {
    return OASFactory.createSecurityScheme()
        .type(SecurityScheme.Type.APIKEY)
        .in(SecurityScheme.In.COOKIE)
        .name("__Host-zhiben")
        .description("The browser's session, from /auth/login");
  }

  private static Schema object(String description) {
    return OASFactory.createSchema()
        .type(List.of(Schema.SchemaType.OBJECT))
        .description(description);
  }

  private static Schema text(String description) {
    return OASFactory.createSchema()
        .type(List.of(Schema.SchemaType.STRING))
        .description(description);
  }

  private static Schema whole() {
    return OASFactory.createSchema().type(List.of(Schema.SchemaType.INTEGER));
  }
}
