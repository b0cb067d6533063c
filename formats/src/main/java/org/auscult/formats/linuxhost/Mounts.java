package org.auscult.formats.linuxhost;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.auscult.device.DataConnection;
import org.auscult.device.Item;
import org.auscult.device.Setting;
import org.auscult.device.StorageEncryption;
import org.auscult.format.Tell;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;

/**
 * What is mounted: shares of other hosts and volumes of this one, in {@code fstab}; which volumes
 * are encrypted, in {@code crypttab} (fstab(5), crypttab(5), mount.cifs(8), nfs(5)).
 */
final class Mounts {
  private static final String LOCAL = "ext[234]|xfs|btrfs|jfs|reiserfs|f2fs|zfs|ntfs\\S*";
  private static final String SHARE = "cifs|smb3|smbfs|nfs4?";
  private static final Pattern FSTAB =
      Pattern.compile(
          "\\S+\\s+(?:/\\S*|none|swap|-)\\s+(?:"
              + LOCAL
              + "|"
              + SHARE
              + "|vfat|msdos|swap|tmpfs|ramfs|proc|sysfs|devpts|debugfs|configfs|iso9660|udf[\\w,]*|auto"
              + "|overlay|squashfs|none|fuse\\S*|davfs|sshfs)\\s+\\S+(?:\\s+\\d){0,2}");
  private static final Pattern DEVICE =
      Pattern.compile("^(?:/dev/|UUID=|LABEL=|PARTUUID=|//|proc\\b|\\S+:/)");
  private static final Pattern CRYPTTAB =
      Pattern.compile("\\S+\\s+(?:/\\S+|(?:PART)?UUID=\\S+|LABEL=\\S+)(?:\\s+\\S+){0,2}");

  /** Partitions of a disk, as the kernel names them. */
  private static final Pattern PARTITION =
      Pattern.compile(
          "/dev/(?:[hsv]d[a-z]\\d*|xvd[a-z]\\d*|nvme\\d+n\\d+(?:p\\d+)?|mmcblk\\d+(?:p\\d+)?)");

  private static final Set<String> NO_DATA = Set.of("/boot", "/boot/efi", "/boot/firmware", "/tmp");

  private static final Text LAYERS =
      new Text(
          "whether the volume lies on an encrypted one, its name does not tell; add /etc/crypttab and"
              + " the output of \"lsblk -f\"",
          "son nom ne dit pas si le volume repose sur un volume chiffré ; ajouter /etc/crypttab et la"
              + " sortie de « lsblk -f »");

  private final LinuxHost host;
  private final Map<String, ConfigNode> volumes = new TreeMap<>();

  private Mounts(LinuxHost host) {
    this.host = host;
  }

  static Optional<Tell> fstab(SourceFile file) {
    return Tells.shape(file, "file systems to mount", FSTAB, DEVICE);
  }

  static Optional<Tell> crypttab(SourceFile file) {
    return Tells.named(file, "crypttab")
        ? Tells.shape(file, "encrypted volumes", CRYPTTAB, CRYPTTAB)
        : Optional.empty();
  }

  /** Maps both kinds of files, since one explains the other. */
  static void map(List<ConfigNode> fstab, List<ConfigNode> crypttab, LinuxHost host) {
    Mounts mounts = new Mounts(host);
    fstab.forEach(root -> root.children().forEach(mounts::mount));
    Set<String> encrypted = new HashSet<>();
    crypttab.forEach(
        root ->
            root.children().forEach(node -> encrypted.add("/dev/mapper/" + node.mapped().word(0))));
    mounts.encryption(encrypted);
  }

  private void mount(ConfigNode node) {
    String type = node.word(2);
    if (type.matches(SHARE)) {
      share(node, type.startsWith("nfs"));
    } else if (type.matches(LOCAL) && !NO_DATA.contains(node.word(1))) {
      volumes.put(node.word(0), node.mapped());
    } else {
      node.irrelevant();
    }
  }

  private void share(ConfigNode node, boolean nfs) {
    String options = "," + node.word(3) + ",";
    String server = node.word(0).replaceFirst("^//", "").replaceFirst(nfs ? ":/.*" : "/.*", "");
    Item.Builder share =
        host.device()
            .add(DataConnection.TYPE, node.span())
            .set(DataConnection.NAME, node.word(1), node.span())
            .set(DataConnection.PROTOCOL, nfs ? "other" : "smb", node.span())
            .set(DataConnection.HOST, server, node.span())
            .set(DataConnection.ENABLED, !options.contains(",noauto,"), node.span())
            .set(DataConnection.ENCRYPTED, nfs ? kerberos(options, node) : seal(options, node));
    for (String option : node.word(3).split(",")) {
      String value = option.replaceFirst("^[^=]*=", "");
      if (option.startsWith("username=") || option.startsWith("user=")) {
        share.set(DataConnection.ACCOUNT, value, node.span());
      } else if (option.startsWith("password=") || option.startsWith("pass=")) {
        share.set(DataConnection.SECRET, host.redactor().clear(value), node.span());
      } else if (option.startsWith("credentials=") || option.startsWith("cred=")) {
        share.set(DataConnection.SECRET, host.redactor().external(), node.span());
      }
    }
    node.mapped();
  }

  /** Encryption of NFS is asked for by the client (nfs(5), sec and xprtsec). */
  private static Setting<Boolean> kerberos(String options, ConfigNode node) {
    boolean asked = options.contains(",sec=krb5p,") || options.contains(",xprtsec=");
    return Setting.of(asked && !options.contains(",xprtsec=none,"), node.span());
  }

  /** From version 3 on the server may demand it too (mount.cifs(8), seal and vers). */
  private static Setting<Boolean> seal(String options, ConfigNode node) {
    if (options.contains(",seal,")) {
      return Setting.of(true, node.span());
    }
    return options.matches(".*,vers=(?:1|2)\\.\\d,.*")
        ? Setting.of(false, node.span())
        : Setting.notStated();
  }

  /** A plain partition is not encrypted by this host; a name in crypttab is. */
  private void encryption(Set<String> encrypted) {
    if (volumes.isEmpty()) {
      return;
    }
    Optional<ConfigNode> plain =
        volumes.values().stream()
            .filter(node -> PARTITION.matcher(node.word(0)).matches())
            .findFirst();
    Optional<ConfigNode> open =
        volumes.values().stream().filter(node -> !encrypted.contains(node.word(0))).findFirst();
    ConfigNode first = volumes.values().iterator().next();
    Item.Builder storage = host.device().single(StorageEncryption.TYPE);
    if (plain.isPresent()) {
      storage.set(StorageEncryption.ENCRYPTED, false, plain.get().span());
    } else if (open.isPresent()) {
      storage.set(StorageEncryption.ENCRYPTED, Setting.unknown(LAYERS, open.get().span()));
    } else {
      storage.set(StorageEncryption.ENCRYPTED, true, first.span());
    }
  }
}
