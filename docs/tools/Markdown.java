/** What a table's cell may hold. */
final class Markdown {
  private Markdown() {}

  static String cell(String text) {
    return text.strip().replace("|", "\\|").replace("\n", " ");
  }
}
