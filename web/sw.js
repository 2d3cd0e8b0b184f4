// The service worker. It keeps one whole release on the device: every file is there and
// checked before it takes over, or the one before it stays. Where data is dear it keeps
// what the map needs, and each page and picture once it has been opened.
//
// cmd/build writes five constants above this text: VERSION, which changes with anything
// below; FILES, from address to the content's "sha256-…", the most needed first; CORE, how
// many of them the map needs; REST, how many bytes the others are on the line; TAIL, the file
// that is the first page's tail, and from which of the page's bytes to which.
//
// To take the site off devices again, serve a worker here that deletes its caches and
// unregisters itself: without one, as with a broken one, the last good release stays.
"use strict";

const PREFIX = "knotmap-";
const CACHE = PREFIX + VERSION;
const LEAN = "knotmap-lean"; // an empty cache: it is there while data is dear; offline.js sees to it
const FIRST = "/";
const NOT_FOUND = "/404";
const AT_ONCE = 6;
const PAUSES = [1000, 4000, 15000]; // milliseconds before a file is asked for again

const paths = Object.keys(FILES);
const pathOf = (request) => new URL(request.url).pathname;
const isHashed = (path) => path.startsWith("/static/");
const policyOf = (response) => response.headers.get("Content-Security-Policy");
const plain = (path) => path.replace(/\.[0-9a-f]{10}\./, "."); // the same in every release

// release is this release's cache, opened once: a page waits for one look into it and nothing else.
let release;
const open = () => {
  release = caches.open(CACHE);
  release.catch(() => {});
  return release;
};
open();

self.addEventListener("install", (event) => event.waitUntil(Promise.all([install(), lead(event)])));
self.addEventListener("activate", (event) => event.waitUntil(activate()));

// An update waits until the reader asks for it, so that a page never runs with another release's files.
let mending = Promise.resolve();
self.addEventListener("message", (event) => {
  if (event.data === "skipWaiting") self.skipWaiting();
  if (event.data === "mend" || event.data === "renew") {
    event.waitUntil(mending = mending.then(() => mend(event.data === "renew")));
  }
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin) return;
  if (request.mode === "navigate") event.respondWith(page(event, url));
  else if (Object.hasOwn(FILES, url.pathname)) event.respondWith(file(event, url.pathname));
});

// install leaves what it has when the line is lost, and goes on from there the next time.
async function install() {
  const others = await otherCopies();
  try {
    const cache = await open();
    // The first page comes from the host in any case, and with it what pages may do at present: they are kept with their headers.
    const first = await fetched(FIRST);
    const policy = policyOf(first);
    await put(cache, FIRST, first);
    const held = new Set([FIRST]);
    const wanted = await wantedNow(others);
    for (const path of wanted) {
      if (!held.has(path) && await reuse(path, policy, [cache, ...others])) held.add(path);
    }
    await fetchAll(wanted, held, cache);
  } catch (error) {
    if (error.name === "QuotaExceededError") await makeRoom();
    throw error;
  }
}

// lead has the browser itself take from the cache what the map needs, where it can: it need not wake the worker for that.
async function lead(event) {
  const routes = paths.slice(0, CORE).map((pathname) => ({
    condition: { urlPattern: { pathname, search: "" }, requestMethod: "GET" },
    source: { cacheName: CACHE },
  }));
  try {
    await event.addRoutes?.(routes);
  } catch (error) {
    console.warn("the worker answers by itself:", error);
  }
}

async function activate() {
  await forget(await otherNames());
  await self.clients.claim();
}

// mend fetches what the browser or the reader has cleared away, or what was left out while
// data was dear, and tells the pages how much is kept. Where a page could not run the program,
// the headers kept with the first pages may be to blame: those come anew.
async function mend(anew) {
  const held = new Set();
  try {
    const cache = await open();
    for (const path of (await cache.keys()).map(pathOf)) if (Object.hasOwn(FILES, path)) held.add(path);
    const core = paths.slice(0, CORE);
    if (anew) await Promise.allSettled(core.filter((path) => !isHashed(path)).map(async (path) => put(cache, path, await checked(path, "no-cache"))));
    await fetchAll(await caches.has(LEAN) ? core : paths, held, cache);
  } catch (error) {
    console.warn("not kept:", error);
  }
  await tell(held.size, true);
}

// makeRoom gives back what an install has taken. Where no release is kept yet, no cache is of use.
async function makeRoom() {
  await forget(self.registration.active ? [CACHE] : [CACHE, ...await otherNames()]);
}

const forget = (names) => Promise.all(names.map((name) => caches.delete(name)));
const otherNames = async () => (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE && name !== LEAN);

// otherCopies opens the caches of other releases, finished or not.
const otherCopies = async () => Promise.all((await otherNames()).map((name) => caches.open(name)));

// wantedNow lists what is to be kept: all, or, while data is dear, what the map needs and what was kept before.
async function wantedNow(others) {
  if (!await caches.has(LEAN)) return paths;
  const before = new Set();
  for (const cache of others) {
    for (const request of await cache.keys()) before.add(plain(pathOf(request)));
  }
  return paths.filter((path, i) => i < CORE || before.has(plain(path)));
}

// reuse looks for a file's content in copies, the first of them this release's, and reports whether it is there now.
async function reuse(path, policy, copies) {
  for (const from of copies) {
    const copy = await from.match(path, { ignoreVary: true });
    if (!copy || !isHashed(path) && policyOf(copy) !== policy || await sumOf(await copy.clone().arrayBuffer()) !== FILES[path]) continue;
    if (from !== copies[0]) await copies[0].put(path, copy);
    return true;
  }
  return false;
}

// fetchAll fetches what is wanted and not held, and fails if one file cannot be had.
async function fetchAll(wanted, held, cache) {
  const left = wanted.filter((path) => !held.has(path));
  const work = async () => {
    for (let path = left.shift(); path; path = left.shift()) {
      await put(cache, path, await fetched(path));
      held.add(path);
      await tell(held.size);
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } finally {
    left.length = 0;
  }
}

// put adds a file to a copy: the first page without its tail, which it adds as the file that it is. A phone has less
// to parse and to lay out before a first answer, and first.js brings the tail behind that.
async function put(cache, path, response) {
  if (path !== FIRST) return cache.put(path, response);
  const page = await response.blob(), [tail, start, end] = TAIL;
  await cache.put(tail, new Response(page.slice(start, end)));
  await cache.put(FIRST, new Response(new Blob([page.slice(0, start), page.slice(end)]), { headers: response.headers }));
}

// fetched asks again for what failed or has not the content that cmd/build saw, then past the browser's own cache.
async function fetched(path) {
  let mode = isHashed(path) ? "default" : "no-cache";
  for (const pause of PAUSES) {
    try {
      return await checked(path, mode);
    } catch {
      mode = "reload";
      await new Promise((done) => setTimeout(done, pause));
    }
  }
  return checked(path, mode);
}

// checked fetches a file and fails if it has other content than cmd/build saw.
async function checked(path, mode) {
  const response = await fetch(path, { integrity: FILES[path], cache: mode });
  return response.redirected ? renew(response, response.status) : response;
}

// tell says how many files are kept, and whether that is all for now.
async function tell(kept, settled = false) {
  for (const client of await self.clients.matchAll({ includeUncontrolled: true })) {
    client.postMessage({ kept, all: paths.length, rest: REST, settled });
  }
}

async function page(event, url) {
  const path = url.pathname.replace(/\/+$/, "") || "/";
  const found = await kept(path);
  if (found && path !== url.pathname) return Response.redirect(path + url.search, 301);
  if (found) return found;
  try {
    return await passed(event, path);
  } catch {
    const shell = await kept(NOT_FOUND);
    if (!shell) return Response.error();
    return Object.hasOwn(FILES, path) ? away(shell) : renew(shell, 404);
  }
}

async function file(event, path) {
  return (await kept(path)) ?? passed(event, path);
}

// kept finds a file of this release. A copy that cannot be read is none.
async function kept(path) {
  if (!Object.hasOwn(FILES, path)) return undefined;
  try {
    return await (await release).match(path, { ignoreVary: true });
  } catch {
    return undefined;
  }
}

// passed asks the network what the page asks, and keeps the answer if it is a file of this release.
async function passed(event, path) {
  const response = await fetch(event.request);
  if (response.status === 200 && Object.hasOwn(FILES, path)) event.waitUntil(store(path, response.clone()));
  return response;
}

async function store(path, response) {
  try {
    const body = await response.arrayBuffer();
    if (await sumOf(body) !== FILES[path]) return;
    await put(await open(), path, new Response(body, { headers: response.headers }));
  } catch (error) {
    console.warn("not kept:", path, error);
  }
}

async function sumOf(body) {
  const sum = await crypto.subtle.digest("SHA-256", body);
  return "sha256-" + btoa(String.fromCharCode(...new Uint8Array(sum)));
}

// renew makes a response of its own: a navigation refuses one that was redirected.
function renew(response, status) {
  return new Response(response.body, { status, headers: response.headers });
}

// away puts into the page for what is not found that this one is only not here.
async function away(shell) {
  const main = '<main id="main" class="prose" tabindex="-1"><h1>This page is not on your device yet</h1>' +
    '<p>There is no network. Pages you have opened, and the map, still work.</p><p><a class="button" href="/">Back to the map</a></p></main>';
  const text = (await shell.text()).replace(/<title>.*?<\/title>/, "<title>Offline · Knotmap</title>").replace(/<main[^]*<\/main>/, main);
  return new Response(text, { status: 503, headers: shell.headers });
}
