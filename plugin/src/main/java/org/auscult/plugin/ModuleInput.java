package org.auscult.plugin;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;

/** Looks for the exports of a module, and says so when there are none. */
record ModuleInput(Log log, boolean failOnMissing) {
  private static final String ADVICE =
      " Put the exports there, name their place in auscult.inputDirectory, or skip this module"
          + " (auscult.skip).";

  /**
   * The exports of a module; none when they are not there. A module that only gathers others needs
   * none.
   *
   * @throws MojoExecutionException when they are missing and that fails the build
   */
  List<Path> find(MavenProject module, String input) throws MojoExecutionException {
    Path path = module.getBasedir().toPath().resolve(input).normalize();
    if (Files.exists(path)) {
      return List.of(path);
    }
    String message = "Nothing audited in " + module.getArtifactId() + ": " + path + " is missing.";
    if (!module.getModules().isEmpty()) {
      log.info(message);
    } else if (failOnMissing) {
      throw new MojoExecutionException(message + ADVICE);
    } else {
      log.warn(message + ADVICE);
    }
    return List.of();
  }
}
