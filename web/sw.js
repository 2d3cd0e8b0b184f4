// The service worker. It keeps one whole release on the device: every file is
// there and checked before it takes over, or the one before it stays.
// cmd/build writes two constants above this text: VERSION, which changes with
// anything below, and FILES, from address to the content's "sha256-…".
"use strict";

const PREFIX = "knotmap-";
const CACHE = PREFIX + VERSION;
const LIST = "/.files"; // in a finished cache only: the FILES it was made from
const NOT_FOUND = "/404";
const AT_ONCE = 6;

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));

// An update waits until the reader asks for it, so that a page never runs with another release's files.
self.addEventListener("message", (event) => {
  if (event.data === "skipWaiting") self.skipWaiting();
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin) return;
  if (request.mode === "navigate") event.respondWith(page(request, url));
  else if (Object.hasOwn(FILES, url.pathname)) event.respondWith(file(request, url.pathname));
});

async function install() {
  const left = Object.keys(FILES);
  try {
    const cache = await caches.open(CACHE);
    const finished = await finishedCaches();
    const work = async () => {
      while (left.length > 0) await keep(cache, left.shift(), finished);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    await cache.put(LIST, new Response(JSON.stringify(FILES)));
  } catch (error) {
    left.length = 0;
    await caches.delete(CACHE);
    throw error;
  }
}

async function activate() {
  for (const name of await caches.keys()) {
    if (name.startsWith(PREFIX) && name !== CACHE) await caches.delete(name);
  }
  await self.clients.claim();
}

async function finishedCaches() {
  const finished = [];
  for (const name of await caches.keys()) {
    if (!name.startsWith(PREFIX)) continue;
    const cache = await caches.open(name);
    const list = await cache.match(LIST);
    if (list) finished.push({ cache, files: await list.json() });
  }
  return finished;
}

// keep puts one file into the cache: copied where an earlier release has the
// same, else fetched, which fails if the content is not what cmd/build saw.
async function keep(cache, path, finished) {
  for (const earlier of finished) {
    if (earlier.files[path] !== FILES[path]) continue;
    const copy = await earlier.cache.match(path, { ignoreVary: true });
    if (copy) return cache.put(path, copy);
  }
  const response = await fetch(path, {
    integrity: FILES[path],
    cache: path.startsWith("/static/") ? "default" : "no-cache",
  });
  return cache.put(path, response.redirected ? renew(response, response.status) : response);
}

async function page(request, url) {
  const path = url.pathname.replace(/\/+$/, "") || "/";
  const found = await cached(path);
  if (found && path !== url.pathname) return Response.redirect(path + url.search, 301);
  if (found) return found;
  try {
    return await fetch(request);
  } catch {
    const notFound = await cached(NOT_FOUND);
    return notFound ? renew(notFound, 404) : Response.error();
  }
}

async function file(request, path) {
  return (await cached(path)) ?? fetch(request);
}

async function cached(path) {
  if (!Object.hasOwn(FILES, path)) return undefined;
  const cache = await caches.open(CACHE);
  return cache.match(path, { ignoreVary: true });
}

// renew makes a response of its own: a navigation refuses one that was redirected.
function renew(response, status) {
  return new Response(response.body, { status, headers: response.headers });
}
