package org.auscult.plugin;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.auscult.source.Mistake;

/**
 * Finds files that parameters name: in the module, in the root of the reactor, on the plugin's
 * class path, in this order.
 *
 * @param module the module's folder
 * @param root the folder of the reactor's root
 */
record Locations(Path module, Optional<Path> root) {

  /**
   * The first place that exists.
   *
   * @throws Mistake that names all places tried
   */
  Path find(String name) {
    List<String> tried = new ArrayList<>();
    for (Path folder :
        root.filter(r -> !r.equals(module)).map(r -> List.of(module, r)).orElse(List.of(module))) {
      Path path = folder.resolve(name).normalize();
      if (Files.exists(path)) {
        return path;
      }
      tried.add(path.toString());
    }
    URL resource = getClass().getClassLoader().getResource(name);
    if (resource != null) {
      return onClassPath(resource);
    }
    tried.add("class path: " + name);
    throw new Mistake("not found: " + name, "tried " + String.join("; ", tried));
  }

  private static Path onClassPath(URL resource) {
    try {
      URI uri = resource.toURI();
      return uri.getScheme().equals("jar") ? archive(uri).provider().getPath(uri) : Path.of(uri);
    } catch (URISyntaxException | IOException e) {
      throw new Mistake(resource + " cannot be opened", "name a file outside of archives");
    }
  }

  private static FileSystem archive(URI uri) throws IOException {
    try {
      return FileSystems.getFileSystem(uri);
    } catch (FileSystemNotFoundException e) {
      return FileSystems.newFileSystem(uri, Map.of());
    }
  }
}
