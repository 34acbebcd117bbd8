package io.zhiben.platform.sheet;

/**
 * What a workbook may cost. The defaults let 100,000 rows of 20 columns through in a heap of 256
 * MB.
 *
 * @param maxFileBytes size of the file as it came
 * @param maxEntries parts in the archive
 * @param maxEntryBytes one part unpacked
 * @param maxStringsBytes the part of shared strings unpacked; it is held in memory
 * @param maxTotalBytes all parts unpacked
 * @param maxRatio unpacked to packed size of a part; counts once a part has unpacked 1 MiB
 * @param maxRows data rows, the header not counted
 * @param maxColumns columns with content
 */
public record SheetLimits(
    long maxFileBytes,
    int maxEntries,
    long maxEntryBytes,
    long maxStringsBytes,
    long maxTotalBytes,
    int maxRatio,
    int maxRows,
    int maxColumns) {

  private static final long MIB = 1024L * 1024;

  /** 20 MiB packed, 256 MiB a part, 384 MiB in all, 100:1, 100,000 rows, 256 columns. */
  public static SheetLimits defaults() {
    return new SheetLimits(20 * MIB, 1_000, 256 * MIB, 96 * MIB, 384 * MIB, 100, 100_000, 256);
  }

  /** The same with another number of data rows. */
  public SheetLimits withMaxRows(int rows) {
    return new SheetLimits(
        maxFileBytes,
        maxEntries,
        maxEntryBytes,
        maxStringsBytes,
        maxTotalBytes,
        maxRatio,
        rows,
        maxColumns);
  }

  /** The same with another size of the file. */
  public SheetLimits withMaxFileBytes(long bytes) {
    return new SheetLimits(
        bytes,
        maxEntries,
        maxEntryBytes,
        maxStringsBytes,
        maxTotalBytes,
        maxRatio,
        maxRows,
        maxColumns);
  }
}
