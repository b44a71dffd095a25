#!/usr/bin/env bash
# A command of Node's that asks a second question throws where the answers come from a pipe, though both
# are there: the asking fails, not the reading.
#
# The guess: an interface of node:readline that still has lines to give can be asked to prompt; where
# input has ended, the iterator says so once its last line was given.
# What happens (Node 24.21; Node 20.20 prints the prompt): once the pipe has ended, prompt() throws
# ERR_USE_AFTER_CLOSE, while the iterator still gives every line that was read. And question() of
# node:readline/promises has lost the second line before that: it is read while nobody asks.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >iterate.mjs <<'JS'
import { createInterface } from 'node:readline';
const lines = createInterface({ input: process.stdin, output: process.stdout });
const answers = lines[Symbol.asyncIterator]();
const wait = () => new Promise((resolve) => setTimeout(resolve, 50));
await wait();
let threw = '';
try {
  lines.prompt();
} catch (error) {
  threw = error.code;
}
const given = [(await answers.next()).value, (await answers.next()).value];
console.log(JSON.stringify({ threw, given }));
JS
cat >question.mjs <<'JS'
import { createInterface } from 'node:readline/promises';
const lines = createInterface({ input: process.stdin, output: process.stdout });
const first = await lines.question('');
process.on('exit', () => console.log(JSON.stringify({ first, second: globalThis.second ?? 'never' })));
globalThis.second = await lines.question('').catch((error) => error.code);
JS
node --version
iterated=$(printf 'one\ntwo\n' | node iterate.mjs | tr -d '> \n')
echo "$iterated"
case $(node --version) in
v24.*) threw=ERR_USE_AFTER_CLOSE ;;
*) threw= ;;
esac
test "$iterated" = "{\"threw\":\"$threw\",\"given\":[\"one\",\"two\"]}"
asked=$(printf 'one\ntwo\n' | node question.mjs 2>/dev/null | tail -1) || true
echo "$asked"
test "$asked" = '{"first":"one","second":"never"}'
echo 'As described.'
