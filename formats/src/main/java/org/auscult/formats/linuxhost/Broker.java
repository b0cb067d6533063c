package org.auscult.formats.linuxhost;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;
import org.auscult.device.Setting;
import org.auscult.device.TlsProfile;
import org.auscult.format.Tell;
import org.auscult.formats.syntax.Command;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;

/**
 * The MQTT broker mosquitto: what stands behind a {@code listener} is of that one
 * (mosquitto.conf(5)).
 */
final class Broker {
  private static final String SOURCE = "mosquitto.conf(5), mosquitto 2.0, ";
  private static final Text INCLUDES =
      new Text(
          "files of include_dir are not in the export; add /etc/mosquitto/conf.d",
          "les fichiers d’include_dir ne sont pas dans l’export ; ajouter /etc/mosquitto/conf.d");
  private static final Text VERSION =
      new Text(
          "the default is true before version 2.0 and false from then on; set allow_anonymous",
          "la valeur par défaut est true avant la version 2.0 et false ensuite ; fixer"
              + " allow_anonymous");

  static final Keywords<Broker> KEYWORDS =
      new Keywords<Broker>()
          .on("listener", Broker::listener)
          .on("port", Broker::listener)
          .on("bind_address", Broker::bind)
          .on("allow_anonymous", (broker, node) -> broker.anonymous = Optional.of(node))
          .on("cafile", Broker::tls)
          .on("capath", Broker::tls)
          .on("certfile", Broker::tls)
          .on("keyfile", Broker::tls)
          .on("tls_version", Broker::version)
          .on("require_certificate", Broker::tls)
          .on("include_dir", Broker::include)
          .telling(Glance.BROKER)
          .unread(
              "acl_file password_file psk_file psk_hint use_identity_as_username use_subject_as_username"
                  + " per_listener_settings plugin auth_plugin clientid_prefixes"
                  + " auto_id_prefix mount_point ciphers ciphers_tls1.3 dhparamfile crlfile user"
                  + " connection address addresses topic remote_username remote_password"
                  + " remote_clientid bridge_cafile bridge_insecure bridge_protocol_version"
                  + " bridge_certfile bridge_keyfile http_dir websockets_log_level protocol"
                  + " allow_zero_length_clientid check_retain_source")
          .irrelevant(
              "pid_file persistence persistence_location persistence_file autosave_interval"
                  + " autosave_on_changes log_dest log_type log_timestamp log_timestamp_format"
                  + " log_facility connection_messages sys_interval max_connections"
                  + " max_inflight_messages max_queued_messages max_keepalive max_packet_size"
                  + " message_size_limit retain_available queue_qos0_messages set_tcp_nodelay"
                  + " socket_domain persistent_client_expiration memory_limit max_qos"
                  + " max_inflight_bytes max_queued_bytes upgrade_outgoing_qos");

  private final LinuxHost host;
  private final List<Item.Builder> listeners = new ArrayList<>();
  private final Set<Item.Builder> encrypted = new HashSet<>();
  private Optional<ConfigNode> anonymous = Optional.empty();
  private boolean unseen;

  private Broker(LinuxHost host) {
    this.host = host;
  }

  static Optional<Tell> tell(SourceFile file) {
    return Tells.words(file, "mosquitto.conf", KEYWORDS, " \t");
  }

  static void map(List<ConfigNode> roots, LinuxHost host) {
    Broker broker = new Broker(host);
    roots.forEach(root -> KEYWORDS.readInside(broker, root));
    broker.finish(roots.get(0));
  }

  private void include(ConfigNode node) {
    unseen |= !host.sees("conf.d");
  }

  /** {@code listener PORT [ADDRESS]}. */
  private void listener(ConfigNode node) {
    Item.Builder service = add(Command.number(node.word(1)).orElse(1883), node);
    service.set(
        NetworkService.BIND_ADDRESS, node.words().size() > 2 ? node.word(2) : "any", node.span());
  }

  private Item.Builder add(long port, ConfigNode node) {
    Item.Builder service =
        host.service("mqtt", "tcp", port, node)
            .set(NetworkService.NAME, "mosquitto")
            .set(NetworkService.PURPOSE, "other")
            .set(NetworkService.ENABLED, true, node.span());
    listeners.add(service);
    return service;
  }

  private Item.Builder current(ConfigNode node) {
    return listeners.isEmpty() ? add(1883, node) : listeners.get(listeners.size() - 1);
  }

  private void bind(ConfigNode node) {
    current(node).set(NetworkService.BIND_ADDRESS, node.word(1), node.span());
  }

  private void tls(ConfigNode node) {
    Item.Builder service = current(node);
    if (node.word(0).endsWith("certfile")) {
      service.set(NetworkService.ENCRYPTED, true, node.span());
      encrypted.add(service);
    }
  }

  /** The version is the lowest that is accepted. */
  private void version(ConfigNode node) {
    String least = node.word(1).replaceFirst("^tlsv", "tls");
    List<String> all = List.of("tls1.0", "tls1.1", "tls1.2", "tls1.3");
    int from = all.indexOf(least.equals("tls1") ? "tls1.0" : least);
    if (from < 0) {
      node.unmapped();
      return;
    }
    host.device()
        .add(TlsProfile.TYPE, node.span())
        .set(TlsProfile.NAME, "mosquitto")
        .set(TlsProfile.VERSIONS, all.subList(from, all.size()), node.span());
  }

  /** Without a listener it serves this host alone since version 2.0. */
  private void finish(ConfigNode root) {
    if (listeners.isEmpty() && unseen) {
      return;
    }
    if (listeners.isEmpty()) {
      add(1883, root)
          .orDefault(NetworkService.BIND_ADDRESS, "127.0.0.1", SOURCE + "listener: local only");
    }
    for (Item.Builder service : listeners) {
      service.orDefault(NetworkService.ENCRYPTED, false, SOURCE + "certfile");
      service.set(NetworkService.AUTHENTICATED, authenticated());
    }
  }

  private Setting<Boolean> authenticated() {
    if (anonymous.isPresent()) {
      ConfigNode node = anonymous.get();
      return Setting.of(!node.word(1).equalsIgnoreCase("true"), node.span());
    }
    return Setting.unknown(unseen ? INCLUDES : VERSION);
  }
}
