firewall {
    all-ping enable
    ip-src-route enable
    name WAN_IN {
        default-action drop
        rule 10 {
            action accept
            description "remote maintenance of the scanner"
            destination {
                address 10.20.0.40
                port 3389
            }
            protocol tcp
        }
        rule 20 {
            action accept
            destination {
                address 10.50.0.10
                port 104
            }
            protocol tcp
        }
    }
    name WARDS_IN {
        default-action accept
    }
}
interfaces {
    ethernet eth0 {
        address 198.51.100.2/30
        firewall {
            in {
                name WAN_IN
            }
        }
    }
    ethernet eth1 {
        address 10.20.0.2/24
        firewall {
            in {
                name WARDS_IN
            }
        }
    }
    wireless wlan0 {
        address 10.30.0.1/24
        channel 1
        ssid visitors
        type access-point
    }
}
nat {
    destination {
        rule 10 {
            destination {
                port 11112
            }
            inbound-interface eth0
            protocol tcp
            translation {
                address 10.50.0.10
                port 104
            }
        }
    }
}
protocols {
    bgp 65000 {
        neighbor 198.51.100.1 {
            remote-as 65001
        }
    }
}
service {
    lldp {
        interface all {
        }
    }
    snmp {
        community public {
            authorization ro
        }
        community CANARY-mgmt {
            authorization rw
            client 10.99.0.5
        }
    }
    ssh {
        ciphers aes256-ctr,3des-cbc
        port 22
    }
    telnet {
        port 23
    }
}
system {
    host-name rt-hospital-a
    login {
        user netops {
            authentication {
                plaintext-password CANARY-ward-seven
            }
            level admin
        }
        user vyos {
            authentication {
                encrypted-password "$6$abcdefgh$M0eLw/LnvwHAairWE5ZovRT7Td7kNJaZ1Fv7wjkgPfeXNBb9PDQBBf.jTMFtrmVk.5pxqPVeCK6DtXuvWRSeP."
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
    ipsec {
        esp-group LAB {
            pfs dh-group2
            proposal 1 {
                encryption 3des
                hash md5
            }
        }
        ike-group LAB {
            mode aggressive
            proposal 1 {
                dh-group 2
                encryption 3des
                hash sha1
            }
        }
        site-to-site {
            peer 0.0.0.0 {
                authentication {
                    mode pre-shared-secret
                    pre-shared-secret CANARY-tunnel
                }
                default-esp-group LAB
                ike-group LAB
            }
        }
    }
    l2tp {
        remote-access {
            authentication {
                local-users {
                    username nurse {
                        password CANARY-nurse
                    }
                }
                mode local
            }
        }
    }
}


/* Warning: Do not remove the following line. */
/* === vyatta-config-version: "firewall@5:ipsec@5:ssh@1:system@9" === */
/* Release version: VyOS 1.1.8 */
