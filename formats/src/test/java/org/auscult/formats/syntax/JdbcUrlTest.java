package org.auscult.formats.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Addresses of databases. */
class JdbcUrlTest {
  @Test
  void a_database_inside_the_program_has_no_host() {
    assertThat(new JdbcUrl("jdbc:h2:file:./data").embedded()).isTrue();
    assertThat(new JdbcUrl("jdbc:h2:tcp://db/data").embedded()).isFalse();
    assertThat(new JdbcUrl("jdbc:h2:file:./data").host()).isEmpty();
  }

  @Test
  void options_tell_encryption_and_checking() {
    assertThat(new JdbcUrl("jdbc:postgresql://db:5432/a?sslmode=verify-full").verified())
        .contains(true);
    assertThat(
            new JdbcUrl("jdbc:sqlserver://db;encrypt=true;trustServerCertificate=true").verified())
        .contains(false);
    assertThat(new JdbcUrl("jdbc:mysql://db/a?useSSL=false").encrypted()).contains(false);
    assertThat(new JdbcUrl("jdbc:mysql://db/a").encrypted()).isEmpty();
  }

  @Test
  void whatever_it_is_nothing_is_thrown() {
    assertThat(new JdbcUrl("").host()).isEmpty();
    assertThat(new JdbcUrl("jdbc:x//=&").host()).isEmpty();
    assertThat(new JdbcUrl("jdbc:mysql://${DB_HOST}/a").host()).isEmpty();
  }
}
