package org.auscult.plugin;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;

/** Remembers what a goal said. */
final class RecordingLog extends SystemStreamLog {
  final List<String> errors = new ArrayList<>();
  final List<String> warnings = new ArrayList<>();
  final List<String> infos = new ArrayList<>();

  @Override
  public void error(CharSequence content) {
    errors.add(content.toString());
  }

  @Override
  public void warn(CharSequence content) {
    warnings.add(content.toString());
  }

  @Override
  public void info(CharSequence content) {
    infos.add(content.toString());
  }
}
