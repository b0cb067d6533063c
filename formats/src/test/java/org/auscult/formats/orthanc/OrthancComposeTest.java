package org.auscult.formats.orthanc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.auscult.device.Account;
import org.auscult.device.DataConnection;
import org.auscult.device.Device;
import org.auscult.device.DicomNode;
import org.auscult.device.Firmware;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;
import org.auscult.device.ServerPolicy;
import org.auscult.device.Setting;
import org.auscult.format.Reading;
import org.auscult.source.Export;
import org.auscult.source.SourceFile;
import org.auscult.tree.LineFate;
import org.junit.jupiter.api.Test;

class OrthancComposeTest {
  private final OrthancFormat format = new OrthancFormat();

  private List<Reading> readings(String text) {
    return format.readings(Export.of(SourceFile.of("docker-compose.yml", text)));
  }

  private Device device(String text) {
    return readings(text).get(0).device().orElseThrow();
  }

  private static Item local(Device device) {
    return device.section(DicomNode.TYPE).items().get(0);
  }

  @Test
  void aMentionIsNoOrthanc() {
    assertThat(
            format.recognise(
                SourceFile.of(
                    "c.yml",
                    "services:\n  web:\n    image: ohif/app\n    environment:\n"
                        + "      - ORTHANC_URL=http://orthanc:8042\n")))
        .isEmpty();
    assertThat(
            format.recognise(
                SourceFile.of("c.yml", "services:\n  a:\n    image: jodogne/orthanc\n")))
        .isNotEmpty();
  }

  @Test
  void whoPublishesThePortMeansOtherMachinesWhateverAFileBesideSays() {
    String text =
        """
        services:
          pacs:
            image: orthancteam/orthanc:24.2.3
            ports: ["%s8052:8042"]
            environment:
              ORTHANC__AUTHENTICATION_ENABLED: "false"
            volumes: ["./modalities.json:/etc/orthanc/modalities.json"]
        """;
    assertThat(remote(text.formatted(""))).contains(true);
    assertThat(remote(text.formatted("127.0.0.1:"))).contains(false);
    assertThat(remote(text.replace("8042", "80").formatted(""))).isEmpty();
  }

  private Optional<Boolean> remote(String text) {
    return device(text).single(ServerPolicy.TYPE).get(ServerPolicy.REMOTE_API).value();
  }

  @Test
  void namesOfVariablesLeadBackToOptions() {
    assertThat(OrthancVariables.path("ORTHANC__DICOM_TLS_ENABLED"))
        .contains(List.of("DicomTlsEnabled"));
    assertThat(OrthancVariables.path("ORTHANC__POSTGRESQL__ENABLE_SSL"))
        .contains(List.of("PostgreSQL", "EnableSsl"));
    assertThat(OrthancVariables.path("ORTHANC__AWS_S3_STORAGE__SECRET_KEY"))
        .contains(List.of("AwsS3Storage", "SecretKey"));
    assertThat(OrthancVariables.path("PATH")).isEmpty();
  }

  @Test
  void theImageTellsTheOrthancInside() {
    assertThat(OrthancImage.of("orthancteam/orthanc:24.1.0").orElseThrow().version())
        .contains("1.12.2");
    assertThat(OrthancImage.of("osimis/orthanc:22.6.4-full").orElseThrow().version())
        .contains("1.11.1");
    assertThat(OrthancImage.of("jodogne/orthanc-plugins:1.12.1").orElseThrow().version())
        .contains("1.12.1");
    assertThat(OrthancImage.of("orthancteam/orthanc:99.1.0").orElseThrow().version()).isEmpty();
    assertThat(OrthancImage.of("orthancteam/orthanc").orElseThrow().version()).isEmpty();
    assertThat(OrthancImage.of("someone/viewer")).isEmpty();
  }

  @Test
  void valuesAreFoundOnTheirLines() {
    Device device =
        device(
            """
            services:
              a:
                image: orthancteam/orthanc:24.1.0
                ports: ["104:4242", "127.0.0.1:8042:8042"]
                environment:
                  ORTHANC__DICOM_AET: ONE
                  ORTHANC_JSON: |
                    {
                      "DicomModalities": {"x": ["X", "10.0.0.1", 104]},
                      "DicomTlsEnabled": true
                    }
            """);
    assertThat(device.single(Firmware.TYPE).get(Firmware.VERSION).value()).contains("1.12.2");
    assertThat(local(device).get(DicomNode.AE_TITLE).where().orElseThrow().firstLine())
        .isEqualTo(6);
    assertThat(local(device).get(DicomNode.TLS).where().orElseThrow().firstLine()).isEqualTo(10);
    assertThat(local(device).get(DicomNode.PORT).value()).contains(104L);
    assertThat(device.single(ServerPolicy.TYPE).get(ServerPolicy.REMOTE_API).value())
        .contains(false);
  }

  @Test
  void theImageBringsItsOwnDefaults() {
    Device device =
        device(
            "services:\n  a:\n    image: orthancteam/orthanc:23.7.1\n    ports: [\"80:8042\"]\n");
    Item policy = device.single(ServerPolicy.TYPE);
    assertThat(policy.get(ServerPolicy.REMOTE_API)).isInstanceOf(Setting.FactoryDefault.class);
    assertThat(policy.get(ServerPolicy.API_AUTHENTICATED).value()).contains(true);
    assertThat(device.section(Account.TYPE).items()).hasSize(1);
    assertThat(local(device).get(DicomNode.LOOPBACK).value()).isEmpty();
  }

  @Test
  void whatAFileMayAddIsUnknown() {
    Device device =
        device(
            "services:\n  a:\n    image: orthancteam/orthanc\n    volumes:\n"
                + "      - ./other.json:/etc/orthanc/orthanc.json\n");
    assertThat(device.single(ServerPolicy.TYPE).get(ServerPolicy.API_AUTHENTICATED).value())
        .isEmpty();
  }

  @Test
  void secretsMayStandOutside() {
    Device device =
        device(
            """
            services:
              a:
                image: orthancteam/orthanc
                environment:
                  - ORTHANC__POSTGRESQL__HOST=db
                  - ORTHANC__POSTGRESQL__PASSWORD_SECRET=pw
              db:
                image: postgres
            """);
    Item database = device.section(DataConnection.TYPE).items().get(0);
    assertThat(database.get(DataConnection.SECRET).value().orElseThrow().storage().name())
        .isEqualTo("EXTERNAL");
    // both run in the same place
    assertThat(database.get(DataConnection.ENCRYPTED).value()).isEmpty();
  }

  @Test
  void eachServiceIsADevice() {
    List<Reading> readings =
        readings(
            "services:\n  a:\n    image: jodogne/orthanc:1.11.2\n  b:\n    image:"
                + " orthancteam/orthanc\n");
    assertThat(readings).hasSize(2);
    assertThat(readings.get(0).fates().get(0).counts().get(LineFate.UNPARSED)).isZero();
  }

  @Test
  void portsAreReadInEveryForm() {
    Device device =
        device(
            """
            services:
              a:
                image: orthancteam/orthanc
                ports:
                  - 8043:8042
                  - target: 4242
                    published: 11112
            """);
    Item rest = device.section(NetworkService.TYPE).items().get(0);
    assertThat(rest.get(NetworkService.PORT).value()).contains(8043L);
    assertThat(local(device).get(DicomNode.PORT).value()).contains(11112L);
  }
}
