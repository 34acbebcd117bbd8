package io.zhiben.reporting.post;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiben.plans.PlanPack;
import io.zhiben.plans.Title;
import io.zhiben.platform.db.Database;
import io.zhiben.reporting.plan.StoredPlan;
import io.zhiben.reporting.query.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;

/** The versions of duty lists (职责清单): a list gets one when it is filed other than before. */
@ApplicationScoped
class PostLists {
  private final Database database;
  private final ObjectMapper json;

  PostLists(Database database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  record Version(int number, long planVersion, LocalDate since, List<Title> list, String hash) {}

  /** The newest first. */
  List<Version> of(String plan, String post) {
    return Sql.of(
            "select number, plan_version, since, content, content_hash from post_list"
                + " where plan_id = ? and post_id = ? order by number desc",
            plan,
            post)
        .list(
            database,
            row ->
                new Version(
                    row.getInt("number"),
                    row.getLong("plan_version"),
                    row.getObject("since", LocalDate.class),
                    titles(row.getString("content")),
                    row.getString("content_hash")));
  }

  boolean differs(PlanPack.Post post, List<Version> versions) {
    return versions.isEmpty()
        ? !post.list().isEmpty()
        : !versions.getFirst().hash().equals(hash(text(post.list())));
  }

  /** The number of the list's version as it stands; a new one where it differs from the last. */
  int fix(StoredPlan plan, PlanPack.Post post, LocalDate day) {
    List<Version> versions = of(plan.pack().id(), post.id());
    int last = versions.isEmpty() ? 0 : versions.getFirst().number();
    if (last > 0 && !differs(post, versions)) {
      return last;
    }
    String text = text(post.list());
    database.update(
        "insert ignore into post_list (plan_id, post_id, number, plan_version, since, content,"
            + " content_hash) values (?, ?, ?, ?, ?, ?, ?)",
        plan.pack().id(),
        post.id(),
        last + 1,
        plan.version(),
        day,
        text,
        hash(text));
    return last + 1;
  }

  private List<Title> titles(String text) {
    try {
      return json.readValue(text, new TypeReference<List<Title>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  String text(Object content) {
    try {
      return json.writeValueAsString(content);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
