package io.zhiben.platform.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

/**
 * Which part of a list is asked for: by page number within the first 10,000 rows, or behind a
 * cursor without limit. Sort names a field of the list, with a leading minus for descending order.
 */
public class PageRequest {
  /** Rows that can be reached by page number. */
  public static final int WINDOW = 10_000;

  @QueryParam("limit")
  @DefaultValue("50")
  @Min(1)
  @Max(200)
  private int limit = 50;

  @QueryParam("page")
  @Min(0)
  private Integer page;

  @QueryParam("after")
  private String after;

  @QueryParam("sort")
  private String sort;

  public PageRequest() {}

  public PageRequest(int limit, Integer page, String after, String sort) {
    this.limit = limit;
    this.page = page;
    this.after = after;
    this.sort = sort;
  }

  public int limit() {
    return limit;
  }

  public Integer page() {
    return page;
  }

  public String after() {
    return after;
  }

  public String sort() {
    return sort;
  }
}
