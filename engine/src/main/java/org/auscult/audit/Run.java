package org.auscult.audit;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.auscult.audit.ExportStep.Waiting;
import org.auscult.audit.ExportStep.Worker;
import org.auscult.fact.Reference;
import org.auscult.format.ConfigFormat;
import org.auscult.source.Export;
import org.auscult.source.SourceFile;

/** One run: walks the inputs, has their exports read and judged in parallel, collects in order. */
final class Run {
  private final AuditRequest request;
  private final Progress progress;
  private final Recogniser recogniser;
  private final Worker worker;
  private final Assembly assembly;
  private final List<Waiting> waiting = new ArrayList<>();

  Run(AuditRequest request, Progress progress) {
    this.request = request;
    this.progress = progress;
    byte[] runKey = new byte[32];
    new SecureRandom().nextBytes(runKey);
    Reference reference =
        new Reference(request.rules().credentials(), request.rules().lifecycles(), request.today());
    Judge judge = new Judge(request.rules().rules(), reference, runKey);
    this.recogniser = new Recogniser(request.formats());
    recogniser.check(request.hints());
    this.worker = new Worker(recogniser, judge);
    this.assembly = new Assembly(request, judge);
  }

  AuditResult go() {
    try (Pipeline<ExportStep> pipeline = new Pipeline<>(request.jobs(), this::take)) {
      new Inputs(request, folder -> folder(folder, pipeline), assembly::unread)
          .walk(Scope.of(request));
    }
    return assembly.result();
  }

  private void folder(InputFolder folder, Pipeline<ExportStep> pipeline) {
    assembly.scope(folder.scope());
    recogniser.check(folder.scope().hints());
    for (InputFile file : folder.files()) {
      pipeline.submit(() -> counted(file.path(), worker.first(file, folder.scope())));
    }
    pipeline.drain();
    for (Joined device : groups(folder.scope())) {
      pipeline.submit(() -> worker.audit(device.export(), device.format(), folder.scope()));
    }
    pipeline.drain();
  }

  private ExportStep counted(String path, ExportStep step) {
    progress.done(path);
    return step;
  }

  private void take(ExportStep step) {
    step.devices().forEach(assembly::device);
    step.unread().forEach(assembly::unread);
    step.waiting().ifPresent(waiting::add);
  }

  /** The files of a folder that wait, joined to devices by their formats. */
  private List<Joined> groups(Scope scope) {
    Map<ConfigFormat, List<SourceFile>> byFormat = new LinkedHashMap<>();
    for (Waiting file : waiting) {
      Sniffed again = recogniser.sniff(file.input(), scope);
      // A file that vanished meanwhile is named, not lost.
      again.unread().ifPresent(assembly::unread);
      again
          .file()
          .ifPresent(
              source ->
                  byFormat.computeIfAbsent(file.format(), f -> new ArrayList<>()).add(source));
    }
    List<Joined> groups = new ArrayList<>();
    byFormat.forEach(
        (format, files) ->
            worker
                .group(files, format)
                .forEach(device -> groups.add(new Joined(format, export(device)))));
    waiting.clear();
    return groups;
  }

  /** The files of one device; several are named after their folder. */
  private Export export(List<SourceFile> files) {
    return files.size() == 1
        ? Export.of(files.get(0))
        : new Export(waiting.get(0).input().folder(), files);
  }

  /** Files of one device, joined by their format. */
  private record Joined(ConfigFormat format, Export export) {}
}
