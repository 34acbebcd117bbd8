package io.zhiben.reporting.query;

import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * Where a part of a list begins: behind a row, or at a page within the window. The order is by day
 * and id, newest first.
 */
public final class Cursor {
  private final int limit;
  private final int offset;
  private final LocalDate day;
  private final UUID id;

  private Cursor(int limit, int offset, LocalDate day, UUID id) {
    this.limit = limit;
    this.offset = offset;
    this.day = day;
    this.id = id;
  }

  /**
   * @throws Problem INVALID_PARAMETER for a cursor that isn't one of ours, a page beyond the window
   *     and any other order
   */
  public static Cursor of(PageRequest request) {
    if (request.sort() != null && !request.sort().isBlank() && !request.sort().equals("-date")) {
      throw Problem.ofField(CommonError.INVALID_PARAMETER, "sort");
    }
    int page = request.page() == null ? 0 : request.page();
    if ((long) page * request.limit() >= PageRequest.WINDOW) {
      throw Problem.ofField(CommonError.INVALID_PARAMETER, "page");
    }
    if (request.after() == null || request.after().isBlank()) {
      return new Cursor(request.limit(), page * request.limit(), null, null);
    }
    if (request.page() != null) {
      throw Problem.ofField(CommonError.INVALID_PARAMETER, "after");
    }
    try {
      String text =
          new String(Base64.getUrlDecoder().decode(request.after()), StandardCharsets.UTF_8);
      String[] parts = text.split("\\|", 2);
      return new Cursor(request.limit(), 0, LocalDate.parse(parts[0]), UUID.fromString(parts[1]));
    } catch (DateTimeException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      throw Problem.ofField(CommonError.INVALID_PARAMETER, "after");
    }
  }

  /** The cursor behind that row. */
  public static String after(LocalDate day, UUID id) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((day + "|" + id).getBytes(StandardCharsets.UTF_8));
  }

  public int offset() {
    return offset;
  }

  /** The condition that leaves out what stood before. */
  public Sql behind(String dayColumn, String idColumn) {
    return day == null
        ? new Sql()
        : Sql.of(" and (%s, %s) < (?, ?)".formatted(dayColumn, idColumn), day, id);
  }

  /**
   * @param found at most one more than was asked for
   * @param total at most one more than the window
   */
  public <T> Page<T> page(List<T> found, long total, Function<T, String> after) {
    boolean more = found.size() > limit;
    List<T> items = more ? found.subList(0, limit) : found;
    return new Page<>(
        items, total, total <= PageRequest.WINDOW, more ? after.apply(items.getLast()) : null);
  }
}
