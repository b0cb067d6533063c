package org.auscult.plugin;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.project.MavenProject;

/**
 * Audits the exports of all modules of the reactor together and writes one report, so that what
 * devices of different modules share is found. It runs in the root of the reactor only and never
 * fails the build on findings: check does so, module by module. A module that skips Auscult is left
 * out; the auscult.yaml of the first module with exports sets formats, failOn and language where
 * they are not set here.
 */
@Mojo(name = "aggregate", aggregator = true, threadSafe = true)
public class AggregateMojo extends AbstractAuditMojo {

  @Override
  List<Path> inputs() throws MojoExecutionException {
    if (!project.isExecutionRoot()) {
      getLog().info("Left to the root of the reactor.");
      return List.of();
    }
    ModuleInput finder = new ModuleInput(getLog(), failOnMissingInput);
    List<Path> inputs = new ArrayList<>();
    for (MavenProject module : session.getProjects()) {
      ModuleParameters parameters = new ModuleParameters(module, session.getUserProperties());
      if (parameters.get("skip").filter("true"::equals).isPresent()) {
        getLog().info("Left out, it skips Auscult: " + module.getArtifactId());
      } else {
        String input = parameters.get("inputDirectory").orElse(inputDirectory);
        inputs.addAll(finder.find(module, input));
      }
    }
    return inputs;
  }
}
