#!/usr/bin/env bash
# Two reference marks of OpenDocument stand side by side, and the first has nothing in it. One would
# guess that LibreOffice keeps their order, or drops the empty one. LibreOffice 7.4 makes a point of it
# (text:reference-mark), and that point stands behind the mark that followed: the order of what the
# marks stand for has changed, though nobody edited the text. With a letter between them it has not.
# Ends with 0 while it is so, and with 1 when it no longer is. Needs libreoffice-writer and zip.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mkdir -p META-INF saved
printf 'application/vnd.oasis.opendocument.text' >mimetype
cat >META-INF/manifest.xml <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
  <manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/>
  <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
</manifest:manifest>
XML
mark() { printf '<text:reference-mark-start text:name="%s"/>%s<text:reference-mark-end text:name="%s"/>' "$1" "$2" "$1"; }
cat >content.xml <<XML
<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3">
<office:body><office:text>
<text:p>Apart: $(mark a-empty ''), $(mark b-words words).</text:p>
<text:p>Side by side: $(mark c-empty '')$(mark d-words words).</text:p>
</office:text></office:body></office:document-content>
XML
zip -q -X -0 text.odt mimetype
zip -q -X -r text.odt META-INF content.xml

soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to odt --outdir saved text.odt >/dev/null 2>&1
order=$(unzip -p saved/text.odt content.xml | grep -o '<text:reference-mark\(-start\)\? text:name="[a-z-]*"' | sed 's/.*="\(.*\)"/\1/' | paste -sd' ')
soffice --version
echo "in the file: a-empty b-words c-empty d-words"
echo "saved again: $order"
[ "$order" = "a-empty b-words d-words c-empty" ]
