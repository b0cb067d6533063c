# 2026-08-31 09:14:33 by RouterOS 7.18.2
# software id = 8QK2-7H1M
#
# model = RB5009UG+S+
# serial number = HF20611SA07
/interface bridge
add comment="imagerie network" name=bridge-imagerie
/interface list
add name=WAN
add name=LAN
add name=ADMIN
/ip ipsec profile
set [ find default=yes ] dh-group=ecp256 enc-algorithm=aes-256 \
    hash-algorithm=sha256
/ip ipsec peer
add address=203.0.113.2/32 exchange-mode=ike2 name=saint-aubin
/ip ipsec proposal
set [ find default=yes ] auth-algorithms=sha256 enc-algorithms=aes-256-gcm \
    pfs-group=ecp256
/snmp community
set [ find default=yes ] authentication-protocol=SHA256 \
    encryption-protocol=AES name=supervision security=private \
    addresses=10.80.0.20/32
/system logging action
add name=central remote=10.80.0.20 remote-protocol=tcp target=remote
/interface bridge port
add bridge=bridge-imagerie interface=ether2
/ip neighbor discovery-settings
set discover-interface-list=ADMIN
/interface list member
add interface=ether1 list=WAN
add interface=bridge-imagerie list=LAN
add interface=ether8 list=ADMIN
/ip address
add address=203.0.113.18/30 interface=ether1 network=203.0.113.16
add address=10.80.20.1/24 interface=bridge-imagerie network=10.80.20.0
add address=10.80.0.1/24 interface=ether8 network=10.80.0.0
/ip dns
set servers=10.80.0.10
/ip firewall address-list
add address=10.80.0.50 list=administrators
add address=10.80.0.51 list=administrators
/ip firewall filter
add action=accept chain=input connection-state=established,related
add action=drop chain=input connection-state=invalid
add action=accept chain=input comment="administration" dst-port=22,8291 \
    in-interface-list=ADMIN protocol=tcp src-address-list=administrators
add action=drop chain=input comment="tout le reste" log=yes
add action=accept chain=forward connection-state=established,related
add action=accept chain=forward comment="images vers le PACS, en TLS" \
    dst-address=10.50.0.20 dst-port=2762 in-interface=bridge-imagerie log=yes \
    protocol=tcp src-address=10.80.20.0/24
add action=drop chain=forward comment="tout le reste" log=yes
/ip ipsec identity
add auth-method=digital-signature certificate=router peer=saint-aubin
/ip service
set telnet disabled=yes
set ftp disabled=yes
set www disabled=yes
set ssh address=10.80.0.50/32,10.80.0.51/32
set api disabled=yes
set winbox address=10.80.0.50/32,10.80.0.51/32
set api-ssl disabled=yes
/radius
add address=10.80.0.12 protocol=radsec service=login
/snmp
set enabled=yes
/system identity
set name=rt-annexe
/system logging
add action=central topics=info
add action=central topics=critical
/system ntp client
set enabled=yes
/system ntp client servers
add address=10.80.0.10
/system routerboard settings
set auto-upgrade=yes
/tool bandwidth-server
set enabled=no
/tool mac-server
set allowed-interface-list=none
/tool mac-server mac-winbox
set allowed-interface-list=ADMIN
/tool mac-server ping
set enabled=no
/user aaa
set use-radius=yes
/user settings
set minimum-categories=3 minimum-password-length=14
