package org.auscult.formats.windowshost;

import org.auscult.source.Text;

/** What to run on the host for each part, as administrator. */
final class Commands {
  private static final String LIST =
      "systeminfo > systeminfo.txt; secedit /export /cfg secedit.inf; net accounts >"
          + " net-accounts.txt; net user > net-user.txt; net share > net-share.txt; netstat -ano >"
          + " netstat.txt; netsh advfirewall show allprofiles > firewall.txt; reg export"
          + " HKLM\\SYSTEM\\CurrentControlSet\\Services\\LanmanServer\\Parameters lanman.reg; reg"
          + " export \"HKLM\\SYSTEM\\CurrentControlSet\\Control\\Terminal Server\""
          + " terminal-server.reg; reg export \"HKLM\\SOFTWARE\\Microsoft\\Windows"
          + " NT\\CurrentVersion\\Winlogon\" winlogon.reg";
  static final Text ALL =
      new Text(
          "as administrator, into one folder per host: " + LIST,
          "en tant qu’administrateur, dans un dossier par poste : " + LIST);
  static final Text SYSTEM_INFO = run("systeminfo > systeminfo.txt");
  static final Text HOTFIXES = run("wmic qfe list > qfe.txt");
  static final Text SECURITY_POLICY = run("secedit /export /cfg secedit.inf");
  static final Text NET_USERS = run("net user > net-user.txt");
  static final Text NETSTAT = run("netstat -ano > netstat.txt");
  static final Text FIREWALL = run("netsh advfirewall show allprofiles > firewall.txt");
  static final Text WINLOGON =
      export("HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\Winlogon", "winlogon");
  static final Text TERMINAL_SERVER =
      export("HKLM\\SYSTEM\\CurrentControlSet\\Control\\Terminal Server", "terminal-server");
  static final Text SMB_SERVER =
      export("HKLM\\SYSTEM\\CurrentControlSet\\Services\\LanmanServer\\Parameters", "lanman");
  static final Text SPOOLER =
      export("HKLM\\SYSTEM\\CurrentControlSet\\Services\\Spooler", "spooler");
  static final Text USB_STORAGE =
      export("HKLM\\SYSTEM\\CurrentControlSet\\Services\\USBSTOR", "usbstor");
  static final Text TIME =
      export("HKLM\\SYSTEM\\CurrentControlSet\\Services\\W32Time\\Parameters", "time");

  static final Text FIREWALL_RULES =
      run("netsh advfirewall firewall show rule name=all verbose > firewall-rules.txt");
  static final Text DRIVE_ENCRYPTION = run("manage-bde -status > manage-bde.txt");
  static final Text DEFENDER = run("powershell Get-MpComputerStatus > defender.txt");
  static final Text SERVICES = run("sc query state= all > services.txt");
  static final Text POLICIES = export("HKLM\\SOFTWARE\\Policies\\Microsoft", "policies");
  static final Text UPDATES =
      export("HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\WindowsUpdate", "updates");
  static final Text SYSTEM_POLICIES =
      export("HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Policies\\System", "uac");
  static final Text LSA = export("HKLM\\SYSTEM\\CurrentControlSet\\Control\\Lsa", "lsa");
  static final Text SMB_CLIENT =
      export(
          "HKLM\\SYSTEM\\CurrentControlSet\\Services\\LanmanWorkstation\\Parameters",
          "lanman-client");
  static final Text WDIGEST =
      export("HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\WDigest", "wdigest");
  static final Text SCHANNEL =
      export("HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL", "schannel");

  private Commands() {}

  private static Text run(String command) {
    return new Text("run: " + command, "exécuter : " + command);
  }

  private static Text export(String key, String name) {
    return run("reg export \"" + key + "\" " + name + ".reg");
  }
}
