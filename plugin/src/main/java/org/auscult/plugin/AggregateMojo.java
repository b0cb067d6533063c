package org.auscult.plugin;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.project.MavenProject;
import org.auscult.audit.AuditResult;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * Audits the exports of all modules of the reactor together and writes one report, so that what
 * devices of different modules share is found. A module that skips Auscult is left out.
 */
@Mojo(name = "aggregate", aggregator = true, threadSafe = true)
public class AggregateMojo extends AbstractAuditMojo {
  private static final String KEY = "org.auscult:auscult-maven-plugin";

  @Override
  List<Path> inputs() {
    List<Path> inputs = new ArrayList<>();
    for (MavenProject module : session.getProjects()) {
      Path folder = module.getBasedir().toPath().resolve(folder(module)).normalize();
      if (skipped(module)) {
        getLog().info("left out, it skips Auscult: " + module.getName());
      } else if (Files.exists(folder)) {
        inputs.add(folder);
      } else if (!module.getPackaging().equals("pom")) {
        getLog().warn("nothing audited in " + module.getName() + ": " + folder + " does not exist");
      }
    }
    if (inputs.isEmpty()) {
      getLog().warn("nothing audited: no module has a folder " + inputDirectory);
    }
    return inputs;
  }

  private static boolean skipped(MavenProject module) {
    String property = module.getProperties().getProperty("auscult.skip", "false");
    return configured(module, "skip").orElse(property).equals("true");
  }

  private String folder(MavenProject module) {
    return configured(module, "inputDirectory").orElse(inputDirectory);
  }

  private static Optional<String> configured(MavenProject module, String parameter) {
    Plugin plugin = module.getPlugin(KEY);
    return plugin != null
            && plugin.getConfiguration() instanceof Xpp3Dom configuration
            && configuration.getChild(parameter) != null
        ? Optional.ofNullable(configuration.getChild(parameter).getValue())
        : Optional.empty();
  }

  @Override
  void conclude(AuditResult result, List<Path> reports) {
    if (!result.gate().holds()) {
      getLog().warn("the gate would not hold: " + result.gate().violations().size() + " findings");
    }
  }
}
