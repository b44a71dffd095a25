#!/usr/bin/env bash
# In WebKitGTK width queries and vw answer on paper for the window that it is printed from.
#
# The guess: in paged media the width of a query is that of the page box (Media Queries 4, 4.1), as in
# Chromium and Firefox: one style for narrow windows serves paper as well.
# What happens (WebKitGTK 2.50.6, its own PrintOperation): of the same page one window prints what is
# for narrow windows and another what is for wide ones, on the same A4; what is as wide as the window
# by vw is laid out so, and cut off at the edge of the sheet. Media types are right.
#
# Needs WebKitGTK for Python, a screen and pdftotext: gir1.2-webkit2-4.1, python3-gi, xvfb and
# poppler-utils of Debian.
set -euo pipefail
command -v xvfb-run pdftotext >/dev/null
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >try.py <<'PY'
import sys
import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import GLib, Gtk, WebKit2

PAGE = """<!doctype html><html lang="en"><title>A page</title><style>
p { display: none }
@media print { .print { display: block } }
@media (width < 1000px) { .narrow { display: block } }
@media (width >= 1000px) { .wide { display: block } }
div { width: 100vw; text-align: right; overflow: visible }
</style><p class="print">on paper</p><p class="narrow">narrow</p><p class="wide">wide</p>
<div>the far end</div>"""
view = WebKit2.WebView()
window = Gtk.Window()
window.set_default_size(int(sys.argv[1]), 800)
window.add(view)
window.show_all()


def print_page():
    settings = Gtk.PrintSettings()
    settings.set(Gtk.PRINT_SETTINGS_PRINTER, "Print to File")
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_FILE_FORMAT, "pdf")
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_URI, GLib.filename_to_uri(sys.argv[2]))
    paper = Gtk.PageSetup()
    paper.set_paper_size(Gtk.PaperSize.new("iso_a4"))
    view.operation = WebKit2.PrintOperation.new(view)
    view.operation.set_print_settings(settings)
    view.operation.set_page_setup(paper)
    view.operation.connect("finished", lambda _operation: Gtk.main_quit())
    view.operation.print_()


def loaded(_view, event):
    if event == WebKit2.LoadEvent.FINISHED:
        GLib.timeout_add(1000, print_page)


view.connect("load-changed", loaded)
view.load_html(PAGE, "about:blank")
GLib.timeout_add_seconds(60, sys.exit)
Gtk.main()
PY
for width in 600 1400; do
  HOME=$folder GDK_BACKEND=x11 NO_AT_BRIDGE=1 xvfb-run -a -s '-screen 0 1600x1200x24' \
    /usr/bin/python3 try.py "$width" "$folder/$width.pdf" 2>/dev/null
  pdftotext "$width.pdf" "$width.txt"
  echo "from a window of $width px: $(tr '\n\f' '  ' <"$width.txt")"
done
dpkg-query -W -f '${Package} ${Version}\n' gir1.2-webkit2-4.1
grep -q narrow 600.txt
grep -q wide 1400.txt
if grep -qE 'narrow|the far end' 1400.txt; then exit 1; fi
grep -q 'the far end' 600.txt
grep -q 'on paper' 600.txt
grep -q 'on paper' 1400.txt
