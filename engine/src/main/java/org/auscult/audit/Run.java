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
  private final Recogniser recogniser;
  private final Worker worker;
  private final Assembly assembly;
  private final List<Waiting> waiting = new ArrayList<>();
  private final Map<String, Tree> trees = new LinkedHashMap<>();

  Run(AuditRequest request, Progress progress) {
    this.request = request;
    this.progress = progress;
    byte[] runKey = new byte[32];
    new SecureRandom().nextBytes(runKey);
    Reference reference = new Reference(request.rules().facts(), request.today());
    Judge judge =
        new Judge(request.rules().rules(), reference, request.rules().advisories(), runKey);
    this.recogniser = new Recogniser(request.formats());
    recogniser.check(request.hints());
    this.worker = new Worker(recogniser, judge);
    this.assembly = new Assembly(request, judge);
  }

  AuditResult go() {
    try (Pipeline<ExportStep> pipeline = new Pipeline<>(request.jobs(), this::take)) {
      new Inputs(request, folder -> folder(folder, pipeline), assembly::unread)
          .walk(Scope.of(request));
      trees.forEach((root, tree) -> join(tree.files(), root, tree.scope(), pipeline));
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
    List<Waiting> here = new ArrayList<>();
    for (Waiting file : waiting) {
      Optional<String> root = file.format().treeOf(file.input().path());
      root.map(
              path ->
                  trees
                      .computeIfAbsent(path, p -> new Tree(folder.scope(), new ArrayList<>()))
                      .files())
          .orElse(here)
          .add(file);
    }
    waiting.clear();
    String path = here.isEmpty() ? "" : here.get(0).input().folder();
    join(here, path, folder.scope(), pipeline);
  }

  /** Reads and judges what its formats make of files that may belong together. */
  private void join(
      List<Waiting> files, String folder, Scope scope, Pipeline<ExportStep> pipeline) {
    for (Joined device : groups(files, folder, scope)) {
      pipeline.submit(() -> worker.audit(device.export(), device.format(), scope));
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

  /** Files that wait, joined to devices by their formats. */
  private List<Joined> groups(List<Waiting> files, String folder, Scope scope) {
    Map<ConfigFormat, List<SourceFile>> byFormat = new LinkedHashMap<>();
    for (Waiting file : files) {
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
        (format, sources) ->
            worker
                .group(sources, format)
                .forEach(device -> groups.add(new Joined(format, export(device, folder)))));
    return groups;
  }

  /** The files of one device; several are named after their folder. */
  private static Export export(List<SourceFile> files, String folder) {
    return files.size() == 1 ? Export.of(files.get(0)) : new Export(folder, files);
  }

  /** Files of one device, joined by their format. */
  private record Joined(ConfigFormat format, Export export) {}

  /** Files below one folder that wait until the walk is over. */
  private record Tree(Scope scope, List<Waiting> files) {}
}
