package io.zhiben.portal.session;

/** What a person sees whose attempt to sign in came to nothing: plain words and the way on. */
final class RefusedPage {
  private static final String PAGE =
      """
      <!doctype html>
      <html lang="%s">
      <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%s</title></head>
      <body><main><h1>%s</h1><p>%s</p><p><a href="/auth/login">%s</a></p></main></body>
      </html>
      """;

  private RefusedPage() {}

  static String in(String locale) {
    return locale.equals("en")
        ? PAGE.formatted(
            "en",
            "Sign-in not completed",
            "Sign-in not completed",
            "This sign-in page was too old, was used already or belongs to another browser window.",
            "Sign in again")
        : PAGE.formatted("zh-CN", "登录未完成", "登录未完成", "登录页面已过期、已使用过，或来自另一个浏览器窗口。", "重新登录");
  }
}
