package org.auscult.formats.syntax;

import java.util.ArrayList;
import java.util.List;
import org.auscult.source.SourceFile;
import org.auscult.tree.LineFate;
import org.auscult.tree.TreeBuilder;

/**
 * XML 1.0 as configuration files have it. A scanner of its own, not an XML parser: it must give the
 * bytes back, go on up to the first damage, and it knows no entities but the five that are
 * predefined and references to characters, so that nothing outside the file is ever read and
 * nothing expands.
 *
 * <p>An element is a statement of its name, its text (empty when other elements stand inside) and
 * its attributes as {@code name=value}; an element with neither text nor attributes is its name
 * alone. Text between elements is a statement {@code #text}. From the first damage on, and below
 * {@link TreeBuilder#MAX_DEPTH} levels, the text is unparsed.
 */
public final class XmlSyntax {
  private final String text;
  private final TreeBuilder builder;
  private final List<String> open = new ArrayList<>();
  private int at;
  private boolean rooted;

  private XmlSyntax(SourceFile file) {
    this.text = file.text();
    this.builder = new TreeBuilder(file);
  }

  /** Parses a file for the format with this slug. */
  public static ParsedText parse(String slug, SourceFile file) {
    XmlSyntax xml = new XmlSyntax(file);
    boolean whole = xml.document();
    return new ParsedText(xml.builder.build(slug), whole);
  }

  private boolean document() {
    while (true) {
      int tag = text.indexOf('<', at);
      if (!between(tag < 0 ? text.length() : tag)) {
        return false;
      }
      if (tag < 0) {
        builder.other(LineFate.IRRELEVANT, text.length());
        return rooted && open.isEmpty();
      }
      at = tag;
      if (!markup()) {
        return false;
      }
    }
  }

  /** Text between tags: white space, or mixed content. */
  private boolean between(int end) {
    if (text.substring(at, end).isBlank()) {
      return true;
    }
    if (open.isEmpty()) {
      return false;
    }
    builder.leaf(List.of("#text", XmlText.decoded(text.substring(at, end)).strip()), end);
    at = end;
    return true;
  }

  private boolean markup() {
    if (text.startsWith("<!--", at)) {
      return skip("-->");
    }
    if (text.startsWith("<?", at)) {
      return skip("?>");
    }
    if (text.startsWith("<![CDATA[", at)) {
      return !open.isEmpty() && skip("]]>");
    }
    if (text.startsWith("<!", at)) {
      return doctype();
    }
    return text.startsWith("</", at) ? endTag() : startTag();
  }

  private boolean skip(String end) {
    int found = text.indexOf(end, at);
    if (found < 0) {
      return false;
    }
    at = found + end.length();
    builder.other(LineFate.IRRELEVANT, at);
    return true;
  }

  /** A document type declaration, its internal subset unread. */
  private boolean doctype() {
    int end = text.indexOf('>', at);
    int subset = text.indexOf('[', at);
    if (subset > 0 && subset < end) {
      int close = text.indexOf(']', subset);
      end = close < 0 ? -1 : text.indexOf('>', close);
    }
    if (end < 0 || rooted) {
      return false;
    }
    at = end + 1;
    builder.other(LineFate.IRRELEVANT, at);
    return true;
  }

  private boolean endTag() {
    int end = text.indexOf('>', at);
    if (end < 0 || open.isEmpty()) {
      return false;
    }
    String name = text.substring(at + 2, end).strip();
    if (!name.equals(open.remove(open.size() - 1))) {
      return false;
    }
    at = end + 1;
    builder.close(at);
    return true;
  }

  private boolean startTag() {
    XmlTag tag = XmlTag.at(text, at);
    if (!tag.ended() || (rooted && open.isEmpty()) || open.size() >= TreeBuilder.MAX_DEPTH) {
      return false;
    }
    rooted = true;
    if (tag.closed()) {
      at = tag.end();
      builder.leaf(tag.words(""), at);
      return true;
    }
    XmlText content = XmlText.at(text, tag.end());
    if (text.startsWith("</" + tag.name(), content.end())) {
      int end = text.indexOf('>', content.end());
      if (end >= 0 && text.substring(content.end() + 2, end).strip().equals(tag.name())) {
        at = end + 1;
        builder.leaf(tag.words(content.value()), at);
        return true;
      }
    }
    at = tag.end();
    builder.open(tag.words(""), at);
    open.add(tag.name());
    return true;
  }
}
