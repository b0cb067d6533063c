package org.auscult.audit;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final Worker worker;
  private final Judge judge;
  private final Assembly assembly;
  private final List<Waiting> waiting = new ArrayList<>();

  Run(AuditRequest request, Progress progress) {
    this.request = request;
    this.progress = progress;
    byte[] runKey = new byte[32];
    new SecureRandom().nextBytes(runKey);
    Reference reference =
        new Reference(request.rules().credentials(), request.rules().lifecycles(), request.today());
    this.judge = new Judge(request.rules().rules(), reference, runKey);
    Recogniser recogniser = new Recogniser(request.formats());
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
    for (InputFile file : folder.files()) {
      pipeline.submit(() -> counted(file.path(), worker.first(file, folder.scope())));
    }
    pipeline.drain();
    for (List<Waiting> group : groups(folder.scope())) {
      pipeline.submit(() -> join(group, folder.scope()));
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
  private List<List<Waiting>> groups(Scope scope) {
    Map<String, List<Waiting>> byFormat = new LinkedHashMap<>();
    waiting.forEach(
        file ->
            byFormat.computeIfAbsent(file.format().slug(), slug -> new ArrayList<>()).add(file));
    waiting.clear();
    List<List<Waiting>> groups = new ArrayList<>();
    for (List<Waiting> files : byFormat.values()) {
      groups.addAll(group(files, scope));
    }
    return groups;
  }

  private List<List<Waiting>> group(List<Waiting> files, Scope scope) {
    Map<String, Waiting> byPath = new LinkedHashMap<>();
    List<SourceFile> sources = new ArrayList<>();
    for (Waiting file : files) {
      byPath.put(file.input().path(), file);
      worker.reread(file.input(), scope).ifPresent(sources::add);
    }
    ConfigFormat format = files.get(0).format();
    List<List<Waiting>> groups = new ArrayList<>();
    for (List<SourceFile> device : format.group(sources)) {
      groups.add(
          device.stream()
              .flatMap(s -> Optional.ofNullable(byPath.get(s.path())).stream())
              .toList());
    }
    return groups;
  }

  private ExportStep join(List<Waiting> group, Scope scope) {
    List<SourceFile> files =
        group.stream().flatMap(w -> worker.reread(w.input(), scope).stream()).toList();
    String name = files.size() == 1 ? files.get(0).path() : group.get(0).input().folder();
    return worker.audit(new Export(name, files), group.get(0).format(), scope);
  }
}
