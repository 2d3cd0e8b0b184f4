// Starts the Go program once the page stands, keeps what the reader was doing when it
// takes the page over, and looks after the service worker. Nothing here is needed to
// read a page or to get the answer to a tap: links do that.
"use strict";

(() => {
  const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.content ?? "";

  // Blocked storage throws on access, which would end the Go program before it starts.
  for (const name of ["localStorage", "sessionStorage"]) {
    try {
      window[name].getItem("");
    } catch {
      const items = new Map();
      Object.defineProperty(window, name, { value: {
        get length() { return items.size; },
        key: (i) => [...items.keys()][i] ?? null,
        getItem: (k) => items.get(k) ?? null,
        setItem: (k, v) => void items.set(k, String(v)),
        removeItem: (k) => void items.delete(k),
        clear: () => items.clear(),
      } });
    }
  }

  // go-app ends at an address that cannot be decoded; written anew, it is one that names nothing.
  const mend = () => {
    try {
      decodeURIComponent(location.hash);
    } catch {
      history.replaceState(history.state, "", "#" + encodeURIComponent(location.hash.slice(1)));
    }
  };
  mend();
  addEventListener("popstate", mend, { capture: true });

  // What go-app asks of its page.
  window.goappGetenv = (key) => ({ GOAPP_STATIC_RESOURCES_URL: "/static", GOAPP_ROOT_PREFIX: "/" })[key] ?? "";
  window.goappTryUpdate = () => {};
  window.goappIsAppInstallable = () => false;
  window.goappIsAppInstalled = () => false;

  // knotmapPage fetches a prerendered page and returns its title and main part.
  window.knotmapPage = async (path) => {
    const response = await fetch(path).catch(() => null);
    const page = new DOMParser().parseFromString(await response?.text().catch(() => "") ?? "", "text/html");
    const main = page.querySelector("main");
    if (main) return { title: page.title, main: main.outerHTML };
    return {
      title: "Offline · Knotmap",
      main: '<main id="main" class="prose" tabindex="-1"><h1>This page is not on your device yet</h1>' +
        '<p>There is no network. Pages you have opened, and the map, still work.</p><p><a class="button" href="/">Back to the map</a></p></main>',
    };
  };

  // A fetched page begins at its top, or, on the way back, where the reader left it.
  history.scrollRestoration = "manual";
  let left = 0;
  addEventListener("popstate", (event) => { left = event.state?.y ?? 0; });
  addEventListener("click", () => { left = 0; }, { capture: true });
  addEventListener("scrollend", () => history.replaceState({ ...history.state, y: scrollY }, ""));
  window.knotmapArrived = () => {
    if (location.hash) return;
    scrollTo(0, left);
    if (left === 0) document.querySelector("main")?.focus({ preventScroll: true });
  };

  // The page comes with one body; who has chosen another sees it from the start.
  const dress = () => {
    const body = localStorage.getItem("body");
    if (!body) return;
    const assets = new Map(meta("assets").split(" ").map((pair) => pair.split("=")));
    const names = new Map([...assets].map(([name, url]) => [url, name]));
    for (const art of document.querySelectorAll("main > .figure .stage__art")) {
      const [url, palette] = art.getAttribute("src").split("#");
      const own = assets.get(names.get(url)?.replace(".svg", `-${body}.svg`));
      if (own) art.src = palette ? own + "#" + palette : own;
    }
  };

  // mark draws the mark of a place that waits in a view's noscript.
  const marks = new Map();
  const mark = (id) => {
    for (const stage of document.querySelectorAll(".stage__waiting")) {
      if (!marks.has(stage)) {
        marks.set(stage, new DOMParser().parseFromString(stage.querySelector("noscript").textContent, "text/html"));
      }
      const waiting = marks.get(stage).getElementById("m-" + id);
      waiting?.removeAttribute("class");
      stage.querySelector(".stage__overlay").innerHTML = waiting?.outerHTML ?? "";
    }
  };

  // Until the program runs, a link's target is the answer to a tap. A screen reader is not told of that by itself.
  const tell = () => {
    const answer = document.querySelector(".answers > .answer:target");
    if (answer || marks.size > 0) mark(answer?.id);
    const told = document.getElementById("told");
    const parts = answer?.querySelectorAll(":scope > .answer__title, :scope > .gate > .gate__title, :scope > .candidates .candidate__name") ?? [];
    if (told) told.textContent = [...parts].map((part) => part.textContent).join(". ");
  };
  dress();
  tell();
  addEventListener("DOMContentLoaded", dress);
  addEventListener("DOMContentLoaded", tell);
  addEventListener("hashchange", tell);

  // Words sent before the program runs wait for it: they go nowhere else.
  addEventListener("submit", (event) => {
    if (event.target.id !== "words" || "running" in document.documentElement.dataset) return;
    event.preventDefault();
    event.target.dataset.said = document.getElementById("words-text").value;
  });

  // go-app replaces the page's nodes when it starts. keep notes what would be lost and returns how to restore it.
  function keep() {
    const active = document.activeElement;
    const focus = active?.id || active?.getAttribute?.("href");
    const open = [...document.querySelectorAll("details[open][id]")].map((d) => d.id);
    const y = scrollY;
    const written = document.getElementById("words-text")?.value;
    return () => {
      const field = document.getElementById("words-text");
      if (written && field) field.value = written;
      for (const id of open) document.getElementById(id)?.setAttribute("open", "");
      if (focus) {
        const again = document.getElementById(focus) ?? document.querySelector(`a[href="${CSS.escape(focus)}"]`);
        again?.focus({ preventScroll: true });
      }
      scrollTo(0, y);
    };
  }

  const toasts = document.createElement("div");
  toasts.className = "toasts";

  function notice(text, label = "OK", run = () => {}) {
    const box = document.createElement("div");
    box.className = "toast";
    box.setAttribute("role", "alert");
    const line = document.createElement("p");
    line.textContent = text;
    const button = document.createElement("button");
    button.className = "button";
    button.textContent = label;
    button.addEventListener("click", () => { box.remove(); run(); });
    box.append(line, button);
    toasts.append(box);
    document.body.append(toasts); // again each time: go-app knows nothing of it
  }

  async function start() {
    try {
      const go = new Go();
      const { instance } = await WebAssembly.instantiateStreaming(fetch(meta("wasm")), go.importObject);
      const restore = keep();
      const ended = go.run(instance);
      restore();
      document.documentElement.dataset.running = "";
      const stopped = (error) => {
        console.error(error);
        notice("Knotmap has stopped. Your marks are kept in the address.", "Reload", () => location.reload());
      };
      ended.then(() => stopped("the program has ended"), stopped);
    } catch (error) {
      console.error(error);
      notice("Reading mode: the map answers single taps and every page can be read, but adding places and timers are not available. Reloading the page may help.");
    }
  }

  async function register() {
    const fresh = !navigator.serviceWorker.controller;
    const registration = await navigator.serviceWorker.register("/sw.js");
    let applying = false;
    const offer = () => notice("A new version of Knotmap is ready.", "Use it", () => {
      applying = true;
      registration.waiting?.postMessage("skipWaiting");
    });
    if (registration.waiting && !fresh) offer();
    registration.addEventListener("updatefound", () => {
      const worker = registration.installing;
      worker.addEventListener("statechange", () => {
        if (worker.state === "installed" && !fresh) offer();
        if (worker.state === "activated") document.documentElement.dataset.offline = "ready";
      });
    });
    if (registration.active && !fresh) document.documentElement.dataset.offline = "ready";
    navigator.serviceWorker.addEventListener("controllerchange", () => { if (applying) location.reload(); });
  }

  addEventListener("load", () => {
    const idle = window.requestIdleCallback ?? ((f) => setTimeout(f, 50));
    idle(async () => {
      const camera = document.createElement("script"); // not earlier: the first tap is answered without it
      camera.src = meta("camera");
      document.head.append(camera);
      await start(); // first, so that the program does not share the line with the pages kept for later
      if ("serviceWorker" in navigator) register().catch((error) => console.error("service worker:", error));
    });
  });
})();
