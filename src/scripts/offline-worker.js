/**
 * Keeps the site on the reader's device. It asks the network first, so that a new edition is never
 * hidden; only files whose names change with their content are taken from the device without asking.
 * The build puts constants before this text: among them the files to keep (FILES) and an id of the
 * build (BUILD).
 */
/* global BUILD, FILES, FIXED, UNKNOWN */
const OURS = `${self.registration.scope} `;
const CACHE = OURS + BUILD;

self.addEventListener('install', (event) => {
  // not from the browser's own cache, which may still hold the last build's
  const requests = FILES.map((file) => new Request(file, { cache: 'reload' }));
  const kept = caches.open(CACHE).then((cache) => cache.addAll(requests));
  event.waitUntil(kept.then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  const forgotten = caches
    .keys()
    .then((names) => names.filter((name) => name.startsWith(OURS) && name !== CACHE))
    .then((names) => Promise.all(names.map((name) => caches.delete(name))));
  event.waitUntil(forgotten.then(() => self.clients.claim()));
});

async function keep(request, response) {
  if (response.ok && response.status === 200) {
    const copy = response.clone();
    // a query makes no difference to a file, so each is kept once
    const [address = ''] = request.url.split('?');
    await (await caches.open(CACHE)).put(address, copy);
  }
  return response;
}

const kept = (request) => caches.match(request, { ignoreSearch: true, ignoreVary: true });

async function answer(request) {
  if (new URL(request.url).pathname.startsWith(FIXED)) {
    return (await kept(request)) ?? keep(request, await fetch(request));
  }
  try {
    return await keep(request, await fetch(request));
  } catch (error) {
    const known = await kept(request);
    if (known) return known;
    if (request.mode === 'navigate') return (await kept(UNKNOWN)) ?? Response.error();
    throw error;
  }
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const isOurs = request.url.startsWith(self.registration.scope);
  // part of a file must not be kept as the file
  if (request.method === 'GET' && isOurs && !request.headers.has('range')) {
    event.respondWith(answer(request));
  }
});
