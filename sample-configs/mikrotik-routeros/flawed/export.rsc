# jan/02/1970 00:14:33 by RouterOS 6.42
# software id = 8QK2-7H1M
#
# model = RB2011UiAS
# serial number = HF000A1B2C3
/interface bridge
add name=bridge-imaging
/interface list
add name=WAN
/interface wireless security-profiles
set [ find default=yes ] supplicant-identity=MikroTik
add authentication-types=wpa2-psk mode=dynamic-keys name=carts \
    supplicant-identity="" wpa2-pre-shared-key="CANARY-carts \"77c1\""
/interface wireless
set [ find default-name=wlan1 ] disabled=no mode=ap-bridge security-profile=\
    carts ssid=carts
add disabled=no master-interface=wlan1 mode=ap-bridge name=wlan2 ssid=visitors
/ip ipsec proposal
set [ find default=yes ] auth-algorithms=md5 enc-algorithms=3des pfs-group=\
    modp1024
/ip ipsec peer
add address=0.0.0.0/0 dh-group=modp1024 enc-algorithm=3des exchange-mode=\
    aggressive hash-algorithm=md5 secret=1234
/ppp profile
set *FFFFFFFE use-encryption=yes
/snmp community
set [ find default=yes ] addresses=0.0.0.0/0 write-access=yes
/interface l2tp-server server
set enabled=yes ipsec-secret=CANARY-l2tp-1 use-ipsec=yes
/interface list member
add interface=ether1 list=WAN
/ip address
add address=198.51.100.2/30 interface=ether1 network=198.51.100.0
add address=10.30.0.1/24 interface=bridge-imaging network=10.30.0.0
/ip dns
set allow-remote-requests=yes
/ip firewall filter
add action=accept chain=input connection-state=established,related
add action=accept chain=input comment="service provider" dst-port=80,8291 \
    protocol=tcp
add action=drop chain=input in-interface-list=WAN
add action=accept chain=forward comment=temporary disabled=yes
add action=accept chain=forward comment="imaging to all"
/ip firewall nat
add action=masquerade chain=srcnat out-interface-list=WAN
add action=dst-nat chain=dstnat comment="modality service" dst-port=3389 \
    in-interface-list=WAN protocol=tcp to-addresses=10.30.0.40
/ip service
set ssh disabled=yes
/ip socks
set enabled=yes
/ppp secret
add name=anna password=anna profile=default-encryption service=l2tp
/radius
add address=10.20.0.12 secret=password service=login
/routing ospf network
add area=backbone network=10.30.0.0/24
/snmp
set enabled=yes
/system identity
set name=rt-imaging
/system logging action
set 3 remote=10.20.0.20
/system logging
add action=remote topics=info
/system ntp client
set enabled=yes primary-ntp=10.20.0.10
/tool romon
set enabled=yes secrets=CANARY-romon-1
