package org.auscult.formats.spdx;

import java.util.Set;
import org.auscult.formats.syntax.DataObject;
import org.auscult.tree.ConfigNode;

/** The JSON notation. */
final class SpdxJson {
  private static final Set<String> FIELDS =
      Set.of(
          "SPDXID",
          "name",
          "versionInfo",
          "supplier",
          "originator",
          "primaryPackagePurpose",
          "validUntilDate");

  /** What is said of the document, and of files, licences, sources and build of a package. */
  private static final Set<String> IRRELEVANT =
      Set.of(
          "$schema",
          "dataLicense",
          "documentNamespace",
          "creationInfo",
          "comment",
          "externalDocumentRefs",
          "hasExtractedLicensingInfos",
          "snippets",
          "files",
          "annotations",
          "revieweds",
          "name",
          "packageFileName",
          "downloadLocation",
          "filesAnalyzed",
          "packageVerificationCode",
          "checksums",
          "homepage",
          "sourceInfo",
          "licenseConcluded",
          "licenseInfoFromFiles",
          "licenseDeclared",
          "licenseComments",
          "copyrightText",
          "summary",
          "description",
          "attributionTexts",
          "releaseDate",
          "builtDate",
          "hasFiles");

  private final SpdxDocument document = new SpdxDocument();

  static SpdxDocument of(ConfigNode root) {
    SpdxJson json = new SpdxJson();
    DataObject top = document(root);
    top.all("packages").forEach(json::spdxPackage);
    top.all("relationships").forEach(json::relationship);
    top.all("documentDescribes").forEach(id -> json.document.describes(id.mapped().node().word(0)));
    for (ConfigNode member : top.node().children()) {
      if (Set.of("spdxVersion", "SPDXID").contains(member.word(0))) {
        member.mapped();
      } else if (IRRELEVANT.contains(member.word(0))) {
        member.irrelevantDeep();
      }
    }
    return json.document;
  }

  /** The document, which GitHub's export wraps in a member {@code sbom}. */
  static DataObject document(ConfigNode root) {
    return new DataObject(root.first("sbom").orElse(root));
  }

  private void spdxPackage(DataObject object) {
    SpdxPackage found = new SpdxPackage(object.span());
    for (ConfigNode member : object.node().children()) {
      String name = member.word(0);
      if (FIELDS.contains(name)) {
        found.put(name, member.word(1), member);
      } else if (IRRELEVANT.contains(name)) {
        member.irrelevantDeep();
      }
    }
    object.all("externalRefs").forEach(reference -> reference(reference, found));
    document.add(found);
  }

  private static void reference(DataObject reference, SpdxPackage found) {
    String category = reference.text("referenceCategory");
    if (found.reference(
        reference.text("referenceType"), reference.text("referenceLocator"), reference.node())) {
      reference.node().mappedDeep();
    } else if (!category.equals("SECURITY")) {
      reference.node().irrelevantDeep();
    }
  }

  private void relationship(DataObject relation) {
    boolean about =
        document.relationship(
            relation.text("spdxElementId"),
            relation.text("relationshipType"),
            relation.text("relatedSpdxElement"));
    if (about) {
      relation.node().mappedDeep();
    } else {
      relation.node().irrelevantDeep();
    }
  }
}
