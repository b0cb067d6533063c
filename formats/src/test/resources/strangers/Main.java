package org.example;

/** Prints the configuration: interface, system, firewall. */
public interface Main {
  static void main(String[] args) {
    System.out.println("set system host-name fw1");
    System.out.println("interface eth0 { address 10.0.0.1/24 }");
  }
}
