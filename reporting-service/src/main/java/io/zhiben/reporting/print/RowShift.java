package io.zhiben.reporting.print;

import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the rows of a sheet went when some of them were repeated. */
final class RowShift {
  private static final Pattern AREA =
      Pattern.compile("(\\$?[A-Z]{0,3}\\$?)(\\d+)(?::(\\$?[A-Z]{0,3}\\$?)(\\d+))?");

  private final NavigableMap<Integer, Integer> copies = new TreeMap<>();

  /** That row now stands so often, below one another; none takes it away. */
  void repeated(int row, int times) {
    copies.put(row, times);
  }

  /** How often it stands; 1 unless it was repeated. */
  int times(int row) {
    return copies.getOrDefault(row, 1);
  }

  /** Where its first copy stands. */
  int first(int row) {
    return row + copies.headMap(row).values().stream().mapToInt(times -> times - 1).sum();
  }

  /** Where its last copy stands; above the first where there is none. */
  int last(int row) {
    return first(row) + times(row) - 1;
  }

  /** An area such as {@code A1:H12} or {@code $5:$5} that holds all of what it held before. */
  String moved(String area) {
    return AREA.matcher(area).replaceAll(found -> Matcher.quoteReplacement(moved(found)));
  }

  private String moved(MatchResult found) {
    String from = found.group(1) + first(Integer.parseInt(found.group(2)));
    return found.group(4) == null
        ? from
        : from + ":" + found.group(3) + last(Integer.parseInt(found.group(4)));
  }
}
