package org.auscult.formats.hapifhir;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.Firmware;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;
import org.auscult.device.ServerPolicy;
import org.auscult.device.Setting;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;

/** What the server offers, to whom, over which transport. */
final class HapiServer {
  /** Endpoints of the actuator that show no more than that the server is well. */
  private static final Set<String> HARMLESS = Set.of("health", "info", "prometheus", "metrics", "");

  /** Names that a layer for log-in has, whoever made it (Spring Security, OAuth, API keys). */
  private static final Pattern LAYER =
      Pattern.compile(
          "(?:^|\\.)(?:security|keycloak|smart|jwt|oidc|(?:enable)?(?:oauth2?|apikey|basicauth|auth)"
              + "(?:enabled?)?)(?:\\.|$)");

  private static final Text INTERCEPTORS =
      new Text(
          "own interceptors or a security layer are named; whether they ask for a log-in is not in"
              + " the file",
          "des intercepteurs propres ou une couche de sécurité sont cités ; le fichier ne dit pas"
              + " s’ils demandent une authentification");

  private final HapiSettings settings;
  private final DeviceBuilder device;

  HapiServer(HapiSettings settings, DeviceBuilder device) {
    this.settings = settings;
    this.device = device;
  }

  /**
   * Maps the server.
   *
   * @param whole true when the file holds the settings of the application, so that what is missing
   *     has its default
   */
  void map(boolean whole) {
    device
        .single(Identity.TYPE)
        .set(Identity.VENDOR, "hapi")
        .set(Identity.PRODUCT, "HAPI FHIR JPA server")
        .set(Identity.KIND, "server");
    Item.Builder firmware = device.single(Firmware.TYPE).set(Firmware.PRODUCT, "hapi-fhir");
    settings
        .one("image.tag")
        .filter(tag -> HapiSettings.value(tag).matches("v?\\d+\\.\\d+\\.\\d+.*"))
        .ifPresent(
            tag ->
                firmware.set(
                    Firmware.VERSION,
                    HapiSettings.value(tag).replaceFirst("^v", "").replaceFirst("-.*", ""),
                    tag.mapped().span()));
    origins();
    if (whole) {
      interfaces();
    }
    actuator();
    // what the test page may fetch is asked of the tree
    settings.each(
        (name, line) -> {
          if (name.endsWith(".refusetofetchthirdpartyurls")) {
            line.mapped();
          }
        });
  }

  private void origins() {
    for (ConfigNode origin : settings.all("hapi.fhir.cors.allowedorigin")) {
      boolean any = HapiSettings.value(origin).equals("*");
      Item.Builder policy = device.single(ServerPolicy.TYPE);
      origin.mapped();
      if (any || policy.build().get(ServerPolicy.CROSS_ORIGIN_ANY).value().isEmpty()) {
        policy.set(ServerPolicy.CROSS_ORIGIN_ANY, any, origin.span());
      }
    }
  }

  private void interfaces() {
    Setting<Boolean> encrypted = encrypted();
    Setting<Boolean> authenticated = authenticated();
    device
        .single(ServerPolicy.TYPE)
        .set(ServerPolicy.REMOTE_API, remote())
        .set(ServerPolicy.API_ENCRYPTED, encrypted)
        .set(ServerPolicy.API_AUTHENTICATED, authenticated);
    Item.Builder service =
        device
            .add(NetworkService.TYPE, device.where())
            .set(NetworkService.PROTOCOL, encrypted.value().orElse(false) ? "https" : "http")
            .set(NetworkService.NAME, "FHIR")
            .set(NetworkService.TRANSPORT, "tcp")
            .set(NetworkService.ENABLED, true)
            .set(NetworkService.ENCRYPTED, encrypted)
            .set(NetworkService.AUTHENTICATED, authenticated)
            .set(NetworkService.PURPOSE, "clinical");
    settings
        .one("server.address")
        .ifPresent(
            line ->
                service.set(
                    NetworkService.BIND_ADDRESS, HapiSettings.value(line), line.mapped().span()));
    settings
        .one("server.port")
        .filter(line -> HapiSettings.value(line).matches("\\d{1,5}"))
        .ifPresent(
            line ->
                service.set(
                    NetworkService.PORT,
                    Long.valueOf(HapiSettings.value(line)),
                    line.mapped().span()));
    service.orDefault(
        NetworkService.PORT,
        8080L,
        "Spring Boot reference, Common Application Properties, server.port");
  }

  private Setting<Boolean> remote() {
    return settings
        .one("server.address")
        .map(
            line ->
                Setting.of(
                    !HapiSettings.value(line).matches("localhost|127\\..*|::1"), line.span()))
        .orElse(
            Setting.byDefault(
                true,
                "Spring Boot reference, Common Application Properties, server.address: all"
                    + " addresses"));
  }

  private Setting<Boolean> encrypted() {
    Optional<ConfigNode> off =
        settings
            .one("server.ssl.enabled")
            .filter(line -> HapiSettings.flag(line).equals(Optional.of(false)));
    Optional<ConfigNode> key =
        settings
            .one("server.ssl.keystore")
            .or(() -> settings.one("server.ssl.certificate"))
            .or(() -> settings.one("server.ssl.bundle"));
    if (off.isPresent()) {
      return Setting.of(false, off.get().mapped().span());
    }
    return key.map(line -> Setting.of(true, line.mapped().span()))
        .orElse(
            Setting.byDefault(
                false, "Spring Boot reference, Configure SSL: off without a certificate"));
  }

  /** The starter comes without a security layer; one that is put in is named in the settings. */
  private Setting<Boolean> authenticated() {
    Optional<ConfigNode> own =
        settings
            .one("hapi.fhir.custominterceptorclasses")
            .or(() -> settings.one("hapi.fhir.custombeanpackages"));
    if (own.isPresent()) {
      return Setting.unknown(INTERCEPTORS, own.get().mapped().span());
    }
    boolean layered = settings.anyLike(LAYER);
    return layered
        ? Setting.unknown(INTERCEPTORS)
        : Setting.byDefault(
            false,
            "HAPI FHIR documentation, REST Server Security: Introduction (no security layer of its"
                + " own)");
  }

  private void actuator() {
    for (ConfigNode line : settings.all("management.endpoints.web.exposure.include")) {
      boolean harmless = true;
      for (String endpoint : HapiSettings.value(line).split("[,\\s]+")) {
        harmless &= HARMLESS.contains(endpoint);
      }
      line.mapped();
      if (!harmless) {
        device
            .add(NetworkService.TYPE, line.span())
            .set(NetworkService.PROTOCOL, "http")
            .set(NetworkService.NAME, "actuator")
            .set(NetworkService.TRANSPORT, "tcp")
            .set(NetworkService.ENABLED, true)
            .set(NetworkService.ENCRYPTED, encrypted())
            .set(NetworkService.AUTHENTICATED, authenticated())
            .set(NetworkService.PURPOSE, "management");
      }
    }
  }
}
