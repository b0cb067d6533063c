package org.auscult.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.auscult.format.ReadStatus;
import org.auscult.source.Mistake;
import org.auscult.source.Text;

/**
 * Walks the inputs and hands over folder by folder, in the order of paths. Left out are folders of
 * version control, report folders of this tool, and what patterns name.
 */
final class Inputs {
  private static final Set<String> SKIPPED = Set.of(".git", ".svn", ".hg", "auscult-report");

  private final AuditRequest request;
  private final Base base;
  private final List<Glob> includes;
  private final Consumer<InputFolder> folders;
  private final Consumer<FileResult> unreadable;

  /**
   * @param folders gets each folder with files
   * @param unreadable gets each file or folder that cannot be opened
   */
  Inputs(AuditRequest request, Consumer<InputFolder> folders, Consumer<FileResult> unreadable) {
    this.request = request;
    this.base = new Base(request.base());
    this.includes = request.includes().stream().map(Glob::new).toList();
    this.folders = folders;
    this.unreadable = unreadable;
  }

  /**
   * Walks.
   *
   * @throws Mistake when an input does not exist
   */
  void walk(Scope scope) {
    for (Path named : request.inputs()) {
      Path input = base.resolve(named);
      if (named.toString().equals("-")) {
        folders.accept(new InputFolder(scope, List.of(standardInput())));
      } else if (Files.isDirectory(input)) {
        folder(input, scope);
      } else if (Files.exists(input)) {
        single(input, scope);
      } else {
        throw new Mistake("no such file or folder: " + input, "check the path");
      }
    }
  }

  /** Read at once and kept: it cannot be read again, as files that are joined are. */
  private static InputFile standardInput() {
    try {
      byte[] bytes = System.in.readNBytes((int) AuditRequest.MAX_FILE_BYTES + 1);
      return new InputFile("stdin", bytes.length, () -> bytes);
    } catch (IOException broken) {
      return new InputFile(
          "stdin",
          0,
          () -> {
            throw broken;
          });
    }
  }

  private void single(Path file, Scope scope) {
    Path parent = file.toAbsolutePath().normalize().getParent();
    Scope inner = parent == null ? scope : enter(parent, scope);
    take(List.of(file), inner);
  }

  private Scope enter(Path folder, Scope scope) {
    return Files.isRegularFile(folder.resolve(Settings.FILE))
        ? scope.in(Settings.in(folder))
        : scope;
  }

  private void folder(Path folder, Scope outer) {
    Scope scope = enter(folder, outer);
    Optional<List<Path>> children = children(folder);
    List<Path> files = new ArrayList<>();
    for (Path child : children.orElse(List.of())) {
      if (Files.isDirectory(child)) {
        continue;
      }
      if (!scope.ownFile(child)) {
        files.add(child);
      }
    }
    take(files, scope);
    for (Path child : children.orElse(List.of())) {
      boolean wanted =
          Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)
              && !SKIPPED.contains(child.getFileName().toString())
              && !scope.excluded(base.shown(child) + "/");
      if (wanted) {
        folder(child, scope);
      }
    }
  }

  private Optional<List<Path>> children(Path folder) {
    try (Stream<Path> list = Files.list(folder)) {
      return Optional.of(
          list.sorted(Comparator.comparing(path -> path.getFileName().toString())).toList());
    } catch (IOException e) {
      unreadable.accept(FileResults.unreadable(base.shown(folder), 0));
      return Optional.empty();
    }
  }

  private void take(List<Path> files, Scope scope) {
    List<InputFile> plain = new ArrayList<>();
    for (Path file : files) {
      String path = base.shown(file);
      if (scope.excluded(path)) {
        continue;
      }
      if (Archive.isArchive(path) || Workbook.isWorkbook(path)) {
        archive(file, path, scope);
      } else if (included(path)) {
        plain.add(new InputFile(path, size(file), () -> Files.readAllBytes(file)));
      }
    }
    if (!plain.isEmpty()) {
      folders.accept(new InputFolder(scope, plain));
    }
  }

  private boolean included(String path) {
    return includes.isEmpty() || includes.stream().anyMatch(glob -> glob.matches(path));
  }

  private void archive(Path file, String path, Scope scope) {
    try {
      Map<String, List<InputFile>> byMachine = new TreeMap<>();
      for (InputFile inner : opened(file, path)) {
        if (included(inner.path()) && !scope.excluded(inner.path())) {
          byMachine.computeIfAbsent(inner.machine(), f -> new ArrayList<>()).add(inner);
        }
      }
      for (List<InputFile> inner : byMachine.values()) {
        inner.sort(Comparator.comparing(InputFile::path));
        folders.accept(new InputFolder(scope, inner));
      }
    } catch (IOException e) {
      Text note =
          new Text(
              "it is damaged, enciphered or too large; unpack it, or save its sheets as CSV",
              "il est endommagé, chiffré ou trop volumineux ; le décompresser, ou enregistrer ses"
                  + " feuilles en CSV");
      unreadable.accept(FileResults.none(path, size(file), ReadStatus.UNREADABLE, note));
    }
  }

  private static List<InputFile> opened(Path file, String path) throws IOException {
    return Workbook.isWorkbook(path) ? Workbook.sheets(file, path) : Archive.files(file, path);
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }
}
