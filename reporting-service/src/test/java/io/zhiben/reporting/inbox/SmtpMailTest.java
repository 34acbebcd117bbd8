package io.zhiben.reporting.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A mail on its way over the wire, to a server of this process that speaks what SMTP needs. */
class SmtpMailTest {
  private static final Instant AT = Instant.parse("2026-05-06T01:00:00Z");
  private static final InboxMessage MESSAGE =
      new InboxMessage("id-1", "治本：2 件事项待办", "以下 2 件事项\n- 隐患 H-1\n", 2);

  private ServerSocket server;
  private final CompletableFuture<String> received = new CompletableFuture<>();
  private volatile String refuses = "";

  @BeforeEach
  void listen() throws IOException {
    server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::serve);
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private void serve() {
    try (Socket client = server.accept();
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))) {
      OutputStream out = client.getOutputStream();
      say(out, "220 test");
      StringBuilder mail = new StringBuilder();
      boolean data = false;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (data) {
          data = !line.equals(".");
          if (data) {
            mail.append(line).append("\r\n");
          } else {
            received.complete(mail.toString());
            say(out, "250 taken");
          }
        } else if (!refuses.isEmpty() && line.startsWith(refuses)) {
          say(out, "550 no such person");
        } else if (line.startsWith("DATA")) {
          data = true;
          say(out, "354 go on");
        } else if (line.startsWith("QUIT")) {
          say(out, "221 bye");
          return;
        } else {
          say(out, "250 fine");
        }
      }
    } catch (IOException e) {
      received.completeExceptionally(e);
    }
  }

  private static void say(OutputStream out, String line) throws IOException {
    out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  private record Server(int port, boolean startTls) implements NotifyConfig.Mail {
    @Override
    public Optional<String> host() {
      return Optional.of("127.0.0.1");
    }

    @Override
    public Optional<String> user() {
      return Optional.empty();
    }

    @Override
    public Optional<String> password() {
      return Optional.empty();
    }

    @Override
    public Optional<String> from() {
      return Optional.of("zhiben@example.org");
    }
  }

  @Test
  void aMailArrivesWithItsTextAndAnIdThatStays() throws Exception {
    new SmtpMail(new Server(server.getLocalPort(), false)).send("a@example.org", MESSAGE, AT);
    MimeMessage mail = parsed(received.get(20, TimeUnit.SECONDS));
    assertEquals("治本：2 件事项待办", mail.getSubject());
    assertEquals("a@example.org", mail.getAllRecipients()[0].toString());
    assertEquals("<id-1@zhiben>", mail.getMessageID());
    assertEquals("auto-generated", mail.getHeader("Auto-Submitted")[0]);
    assertTrue(mail.getContent().toString().contains("- 隐患 H-1"));
  }

  @Test
  void aRefusalNamesNobody() {
    refuses = "RCPT";
    WayFailed failed =
        assertThrows(
            WayFailed.class,
            () ->
                new SmtpMail(new Server(server.getLocalPort(), false))
                    .send("a@example.org", MESSAGE, AT));
    assertFalse(failed.getMessage().contains("example"));
  }

  @Test
  void whereTheLinkCannotBeSecuredNothingIsSent() {
    assertThrows(
        WayFailed.class,
        () ->
            new SmtpMail(new Server(server.getLocalPort(), true))
                .send("a@example.org", MESSAGE, AT));
    assertFalse(received.isDone());
  }

  private static MimeMessage parsed(String mail) throws MessagingException {
    return new MimeMessage(null, new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8)));
  }
}
