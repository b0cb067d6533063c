package org.auscult.formats.nokiasros;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.auscult.device.AccessRule;
import org.auscult.device.Account;
import org.auscult.device.Coverage;
import org.auscult.device.Device;
import org.auscult.device.Firmware;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.device.LogTarget;
import org.auscult.device.NetworkService;
import org.auscult.device.RoutingPolicy;
import org.auscult.device.TimeSource;
import org.auscult.source.Export;
import org.auscult.source.SourceFile;
import org.junit.jupiter.api.Test;

class NokiaSrosFormatTest {
  private static Device read(String text) {
    return new NokiaSrosFormat()
        .read(Export.of(SourceFile.of("config.cfg", text)))
        .device()
        .orElseThrow();
  }

  @Test
  void bothCommandLinesSayTheSame() {
    Device model =
        read(
            """
            configure {
                system {
                    security {
                        user-params {
                            local-user {
                                user "ops" {
                                    password "$2y$10$CANARY"
                                    console {
                                        member ["administrative"]
                                    }
                                }
                            }
                        }
                    }
                }
            }
            """);
    Device classic =
        read(
            """
            exit all
            configure
            echo "System Security Configuration"
                system
                    security
                        user "ops"
                            password "$2y$10$CANARY"
                            console
                                member "administrative"
                            exit
                        exit
                    exit
                exit
            """);
    for (Device device : List.of(model, classic)) {
      Item user = device.section(Account.TYPE).items().get(0);
      assertThat(user.get(Account.NAME).value()).contains("ops");
      assertThat(user.get(Account.PRIVILEGE).value()).contains("admin");
    }
  }

  @Test
  void aProtocolOpensTheBlockOfTheMatchInTheClassicForm() {
    Device device =
        read(
            """
            configure
                filter
                    ip-filter 10 name "x y" create
                        entry 10 create
                            match protocol tcp
                                dst-ip 10.5.0.1/32
                                dst-port eq 104
                            exit
                            action
                                forward
                            exit
                        exit
                    exit
                exit
            """);
    Item rule = device.section(AccessRule.TYPE).items().get(0);
    assertThat(rule.get(AccessRule.SERVICES).value()).contains(List.of("tcp/104"));
    assertThat(rule.get(AccessRule.DESTINATIONS).value()).contains(List.of("10.5.0.1/32"));
  }

  @Test
  void theFirstLineNamesReleaseAndModel() {
    Device device =
        read("# TiMOS-B-21.2.R1 both/x86_64 Nokia 7750 SR Copyright (c) Nokia.\nexit all\n");
    assertThat(device.get(Firmware.TYPE, Firmware.VERSION).value()).contains("21.2.R1");
    assertThat(device.get(Identity.TYPE, Identity.MODEL).value()).contains("7750 SR");
  }

  @Test
  void waysInThatStandWithManagementAreSeen() {
    Device device =
        flat(
            "system management-interface netconf listen admin-state enable",
            "system management-interface remote-management manager m admin-state enable");
    assertThat(device.section(NetworkService.TYPE).items())
        .extracting(item -> item.get(NetworkService.PROTOCOL).value().orElse(""))
        .containsExactlyInAnyOrder("netconf", "ssh");
    assertThat(device.section(NetworkService.TYPE).coverage()).isInstanceOf(Coverage.Partial.class);
  }

  @Test
  void aServerOfRecordsCountsWhereALogGoesThere() {
    String server = "log syslog 1 address 10.99.0.30";
    assertThat(flat(server).section(LogTarget.TYPE).items()).isEmpty();
    assertThat(flat(server, "log log-id 5 destination syslog 2").section(LogTarget.TYPE).items())
        .isEmpty();
    assertThat(flat(server, "log log-id 5 destination syslog 1").section(LogTarget.TYPE).items())
        .hasSize(1);
  }

  @Test
  void aServerOfTimeThatIsShutDownCountsForNothing() {
    assertThat(
            flat("system time ntp admin-state disable", "system time ntp server 10.99.0.7")
                .section(TimeSource.TYPE)
                .items())
        .isEmpty();
  }

  @Test
  void theFilterOfTheProcessorIsOffUntilItIsSwitchedOn() {
    String entry = "system security cpm-filter ip-filter entry 10 action accept";
    assertThat(guarded(flat(entry))).isEmpty();
    assertThat(guarded(flat("system security cpm-filter ip-filter admin-state enable", entry)))
        .contains(true);
    assertThat(
            guarded(flat("system security management-access-filter ip-filter default-action drop")))
        .contains(true);
  }

  private static Optional<Boolean> guarded(Device device) {
    return device.get(RoutingPolicy.TYPE, RoutingPolicy.CONTROL_PLANE_PROTECTED).value();
  }

  private static Device flat(String... statements) {
    return read(
        "/configure "
            + String.join("\n/configure ", statements)
            + "\n# Finished 2026-05-01T08:00:00.0+00:00\n");
  }
}
