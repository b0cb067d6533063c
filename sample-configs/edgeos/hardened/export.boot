firewall {
    all-ping enable
    group {
        network-group ADMIN {
            network 10.99.0.0/24
        }
        network-group MODALITIES {
            network 10.20.0.0/24
        }
    }
    ip-src-route disable
    name WAN_IN {
        default-action drop
        enable-default-log
        rule 10 {
            action accept
            state {
                established enable
                related enable
            }
        }
    }
    name WAN_LOCAL {
        default-action drop
        rule 10 {
            action accept
            state {
                established enable
                related enable
            }
        }
    }
    name WARDS_IN {
        default-action drop
        rule 10 {
            action accept
            description "modalities to the PACS"
            destination {
                address 10.50.0.10
                port 2762
            }
            log enable
            protocol tcp
            source {
                group {
                    network-group MODALITIES
                }
            }
        }
    }
    name WARDS_LOCAL {
        default-action drop
        rule 10 {
            action accept
            destination {
                port 22,443
            }
            log enable
            protocol tcp
            source {
                group {
                    network-group ADMIN
                }
            }
        }
    }
    send-redirects disable
    source-validation strict
}
interfaces {
    ethernet eth0 {
        address 198.51.100.2/30
        firewall {
            in {
                name WAN_IN
            }
            local {
                name WAN_LOCAL
            }
        }
    }
    ethernet eth1 {
        address 10.20.0.2/24
        firewall {
            in {
                name WARDS_IN
            }
            local {
                name WARDS_LOCAL
            }
        }
    }
    loopback lo {
    }
}
service {
    gui {
        https-port 443
        listen-address 10.20.0.2
        older-ciphers disable
    }
    nat {
        rule 5010 {
            outbound-interface eth0
            type masquerade
        }
    }
    ssh {
        disable-password-authentication
        listen-address 10.20.0.2
        port 22
        protocol-version v2
    }
    ubnt-discover {
        disable
    }
    unms {
        disable
    }
}
system {
    config-management {
        commit-archive {
            location scp://auscult@10.99.0.40/rt-ward-b
        }
    }
    host-name rt-ward-b
    login {
        banner {
            pre-login "Authorised staff only"
        }
        user netops {
            authentication {
                encrypted-password "$6$CANARYsa$ANn5uCKVMLWVVBDpWPF1ZAm7z9Nr8z9w8HiFyxjiAS3MZD0i9iUR8FqPlbhQLrN7DAm3wcA2G4w0hVD3YH3wV."
            }
            level admin
        }
    }
    ntp {
        server 10.99.0.10 {
        }
    }
    syslog {
        host 10.99.0.30 {
            facility all {
                level info
            }
        }
    }
    time-zone Europe/Paris
}


/* Warning: Do not remove the following line. */
/* === vyatta-config-version: "config-management@1:firewall@5:system@4:ubnt-unms@2:webgui@1" === */
/* Release version: v2.0.9-hotfix.7.5622731.230615.0857 */
