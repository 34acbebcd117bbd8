package io.zhiben.portal.account;

import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import io.zhiben.contracts.access.Role;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.portal.PortalError;
import io.zhiben.portal.oidc.OidcConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jboss.logging.Logger;

/**
 * The accounts in the identity server, behind a client that may manage users and nothing else. It
 * bounds nothing: whose accounts a person reaches is decided by the desk.
 */
@ApplicationScoped
class Accounts {
  private static final Logger LOG = Logger.getLogger(Accounts.class);
  private static final int BATCH = 200;
  private static final String REGION = "region";
  private static final String ORG = "org";

  private final KeycloakAdmin admin;
  private final ClientToken token;

  @Inject
  Accounts(OidcConfig oidc, AccountsConfig config, ClientToken token) {
    this.token = token;
    this.admin =
        QuarkusRestClientBuilder.newBuilder()
            .baseUri(adminApi(oidc.issuer()))
            .connectTimeout(config.connectTimeout().toMillis(), TimeUnit.MILLISECONDS)
            .readTimeout(config.readTimeout().toMillis(), TimeUnit.MILLISECONDS)
            .build(KeycloakAdmin.class);
  }

  /**
   * All people's accounts whose name or account name holds the text and whose place is let through;
   * without roles.
   */
  List<Account> search(String text, Predicate<String> places) {
    String pattern = text == null || text.isBlank() ? "" : "*" + text.strip() + "*";
    List<Account> found = new ArrayList<>();
    List<UserRecord> batch;
    int first = 0;
    do {
      int from = first;
      batch = ask(bearer -> admin.search(bearer, pattern, from, BATCH, false));
      batch.stream()
          .filter(Accounts::isPerson)
          .filter(user -> places.test(user.attribute(REGION)))
          .map(user -> account(user, Set.of()))
          .forEach(found::add);
      first += BATCH;
    } while (batch.size() == BATCH);
    return found;
  }

  Account withRoles(Account account) {
    return account.withRoles(rolesOf(account.id()));
  }

  /** Empty when there is none, or when it isn't a person's. */
  Optional<Account> find(String id) {
    try {
      UserRecord user = ask(bearer -> admin.get(bearer, id));
      return isPerson(user) ? Optional.of(account(user, rolesOf(id))) : Optional.empty();
    } catch (Problem e) {
      if (e.code() == CommonError.NOT_FOUND) {
        return Optional.empty();
      }
      throw e;
    }
  }

  Optional<Account> named(String username) {
    return ask(bearer -> admin.named(bearer, username, true, false)).stream()
        .filter(user -> username.equals(user.username))
        .findFirst()
        .map(user -> account(user, rolesOf(user.id)));
  }

  /**
   * An account that can sign in with the one-time password; the id in what comes back is the new
   * one.
   */
  Account create(Account wanted, String oneTimePassword) {
    UserRecord user = new UserRecord();
    user.username = wanted.username();
    user.firstName = wanted.name();
    user.email = wanted.email();
    user.enabled = true;
    user.attributes = Map.of(REGION, List.of(wanted.region()), ORG, List.of(wanted.org()));
    user.credentials = List.of(UserRecord.Credential.oneTime(oneTimePassword));
    String id = ask(bearer -> idOf(admin.create(bearer, user)));
    try {
      setRoles(id, wanted.roles());
    } catch (RuntimeException e) {
      // an account without its roles would take the name and be of no use
      ask(bearer -> done(() -> admin.delete(bearer, id)));
      throw e;
    }
    return new Account(
        id,
        wanted.username(),
        wanted.name(),
        wanted.email(),
        true,
        wanted.region(),
        wanted.org(),
        wanted.roles());
  }

  /**
   * Makes the account's roles of the suite exactly these; others, of the identity server itself,
   * stay.
   */
  void setRoles(String id, Set<Role> roles) {
    List<RoleRecord> taken =
        ask(bearer -> admin.roles(bearer, id)).stream()
            .filter(
                held -> Role.ofClaim(held.name()).filter(role -> !roles.contains(role)).isPresent())
            .toList();
    if (!taken.isEmpty()) {
      ask(bearer -> done(() -> admin.takeRoles(bearer, id, taken)));
    }
    List<RoleRecord> given =
        ask(bearer -> admin.rolesToGive(bearer, id)).stream()
            .filter(offered -> Role.ofClaim(offered.name()).filter(roles::contains).isPresent())
            .toList();
    if (!given.isEmpty()) {
      ask(bearer -> done(() -> admin.giveRoles(bearer, id, given)));
    }
  }

  void setEnabled(String id, boolean enabled) {
    ask(bearer -> {
      UserRecord user = admin.get(bearer, id);
      user.enabled = enabled;
      admin.put(bearer, id, user);
      return null;
    });
  }

  void setOneTimePassword(String id, String password) {
    ask(bearer ->
        done(() -> admin.resetPassword(bearer, id, UserRecord.Credential.oneTime(password))));
  }

  /** Ends all sessions of the person at the identity server: no token is renewed from now on. */
  void endSessions(String id) {
    ask(bearer -> done(() -> admin.logout(bearer, id)));
  }

  private Set<Role> rolesOf(String id) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    ask(bearer -> admin.roles(bearer, id))
        .forEach(held -> Role.ofClaim(held.name()).ifPresent(roles::add));
    return roles;
  }

  private <T> T ask(Function<String, T> question) {
    try {
      return question.apply("Bearer " + token.current());
    } catch (WebApplicationException e) {
      throw refusal(e);
    } catch (ProcessingException e) {
      LOG.warn("The identity server's admin API gives no answer", e);
      throw Problem.of(PortalError.IDENTITY_SERVER_UNAVAILABLE);
    }
  }

  private static Problem refusal(WebApplicationException failure) {
    return switch (failure.getResponse().getStatus()) {
      case 400 -> Problem.of(CommonError.INVALID_FIELD);
      case 404 -> Problem.notFound();
      case 409 -> Problem.ofField(PortalError.USERNAME_TAKEN, "username");
      default -> {
        LOG.errorf("The identity server's admin API refused: %s", failure.getMessage());
        yield Problem.of(PortalError.IDENTITY_SERVER_UNAVAILABLE);
      }
    };
  }

  private static Void done(Runnable action) {
    action.run();
    return null;
  }

  private static String idOf(Response created) {
    try (created) {
      String location = created.getHeaderString("Location");
      return location.substring(location.lastIndexOf('/') + 1);
    }
  }

  private static boolean isPerson(UserRecord user) {
    return user.serviceAccountClientId == null && !user.username.startsWith("service-account-");
  }

  private static Account account(UserRecord user, Set<Role> roles) {
    String name =
        Optional.ofNullable(user.firstName).orElse("")
            + Optional.ofNullable(user.lastName).orElse("");
    return new Account(
        user.id,
        user.username,
        name,
        user.email,
        user.enabled,
        user.attribute(REGION),
        user.attribute(ORG),
        roles);
  }

  /** Keycloak's admin API lies beside the realms, under the same names. */
  private static URI adminApi(URI issuer) {
    return URI.create(issuer.toString().replaceFirst("/realms/([^/]+)$", "/admin/realms/$1"));
  }
}
