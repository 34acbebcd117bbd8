package io.zhiben.platform.http;

import jakarta.ws.rs.core.Response;

/** Strong entity tags made of an aggregate's version. */
public final class Etags {
  private Etags() {}

  public static String of(long version) {
    return "\"" + version + "\"";
  }

  public static Response.ResponseBuilder tag(Response.ResponseBuilder response, long version) {
    return response.header("ETag", of(version));
  }
}
