import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The contracts module, compiled aside: it needs nothing but the JDK. */
final class Contracts implements AutoCloseable {
  private final Path classes = Files.createTempDirectory("zhiben-contracts");
  private final Sources sources;
  private final URLClassLoader loader;

  Contracts(Sources sources) throws IOException {
    this.sources = sources;
    List<Path> files;
    try (Stream<Path> walk = Files.walk(sources.path("contracts/src/main/java"))) {
      files = walk.filter(file -> file.toString().endsWith(".java")).toList();
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      boolean done =
          compiler
              .getTask(
                  messages,
                  manager,
                  null,
                  List.of("-d", classes.toString(), "-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromPaths(files))
              .call();
      if (!done) {
        throw new IllegalStateException(messages.toString());
      }
    }
    loader = URLClassLoader.newInstance(new java.net.URL[] {classes.toUri().toURL()});
  }

  /** The constants of an enum of the module. */
  Enum<?>[] constants(String className) {
    try {
      return (Enum<?>[]) Class.forName(className, true, loader).getEnumConstants();
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What the constant's method without arguments answers. */
  static Object ask(Object constant, String method) {
    try {
      Method found = constant.getClass().getMethod(method);
      return found.invoke(constant);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The comments of an enum's constants by name. */
  Map<String, String> comments(String simpleName) throws IOException {
    Map<String, String> comments = new HashMap<>();
    for (Sources.ParsedClass parsed :
        sources.classes(name -> name.equals(simpleName + ".java"), code -> true)) {
      parsed
          .tree()
          .getMembers()
          .forEach(member -> {
            if (member instanceof com.sun.source.tree.VariableTree constant) {
              comments.put(constant.getName().toString(), parsed.commentOf(constant));
            }
          });
    }
    return comments;
  }

  /** The comment of a class of its own file. */
  String commentOf(String simpleName) throws IOException {
    return sources.classes(name -> name.equals(simpleName + ".java"), code -> true).stream()
        .map(parsed -> parsed.commentOf(parsed.tree()))
        .findFirst()
        .orElse("");
  }

  @Override
  public void close() throws IOException {
    loader.close();
    try (Stream<Path> walk = Files.walk(classes)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
