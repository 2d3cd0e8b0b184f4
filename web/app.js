// Starts the Go program once the page stands, and keeps what the reader was doing when
// it takes the page over. Nothing here is needed to read a page or to get the answer to
// a tap: links do that.
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

  // knotmapNotice tells the reader something, with a button.
  window.knotmapNotice = notice;
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

  // later fetches the scripts that make the page better, and ends when each is here or has failed.
  const later = () => Promise.all(meta("later").split(" ").map((src) => new Promise((done) => {
    const script = document.createElement("script");
    script.onload = script.onerror = done;
    script.src = src;
    document.head.append(script);
  })));

  addEventListener("load", () => {
    const idle = window.requestIdleCallback ?? ((f) => setTimeout(f, 50));
    idle(async () => {
      await later(); // not before the first tap can be answered, which needs none of them
      await start(); // alone, so that the program does not share the line with the pages kept for later
      window.knotmapKeep?.();
    });
  });
})();
