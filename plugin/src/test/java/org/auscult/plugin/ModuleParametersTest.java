package org.auscult.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.Test;

class ModuleParametersTest {
  private final Properties commandLine = new Properties();
  private final Plugin plugin = new Plugin();
  private final MavenProject module = module();

  private MavenProject module() {
    plugin.setGroupId("org.auscult");
    plugin.setArtifactId("auscult-maven-plugin");
    Model model = new Model();
    model.setBuild(new Build());
    model.getBuild().addPlugin(plugin);
    return new MavenProject(model);
  }

  private static Xpp3Dom skip(String value) {
    Xpp3Dom configuration = new Xpp3Dom("configuration");
    Xpp3Dom skip = new Xpp3Dom("skip");
    skip.setValue(value);
    configuration.addChild(skip);
    return configuration;
  }

  private void execution(String goal, String value) {
    PluginExecution execution = new PluginExecution();
    execution.setId(goal);
    execution.addGoal(goal);
    execution.setConfiguration(skip(value));
    plugin.addExecution(execution);
  }

  private void assertSkip(String value) {
    assertThat(new ModuleParameters(module, commandLine).get("skip")).contains(value);
  }

  @Test
  void theConfigurationWinsThenTheCommandLineThenTheProperties() {
    assertThat(new ModuleParameters(module, commandLine).get("skip")).isEmpty();
    module.getProperties().setProperty("auscult.skip", "by property");
    assertSkip("by property");
    commandLine.setProperty("auscult.skip", "by command line");
    assertSkip("by command line");
    plugin.setConfiguration(skip("by plugin"));
    assertSkip("by plugin");
    execution("aggregate", "by another goal");
    assertSkip("by plugin");
    execution("check", "by execution");
    assertSkip("by execution");
  }
}
