package io.zhiben.portal.session;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import io.zhiben.portal.MapTiles;
import io.zhiben.portal.PortalConfig;
import io.zhiben.portal.oidc.IdentityServer;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Signing in and out. */
@Path("/auth")
@Tag(name = "session", description = "Signing in and out")
@RunOnVirtualThread
public class AuthResource {
  private final PortalConfig config;
  private final Login login;
  private final Sessions sessions;
  private final IdentityServer identityServer;

  AuthResource(PortalConfig config, Login login, Sessions sessions, IdentityServer identityServer) {
    this.config = config;
    this.login = login;
    this.sessions = sessions;
    this.identityServer = identityServer;
  }

  /** Sends the browser to the identity server. */
  @GET
  @Path("/login")
  @PermitAll
  @Operation(operationId = "login", summary = "Send the browser to the identity server")
  @APIResponse(responseCode = "303", description = "To the identity server")
  public Response login(
      @QueryParam("return") String returnPath,
      @Context HttpHeaders headers,
      @Context HttpServerRequest request) {
    Login.Begun begun =
        login.begin(
            ReturnPath.of(returnPath),
            locale(headers).equals("en") ? "en" : "zh-CN",
            SessionCookies.loginOf(request),
            SessionCookies.sessionOf(request));
    return Response.seeOther(begun.signIn())
        .header(HttpHeaders.SET_COOKIE, SessionCookies.login(begun.browser(), config.loginMaxAge()))
        .build();
  }

  /**
   * Takes the identity server's answer; the parameters are those of OpenID Connect, RFC 9207 and
   * Keycloak.
   */
  @GET
  @Path("/callback")
  @PermitAll
  @Produces(MediaType.TEXT_HTML)
  @Operation(operationId = "finishLogin", summary = "Take the identity server's answer")
  @APIResponse(responseCode = "303", description = "Back to the portal, signed in")
  @APIResponse(responseCode = "400", description = "A page that says what to do")
  public Response callback(
      @QueryParam("state") String state,
      @QueryParam("code") String code,
      @QueryParam("iss") String issuer,
      @QueryParam("session_state") String sessionState,
      @QueryParam("error") String error,
      @QueryParam("error_description") String errorDescription,
      @Context HttpHeaders headers,
      @Context HttpServerRequest request) {
    Optional<Login.Done> done =
        identityServer.isIssuer(issuer)
            ? login.complete(state, code, SessionCookies.loginOf(request))
            : Optional.empty();
    return done.map(this::signedIn).orElseGet(() -> refused(headers));
  }

  /** Ends the session here and at the identity server. */
  @POST
  @Path("/logout")
  @PermitAll
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(operationId = "logout", summary = "End the session here and at the identity server")
  @APIResponseSchema(value = LogoutView.class)
  public Response logout(@Context HttpServerRequest request) {
    boolean ended =
        sessions.current(SessionCookies.sessionOf(request)).map(sessions::end).orElse(true);
    URI front = config.url().resolve("/");
    URI next = ended ? front : identityServer.endSessionPage(front);
    return Response.ok(new LogoutView(next.toString()))
        .header(HttpHeaders.SET_COOKIE, SessionCookies.noSession())
        .build();
  }

  /** Who is signed in. */
  @GET
  @Path("/session")
  @PermitAll
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(operationId = "readSession", summary = "Who is signed in")
  public SessionView session(@Context HttpHeaders headers, @Context HttpServerRequest request) {
    String locale = locale(headers);
    return sessions
        .current(SessionCookies.sessionOf(request))
        .map(session -> SessionView.of(session, locale, MapTiles.of(config).orElse(null)))
        .orElseGet(() -> SessionView.none(locale));
  }

  private Response signedIn(Login.Done done) {
    return Response.seeOther(URI.create(config.url() + done.returnPath().value()))
        .header(HttpHeaders.SET_COOKIE, SessionCookies.session(done.session()))
        .header(HttpHeaders.SET_COOKIE, SessionCookies.noLogin())
        .build();
  }

  private static Response refused(HttpHeaders headers) {
    return Response.status(Response.Status.BAD_REQUEST)
        .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
        .entity(RefusedPage.in(locale(headers)))
        .build();
  }

  /** Chinese unless the browser asks for English first. */
  private static String locale(HttpHeaders headers) {
    return headers.getAcceptableLanguages().stream()
        .map(Locale::getLanguage)
        .filter(language -> language.equals("zh") || language.equals("en"))
        .findFirst()
        .orElse("zh");
  }
}
