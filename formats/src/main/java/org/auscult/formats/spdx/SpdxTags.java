package org.auscult.formats.spdx;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.auscult.source.SourceFile;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.ConfigTree;
import org.auscult.tree.LineFate;
import org.auscult.tree.TreeBuilder;

/**
 * The tag-value notation: lines of {@code Tag: value}, where a value may span lines between {@code
 * <text>} and {@code </text>}. A statement has two words, tag and value.
 */
final class SpdxTags {
  private static final String OPEN = "<text>";
  private static final String CLOSE = "</text>";

  private static final Map<String, String> FIELDS =
      Map.of(
          "SPDXID", "SPDXID",
          "PackageVersion", "versionInfo",
          "PackageSupplier", "supplier",
          "PackageOriginator", "originator",
          "PrimaryPackagePurpose", "primaryPackagePurpose",
          "ValidUntilDate", "validUntilDate");

  /** Tags of the document, of a package and of what is no package; the first begins a part. */
  private static final Set<String> OTHER_PARTS =
      Set.of("FileName", "SnippetSPDXID", "LicenseID", "Reviewer", "Annotator");

  private static final Set<String> IRRELEVANT =
      Set.of(
          "DataLicense",
          "DocumentName",
          "DocumentNamespace",
          "DocumentComment",
          "ExternalDocumentRef",
          "LicenseListVersion",
          "Creator",
          "Created",
          "CreatorComment",
          "PackageFileName",
          "PackageDownloadLocation",
          "FilesAnalyzed",
          "PackageVerificationCode",
          "PackageChecksum",
          "PackageHomePage",
          "PackageSourceInfo",
          "PackageLicenseConcluded",
          "PackageLicenseInfoFromFiles",
          "PackageLicenseDeclared",
          "PackageLicenseComments",
          "PackageCopyrightText",
          "PackageSummary",
          "PackageDescription",
          "PackageComment",
          "PackageAttributionText",
          "ExternalRefComment",
          "ReleaseDate",
          "BuiltDate",
          "RelationshipComment");

  private final SpdxDocument document = new SpdxDocument();
  private Optional<SpdxPackage> open = Optional.empty();
  private boolean elsewhere;

  /** The tree of a file of such lines. */
  static ConfigTree parse(SourceFile file, String slug) {
    TreeBuilder tree = new TreeBuilder(file);
    for (int line = 1; line <= file.lineCount(); line++) {
      String text = file.line(line);
      int colon = text.indexOf(':');
      int end = file.lineStart(line + 1);
      if (text.isBlank() || text.startsWith("#")) {
        tree.other(LineFate.IRRELEVANT, end);
      } else if (colon <= 0 || text.substring(0, colon).contains(" ")) {
        tree.other(LineFate.UNPARSED, end);
      } else {
        String value = text.substring(colon + 1).strip();
        int close = closing(file, value, file.lineStart(line) + colon);
        if (close > end) {
          line = file.lineAt(close - 1);
          end = file.lineStart(line + 1);
          value = OPEN;
        }
        tree.leaf(List.of(text.substring(0, colon).strip(), plain(value)), end);
      }
    }
    return tree.build(slug);
  }

  /** The offset behind the end of a text of several lines; 0 when there is none to look for. */
  private static int closing(SourceFile file, String value, int from) {
    if (!value.startsWith(OPEN) || value.contains(CLOSE)) {
      return 0;
    }
    int close = file.text().indexOf(CLOSE, from);
    return close < 0 ? 0 : close + CLOSE.length();
  }

  private static String plain(String value) {
    return value.startsWith(OPEN) && value.endsWith(CLOSE)
        ? value.substring(OPEN.length(), value.length() - CLOSE.length()).strip()
        : value;
  }

  static SpdxDocument of(ConfigNode root) {
    SpdxTags tags = new SpdxTags();
    root.children().forEach(tags::take);
    return tags.document;
  }

  private void take(ConfigNode line) {
    String tag = line.word(0);
    if (tag.equals("PackageName")) {
      SpdxPackage begun = new SpdxPackage(line.span());
      begun.put("name", line.word(1), line);
      document.add(begun);
      open = Optional.of(begun);
      elsewhere = false;
    } else if (tag.equals("Relationship")) {
      relationship(line);
    } else if (OTHER_PARTS.contains(tag)) {
      elsewhere = true;
      line.irrelevant();
    } else if (elsewhere || IRRELEVANT.contains(tag)) {
      line.irrelevant();
    } else if (open.isPresent()) {
      field(tag, line, open.get());
    } else if (Set.of("SPDXVersion", "SPDXID").contains(tag)) {
      line.mapped();
    }
  }

  private static void field(String tag, ConfigNode line, SpdxPackage found) {
    if (FIELDS.containsKey(tag)) {
      found.put(FIELDS.get(tag), line.word(1), line);
    } else if (tag.equals("ExternalRef")) {
      String[] parts = line.word(1).split("\\s+", 3);
      boolean taken = parts.length == 3 && found.reference(parts[1], parts[2], line);
      if (!taken && !parts[0].equals("SECURITY")) {
        line.irrelevant();
      }
    }
  }

  private void relationship(ConfigNode line) {
    String[] parts = line.word(1).split("\\s+");
    if (parts.length == 3 && document.relationship(parts[0], parts[1], parts[2])) {
      line.mapped();
    } else {
      line.irrelevant();
    }
  }
}
