package org.auscult.formats.nokiasros;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.auscult.device.AccessRule;
import org.auscult.device.Account;
import org.auscult.device.Device;
import org.auscult.device.Firmware;
import org.auscult.device.Identity;
import org.auscult.device.Item;
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
}
