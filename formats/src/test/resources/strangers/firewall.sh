#!/bin/sh
# Opens the ports of the image archive.
set -e
IPT=/sbin/iptables
$IPT -F INPUT
$IPT -P INPUT DROP
for port in 104 11112 443; do
  iptables -A INPUT -p tcp --dport "$port" -j ACCEPT
done
echo "config system global"
echo "set hostname fw1"
