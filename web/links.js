// Moves between the site's pages while the program runs. Before it runs, and without it, links
// are the browser's own. A page to read is fetched as it was prerendered, through the worker,
// and shown once it is here; the map is the program's.
"use strict";

(() => {
  const html = document.documentElement;
  const running = () => "running" in html.dataset;
  const releaseOf = (page) => page.querySelector('meta[name="wasm"]')?.content;
  const patience = 150; // milliseconds that a page may take before the bar tells of it
  const most = 100; // places in the tab's history that are remembered

  // What the reader has left at each place in the tab's history, by an id in its state: the scroll
  // position, the link followed, the details opened. Written down when the tab is put away.
  const left = new Map(JSON.parse(sessionStorage.getItem("left") ?? "[]"));
  const nameless = () => ({ ...history.state, id: Math.random().toString(36).slice(2) });
  const details = () => [...document.querySelectorAll("main.prose details")];
  const alike = (href) => [...document.querySelectorAll(`a[href="${CSS.escape(href)}"]`)];

  if (!history.state?.id) history.replaceState(nameless(), "");
  let here = history.state.id; // the place that is shown
  let shown = new URL(performance.getEntriesByType("navigation")[0]?.name ?? location.href).pathname; // null: a failure

  function leave(link = document.activeElement?.closest("a[href]")) {
    const href = link?.getAttribute("href");
    left.delete(here);
    left.set(here, {
      y: scrollY,
      link: href ? [href, alike(href).indexOf(link)] : null,
      open: details().flatMap((d, i) => d.open ? [i] : []),
    });
    if (left.size > most) left.delete(left.keys().next().value);
  }

  // restore puts back what was left, and reports whether the link has the focus again.
  function restore({ y, link, open }) {
    details().forEach((d, i) => { d.open = open.includes(i); });
    scrollTo({ top: y, behavior: "instant" });
    const followed = link && alike(link[0])[link[1]];
    followed?.focus({ preventScroll: true });
    return followed && followed === document.activeElement;
  }

  // part is the element that a fragment names.
  const part = ({ hash }) => hash && document.getElementById(decodeURIComponent(hash.slice(1)));
  const focusable = (element) => { if (element?.tabIndex < 0) element.tabIndex = -1; };

  // settle puts the reader into a page that was just drawn: where they left it, at the part that
  // the address names, or at its heading, which screen readers then say.
  function settle(url, kept) {
    if (kept && restore(kept)) return;
    const named = part(url);
    const first = named || document.querySelector("main h1") || document.querySelector("main");
    focusable(first);
    first?.focus({ preventScroll: true });
    if (kept) return;
    if (named) named.scrollIntoView({ behavior: "instant" });
    else scrollTo({ top: 0, behavior: "instant" });
  }

  const failure = (title, text) => ({ failed: true, title: title + " · Knotmap", main:
    `<main id="main" class="prose" tabindex="-1"><h1>${title}</h1><p>${text}</p>` +
    '<p><a class="button" href="">Try again</a></p><p><a href="/">Back to the map</a></p></main>' });

  // read fetches a page. What is no page of the release that runs is null: the browser's to load.
  async function read(path, signal) {
    let response, text;
    try {
      response = await fetch(path, { signal });
      text = await response.text();
    } catch {
      // With the whole release on the device, what is not there is nowhere.
      const nowhere = navigator.serviceWorker?.controller && path !== "/404" && await read("/404", signal);
      if (nowhere) return { ...nowhere, path };
      return failure("This page is not on your device yet", "There is no network. The map still works, and every page will once Knotmap is kept on this device.");
    }
    if (!response.ok && response.status !== 404) {
      return failure("The site has not answered", `It reports an error (${response.status}). That is no fault of yours and may pass.`);
    }
    const page = new DOMParser().parseFromString(text, "text/html");
    const main = page.querySelector("main");
    if (!main || releaseOf(page) !== releaseOf(document)) return null;
    return { path: response.redirected ? new URL(response.url).pathname : path, title: page.title, main: main.outerHTML };
  }

  // Where there is no copy on the device, a page is fetched as soon as a link looks like being followed.
  let ahead = null;
  let dwelling;
  function foresee(event) {
    clearTimeout(dwelling);
    if (!running() || navigator.serviceWorker?.controller || navigator.connection?.saveData) return;
    const path = destination(event.target.closest?.("a[href]"))?.pathname;
    if (!path || path === "/" || path === shown || path === ahead?.path) return;
    const fetchIt = () => { ahead = { path, page: read(path) }; };
    if (event.type === "pointerdown") fetchIt();
    else if (event.pointerType === "mouse") dwelling = setTimeout(fetchIt, 80);
  }
  addEventListener("pointerdown", foresee, { passive: true });
  addEventListener("pointerover", foresee, { passive: true });

  async function bring(path, signal) {
    if (path === "/") return { path };
    const early = ahead?.path === path && await ahead.page;
    ahead = null;
    return early && !early.failed ? early : read(path, signal);
  }

  // draw has the program draw a page. go-app does nothing for the address that it drew last, and
  // scrolls to a fragment by itself: a page to read is drawn under an address of its own.
  let drawn = 0;
  function draw(page, url) {
    const { state } = history;
    if (page.main) history.replaceState(state, "", `${url.pathname}?${++drawn}`);
    window.knotmapMain = page.main;
    window.knotmapAddress = url.href; // with what that one lacks
    try {
      window.knotmapShow();
    } finally {
      if (page.main) history.replaceState(state, "", url);
    }
    if (page.title) document.title = page.title;
    shown = page.failed ? null : page.path;
    here = state.id;
  }

  // turn changes the page, from one picture to the next where that is wanted.
  function turn(change, plainly) {
    if (plainly || !document.startViewTransition || matchMedia("(prefers-reduced-motion: reduce)").matches) return change();
    const { ready, finished } = document.startViewTransition(change);
    for (const promise of [ready, finished]) promise.catch(() => {}); // cut short by the next one
  }

  // visit shows what stands at an address of this site; a later visit ends one that waits. write
  // makes the address the reader's, unless it is already.
  let underWay = new AbortController();
  async function visit(url, { write, kept, plainly }) {
    halt();
    const { signal } = underWay;
    const bar = setTimeout(() => { html.dataset.loading = ""; }, patience);
    signal.addEventListener("abort", () => { clearTimeout(bar); delete html.dataset.loading; });
    const page = await bring(url.pathname, signal);
    if (signal.aborted) return;
    if (!page) {
      halt();
      return write ? location.assign(url) : location.reload();
    }
    url.pathname = page.path ?? url.pathname;
    turn(() => {
      if (signal.aborted) return;
      halt();
      write?.(url);
      try {
        draw(page, url);
      } catch { // the program has ended
        return location.reload();
      }
      settle(url, kept);
    }, plainly);
  }

  // halt ends the visit that waits, if any.
  function halt() {
    underWay.abort();
    underWay = new AbortController();
  }

  // destination is the page of this site that a link leads to in this tab, or null.
  function destination(link) {
    const target = link?.getAttribute("target");
    if (!link || link.hasAttribute("download") || target && target !== "_self") return null;
    try {
      const url = new URL(link.getAttribute("href") ?? link.getAttributeNS("http://www.w3.org/1999/xlink", "href"), document.baseURI);
      decodeURIComponent(url.pathname + url.hash);
      if (url.origin !== location.origin) return null;
      url.pathname = url.pathname.replace(/\/+$/, "");
      return url;
    } catch { // no address, or one that cannot be decoded
      return null;
    }
  }

  // The map's own controls are not heard here: app/map_events.go ends their events.
  addEventListener("click", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = event.target.closest?.("a[*|href]");
    const url = destination(link);
    if (!url) return;
    const samePage = url.pathname === shown && url.search === location.search;
    if (samePage && url.hash) { // the browser leads there, and gives it the focus
      leave(link);
      if (shown !== "/") focusable(part(url));
    } else if (samePage && running()) {
      event.preventDefault();
      halt();
      settle(url);
    } else if (running()) {
      event.preventDefault();
      const again = url.href === location.href;
      visit(url, { write: (to) => {
        leave(link);
        if (again) return;
        history.pushState(nameless(), "", to);
      } });
    }
  });

  addEventListener("popstate", (event) => {
    halt();
    if (event.state?.id) leave();
    else history.replaceState(nameless(), ""); // a fragment's
    const kept = event.state && left.get(event.state.id);
    if (location.pathname !== shown && running()) return visit(new URL(location), { kept, plainly: event.hasUAVisualTransition });
    if (location.pathname !== shown) return location.reload();
    here = history.state.id;
    if (kept) restore(kept);
  });

  // Scroll positions are the browser's own wherever it loads a page.
  const manual = () => { history.scrollRestoration = "manual"; };
  const keep = () => {
    leave();
    try {
      sessionStorage.setItem("left", JSON.stringify([...left]));
    } catch (error) {
      console.warn("scroll positions:", error); // a full storage
    }
  };
  addEventListener("pageshow", manual);
  addEventListener("pagehide", () => { keep(); history.scrollRestoration = "auto"; });
  addEventListener("visibilitychange", () => { if (document.hidden) keep(); });
  manual();

  // After a reload there may be more below once the program runs, or details are opened again.
  const kept = left.get(here);
  if (kept && scrollY < kept.y) restore(kept);
  const y = scrollY;
  new MutationObserver((_, observer) => {
    if (!running()) return;
    observer.disconnect();
    if (location.pathname !== shown) visit(new URL(location), { kept }); // gone back before the program ran
    else if (kept && scrollY === y && y < kept.y) scrollTo({ top: kept.y, behavior: "instant" });
  }).observe(html, { attributeFilter: ["data-running"] });
})();
