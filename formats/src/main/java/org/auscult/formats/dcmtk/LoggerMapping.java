package org.auscult.formats.dcmtk;

import java.util.List;
import java.util.regex.Pattern;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.LogTarget;
import org.auscult.device.LoggingPolicy;
import org.auscult.device.Setting;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;

/**
 * {@code logger.cfg} and {@code filelog.cfg}: where messages go, once a program is told to read the
 * file. Without its option {@code --log-config} errors and warnings go to the screen (DCMTK, manual
 * page of each program, Logging).
 */
final class LoggerMapping {
  private static final Pattern APPENDER = Pattern.compile("log4cplus\\.appender\\.[^.]+");
  private static final Pattern LOOKS =
      Pattern.compile(
          "log4cplus\\.appender\\.[^.]+\\.(layout(\\.\\w+)?|logToStderr|ImmediateFlush|Append"
              + "|MaxFileSize|MaxBackupIndex|File|Threshold|filters\\..*)");
  private static final Text IF_NAMED =
      new Text(
          "the file holds only for programs whose option --log-config names it",
          "le fichier ne vaut que pour les programmes dont l’option --log-config le désigne");

  private LoggerMapping() {}

  static void map(ConfigNode root, DeviceBuilder device) {
    for (ConfigNode line : root.children()) {
      String key = line.word(0);
      if (key.equals("log4cplus.rootLogger")) {
        device
            .single(LoggingPolicy.TYPE)
            .set(LoggingPolicy.ENABLED, Setting.unknown(IF_NAMED, line.mapped().span()));
      } else if (APPENDER.matcher(key).matches()) {
        appender(root, line, device);
      } else if (LOOKS.matcher(key).matches() || key.startsWith("log4cplus.logger.dcmtk.")) {
        line.irrelevant();
      }
    }
  }

  private static void appender(ConfigNode root, ConfigNode line, DeviceBuilder device) {
    List<String> local =
        List.of("ConsoleAppender", "FileAppender", "RollingFileAppender", "NullAppender");
    String kind = line.word(1).replace("log4cplus::", "");
    if (local.contains(kind)) {
      line.irrelevant();
    } else if (kind.equals("SocketAppender")) {
      line.mapped();
      root.first(line.word(0) + ".host")
          .ifPresent(
              host ->
                  device
                      .add(LogTarget.TYPE, host.mapped().span())
                      .set(LogTarget.HOST, host.word(1))
                      .set(LogTarget.PROTOCOL, "vendor")
                      .set(LogTarget.TRANSPORT, "tcp")
                      .set(LogTarget.ENCRYPTED, false));
      root.first(line.word(0) + ".port").ifPresent(ConfigNode::irrelevant);
    }
  }
}
