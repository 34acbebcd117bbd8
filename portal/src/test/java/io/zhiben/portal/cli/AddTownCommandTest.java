package io.zhiben.portal.cli;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.zhiben.local.SignInTurn;
import io.zhiben.platform.region.RegionTree;
import io.zhiben.portal.account.KeycloakCleaner;
import io.zhiben.portal.support.Browser;
import io.zhiben.portal.support.Places;
import io.zhiben.portal.support.PortalTest;
import io.zhiben.portal.support.Upstream;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class AddTownCommandTest {
  @TestHTTPResource("/")
  URI server;

  @Inject RegionTree regions;
  @Inject KeycloakCleaner cleaner;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void knowThePlaces() {
    Places.publish();
    await()
        .until(() ->
            QuarkusTransaction.requiringNew()
                .call(() -> regions.isWithin(Places.TOWN, Places.CITY)));
  }

  @AfterEach
  void removeTheAdministrator() {
    cleaner.remove("cli-");
  }

  @Test
  void addsATownByOneCommandAndNothingTheSecondTime() throws Exception {
    String suffix = Long.toString(System.nanoTime(), 36);
    String code = "12011080" + (1000 + Math.floorMod(System.nanoTime() / 1000, 9000L));

    assertEquals(0, run("Zhiben-test-1!", arguments(code, "cli-" + suffix)), err::toString);
    assertTrue(out.toString(StandardCharsets.UTF_8).contains("oneTimePassword"));
    assertTrue(Upstream.regions().get(code).contains("示例新镇"));
    out.reset();
    assertEquals(0, run("Zhiben-test-1!", arguments(code, "cli-" + suffix)), err::toString);
    assertFalse(out.toString(StandardCharsets.UTF_8).contains("oneTimePassword"));
  }

  @Test
  void saysWhyItWasRefused() throws Exception {
    String[] elsewhere = arguments("120119999000", "cli-nobody");
    elsewhere[9] = "120119000000";
    assertEquals(1, run("Zhiben-test-1!", elsewhere));
    assertTrue(err.toString(StandardCharsets.UTF_8).contains("OUTSIDE_SCOPE"), err::toString);
  }

  @Test
  void explainsItselfWhereAnOptionIsMissing() throws Exception {
    assertEquals(2, run("x", "--portal", Browser.ORIGIN));
    assertTrue(err.toString(StandardCharsets.UTF_8).contains("missing: --code"), err::toString);
  }

  private int run(String password, String... arguments) {
    AddTownCommand command =
        new AddTownCommand(
            HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .proxy(new PublicAddress(server))
                .build(),
            Map.of("ZHIBEN_ADMIN_PASSWORD", password),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return SignInTurn.take(
        "dl-admin",
        () -> {
          try {
            return command.run(arguments);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
          }
        });
  }

  private static String[] arguments(String code, String administrator) {
    return new String[] {
      "--portal",
      Browser.ORIGIN,
      "--as",
      "dl-admin",
      "--code",
      code,
      "--name",
      "示例新镇",
      "--parent",
      Places.DISTRICT,
      "--admin",
      administrator,
      "--admin-name",
      "示例镇管理员"
    };
  }

  /** Finds the portal's public address at the server under test, which listens elsewhere. */
  private static final class PublicAddress extends ProxySelector {
    private final URI inside;

    PublicAddress(URI inside) {
      this.inside = inside;
    }

    @Override
    public List<Proxy> select(URI uri) {
      return uri.getPort() == URI.create(Browser.ORIGIN).getPort()
          ? List.of(
              new Proxy(Proxy.Type.HTTP, new InetSocketAddress(inside.getHost(), inside.getPort())))
          : List.of(Proxy.NO_PROXY);
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
