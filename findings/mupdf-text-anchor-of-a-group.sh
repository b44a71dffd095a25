#!/usr/bin/env bash
# MuPDF passes neither text-anchor nor a weight on from a group to the texts in it.
#
# The guess: text-anchor is inherited, so that it may stand once, on the group around a column of
# labels; MuPDF, which takes fill and font-size from a group, centres the labels.
# What happens (MuPDF 1.21.1): on a text itself it is heeded, on a group it is not: each label begins
# where it should have its middle. Nothing is said. Bold letters are lost on a group, too.
#
# Needs mutool and ImageMagick: mupdf-tools and imagemagick of Debian.
set -euo pipefail
command -v mutool convert >/dev/null
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mutool -v 2>&1 || true

# draws some markup, and says how far from the left its ink begins, and how wide it is
drawn() {
  printf '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40" viewBox="0 0 200 40">%s</svg>' "$1" >drawing.svg
  mutool draw -q -r 72 -o drawing.png drawing.svg 2>/dev/null
  convert drawing.png -background white -flatten -trim -format '%X %w' info: | tr -d +; echo
}
read -r own _ < <(drawn '<text x="100" y="25" text-anchor="middle">MMMMMM</text>')
read -r group _ < <(drawn '<g text-anchor="middle"><text x="100" y="25">MMMMMM</text></g>')
read -r none plain < <(drawn '<text x="100" y="25">MMMMMM</text>')
read -r _ bold < <(drawn '<text x="100" y="25" font-weight="bold">MMMMMM</text>')
read -r _ bolder < <(drawn '<g font-weight="bold"><text x="100" y="25">MMMMMM</text></g>')
read -r _ larger < <(drawn '<g font-size="24"><text x="10" y="25">MMMMMM</text></g>')
echo "text-anchor: ink begins at $own on the text, at $group on the group, at $none without it"
echo "font-weight: ink is $bold wide on the text, $bolder on the group, $plain without it"
echo "font-size: ink is $larger wide on the group"
[ "$own" -lt 80 ]
[ "$none" -ge 100 ]
[ "$group" -eq "$none" ]
[ "$bold" -gt "$plain" ]
[ "$bolder" -eq "$plain" ]
[ "$larger" -gt "$bold" ]
