package io.zhiben.reporting.figures;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The figures that this service shows, in their order on the screen. */
@ApplicationScoped
class FigureCatalogue {
  private static final String RESOURCE = "/figures/figures.yaml";
  private final List<Figure> figures;

  FigureCatalogue() {
    try (InputStream in = FigureCatalogue.class.getResourceAsStream(RESOURCE)) {
      this.figures =
          JsonMapper.builder(new YAMLFactory())
              .build()
              .readValue(in, new TypeReference<List<Figure>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (figures.stream().map(Figure::id).distinct().count() != figures.size()) {
      throw new IllegalStateException("a figure's id is used twice in " + RESOURCE);
    }
  }

  List<Figure> all() {
    return figures;
  }

  Optional<Figure> find(String id) {
    return figures.stream().filter(figure -> figure.id().equals(id)).findFirst();
  }
}
