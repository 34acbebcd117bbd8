package io.zhiben.e2e.bench;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * One client's HTTP/1.1 connection, kept open. It costs next to nothing, so that what is measured
 * on a small machine is the service and not the one who asks. Not for several threads.
 */
final class KeptConnection implements AutoCloseable {
  private static final int TIMEOUT_MILLIS = 60_000;

  private final Socket socket;
  private final InputStream in;
  private final OutputStream out;
  private final String host;
  private final byte[] buffer = new byte[1 << 16];
  private int start;
  private int end;

  KeptConnection(URI service) throws IOException {
    this.socket = new Socket(service.getHost(), service.getPort());
    this.socket.setTcpNoDelay(true);
    this.socket.setSoTimeout(TIMEOUT_MILLIS);
    this.in = socket.getInputStream();
    this.out = socket.getOutputStream();
    this.host = service.getHost() + ":" + service.getPort();
  }

  /** What came back. */
  record Answer(int status, byte[] body) {
    String text() {
      return new String(body, StandardCharsets.UTF_8);
    }
  }

  Answer get(String path, String token) throws IOException {
    return send("GET " + path, token, "", new byte[0]);
  }

  Answer post(String path, String token, String idempotencyKey, String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    String more =
        "Idempotency-Key: "
            + idempotencyKey
            + "\r\nContent-Type: application/json\r\nContent-Length: "
            + body.length
            + "\r\n";
    return send("POST " + path, token, more, body);
  }

  private Answer send(String line, String token, String headers, byte[] body) throws IOException {
    String text =
        line
            + " HTTP/1.1\r\nHost: "
            + host
            + "\r\nAuthorization: Bearer "
            + token
            + "\r\nAccept: */*\r\n"
            + headers
            + "\r\n";
    byte[] head = text.getBytes(StandardCharsets.US_ASCII);
    byte[] request = Arrays.copyOf(head, head.length + body.length);
    System.arraycopy(body, 0, request, head.length, body.length);
    out.write(request);
    return read();
  }

  private Answer read() throws IOException {
    int status = Integer.parseInt(line().split(" ")[1]);
    int length = 0;
    boolean chunked = false;
    for (String header = line(); !header.isEmpty(); header = line()) {
      char first = Character.toLowerCase(header.charAt(0));
      if (first != 'c' && first != 't') {
        continue;
      }
      String lower = header.toLowerCase(Locale.ROOT);
      if (lower.startsWith("content-length:")) {
        length = Integer.parseInt(lower.substring(15).strip());
      } else if (lower.startsWith("transfer-encoding:") && lower.contains("chunked")) {
        chunked = true;
      }
    }
    return new Answer(status, chunked ? chunks() : bytes(length));
  }

  private byte[] chunks() throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (int size = chunkSize(); size > 0; size = chunkSize()) {
      all.writeBytes(bytes(size));
      line();
    }
    line();
    return all.toByteArray();
  }

  private int chunkSize() throws IOException {
    return Integer.parseInt(line().split(";")[0].strip(), 16);
  }

  private byte[] bytes(int length) throws IOException {
    byte[] bytes = new byte[length];
    int ready = Math.min(length, end - start);
    System.arraycopy(buffer, start, bytes, 0, ready);
    start += ready;
    if (ready < length && in.readNBytes(bytes, ready, length - ready) < length - ready) {
      throw new EOFException("the service closed the connection");
    }
    return bytes;
  }

  /** Up to the next line break, without it. */
  private String line() throws IOException {
    int seen = start;
    while (true) {
      for (; seen < end; seen++) {
        if (buffer[seen] == '\n') {
          String line = new String(buffer, start, seen - start - 1, StandardCharsets.ISO_8859_1);
          start = seen + 1;
          return line;
        }
      }
      seen -= start;
      fill();
      seen += start;
    }
  }

  /** Reads more, behind what is there and not yet taken. */
  private void fill() throws IOException {
    System.arraycopy(buffer, start, buffer, 0, end - start);
    end -= start;
    start = 0;
    int read = in.read(buffer, end, buffer.length - end);
    if (read < 0) {
      throw new EOFException("the service closed the connection");
    }
    end += read;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
