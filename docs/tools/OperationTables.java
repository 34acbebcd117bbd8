import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every operation of the REST resources with the right that it asks for. */
final class OperationTables {
  private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "DELETE", "PATCH");

  private final List<Sources.ParsedClass> resources;
  private final Map<String, ExpressionTree> constants = new HashMap<>();

  private record Operation(String method, String path, String right) {}

  OperationTables(Sources sources) throws IOException {
    resources =
        sources.classes(name -> name.endsWith("Resource.java"), code -> code.contains("@Path("));
    for (Sources.ParsedClass resource : resources) {
      for (Tree member : resource.tree().getMembers()) {
        if (member instanceof VariableTree field && field.getInitializer() != null) {
          constants.put(resource.name() + "." + field.getName(), field.getInitializer());
        }
      }
    }
  }

  String text() {
    Map<String, List<Operation>> byModule = new java.util.LinkedHashMap<>();
    for (Sources.ParsedClass resource : resources) {
      List<Operation> operations =
          byModule.computeIfAbsent(resource.module(), module -> new ArrayList<>());
      String base = path(resource, resource.tree().getModifiers().getAnnotations());
      for (Tree member : resource.tree().getMembers()) {
        if (member instanceof MethodTree method) {
          operation(resource, base, method).ifPresent(operations::add);
        }
      }
    }
    StringBuilder text = new StringBuilder();
    byModule.forEach((module, operations) -> {
      text.append("\n### ").append(module).append("\n\n| operation | asks for |\n|---|---|\n");
      operations.stream()
          .sorted(Comparator.comparing(Operation::path).thenComparing(Operation::method))
          .forEach(operation ->
              text.append(
                  "| `%s %s` | %s |\n"
                      .formatted(operation.method(), operation.path(), operation.right())));
    });
    return text.toString();
  }

  private Optional<Operation> operation(
      Sources.ParsedClass resource, String base, MethodTree method) {
    List<? extends AnnotationTree> annotations = method.getModifiers().getAnnotations();
    return annotations.stream()
        .map(annotation -> annotation.getAnnotationType().toString())
        .filter(METHODS::contains)
        .findFirst()
        .map(verb -> new Operation(verb, base + path(resource, annotations), rightOf(annotations)));
  }

  private static String rightOf(List<? extends AnnotationTree> annotations) {
    for (AnnotationTree annotation : annotations) {
      switch (annotation.getAnnotationType().toString()) {
        case "Requires" -> {
          String right = value(annotation).toString();
          return "`" + right.substring(right.lastIndexOf('.') + 1) + "`";
        }
        case "PermitAll" -> {
          return "nothing";
        }
        default -> {
          // says nothing about rights
        }
      }
    }
    return "**denied: it names no right**";
  }

  private String path(Sources.ParsedClass resource, List<? extends AnnotationTree> annotations) {
    return annotations.stream()
        .filter(annotation -> annotation.getAnnotationType().toString().equals("Path"))
        .map(annotation -> text(resource, value(annotation)))
        .map(path -> path.startsWith("/") ? path : "/" + path)
        .findFirst()
        .orElse("");
  }

  private static ExpressionTree value(AnnotationTree annotation) {
    ExpressionTree argument = annotation.getArguments().getFirst();
    return argument instanceof AssignmentTree assignment ? assignment.getExpression() : argument;
  }

  /** The value of an expression of texts, constants of resources and plus signs. */
  private String text(Sources.ParsedClass resource, ExpressionTree expression) {
    return switch (expression) {
      case LiteralTree literal -> literal.getValue().toString();
      case BinaryTree sum ->
          text(resource, sum.getLeftOperand()) + text(resource, sum.getRightOperand());
      default -> {
        String name = expression.toString();
        String qualified = name.contains(".") ? name : resource.name() + "." + name;
        ExpressionTree constant = constants.get(qualified);
        if (constant == null) {
          throw new IllegalStateException(resource.file() + ": what is " + name + "?");
        }
        yield text(resource, constant);
      }
    };
  }
}
