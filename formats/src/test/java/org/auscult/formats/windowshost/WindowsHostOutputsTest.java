package org.auscult.formats.windowshost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import org.auscult.device.AccessRule;
import org.auscult.device.Account;
import org.auscult.device.Coverage;
import org.auscult.device.Device;
import org.auscult.device.Firmware;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.device.LoggingPolicy;
import org.auscult.device.TlsProfile;
import org.auscult.device.UserRight;
import org.auscult.device.WindowsPolicy;
import org.auscult.source.Export;
import org.auscult.source.SourceFile;
import org.junit.jupiter.api.Test;

/** Outputs of single commands, and several in one file. */
class WindowsHostOutputsTest {
  private static final String RIGHTS =
      """
      [Unicode]
      Unicode=yes
      [Privilege Rights]
      SeNetworkLogonRight = *S-1-1-0,*S-1-5-32-544,Gast
      SeChangeNotifyPrivilege = *S-1-1-0
      SeTcbPrivilege =
      """;
  private static final String VERSION =
      """
      [Version]
      signature="$CHICAGO$"
      Revision=1
      """;

  private final WindowsHostFormat format = new WindowsHostFormat();

  @Test
  void outputs_in_one_file_are_told_apart() {
    Device device =
        device(
            """
            C:\\>systeminfo

            Host Name:                 CT-1
            OS Name:                   Microsoft Windows 10 Pro
            OS Version:                10.0.19045 N/A Build 19045

            ===== users =====
            User accounts for \\\\CT-1

            -------------------------------------------------------------------------------
            Administrator            Guest
            The command completed successfully.

            C:\\>reg query HKLM\\SYSTEM\\CurrentControlSet\\Control\\Lsa /v NoLMHash

            HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Lsa
                NoLMHash    REG_DWORD    0x1

            C:\\>dir
             Volume in drive C has no label.
            """);
    assertThat(device.hostname()).contains("CT-1");
    assertThat(device.get(Firmware.TYPE, Firmware.VERSION).value()).contains("10.0.19045");
    assertThat(device.section(Account.TYPE).items()).hasSize(2);
    assertThat(device.get(WindowsPolicy.TYPE, WindowsPolicy.LM_HASH_STORED).value())
        .contains(false);
  }

  @Test
  void systeminfo_with_commas_is_read_like_the_list() {
    Device device =
        device(
            """
            "Host Name","OS Name","OS Version","Hotfix(s)"
            "CT-2","Microsoft Windows 7 Professional","6.1.7601 Service Pack 1 Build 7601",\
            "2 Hotfix(s) Installed.,[01]: KB2534111,[02]: KB976902"
            """);
    assertThat(device.hostname()).contains("CT-2");
    assertThat(device.get(Firmware.TYPE, Firmware.PATCHES).value())
        .contains(List.of("KB2534111", "KB976902"));
  }

  @Test
  void an_account_is_read_by_the_order_of_its_lines() {
    Device device =
        device(
            """
            Nom d’utilisateur                              tech
            Nom complet
            Commentaire
            Commentaires utilisateur
            Code du pays ou de la région                   000 (Valeur par défaut du système)
            Compte : actif                                 Non
            Le compte expire                               Jamais

            Mot de passe : dernier changmt.                29/07/2018 01:15:48
            Le mot de passe expire                         Jamais
            Le mot de passe modifiable                     29/07/2018 01:15:48
            Mot de passe exigé                             Non
            L’utilisateur peut changer de mot de passe     Oui

            Heures d’accès autorisé                        Tout

            Appartient aux groupes locaux                  *Administrateurs
                                                           *Utilisateurs
            Appartient aux groupes globaux                 *Aucun
            La commande s’est terminée correctement.
            """);
    Item account = device.section(Account.TYPE).items().get(0);
    assertThat(account.get(Account.NAME).value()).contains("tech");
    assertThat(account.get(Account.ENABLED).value()).contains(false);
    assertThat(account.get(Account.BLANK_ALLOWED).value()).contains(true);
    assertThat(account.get(Account.PASSWORD_EXPIRES).value()).contains(false);
    assertThat(account.get(Account.PRIVILEGE).value()).contains("admin");
    assertThat(account.get(Account.PASSWORD_REQUIRED).value()).isEmpty();
  }

  @Test
  void rights_of_an_exported_policy_are_all_there_are() {
    Device device = device(RIGHTS + VERSION);
    assertThat(device.section(UserRight.TYPE).coverage()).isInstanceOf(Coverage.Complete.class);
    assertThat(device.section(UserRight.TYPE).items())
        .extracting(
            right -> right.get(UserRight.NAME).value().orElse(""),
            right -> right.get(UserRight.HOLDERS).value().orElse(List.of()))
        .contains(
            tuple("SeNetworkLogonRight", List.of("everyone", "administrators", "gast")),
            tuple("SeTcbPrivilege", List.of()));
  }

  @Test
  void rights_of_a_template_or_a_cut_policy_are_some() {
    assertThat(device(RIGHTS + "[Unicode]\n").section(UserRight.TYPE).coverage())
        .isNotInstanceOf(Coverage.Complete.class);
    String template = "[Unicode]\nUnicode=yes\n" + VERSION + RIGHTS.replaceFirst("(?s).*yes\n", "");
    assertThat(device(template).section(UserRight.TYPE).coverage())
        .isNotInstanceOf(Coverage.Complete.class);
  }

  @Test
  void network_cards_of_ipconfig_are_read_by_shape() {
    Device device =
        device(
            """

            Configuration IP de Windows

               Nom de l'hôte . . . . . . . . . . : ECHO-3
               Suffixe DNS principal . . . . . . :
               Type de noeud. . . . . . . . . .  : Hybride

            Carte Ethernet Ethernet0 :

               Description. . . . . . . . . . . . . . : Intel(R) 82574L
               Adresse physique . . . . . . . . . . . : 00-0C-29-E4-BD-1D
               DHCP activé. . . . . . . . . . . . . . : Oui
               Adresse IPv4. . . . . . . . . . . . . .: 192.0.2.150(préféré)
               Masque de sous-réseau. . . . . . . . . : 255.255.255.0
               Serveur DHCP . . . . . . . . . . . . . : 192.0.2.10
            """);
    assertThat(device.hostname()).contains("ECHO-3");
    assertThat(device.get(Identity.TYPE, Identity.MAC_ADDRESSES).value())
        .contains(List.of("00-0C-29-E4-BD-1D"));
    assertThat(device.get(Identity.TYPE, Identity.ADDRESSES).value())
        .contains(List.of("192.0.2.150"));
  }

  @Test
  void what_is_recorded_in_force_outranks_the_policy() {
    Device device =
        device(
            """
            [Unicode]
            Unicode=yes
            [Event Audit]
            AuditLogonEvents = 3
            [Registry Values]
            MACHINE\\System\\CurrentControlSet\\Control\\Lsa\\SCENoApplyLegacyAuditPolicy=4,1
            """
                + VERSION
                + """

                PS C:\\> auditpol /get /category:* /r
                Machine Name,Policy Target,Subcategory,Subcategory GUID,Inclusion Setting,Exclusion Setting

                CT-1,System,Anmelden,{0CCE9215-69AE-11D9-BED3-505054503030},Erfolg,
                """);
    assertThat(device.get(LoggingPolicy.TYPE, LoggingPolicy.LOGIN_EVENTS).value()).contains(false);
  }

  @Test
  void rules_of_the_firewall_stand_in_the_registry() {
    Device device =
        device(
            """
            Windows Registry Editor Version 5.00

            [HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\SharedAccess\\Parameters\\FirewallPolicy\\FirewallRules]
            "A"="v2.10|Action=Allow|Active=TRUE|Dir=In|Protocol=6|LPort=3389|RA4=LocalSubnet|Name=RDP|"
            "B"="v2.10|Action=Allow|Active=TRUE|Dir=In|App=C:\\\\a.exe|Name=Any|"

            """);
    assertThat(device.section(AccessRule.TYPE).items())
        .extracting(
            rule -> rule.get(AccessRule.NAME).value().orElse(""),
            rule -> rule.get(AccessRule.SERVICES).value().orElse(List.of()),
            rule -> rule.get(AccessRule.SOURCES).value().orElse(List.of()))
        .containsExactly(
            tuple("RDP", List.of("tcp/3389"), List.of("LocalSubnet")),
            tuple("Any", List.of(), List.of("any")));
  }

  @Test
  void versions_of_tls_count_when_named() {
    assertThat(tls("TLS 1.0", 1)).containsExactly(List.of("tls1.0"));
    assertThat(tls("TLS 1.0", 0)).isEmpty();
  }

  private List<List<String>> tls(String version, int on) {
    String key =
        "[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL"
            + "\\Protocols\\%s\\Server]\n\"Enabled\"=dword:0000000%d\n\n";
    return device("Windows Registry Editor Version 5.00\n\n" + key.formatted(version, on))
        .section(TlsProfile.TYPE)
        .items()
        .stream()
        .map(profile -> profile.get(TlsProfile.VERSIONS).value().orElse(List.of()))
        .toList();
  }

  private Device device(String... texts) {
    List<SourceFile> files =
        Arrays.stream(texts).map(text -> SourceFile.of("part.txt", text)).toList();
    files.forEach(file -> assertThat(format.recognise(file)).isNotEmpty());
    return format.read(new Export("host", files)).device().orElseThrow();
  }
}
