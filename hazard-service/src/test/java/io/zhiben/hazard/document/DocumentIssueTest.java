package io.zhiben.hazard.document;

import static io.zhiben.hazard.Api.as;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several persons issue at once: each paper has one number, and no number is left out. */
@HazardServiceTest
class DocumentIssueTest {
  private static final int AT_ONCE = 4;

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private static String draft() {
    return Letters.draft("WARNING_LETTER", "recipient", "某村民委员会");
  }

  private static List<Response> atOnce(List<Callable<Response>> all) throws Exception {
    List<Response> answers = new ArrayList<>();
    try (ExecutorService clients = Executors.newFixedThreadPool(all.size())) {
      for (Future<Response> one : clients.invokeAll(all)) {
        answers.add(one.get());
      }
    }
    return answers;
  }

  private static int running(Response issued) {
    String number = issued.path("number");
    return Integer.parseInt(number.replaceAll(".*〕(\\d+)号", "$1"));
  }

  @Test
  void numbersFollowOneAnotherWhenManyIssueAtOnce() throws Exception {
    List<Callable<Response>> all = new ArrayList<>();
    IntStream.range(0, AT_ONCE)
        .forEach(i -> {
          String id = draft();
          all.add(() -> Letters.issue(id));
        });
    List<Response> answers = atOnce(all);
    answers.forEach(answer -> assertEquals(200, answer.statusCode(), answer.asString()));
    List<Integer> numbers = answers.stream().map(DocumentIssueTest::running).sorted().toList();
    int first = numbers.getFirst();
    assertEquals(IntStream.range(first, first + AT_ONCE).boxed().toList(), numbers);
  }

  @Test
  void aDocumentIsIssuedOnceAndKeepsItsFiles() throws Exception {
    int before = running(Letters.issue(draft()));
    String id = draft();
    List<Response> answers = atOnce(Collections.nCopies(AT_ONCE, () -> Letters.issue(id)));
    List<Response> done = answers.stream().filter(one -> one.statusCode() == 200).toList();
    assertEquals(1, done.size());
    answers.stream()
        .filter(one -> one.statusCode() != 200)
        .forEach(one -> assertTrue(List.of(409, 412).contains(one.statusCode()), one.asString()));
    assertEquals(before + 1, running(done.getFirst()));
    String fingerprint = done.getFirst().path("pdfSha256");
    byte[] pdf =
        as("dlh-officer")
            .get(Letters.DOCUMENTS + "/" + id + "/pdf")
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    assertEquals(fingerprint, Sha256.of(pdf));
    as("dlh-officer")
        .get(Letters.DOCUMENTS + "/" + id)
        .then()
        .body("number", equalTo(done.getFirst().path("number")));
    assertEquals(before + 2, running(Letters.issue(draft())), "those who came late took no number");
  }
}
