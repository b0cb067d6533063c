package org.auscult.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.auscult.rule.Profile;
import org.auscult.rule.Profiles;
import org.auscult.rule.Rule;
import org.auscult.rule.RulePack;
import org.auscult.rule.RuleSet;
import org.auscult.rule.Severity;
import org.auscult.source.Mistake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProfilesTest {
  private static final RuleSet ALL = RulePack.load();

  @TempDir Path folder;

  static List<String> names() {
    return Profiles.names(ALL);
  }

  @ParameterizedTest
  @MethodSource("names")
  void whatAProfileDoesNotAskIsNamed(String name) {
    RuleSet rules = rules(name);
    assertThat(rules.rules()).isNotEmpty();
    assertThat(rules.rules().size() + rules.tailoring().leftOut().size())
        .isEqualTo(ALL.rules().size());
    assertThat(rules.tailoring().profile().map(Profile::name)).contains(name);
    assertThat(rules.sha256()).isNotEqualTo(ALL.sha256());
  }

  @Test
  void theFourProfilesDiffer() {
    assertThat(rules("baseline").rules())
        .allMatch(rule -> rule.severity().atLeast(Severity.MEDIUM));
    assertThat(rules("hospital").rules()).hasSameSizeAs(ALL.rules());
    assertThat(severity(rules("hospital"), "AAA-003")).isEqualTo(Severity.MEDIUM);
    assertThat(rules("small-practice").tailoring().leftOut()).contains("AAA-002");
    assertThat(severity(rules("strict"), "AAA-003")).as("of hospital").isEqualTo(Severity.MEDIUM);
    assertThat(rules("strict").tailoring().parameters().all())
        .anyMatch(p -> p.name().equals("min-password-length") && p.value() == 15);
  }

  @Test
  void aFrameworkAsksWhatBearsOnIt() {
    assertThat(rules("hipaa").rules())
        .allMatch(r -> r.references().stream().anyMatch(ref -> ref.framework().equals("hipaa")));
  }

  @Test
  void usersMakeTheirOwn() throws IOException {
    RuleSet rules =
        own(
            "profile: ours\nextends: strict\nselect: {topics: [snmp]}\nexclude: {rules: [SNMP-004]}\n"
                + "severities: {SNMP-001: critical}\nparameters: {max-idle-seconds: 300}\n");
    assertThat(rules.rules()).isNotEmpty().allMatch(rule -> rule.topic().equals("snmp"));
    assertThat(rules.rule("SNMP-004")).isEmpty();
    assertThat(severity(rules, "SNMP-001")).isEqualTo(Severity.CRITICAL);
    assertThat(rules.tailoring().parameters().all())
        .anyMatch(p -> p.name().equals("max-idle-seconds") && p.value() == 300)
        .anyMatch(p -> p.name().equals("min-password-length") && p.value() == 15);
  }

  @Test
  void aTypingErrorDoesNotAskLess() {
    assertThatThrownBy(() -> own("profile: ours\nexclude: {rules: [SNMP-01]}\n"))
        .isInstanceOf(Mistake.class)
        .hasMessageContaining("SNMP-01");
    assertThatThrownBy(() -> own("profile: ours\nparameters: {max-idle: 3}\n"))
        .isInstanceOf(Mistake.class)
        .hasMessageContaining("max-idle-seconds");
    assertThatThrownBy(() -> own("profile: ours\nextends: stric\n"))
        .isInstanceOf(Mistake.class)
        .hasMessageContaining("did you mean \"strict\"?");
    assertThatThrownBy(() -> rules("hospitl"))
        .isInstanceOf(Mistake.class)
        .hasMessageContaining("did you mean \"hospital\"?");
  }

  private RuleSet own(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("ours.yaml"), text);
    return rules(file.toString());
  }

  private static RuleSet rules(String profile) {
    return Profiles.rules(Optional.of(profile), List.of());
  }

  private static Severity severity(RuleSet rules, String id) {
    return rules.rule(id).map(Rule::severity).orElseThrow();
  }
}
