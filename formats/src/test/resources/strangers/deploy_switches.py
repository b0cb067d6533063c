#!/usr/bin/env python3
"""Writes the base configuration of access switches."""
from netmiko import ConnectHandler

BASE = """
hostname {name}
service password-encryption
snmp-server community {community} RO
interface Vlan10
 ip address {address} 255.255.255.0
line vty 0 4
 transport input ssh
end
"""


def push(switch, community):
    config = BASE.format(name=switch["name"], address=switch["address"], community=community)
    with ConnectHandler(device_type="cisco_ios", host=switch["address"]) as session:
        session.send_config_set(config.splitlines())


if __name__ == "__main__":
    push({"name": "sw1", "address": "10.0.0.2"}, "CANARY-community")
