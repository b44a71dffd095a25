#!/usr/bin/env bash
# Caddy 2.6 loses the query where its file server leads to the slash at the end of a folder.
#
# The guess: file_server answers /claims?q=a with a redirect to /claims/?q=a, as nginx, Apache and
# lighttpd do: the query is part of what was asked for (RFC 3986, 3.4).
# What happens (Caddy 2.6.2, Debian 12): it answers 308 with "Location: /claims/". The page is found
# with any query or none, so that only what reads the query, such as the script of a search, sees the
# loss. A redir before file_server, with the query written out, keeps it.
#
# Needs Caddy: caddy of Debian.
set -euo pipefail
command -v caddy curl >/dev/null
folder=$(mktemp -d)
trap 'kill "$server" 2>/dev/null || true; rm -rf "$folder"' EXIT
mkdir -p "$folder/files/claims"
echo page >"$folder/files/claims/index.html"
cat >"$folder/Caddyfile" <<CADDY
{
	admin off
	auto_https off
}
:2026 {
	root * $folder/files
	redir /own /claims/?{query}
	file_server
}
CADDY
caddy version
HOME=$folder XDG_DATA_HOME=$folder XDG_CONFIG_HOME=$folder \
  caddy run --adapter caddyfile --config "$folder/Caddyfile" >"$folder/log" 2>&1 &
server=$!
for _ in $(seq 50); do curl -so /dev/null http://localhost:2026/ && break || sleep 0.1; done
led() { curl -so /dev/null -w '%{http_code} %{redirect_url}' "http://localhost:2026$1" | sed 's/http:..localhost:2026//'; }
for path in '/claims?q=a' '/own?q=a'; do echo "$path: $(led "$path")"; done
[ "$(led '/claims?q=a')" = '308 /claims/' ]
[ "$(led '/own?q=a')" = '302 /claims/?q=a' ]
