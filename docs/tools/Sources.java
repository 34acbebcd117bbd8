import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The Java sources of the modules, parsed but not compiled. */
final class Sources {
  private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

  private final Path repository;

  Sources(Path repository) {
    this.repository = repository;
  }

  /** A class of its own file, with what it takes to read its comments. */
  record ParsedClass(
      String module, Path file, CompilationUnitTree unit, ClassTree tree, DocTrees comments) {

    String name() {
      return tree.getSimpleName().toString();
    }

    /** The Javadoc of a member as plain Markdown of one line; empty where it has none. */
    String commentOf(Tree member) {
      TreePath path = TreePath.getPath(unit, member);
      String raw = comments.getDocComment(path);
      return raw == null
          ? ""
          : raw.replaceAll("(?s)\\s@(param|return|throws|see).*", "")
              .replaceAll("\\{@(?:code|link)\\s+([^}]*)}", "`$1`")
              .replaceAll("<[^>]+>", "")
              .replaceAll("\\s+", " ")
              .strip();
    }
  }

  Path path(String relative) {
    return repository.resolve(relative);
  }

  String text(String relative) throws IOException {
    return Files.readString(path(relative));
  }

  /** The modules, in the order of the reactor. */
  List<String> modules() throws IOException {
    return text("pom.xml")
        .lines()
        .map(String::strip)
        .filter(line -> line.startsWith("<module>"))
        .map(line -> line.replaceAll("</?module>", ""))
        .toList();
  }

  /** The main classes whose file passes, by module and path. */
  List<ParsedClass> classes(Predicate<String> fileName, Predicate<String> content)
      throws IOException {
    List<ParsedClass> parsed = new ArrayList<>();
    for (String module : modules()) {
      Path root = path(module + "/src/main/java");
      if (Files.isDirectory(root)) {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(root)) {
          files =
              walk.filter(file -> fileName.test(file.getFileName().toString()))
                  .filter(file -> content.test(read(file)))
                  .sorted()
                  .toList();
        }
        parsed.addAll(parse(module, files));
      }
    }
    return parsed;
  }

  private static List<ParsedClass> parse(String module, List<Path> files) throws IOException {
    if (files.isEmpty()) {
      return List.of();
    }
    List<ParsedClass> parsed = new ArrayList<>();
    try (StandardJavaFileManager manager = COMPILER.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              COMPILER.getTask(
                  null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
      Iterable<? extends CompilationUnitTree> units = task.parse();
      DocTrees comments = DocTrees.instance(task);
      for (CompilationUnitTree unit : units) {
        ClassTree tree = (ClassTree) unit.getTypeDecls().getFirst();
        parsed.add(
            new ParsedClass(module, Path.of(unit.getSourceFile().toUri()), unit, tree, comments));
      }
    }
    return parsed;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
