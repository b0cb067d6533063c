package org.auscult.plugin;

import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Audits the exports of this module and writes the reports; findings never fail the build. */
@Mojo(name = "audit", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public class AuditMojo extends AbstractAuditMojo {

  @Override
  List<Path> inputs() throws MojoExecutionException {
    return new ModuleInput(getLog(), failOnMissingInput).find(project, inputDirectory);
  }
}
