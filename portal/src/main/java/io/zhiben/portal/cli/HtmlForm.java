package io.zhiben.portal.cli;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first form of a page of the identity server, read just far enough to fill it.
 *
 * @param action where it is sent
 * @param fields hidden fields with their values
 */
public record HtmlForm(String action, Map<String, String> fields) {
  private static final Pattern FORM =
      Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern INPUT =
      Pattern.compile("<input\\b([^>]*)>", Pattern.CASE_INSENSITIVE);

  public HtmlForm {
    fields = Map.copyOf(fields);
  }

  /**
   * @throws IllegalArgumentException when the page has no form
   */
  public static HtmlForm in(String page) {
    Matcher form = FORM.matcher(page);
    if (!form.find()) {
      throw new IllegalArgumentException("the page has no form");
    }
    Map<String, String> hidden = new LinkedHashMap<>();
    Matcher input = INPUT.matcher(form.group(2));
    while (input.find()) {
      if ("hidden".equals(attribute(input.group(1), "type"))) {
        hidden.put(attribute(input.group(1), "name"), attribute(input.group(1), "value"));
      }
    }
    return new HtmlForm(attribute(form.group(1), "action"), hidden);
  }

  /** The form's body with these values added, URL-encoded. */
  public String filledWith(Map<String, String> values) {
    Map<String, String> all = new LinkedHashMap<>(fields);
    all.putAll(values);
    StringBuilder body = new StringBuilder();
    all.forEach((name, value) ->
        body.append(body.isEmpty() ? "" : "&")
            .append(encode(name))
            .append('=')
            .append(encode(value)));
    return body.toString();
  }

  private static String attribute(String tag, String name) {
    Matcher matcher = Pattern.compile("\\b" + name + "\\s*=\\s*\"([^\"]*)\"").matcher(tag);
    return matcher.find() ? matcher.group(1).replace("&amp;", "&") : "";
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
