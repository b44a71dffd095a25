#!/usr/bin/env bash
# Cloudflare Pages leads out of the path of a rewrite where it adds a folder's slash.
#
# The guess: with "/under/* /:splat 200" in _redirects the files of a site are served under a path, and
# an address of a folder without its slash, /under/claims, leads to /under/claims/, since a rewrite
# is not seen by who asks.
# What happens (wrangler 4.86.0, which serves a folder as Pages does): 308 with "Location: /claims/",
# outside the path; and /under itself is not found. With a rule "/under/claims /under/claims/ 301" of its
# own before the rewrite it leads where it should, with its query.
set -euo pipefail
folder=$(mktemp -d)
trap 'kill "$server" 2>/dev/null || true; rm -rf "$folder"' EXIT
cd "$folder"
mkdir -p site/claims site/own
echo '<!doctype html><title>Claims</title>' | tee site/claims/index.html >site/own/index.html
echo '<!doctype html><title>Not found</title>' >site/404.html
printf '%s\n' '/under/own /under/own/ 301' '/under/* /:splat 200' >site/_redirects
npm init -y >/dev/null
npm install --no-audit --no-fund --silent wrangler@4.86.0 node@24.21.0 >/dev/null 2>&1
export PATH="$folder/node_modules/node/bin:$folder/node_modules/.bin:$PATH"
CI=1 WRANGLER_SEND_METRICS=false wrangler pages dev site --port 2028 --compatibility-date 2026-01-01 >log 2>&1 &
server=$!
for _ in $(seq 100); do curl -so /dev/null http://localhost:2028/claims/ && break || sleep 0.3; done
wrangler --version
led() { curl -so /dev/null -w '%{http_code} %{redirect_url}' "http://localhost:2028$1" | sed 's/http:..localhost:2028//'; }
for path in /under/claims/ /under/claims /under '/under/own?q=a'; do echo "$path: $(led "$path")"; done
[ "$(led /under/claims/)" = '200 ' ]
[ "$(led /under/claims)" = '308 /claims/' ]
[ "$(led /under)" = '404 ' ]
[ "$(led '/under/own?q=a')" = '301 /under/own/?q=a' ]
