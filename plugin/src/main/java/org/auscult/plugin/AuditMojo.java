package org.auscult.plugin;

import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.auscult.audit.AuditResult;

/** Audits the exports of this module and writes the reports; findings never fail the build. */
@Mojo(name = "audit", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public class AuditMojo extends AbstractAuditMojo {

  @Override
  List<Path> inputs() throws MojoExecutionException {
    return input(project, inputDirectory).map(List::of).orElse(List.of());
  }

  @Override
  void conclude(AuditResult result, List<Path> reports) {
    if (!result.gate().holds()) {
      getLog().warn("the gate would not hold: " + result.gate().violations().size() + " findings");
    }
  }
}
