package io.zhiben.enterprise.department;

import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks departments up. */
@ApplicationScoped
public class Departments {
  private final Database database;
  private final RegionTree tree;

  Departments(Database database, RegionTree tree) {
    this.database = database;
    this.tree = tree;
  }

  /** The departments of the place itself; the caller's own place when none is named. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public List<DepartmentView> of(String region) {
    String own = CurrentCaller.get().region();
    String wanted = region == null ? own : region;
    if (!tree.isWithin(wanted, own)) {
      throw Problem.notFound();
    }
    return database.query(
        "select code, name, region_code from department where region_code = ? order by code",
        row -> new DepartmentView(row.getString(1), row.getString(2), row.getString(3)),
        wanted);
  }

  /**
   * The departments of those codes in the same order; one that is not registered bears its code as
   * name.
   */
  @Transactional(Transactional.TxType.SUPPORTS)
  public List<DepartmentRef> refs(List<String> codes) {
    return codes.stream().map(this::ref).toList();
  }

  /** Names by code, of any place; unknown codes are left out. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Map<String, String> names(Collection<String> codes) {
    Map<String, String> names = new HashMap<>();
    if (!codes.isEmpty()) {
      database
          .query(
              "select code, name from department where code in (?"
                  + ",?".repeat(codes.size() - 1)
                  + ")",
              row -> Map.entry(row.getString(1), row.getString(2)),
              codes.toArray())
          .forEach(department -> names.put(department.getKey(), department.getValue()));
    }
    return names;
  }

  private DepartmentRef ref(String code) {
    return database
        .query(
            "select code, name from department where code = ?",
            row -> new DepartmentRef(row.getString(1), row.getString(2)),
            code)
        .stream()
        .findFirst()
        .orElseGet(() -> new DepartmentRef(code, code));
  }
}
