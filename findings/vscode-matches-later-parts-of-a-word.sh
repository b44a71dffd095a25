#!/usr/bin/env bash
# An editor offers words that begin with a sign, such as the keys “@bach-2012” and “@business-wales”.
# One would guess that who types “bach” is offered the first, with or without the sign, and that who
# types “Wales” is offered neither, since neither begins so. It is the other way round: VS Code, here
# as monaco-editor 0.57.0, which is built from the same source, looks for what was typed at the start
# of any part of a word. A hyphen begins a part, and “@” does not. So a heading that ends in “Wales”
# brings up “@business-wales”, and Enter puts it there, where suggestions show while one types.
# Ends with 0 while it is so, and with 1 when it no longer is.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund monaco-editor@0.57.0

cat >match.mjs <<'JS'
import { FuzzyScoreOptions, fuzzyScore } from 'monaco-editor/base/common/filters.js';

const isOffered = (typed, word) =>
  fuzzyScore(typed, typed.toLowerCase(), 0, word, word.toLowerCase(), 0, FuzzyScoreOptions.default) !== undefined;
const seen = [
  ['@ba', '@bach-2012'],
  ['bach', '@bach-2012'],
  ['Wales', '@business-wales'],
  ['ales', '@business-wales'],
].map(([typed, word]) => {
  const offered = isOffered(typed, word);
  console.log(`“${typed}” typed: “${word}” is ${offered ? '' : 'not '}offered`);
  return offered;
});
process.exit(seen.join() === 'true,false,true,false' ? 0 : 1);
JS

echo "monaco-editor $(node -p "require('./node_modules/monaco-editor/package.json').version")"
node match.mjs
