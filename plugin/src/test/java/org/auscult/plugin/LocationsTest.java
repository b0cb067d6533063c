package org.auscult.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.auscult.source.Mistake;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocationsTest {
  @TempDir Path dir;
  private Path module;
  private Path root;

  @BeforeEach
  void folders() throws IOException {
    root = Files.createDirectory(dir.resolve("root"));
    module = Files.createDirectory(root.resolve("module"));
  }

  private Path jar() throws IOException {
    Path jar = dir.resolve("our rules.jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      zip.putNextEntry(new ZipEntry("house/"));
      zip.putNextEntry(new ZipEntry("house/rule.yaml"));
      zip.write("id: OWN-001".getBytes());
    }
    return jar;
  }

  private Path find(String name) throws IOException {
    try (URLClassLoader classPath = new URLClassLoader(new URL[] {jar().toUri().toURL()}, null);
        Locations locations = new Locations(List.of(module, root), classPath)) {
      Path found = locations.find(name);
      assertThat(found).exists();
      return found;
    }
  }

  @Test
  void theModuleComesFirstThenTheRootThenTheClassPath() throws IOException {
    assertThat(find("house").getFileSystem()).isNotEqualTo(dir.getFileSystem());
    Path inRoot = Files.createDirectory(root.resolve("house"));
    assertThat(find("house")).isEqualTo(inRoot);
    Path inModule = Files.createDirectory(module.resolve("house"));
    assertThat(find("house")).isEqualTo(inModule);
    assertThat(find(inRoot.toString())).isEqualTo(inRoot);
  }

  @Test
  void whatIsNowhereIsAMistakeThatNamesAllPlaces() {
    assertThatThrownBy(() -> find("nowhere"))
        .isInstanceOf(Mistake.class)
        .hasMessage(
            "not found: nowhere\n  tried %s; %s; class path: nowhere",
            module.resolve("nowhere"), root.resolve("nowhere"));
  }

  @Test
  void oneArchiveServesSeveralAtATime() throws IOException {
    try (URLClassLoader classPath = new URLClassLoader(new URL[] {jar().toUri().toURL()}, null);
        Locations one = new Locations(List.of(), classPath);
        Locations other = new Locations(List.of(), classPath)) {
      Path found = one.find("house/rule.yaml");
      other.find("house/rule.yaml");
      other.close();
      assertThat(found).hasContent("id: OWN-001");
    }
  }
}
