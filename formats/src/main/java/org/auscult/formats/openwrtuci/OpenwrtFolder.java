package org.auscult.formats.openwrtuci;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.auscult.source.SourceFile;

/**
 * Which files of a folder are one router: those named after their package, for only these are read
 * by what runs; without such names, all files when no two are of the same package.
 */
final class OpenwrtFolder {
  private OpenwrtFolder() {}

  static List<List<SourceFile>> group(List<SourceFile> files) {
    Map<String, List<SourceFile>> packages = new LinkedHashMap<>();
    for (SourceFile file : files) {
      packages.computeIfAbsent(packageOf(file), name -> new ArrayList<>()).add(file);
    }
    List<SourceFile> router = new ArrayList<>();
    List<List<SourceFile>> groups = new ArrayList<>();
    for (Map.Entry<String, List<SourceFile>> entry : packages.entrySet()) {
      List<SourceFile> named = named(entry.getKey(), entry.getValue());
      if (named.size() != 1) {
        return files.stream().map(List::of).toList();
      }
      router.addAll(named);
      entry.getValue().stream()
          .filter(file -> !named.contains(file))
          .forEach(spare -> groups.add(List.of(spare)));
    }
    if (!router.isEmpty()) {
      groups.add(0, router);
    }
    return groups;
  }

  private static List<SourceFile> named(String name, List<SourceFile> files) {
    return files.size() == 1
        ? files
        : files.stream().filter(file -> file.name().equals(name)).toList();
  }

  /** The set-up wizard has many files of one kind, as has what is not known. */
  private static String packageOf(SourceFile file) {
    if (OpenwrtShadow.is(file)) {
      return "shadow";
    }
    String name = OpenwrtKnown.packageOf(OpenwrtFormat.parse(file).tree().root(), file.name());
    return name.isEmpty() || name.equals("profile") ? file.name() : name;
  }
}
