"""Prints pages on A4 with WebKitGTK, as a reader's “Print to File” does: webkit.py ADDRESS FILE …"""

import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import GLib, Gtk, WebKit2

# far wider than the paper, by which other engines lay it out
WIDTH, HEIGHT = 1440, 900
# for what comes after a page is loaded, in milliseconds
PAUSE = 2000

queue = list(zip(sys.argv[1::2], sys.argv[2::2]))
view = WebKit2.WebView()
window = Gtk.Window()
window.set_default_size(WIDTH, HEIGHT)
window.add(view)
window.show_all()


def open_next():
    if queue:
        view.load_uri(queue[0][0])
    else:
        Gtk.main_quit()


def print_page():
    settings = Gtk.PrintSettings()
    settings.set(Gtk.PRINT_SETTINGS_PRINTER, "Print to File")
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_FILE_FORMAT, "pdf")
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_URI, GLib.filename_to_uri(queue[0][1]))
    paper = Gtk.PageSetup()
    paper.set_paper_size(Gtk.PaperSize.new("iso_a4"))
    # kept, or it would be collected before it has printed
    view.operation = WebKit2.PrintOperation.new(view)
    view.operation.set_print_settings(settings)
    view.operation.set_page_setup(paper)
    view.operation.connect("finished", printed)
    view.operation.print_()


def printed(_operation):
    queue.pop(0)
    open_next()


def loaded(_view, event):
    if event == WebKit2.LoadEvent.FINISHED:
        GLib.timeout_add(PAUSE, print_page)


view.connect("load-changed", loaded)
open_next()
version = (WebKit2.get_major_version(), WebKit2.get_minor_version(), WebKit2.get_micro_version())
print("WebKitGTK", ".".join(map(str, version)))
Gtk.main()
