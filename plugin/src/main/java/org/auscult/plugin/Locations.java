package org.auscult.plugin;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.auscult.source.Mistake;

/**
 * Finds files that parameters name: in the module, in the root of the reactor, on the plugin's
 * class path, in this order. Archives of the class path stay open until this is closed.
 */
final class Locations implements AutoCloseable {
  private final List<Path> folders;
  private final ClassLoader classPath;
  private final List<FileSystem> archives = new ArrayList<>();

  /**
   * @param folders to try, in this order
   */
  Locations(List<Path> folders, ClassLoader classPath) {
    this.folders = folders;
    this.classPath = classPath;
  }

  /** The locations of a module in a build; a build may be started below the root. */
  static Locations of(MavenProject module, MavenSession session) {
    Stream<Path> roots =
        Stream.concat(
                Optional.ofNullable(session.getTopLevelProject())
                    .map(MavenProject::getBasedir)
                    .stream(),
                Optional.ofNullable(session.getRequest())
                    .map(MavenExecutionRequest::getMultiModuleProjectDirectory)
                    .stream())
            .map(folder -> folder.toPath());
    return new Locations(
        Stream.concat(Stream.of(module.getBasedir().toPath()), roots).toList(),
        Locations.class.getClassLoader());
  }

  /**
   * The first place that exists.
   *
   * @throws Mistake that names all places tried
   */
  Path find(String name) {
    Set<String> tried = new LinkedHashSet<>();
    for (Path folder : folders) {
      Path path = folder.resolve(name).normalize();
      if (Files.exists(path)) {
        return path;
      }
      tried.add(path.toString());
    }
    tried.add("class path: " + name);
    return onClassPath(name)
        .orElseThrow(() -> new Mistake("not found: " + name, "tried " + String.join("; ", tried)));
  }

  private Optional<Path> onClassPath(String name) {
    try {
      var resource = Optional.ofNullable(classPath.getResource(name));
      return resource.isEmpty() ? Optional.empty() : Optional.of(path(resource.get().toURI()));
    } catch (URISyntaxException | IOException e) {
      throw new Mistake(
          name + " cannot be opened on the class path", "name a file outside of archives");
    }
  }

  /**
   * A file system of its own for each use: the shared one of an archive may be closed by others.
   */
  private Path path(URI resource) throws IOException {
    if (!resource.getScheme().equals("jar")) {
      return Path.of(resource);
    }
    String[] parts = resource.getRawSchemeSpecificPart().split("!", 2);
    FileSystem archive = FileSystems.newFileSystem(Path.of(URI.create(parts[0])));
    archives.add(archive);
    return archive.getPath(URI.create(parts[1]).getPath());
  }

  @Override
  public void close() {
    for (FileSystem archive : archives) {
      try {
        archive.close();
      } catch (IOException e) {
        throw new IllegalStateException("an archive opened for reading cannot be closed", e);
      }
    }
  }
}
