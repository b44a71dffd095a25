-- What lighttpd cannot be told in its own configuration: types and headers by any part of a path,
-- files that the build compressed, and that a folder which is no page is not there.

-- the first that fits
local types = {
  { "%.schema%.json$", "application/schema+json" },
  { "linkset%.json$", "application/linkset+json" },
  { "timemap%.json$", "application/linkset+json" },
  { "references%.json$", "application/vnd.citationstyles.csl+json; charset=utf-8" },
  { "feed%.xml$", "application/atom+xml" },
  { "%.html$", "text/html; charset=utf-8" },
  { "%.css$", "text/css; charset=utf-8" },
  { "%.js$", "text/javascript; charset=utf-8" },
  { "%.txt$", "text/plain; charset=utf-8" },
  { "%.md$", "text/markdown; charset=utf-8" },
  { "%.csv$", "text/csv; charset=utf-8" },
  { "%.bib$", "application/x-bibtex; charset=utf-8" },
  { "%.ris$", "application/x-research-info-systems; charset=utf-8" },
  { "%.json$", "application/json" },
  { "%.link$", "application/link-format" },
  { "%.xml$", "application/xml" },
  { "%.pdf$", "application/pdf" },
  { "%.epub$", "application/epub+zip" },
  { "%.svg$", "image/svg+xml" },
  { "%.png$", "image/png" },
  { "%.jpg$", "image/jpeg" },
  { "%.woff2$", "font/woff2" },
  { "", "application/octet-stream" },
}
local headers = {
  ["X-Content-Type-Options"] = "nosniff",
  ["Referrer-Policy"] = "same-origin",
  ["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}
local fixed = "public, max-age=31536000, immutable"
-- of what stands in a page, the page's own policy allows only what has one of its hashes
local policy =
  "default-src 'none';base-uri 'none';object-src 'none';connect-src 'self';font-src 'self';form-action 'self';img-src 'self' data:;script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval';style-src 'self' 'unsafe-inline';frame-ancestors 'none'"
local encodings = { { "br", ".br" }, { "gzip", ".gz" } }

local r = lighty.r
local path = r.req_attr["physical.path"]
local status = 0

local function is_file(file)
  local found = lighty.stat(file)
  return found and found.is_file
end

local stat = lighty.stat(path)
if stat and stat.is_dir then
  local page = path:gsub("/*$", "/index.html")
  -- lighttpd itself leads to the slash
  if is_file(page) and not r.req_attr["uri.path"]:find("/$") then return 0 end
  path = page
end
if not is_file(path) then
  -- that of the folder or the next above it: the site may stand under a path
  local root = r.req_attr["physical.doc-root"]:gsub("/*$", "")
  local folder = path
  repeat
    folder = folder:gsub("/[^/]*$", "")
  until is_file(folder .. "/404.html") or #folder <= #root
  path = folder .. "/404.html"
  if not is_file(path) then return 404 end
  status = 404
end

for name, value in pairs(headers) do
  r.resp_header[name] = value
end
for _, type in ipairs(types) do
  if path:find(type[1]) then
    r.resp_header["Content-Type"] = type[2]
    break
  end
end
local is_fixed = path:find("/_astro/") or path:find("%.pf_%w+$")
r.resp_header["Cache-Control"] = is_fixed and fixed or "no-cache"
if path:find("%.html$") or path:find("%.js$") or path:find("%.svg$") then
  r.resp_header["Content-Security-Policy"] = policy
end

r.resp_header["Vary"] = "Accept-Encoding"
local accepted = r.req_header["Accept-Encoding"] or ""
for _, encoding in ipairs(encodings) do
  if accepted:find("%f[%w]" .. encoding[1] .. "%f[%W]") and is_file(path .. encoding[2]) then
    r.resp_header["Content-Encoding"] = encoding[1]
    path = path .. encoding[2]
    break
  end
end

if status == 404 then
  r.resp_body:set({ { filename = path } })
  return 404
end
r.req_attr["physical.path"] = path
return 0
