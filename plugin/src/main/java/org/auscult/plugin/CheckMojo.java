package org.auscult.plugin;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Audits the exports of this module, writes the reports, and fails the build when the gate does not
 * hold: when there are findings at or above failOn that nobody answers for, or when no device could
 * be audited.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public class CheckMojo extends AbstractAuditMojo {

  /** Fails the build when the gate does not hold; else that is a warning. */
  @Parameter(property = "auscult.failOnViolation", defaultValue = "true")
  boolean failOnViolation;

  /** Fails the build when an export was not read, or not to its end; else that is a warning. */
  @Parameter(property = "auscult.failOnUnread", defaultValue = "false")
  boolean failOnUnread;

  @Override
  List<Path> inputs() throws MojoExecutionException {
    return new ModuleInput(getLog(), failOnMissingInput).find(project, inputDirectory);
  }

  @Override
  void conclude(Verdict verdict) throws MojoExecutionException, MojoFailureException {
    Optional<String> bugs = verdict.bugs();
    if (bugs.isPresent()) {
      throw new MojoExecutionException(bugs.get());
    }
    Optional<String> complaint = verdict.complaint();
    if (complaint.isPresent() && failOnViolation) {
      throw new MojoFailureException(complaint.get());
    }
    complaint.ifPresent(getLog()::warn);
    Optional<String> unread = verdict.unread().filter(text -> failOnUnread);
    if (unread.isPresent()) {
      throw new MojoFailureException(unread.get());
    }
  }
}
