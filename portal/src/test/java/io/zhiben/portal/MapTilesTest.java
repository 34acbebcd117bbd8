package io.zhiben.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MapTilesTest {
  private static Optional<MapTiles> tiles(String url) {
    return MapTiles.of(Optional.ofNullable(url), Optional.of(" © map "));
  }

  @Test
  void nothingIsSetByDefault() {
    assertEquals(Optional.empty(), tiles(null));
    assertEquals(Optional.empty(), tiles(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "https://tiles.example.cn/{z}/{x}/{y}.png, https://tiles.example.cn",
    "http://localhost:8090/t?z={z}&x={x}&y={y}, http://localhost:8090",
    "/tiles/{z}/{x}/{y}.png,"
  })
  void picturesMayComeFromThatOriginAlone(String url, String origin) {
    MapTiles tiles = tiles(url).orElseThrow();
    assertEquals(url, tiles.url());
    assertEquals("© map", tiles.credit());
    assertEquals(Optional.ofNullable(origin), tiles.origin());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://tiles.example.cn/{z}/{x}.png",
        "//tiles.example.cn/{z}/{x}/{y}.png",
        "ftp://tiles.example.cn/{z}/{x}/{y}.png",
        "https://user@tiles.example.cn/{z}/{x}/{y}.png",
        "https://{s}.example.cn/{z}/{x}/{y}.png",
        "tiles/{z}/{x}/{y}.png",
        "https://tiles.example.cn; script-src *;/{z}/{x}/{y}.png"
      })
  void refusesWhatIsNoAddressOfTiles(String url) {
    assertThrows(IllegalStateException.class, () -> tiles(url));
  }
}
