package io.zhiben.portal.account;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

/** Which accounts are asked for. */
public class AccountList {
  /** Part of a name or account name. */
  @QueryParam("q")
  @Size(max = 60)
  String text;

  @QueryParam("limit")
  @DefaultValue("50")
  @Min(1)
  @Max(200)
  int limit = 50;

  @QueryParam("page")
  @DefaultValue("0")
  @Min(0)
  @Max(1000)
  int page;
}
