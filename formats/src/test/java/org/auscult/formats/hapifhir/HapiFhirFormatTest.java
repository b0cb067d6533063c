package org.auscult.formats.hapifhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.auscult.device.Device;
import org.auscult.device.ServerPolicy;
import org.auscult.source.Export;
import org.auscult.source.SourceFile;
import org.junit.jupiter.api.Test;

/** Settings in YAML and in properties, in any spelling. */
class HapiFhirFormatTest {
  private static final HapiFhirFormat FORMAT = new HapiFhirFormat();

  private static Device read(String name, String text) {
    return FORMAT.read(Export.of(SourceFile.of(name, text))).device().orElseThrow();
  }

  @Test
  void properties_say_the_same_as_yaml() {
    String text =
        "hapi.fhir.fhir_version=R4\nhapi.fhir.cors.allowed-origin[0]=*\n"
            + "spring.datasource.url=jdbc:h2:mem:test\n";
    assertThat(FORMAT.recognise(SourceFile.of("application.properties", text))).isNotEmpty();
    Device device = read("application.properties", text);
    assertThat(device.get(ServerPolicy.TYPE, ServerPolicy.CROSS_ORIGIN_ANY).value()).contains(true);
    assertThat(device.get(ServerPolicy.TYPE, ServerPolicy.EMBEDDED_DATABASE).value())
        .contains(true);
  }

  @Test
  void a_security_layer_leaves_the_log_in_unknown() {
    Device device =
        read(
            "application.yaml",
            "spring:\n  security:\n    user:\n      name: fhir\nhapi:\n  fhir:\n"
                + "    fhir_version: R4\n    openapi_enabled: true\n");
    assertThat(device.get(ServerPolicy.TYPE, ServerPolicy.API_AUTHENTICATED).value()).isEmpty();
  }

  @Test
  void switches_of_a_layer_built_in_leave_the_log_in_unknown() {
    String text = "hapi:\n  fhir:\n    fhir_version: R4\n    openapi_enabled: true\n";
    assertThat(authenticated(text)).contains(false);
    assertThat(authenticated(text + "OAUTH_ENABLED: true\n")).isEmpty();
    assertThat(authenticated(text + "apikey:\n  enabled: true\n")).isEmpty();
  }

  private static Optional<Boolean> authenticated(String text) {
    return read("application.yaml", text)
        .get(ServerPolicy.TYPE, ServerPolicy.API_AUTHENTICATED)
        .value();
  }

  @Test
  void a_template_is_recognised_and_says_that_it_holds_no_values() {
    SourceFile file =
        SourceFile.of("t.yaml", "name: {{ include \"hapi-fhir-jpaserver.fullname\" . }}\n");
    assertThat(FORMAT.recognise(file)).isNotEmpty();
    assertThat(FORMAT.read(Export.of(file)).note().orElseThrow().en()).contains("helm template");
  }

  @Test
  void settings_of_another_application_are_not_taken() {
    SourceFile file = SourceFile.of("a.yaml", "spring:\n  datasource:\n    url: jdbc:h2:mem:a\n");
    assertThat(FORMAT.recognise(file)).isEmpty();
  }
}
