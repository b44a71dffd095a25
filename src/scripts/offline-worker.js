/**
 * Keeps pages on the reader's device: those that are read, those that a page asks for, and the whole
 * site or its search where the reader does. It asks the network first, so that a new edition is
 * never hidden; only files whose names change with their content are taken from the device without
 * asking. A device that keeps nothing, or nothing more, changes no answer.
 *
 * The build puts constants before this text: an id of the build (BUILD), the start of the addresses
 * of files that never change (FIXED), the page for what is not kept (UNKNOWN), many files in one (PACKS), and
 * what readers are told (WORDS).
 */
/* global BUILD, FIXED, UNKNOWN, PACKS, WORDS */
const OURS = `${self.registration.scope} `;
const CACHE = OURS + BUILD;
/** How many builds before this one are remembered: each may be all that the device has of a page. */
const BEFORE = 2;
/** How long the network may take to answer where the device could, in milliseconds. */
const PATIENCE = 3000;

/** The address that a file is kept under: without a query, and with the slash alone of a folder. */
const plain = (address) =>
  new URL(address, self.location.href).href
    .replace(/[?#].*$/su, '')
    .replace(/\/index\.html$/u, '/');

/** The names of what is kept of this build and of those before, the newest first. */
const builds = async () => (await caches.keys()).filter((name) => name.startsWith(OURS)).reverse();

/** What the device has kept at an address, if anything. */
async function kept(address) {
  try {
    for (const name of new Set([CACHE, ...(await builds())])) {
      const found = await (await caches.open(name)).match(plain(address), { ignoreVary: true });
      if (found) return found;
    }
  } catch {
    // as if there were nothing
  }
  return undefined;
}

/** Keeps an answer whole. Says whether the device has done so. */
async function keep(address, response) {
  try {
    await (await caches.open(CACHE)).put(plain(address), response);
    return true;
  } catch {
    return false;
  }
}

const isWhole = ({ status, redirected }) => status === 200 && !redirected;

/** Fetches files and keeps them, but for those of this build that are. */
async function keepAll(addresses, how) {
  const wanted = addresses.map(async (address) => {
    const isKept = await (await caches.open(CACHE)).match(plain(address), { ignoreVary: true });
    if (isKept) return;
    const response = await fetch(address, how);
    if (isWhole(response)) await keep(address, response);
  });
  await Promise.allSettled(wanted);
}

/** Whether a pack has been kept, in this build or in one of some others. */
async function hasPack({ address }, names = [CACHE]) {
  for (const name of names) if (await (await caches.open(name)).match(address)) return true;
  return false;
}

/** Fetches a pack and keeps all that it holds. Says whether it could. */
async function keepPack({ address, type }) {
  try {
    if (await hasPack({ address })) return true;
    const { ok, body } = await fetch(address, { cache: 'no-cache' });
    if (!ok) return false;
    const unpacked = body.pipeThrough(new DecompressionStream('gzip'));
    const files = await new Response(unpacked, { headers: { 'Content-Type': type } }).formData();
    const cache = await caches.open(CACHE);
    await Promise.all(
      [...files].map(([held, file]) => cache.put(plain(held), new Response(file, { status: 200 }))),
    );
    // that all of it is there
    await cache.put(address, new Response());
    return true;
  } catch {
    return false;
  }
}

self.addEventListener('install', (event) => {
  const first = keepAll([UNKNOWN], { cache: 'no-cache' }).catch(() => undefined);
  event.waitUntil(first.then(() => self.skipWaiting()));
});

async function forget() {
  const others = (await builds()).filter((name) => name !== CACHE);
  await Promise.all(others.slice(BEFORE).map((name) => caches.delete(name)));
}

self.addEventListener('activate', (event) => {
  event.waitUntil(
    forget()
      .catch(() => undefined)
      .then(() => self.clients.claim()),
  );
});

/** What the device has for a request, a page also where its address lacks the slash. */
async function fallback({ url, mode }) {
  const known = await kept(url);
  const isCanonical = plain(url) === url.replace(/[?#].*$/su, '');
  if (mode !== 'navigate' || (known && isCanonical)) return known;
  const page = plain(url).replace(/\/?$/u, '/');
  return (await kept(page)) && Response.redirect(page + new URL(url).search);
}

const pause = (wait) => new Promise((done) => setTimeout(done, wait));

/** The answer to a request, and what gave it: the network, or the device where that fails or is slow. */
async function ask(event) {
  const { request } = event;
  const asked = fetch(request).then((response) => {
    // the reader has it before the device
    if (isWhole(response)) event.waitUntil(keep(request.url, response.clone()));
    return { by: 'network', response };
  });
  // what comes too late for the reader is kept
  event.waitUntil(asked.catch(() => undefined));
  const fromDevice = async () => {
    const response = await fallback(request);
    return response && { by: 'device', response };
  };
  const late = pause(PATIENCE).then(async () => (await fromDevice()) ?? asked);
  late.catch(() => undefined);
  try {
    const first = await Promise.race([asked, late]);
    return (first.response.status >= 500 && (await fromDevice())) || first;
  } catch (error) {
    const known = await fromDevice();
    if (known) return known;
    if (request.mode !== 'navigate') throw error;
    return { by: 'device', response: (await kept(UNKNOWN)) ?? Response.error() };
  }
}

/** What answered for each page since the first, by the ids of their windows. */
const answeredBy = new Map();

async function answer(event) {
  const { request, resultingClientId } = event;
  const isFixed = new URL(request.url).pathname.startsWith(FIXED);
  const known = isFixed && (await kept(request.url));
  if (known) return known;
  const { by, response } = await ask(event);
  if (request.mode === 'navigate') answeredBy.set(resultingClientId, by);
  return response;
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const isOurs = request.url.startsWith(self.registration.scope);
  // part of a file must not be kept as the file
  if (request.method === 'GET' && isOurs && !request.headers.has('range')) {
    event.respondWith(answer(event));
  }
});

/** What the device has for a page, by the key of its words: all, this page, or nothing; or that it alone answered. */
async function stateFor({ id, url }) {
  if (!navigator.onLine) return 'offline';
  if (answeredBy.get(id) === 'device') return 'answered';
  if (await hasPack(PACKS.site).catch(() => false)) return 'site';
  return (await kept(url)) ? 'page' : 'nothing';
}

/** The addresses in a page of what it is made of, and of the pages beside it. */
function linksIn(html) {
  const made = [...html.matchAll(/[("'`](\/[^("'`)\s]*)/gu)].map(([, address]) => address);
  const beside = [...html.matchAll(/<a\b[^>]*\srel="(?:prev|next)"[^>]*>/gu)]
    .map(([link]) => /\shref="([^"]*)"/u.exec(link)?.[1])
    .filter(Boolean);
  return { made: [...new Set(made.filter((address) => address.startsWith(FIXED)))], beside };
}

/** Keeps a page that is being read, what it is made of, and the pages beside it. */
async function keepPage({ id, url }) {
  // these have just been fetched, and are not fetched again
  await keepAll([url], { cache: 'force-cache' });
  const { made, beside } = linksIn((await (await kept(url))?.text()) ?? '');
  await keepAll(made, { cache: 'force-cache' });
  // of these the browser's own cache may have another build's
  await keepAll([...beside, UNKNOWN], { cache: 'no-cache' });
  // a reader who reads on has all that helps there
  if (answeredBy.has(id)) await keepPack(PACKS.scripts);
  // a reader who wished for the site of a build before this one still does
  for (const pack of [PACKS.site, PACKS.search]) {
    if (await hasPack(pack, await builds())) await keepPack(pack);
  }
}

async function hear({ data: { keep: isRead, want }, source }) {
  const tell = async (state) => {
    const isAll = state === 'keeping' || (await hasPack(PACKS.site).catch(() => false));
    const offers = isAll || !navigator.onLine ? '' : WORDS.keep;
    source.postMessage({ says: WORDS[state], role: state === 'page' ? null : 'status', offers });
  };
  if (want === 'site') {
    await tell('keeping');
    const isKept = (await keepPack(PACKS.site)) && (await keepPack(PACKS.search));
    await tell(isKept ? 'site' : 'refused');
    return;
  }
  if (isRead) await keepPage(source).catch(() => undefined);
  if (want === 'search') await keepPack(PACKS.search);
  await tell(await stateFor(source));
}

self.addEventListener('message', (event) => event.waitUntil(hear(event)));
