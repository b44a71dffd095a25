#!/usr/bin/env bash
# A robots.txt whose group has a line of a site map in it is read by robots-parser as two groups, and
# the agent above that line may then open all that is closed to it. An agent whose own group has no
# rule, and so may open everything, is held to the rules for all others.
#
# The guess: a group is what RFC 9309 says it is. Other records, such as those of site maps, “MUST
# NOT interfere with the parsing of explicitly defined records” (2.2.4); “if no matching group
# exists, crawlers MUST obey the group with a user-agent line with the "*" value” (2.2.1), that is,
# only if none exists.
# What happens (robots-parser 3.0.1, the reader of robots.txt that most programs in Node use): each
# line that is neither an agent nor a rule ends the list of agents, and a group is known by its rules
# alone. The octets “%62” and “b”, the same in a path (2.2.2), are different to it as well.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --silent robots-parser@3.0.1
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import robotsParser from 'robots-parser';

const { version } = JSON.parse(readFileSync('node_modules/robots-parser/package.json', 'utf8'));
console.log(`robots-parser ${version}`);
const mayOpen = (lines, path, agent) =>
  robotsParser('https://example.org/robots.txt', lines.join('\n')).isAllowed(
    `https://example.org${path}`,
    agent,
  );

const group = ['User-agent: one', 'User-agent: two', 'Disallow: /closed'];
assert.equal(mayOpen(group, '/closed', 'one'), false);
const [first, ...others] = group;
const withMap = [first, 'Sitemap: https://example.org/sitemap.xml', ...others];
console.log('\nOne group of two agents, with a site map between them:', withMap);
console.log('May “one” open what is closed to it?', mayOpen(withMap, '/closed', 'one'));
assert.equal(mayOpen(withMap, '/closed', 'one'), true);

const own = ['User-agent: *', 'Disallow: /', '', 'User-agent: one'];
console.log('\nA group of its own without a rule:', own);
console.log('May “one” open anything?', mayOpen(own, '/open', 'one'));
assert.equal(mayOpen(own, '/open', 'one'), false);
// one empty rule, which says no more, is what it takes
assert.equal(mayOpen([...own, 'Disallow:'], '/open', 'one'), true);

const octets = ['User-agent: *', 'Disallow: /%62az'];
console.log('\nA path written with an octet:', octets);
console.log('May “one” open /baz?', mayOpen(octets, '/baz', 'one'));
assert.equal(mayOpen(octets, '/baz', 'one'), true);
console.log('\nAs described.');
JS
node try.mjs
