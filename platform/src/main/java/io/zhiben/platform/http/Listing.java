package io.zhiben.platform.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.PlaceScope;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.metamodel.ManagedType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * One list query: conditions that apply when their value is given, a stable order that ends with
 * the id, a part by page number or behind a cursor, and a true total up to the window.
 */
public final class Listing<E> {
  /** So many rows are passed over as they are; reading the ids first pays beyond. */
  private static final int FEW = 500;

  private final EntityManager entityManager;
  private final ObjectMapper json;
  private final Class<?> entity;
  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> values = new LinkedHashMap<>();
  private final Map<String, String> sorts = new LinkedHashMap<>();
  private String defaultSort = "-id";
  private String selection = "e";
  private boolean placeAlone;

  Listing(EntityManager entityManager, ObjectMapper json, Class<?> entity) {
    this.entityManager = entityManager;
    this.json = json;
    this.entity = entity;
    sorts.put("id", "e.id");
  }

  /** The order asked for. */
  private record Order(String expression, boolean descending) {
    boolean isId() {
      return expression.equals("e.id");
    }

    /** What a cursor names: the id, and the value that the row is sorted by. */
    String position() {
      return isId() ? "e.id" : "e.id, " + expression;
    }
  }

  /** Applies the condition unless the value is null. */
  public Listing<E> where(String condition, String name, Object value) {
    if (value != null) {
      conditions.add(condition);
      values.put(name, value);
    }
    return this;
  }

  /**
   * Applies the condition that one of the expressions has the text in it, in upper or lower case;
   * none where the text is blank or missing.
   */
  public Listing<E> containing(String text, String... expressions) {
    StringJoiner any = new StringJoiner(" or ");
    for (String expression : expressions) {
      any.add("locate(:q, lower(" + expression + ")) > 0");
    }
    boolean asked = text != null && !text.isBlank();
    return where(any.toString(), "q", asked ? text.strip().toLowerCase(Locale.ROOT) : null);
  }

  /** Applies the condition, which has no value. */
  public Listing<E> where(String condition) {
    conditions.add(condition);
    return this;
  }

  /**
   * Applies the condition that the expression is one of the values. They are parameters of their
   * own, and as many as a power of two: of a query with a parameter of several values Hibernate
   * keeps no plan.
   *
   * @param expected at least one
   */
  public Listing<E> whereIn(String expression, String name, Collection<?> expected) {
    conditions.add(expression + " in " + oneOf(name, expected, values));
    return this;
  }

  private static String oneOf(String name, Collection<?> expected, Map<String, Object> values) {
    List<Object> filled = new ArrayList<>(expected);
    int size = Integer.highestOneBit(filled.size() * 2 - 1);
    while (filled.size() < size) {
      filled.add(filled.getLast());
    }
    StringJoiner names = new StringJoiner(", ", "(", ")");
    for (int i = 0; i < size; i++) {
      names.add(":" + name + i);
      values.put(name + i, filled.get(i));
    }
    return names.toString();
  }

  /** Lets callers sort by that field; its column must never be null. */
  public Listing<E> sortable(String field, String expression) {
    sorts.put(field, expression);
    return this;
  }

  public Listing<E> defaultSort(String field) {
    this.defaultSort = field;
    return this;
  }

  /** The part asked for, with a total that is counted up to the window. */
  public Page<E> fetch(PageRequest request) {
    List<E> items = new ArrayList<>();
    String next = fetchInto(items, request);
    long total = total();
    return new Page<>(items, total, total <= PageRequest.WINDOW, next);
  }

  /** The part asked for, with a total that counters know, so that nothing is counted. */
  public Page<E> fetch(PageRequest request, LongSupplier exactTotal) {
    List<E> items = new ArrayList<>();
    String next = fetchInto(items, request);
    return new Page<>(items, exactTotal.getAsLong(), true, next);
  }

  /**
   * The part asked for, where counting would look at far more rows than are shown: the total is at
   * least what was seen.
   */
  public Page<E> fetchUncounted(PageRequest request) {
    List<E> items = new ArrayList<>();
    String next = fetchInto(items, request);
    long first = request.page() == null ? 0 : (long) request.page() * request.limit();
    boolean beyond = first > 0 && items.isEmpty();
    long seen = beyond ? 0 : first + items.size() + (next == null ? 0 : 1);
    boolean all = next == null && request.after() == null && !beyond;
    return new Page<>(items, seen, all, next);
  }

  /**
   * A row and where it stands.
   *
   * @param value that it is sorted by
   */
  private record Found<E>(E row, Object id, Object value) {}

  /** Returns the cursor of the following part; null at the end. */
  private String fetchInto(List<E> items, PageRequest request) {
    Order order = orderOf(request.sort());
    List<Found<E>> found = scoped(() -> rows(request, order));
    boolean more = found.size() > request.limit();
    found.stream().limit(request.limit()).map(Found::row).forEach(items::add);
    if (!more) {
      return null;
    }
    Found<E> last = found.get(request.limit() - 1);
    return ListCursor.of(json, last.value(), last.id());
  }

  /**
   * Callers whose scope is a place see all of its rows and no others: the query itself says so
   * then, see {@link PlaceScope}. Only for entities of which the filter says nothing else to them.
   */
  public Listing<E> byPlaceAlone() {
    this.placeAlone = true;
    return this;
  }

  private <T> T scoped(Supplier<T> query) {
    Caller caller = CurrentCaller.get();
    String scope = placeAlone ? PlaceScope.attributeFor(caller).orElse(null) : null;
    if (scope == null) {
      return query.get();
    }
    conditions.add("e.place." + scope + " = :scopeRegion");
    values.put("scopeRegion", caller.region());
    try {
      return PlaceScope.withoutFilter(entityManager, query);
    } finally {
      conditions.removeLast();
      values.remove("scopeRegion");
    }
  }

  /**
   * What matching rows come to, by groups; each with its keys and then its sums.
   *
   * @param keys expressions of {@code e}
   * @param sums aggregates
   */
  public List<Object[]> grouped(String keys, String sums) {
    return scoped(() -> {
      TypedQuery<Object[]> query =
          entityManager.createQuery(
              "select " + keys + ", " + sums + from() + " group by " + keys, Object[].class);
      values.forEach(query::setParameter);
      return query.getResultList();
    });
  }

  /** The ids of matching rows, as many as that, in no order. */
  public <I> List<I> ids(Class<I> type, int most) {
    return scoped(() -> {
      TypedQuery<I> query = entityManager.createQuery("select e.id" + from(), type);
      values.forEach(query::setParameter);
      return query.setMaxResults(most).getResultList();
    });
  }

  /**
   * The same list with some fields of its rows instead of entities: what is shown is all that is
   * read.
   *
   * @param row a record that is made of the fields in their order
   * @param fields expressions of {@code e}
   */
  @SuppressWarnings("unchecked")
  public <R> Listing<R> as(Class<R> row, String fields) {
    this.selection = "new " + row.getName() + "(" + fields + ")";
    return (Listing<R>) this;
  }

  /** How many conditions apply so far. */
  public int conditions() {
    return conditions.size();
  }

  /** Every matching row in order, for exports; the stream must be closed. */
  public Stream<E> stream(String sort, int fetchSize) {
    return streamed(sort, fetchSize).getResultStream();
  }

  /** The first of them, as many as that at the most. */
  public Stream<E> stream(String sort, int fetchSize, int most) {
    return streamed(sort, fetchSize).setMaxResults(most).getResultStream();
  }

  @SuppressWarnings("unchecked")
  private TypedQuery<E> streamed(String sort, int fetchSize) {
    String text = "select " + selection + from() + orderBy(orderOf(sort));
    TypedQuery<E> query = (TypedQuery<E>) entityManager.createQuery(text, Object.class);
    values.forEach(query::setParameter);
    query.setHint("org.hibernate.fetchSize", fetchSize);
    query.setHint("org.hibernate.readOnly", true);
    return query;
  }

  /**
   * Number of matching rows, at most one more than the window. Counted here and not by a subquery:
   * the SQL that Hibernate makes of a limited subquery in "from" is not understood by MariaDB.
   */
  public long total() {
    return scoped(this::count);
  }

  private long count() {
    TypedQuery<Integer> query =
        entityManager.createQuery("select 1" + from() + orderBy(orderOf(null)), Integer.class);
    values.forEach(query::setParameter);
    return query.setMaxResults(PageRequest.WINDOW + 1).getResultList().size();
  }

  private List<Found<E>> rows(PageRequest request, Order order) {
    StringBuilder text = new StringBuilder(from());
    Object[] behind = null;
    if (request.after() != null) {
      if (request.page() != null) {
        throw Problem.ofField(CommonError.INVALID_PARAMETER, "after");
      }
      behind = ListCursor.parse(json, request.after(), typeOf(order.expression()));
      text.append(conditions.isEmpty() ? " where " : " and ").append(behindCondition(order));
    }
    int page = request.page() == null ? 0 : request.page();
    if ((long) page * request.limit() >= PageRequest.WINDOW) {
      throw Problem.ofField(CommonError.INVALID_PARAMETER, "page");
    }
    String ordered = text + orderBy(order);
    int first = page * request.limit();
    if (first < FEW) {
      return found(bound(selecting(order) + ordered, order, behind), request, first);
    }
    // passing over many rows by the index alone, and reading only those that are shown
    List<?> ids =
        bound("select e.id" + ordered, order, behind)
            .setFirstResult(first)
            .setMaxResults(request.limit() + 1)
            .getResultList()
            .stream()
            .map(row -> row[0])
            .toList();
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<String, Object> shownIds = new LinkedHashMap<>();
    TypedQuery<Object[]> shown =
        entityManager.createQuery(
            selecting(order)
                + " from "
                + entity.getSimpleName()
                + " e where e.id in "
                + oneOf("id", ids, shownIds)
                + orderBy(order),
            Object[].class);
    shownIds.forEach(shown::setParameter);
    return found(shown, request, 0);
  }

  private TypedQuery<Object[]> bound(String text, Order order, Object[] behind) {
    TypedQuery<Object[]> query = entityManager.createQuery(text, Object[].class);
    values.forEach(query::setParameter);
    if (behind != null) {
      query.setParameter("cursorId", behind[1]);
      if (!order.isId()) {
        query.setParameter("cursorValue", behind[0]);
      }
    }
    return query;
  }

  private String selecting(Order order) {
    return "select " + selection + ", " + order.position();
  }

  @SuppressWarnings("unchecked")
  private List<Found<E>> found(TypedQuery<Object[]> query, PageRequest request, int first) {
    return query.setFirstResult(first).setMaxResults(request.limit() + 1).getResultList().stream()
        .map(row -> new Found<>((E) row[0], row[1], row[row.length - 1]))
        .toList();
  }

  private String from() {
    String where =
        conditions.isEmpty() ? "" : " where (" + String.join(") and (", conditions) + ")";
    return " from " + entity.getSimpleName() + " e" + where;
  }

  private Order orderOf(String asked) {
    String sort = asked == null || asked.isBlank() ? defaultSort : asked;
    boolean descending = sort.startsWith("-");
    String expression = sorts.get(descending ? sort.substring(1) : sort);
    if (expression == null) {
      throw Problem.ofField(CommonError.INVALID_PARAMETER, "sort");
    }
    return new Order(expression, descending);
  }

  private static String orderBy(Order order) {
    String direction = order.descending() ? " desc" : " asc";
    String first = order.isId() ? "" : order.expression() + direction + ", ";
    return " order by " + first + "e.id" + direction;
  }

  private static String behindCondition(Order order) {
    String sign = order.descending() ? " < " : " > ";
    if (order.isId()) {
      return "e.id" + sign + ":cursorId";
    }
    String value = order.expression();
    return "("
        + value
        + sign
        + ":cursorValue or ("
        + value
        + " = :cursorValue and e.id"
        + sign
        + ":cursorId))";
  }

  private Class<?> typeOf(String expression) {
    ManagedType<?> type = entityManager.getMetamodel().managedType(entity);
    String[] path = expression.split("\\.");
    for (int i = 1; i < path.length - 1; i++) {
      type = entityManager.getMetamodel().managedType(type.getAttribute(path[i]).getJavaType());
    }
    return type.getAttribute(path[path.length - 1]).getJavaType();
  }
}
