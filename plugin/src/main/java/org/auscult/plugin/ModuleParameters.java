package org.auscult.plugin;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * What another module of the reactor sets for itself. As Maven does: its configuration wins, then
 * the command line, then its properties.
 *
 * @param commandLine the properties that the user gave
 */
record ModuleParameters(MavenProject module, Properties commandLine) {
  private static final String KEY = "org.auscult:auscult-maven-plugin";
  private static final List<String> GOALS = List.of("check", "audit");

  /** The value that the module sets; empty when it leaves the parameter open. */
  Optional<String> get(String parameter) {
    String property = "auscult." + parameter;
    return configured(parameter)
        .or(() -> Optional.ofNullable(commandLine.getProperty(property)))
        .or(() -> Optional.ofNullable(module.getProperties().getProperty(property)));
  }

  private Optional<String> configured(String parameter) {
    return Optional.ofNullable(module.getPlugin(KEY)).stream()
        .flatMap(ModuleParameters::configurations)
        .map(configuration -> configuration.getChild(parameter))
        .filter(Objects::nonNull)
        .flatMap(child -> Optional.ofNullable(child.getValue()).stream())
        .findFirst();
  }

  /** Those of the executions of our goals, then that of the plugin. */
  private static Stream<Xpp3Dom> configurations(Plugin plugin) {
    Collection<PluginExecution> executions = plugin.getExecutions();
    return Stream.concat(
            executions.stream().filter(e -> e.getGoals().stream().anyMatch(GOALS::contains)),
            Stream.of(plugin))
        .map(ConfigurationContainer::getConfiguration)
        .filter(Xpp3Dom.class::isInstance)
        .map(Xpp3Dom.class::cast);
  }
}
