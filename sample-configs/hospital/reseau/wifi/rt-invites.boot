firewall {
    all-ping enable
    ip-src-route enable
    name WAN_IN {
        default-action drop
        rule 10 {
            action accept
            description "telemaintenance du scanner"
            destination {
                address 10.60.8.40
                port 3389
            }
            protocol tcp
        }
    }
    name VISITEURS_IN {
        default-action accept
    }
}
interfaces {
    ethernet eth0 {
        address 203.0.113.26/30
        firewall {
            in {
                name WAN_IN
            }
        }
    }
    ethernet eth1 {
        address 10.60.8.2/24
        firewall {
            in {
                name VISITEURS_IN
            }
        }
        vrrp {
            vrrp-group 20 {
                virtual-address 10.60.8.1/24
            }
        }
    }
}
port-forward {
    auto-firewall enable
    lan-interface eth1
    rule 1 {
        description PACS
        forward-to {
            address 10.50.0.20
            port 104
        }
        original-port 11112
        protocol tcp
    }
    wan-interface eth0
}
protocols {
    ospf {
        area 0 {
            network 10.60.8.0/24
        }
    }
}
service {
    gui {
        http-port 80
        https-port 443
        older-ciphers enable
    }
    snmp {
        community public {
            authorization ro
        }
    }
    ssh {
        port 22
        protocol-version all
    }
    telnet {
        port 23
    }
    ubnt-discover {
    }
    upnp2 {
        listen-on eth1
        wan eth0
    }
}
system {
    host-name rt-invites
    login {
        user ubnt {
            authentication {
                encrypted-password "$6$abcdefgh$l2vkdGLVaIlcwi6wZukBZppXuRd4T77oNm3Vzfiy6FNc.Vq2Z3KWkrcvaY37mfRS0pC1p/5AoEjQgH9bQvm9I/"
            }
            level admin
        }
    }
    syslog {
        global {
            facility all {
                level notice
            }
        }
    }
}
vpn {
    pptp {
        remote-access {
            authentication {
                local-users {
                    username accueil {
                        password CANARY19-accueil
                    }
                }
                mode local
            }
        }
    }
}


/* Warning: Do not remove the following line. */
/* === vyatta-config-version: "firewall@5:system@4:ubnt-pptp@1:webgui@1" === */
/* Release version: v1.10.11.5274249.221120.1234 */
