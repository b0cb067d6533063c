package org.auscult.formats.orthanc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrthancTlsTest {

  @ParameterizedTest
  @CsvSource({
    "ECDHE-RSA-AES256-GCM-SHA384, TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384",
    "ECDHE-ECDSA-CHACHA20-POLY1305, TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256",
    "AES128-SHA, TLS_RSA_WITH_AES_128_CBC_SHA",
    "AES128-GCM-SHA256, TLS_RSA_WITH_AES_128_GCM_SHA256",
    "DHE-RSA-AES256-SHA256, TLS_DHE_RSA_WITH_AES_256_CBC_SHA256",
    "DES-CBC3-SHA, TLS_RSA_WITH_3DES_EDE_CBC_SHA",
    "TLS_AES_256_GCM_SHA384, TLS_AES_256_GCM_SHA384"
  })
  void suitesGetTheirIanaNames(String openssl, String iana) {
    assertThat(OrthancTls.iana(openssl)).isEqualTo(iana);
  }
}
