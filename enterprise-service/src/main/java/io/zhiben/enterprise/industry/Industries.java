package io.zhiben.enterprise.industry;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sections and divisions of the national classification of industries, GB/T 4754-2017. */
@ApplicationScoped
public class Industries {
  private static final String FILE = "/industry/gbt4754-2017.csv";

  /**
   * A section letter, then the digits of a division, group or class; the letter may be left out.
   */
  private static final Pattern WRITTEN = Pattern.compile("([A-T])?(\\d{2})\\d{0,2}");

  private final Map<String, String> names = new LinkedHashMap<>();
  private final Map<String, String> codeByDivision = new LinkedHashMap<>();

  public Industries() {
    try (InputStream in = Industries.class.getResourceAsStream(FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().skip(1).forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String line) {
    int comma = line.indexOf(',');
    String code = line.substring(0, comma);
    names.put(code, line.substring(comma + 1));
    if (code.length() > 1) {
      codeByDivision.put(code.substring(1), code);
    }
  }

  /**
   * The division that a person wrote as {@code R90}, {@code 90}, {@code r9020} or {@code 9020}:
   * always in the form {@code R90}. Empty when there is no such division, or when the letter isn't
   * its section's.
   */
  public Optional<String> division(String written) {
    if (written == null) {
      return Optional.empty();
    }
    Matcher matcher = WRITTEN.matcher(written.strip().toUpperCase(Locale.ROOT));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String code = codeByDivision.get(matcher.group(2));
    boolean fits = code != null && (matcher.group(1) == null || code.startsWith(matcher.group(1)));
    return fits ? Optional.of(code) : Optional.empty();
  }

  /** The name of a section or division; the code itself where it is unknown. */
  public String name(String code) {
    return names.getOrDefault(code, code);
  }

  /** Those whose code or name contains the text; all when it is blank. */
  public List<IndustryView> find(String text) {
    String wanted = text == null ? "" : text.strip();
    return names.entrySet().stream()
        .filter(e ->
            e.getKey().contains(wanted.toUpperCase(Locale.ROOT)) || e.getValue().contains(wanted))
        .map(e -> new IndustryView(e.getKey(), e.getValue()))
        .toList();
  }
}
