// Starts the Go program once the page stands, and keeps what the reader was doing when
// it takes the page over. Nothing here is needed to read a page or to get the answer to
// a tap: links do that.
"use strict";

(() => {
  const root = document.documentElement;
  const patience = 1000; // milliseconds in which a reader may tap before the program is fetched
  const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.content ?? "";

  // stored reads what the reader has chosen. Nothing is asked of a storage before the first picture is drawn, for a
  // slow phone stands still meanwhile.
  const stored = (name) => {
    try {
      return localStorage.getItem(name);
    } catch {
      return null; // blocked
    }
  };

  // Data is dear where the browser says so, unless the reader has asked for everything; then the program waits for a tap.
  const sparing = () => (navigator.connection?.saveData || matchMedia("(prefers-reduced-data: reduce)").matches) &&
    stored("offline") !== "all";

  // What go-app asks of its page.
  window.goappGetenv = (key) => ({ GOAPP_STATIC_RESOURCES_URL: "/static", GOAPP_ROOT_PREFIX: "/" })[key] ?? "";
  window.goappTryUpdate = () => {};
  window.goappIsAppInstallable = () => false;
  window.goappIsAppInstalled = () => false;

  // The page comes with one body; who has chosen another sees it from the start.
  const dress = () => {
    const body = stored("body");
    if (!body) return;
    const assets = new Map(meta("assets").split(" ").map((pair) => pair.split("=")));
    const names = new Map([...assets].map(([name, url]) => [url, name]));
    for (const art of document.querySelectorAll("main > .figure .stage__art")) {
      const [url, palette] = art.getAttribute("src").split("#");
      const own = assets.get(names.get(url)?.replace(".svg", `-${body}.svg`));
      if (own) art.src = palette ? own + "#" + palette : own;
    }
  };

  addEventListener("knotmap-whole", dress);
  if (root.dataset.bare === "") addEventListener("knotmap-draw", dress);
  else dress();

  // Words sent before the program runs wait for it: they go nowhere else.
  addEventListener("submit", (event) => {
    if (event.target.id !== "words" || "running" in root.dataset) return;
    event.preventDefault();
    event.target.dataset.said = document.getElementById("words-text").value;
  });

  // go-app replaces the page's nodes when it starts. keep notes what would be lost and returns how to restore it.
  function keep() {
    const parts = new Map([...document.querySelectorAll("[data-keep]")].map((part) => [part.dataset.keep, part]));
    const fields = [...document.querySelectorAll("[id]:is(input, textarea, details)")].map(({ id, value, checked, open }) => ({ id, value, checked, open }));
    const active = document.activeElement, { selectionStart, selectionEnd } = active;
    const selector = active.id ? "#" + CSS.escape(active.id) : `a[href="${CSS.escape(active.getAttribute("href") ?? "")}"]`;
    const { anchorNode, anchorOffset, focusNode, focusOffset } = getSelection();
    const y = scrollY;
    return () => {
      for (const holder of document.querySelectorAll("[data-keep]:empty")) holder.replaceChildren(...parts.get(holder.dataset.keep).childNodes);
      for (const { id, ...was } of fields) Object.assign(document.getElementById(id) ?? {}, was);
      const again = active.isConnected ? active : document.querySelector(selector);
      again?.focus({ preventScroll: true });
      if (selectionStart !== undefined) again?.setSelectionRange?.(selectionStart, selectionEnd);
      else if (anchorNode?.isConnected) getSelection().setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
      scrollTo(0, y);
    };
  }

  const toasts = document.createElement("div");
  toasts.className = "toasts";

  // notice tells the reader something, with a button.
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
    (document.querySelector(".toasts") ?? toasts).append(box); // one box for these and for those of offline.js
    if (!box.isConnected) document.body.append(toasts);
  }

  const idle = (f) => window.requestIdleCallback ? requestIdleCallback(f, { timeout: 500 }) : setTimeout(f, 50);

  // turn ends when the program may take the page over, which holds the page up for a moment: at once where the
  // page cannot show what the address says, else when a first tap has been answered, or has not come.
  const turn = () => new Promise((go) => {
    if (!document.querySelector(".map") || !/^#?(at=)?[^=]*$/.test(location.hash)) go();
    else if (document.querySelector(".map--answered")) idle(go);
    else if (!sparing()) setTimeout(idle, patience, go);
    addEventListener("knotmap-answered", () => requestAnimationFrame(() => idle(go)));
    document.addEventListener("focusin", (event) => event.target.matches("textarea") && go());
  });

  async function start(program) {
    const go = new Go();
    go.env.GOGC = "400"; // the heap is small: a tap is answered without a collection
    const instance = await WebAssembly.instantiate(program, go.importObject);
    const restore = keep();
    const ended = go.run(instance);
    restore();
    root.dataset.running = "";
    const stopped = (error) => {
      console.error(error);
      notice("Knotmap has stopped. Your marks are kept in the address.", "Reload", () => location.reload());
    };
    ended.then(() => stopped("the program has ended"), stopped);
  }

  // bring fetches a script or a style sheet, and ends when it is here or has failed.
  const bring = (url) => new Promise((done) => {
    const script = Object.assign(document.createElement("script"), { src: url });
    const sheet = Object.assign(document.createElement("link"), { rel: "stylesheet", href: url });
    const part = url.endsWith(".css") ? sheet : script;
    part.onload = part.onerror = done;
    document.head.append(part);
  });

  // lend gives the page a storage in memory where the browser's is blocked: that one throws on access, which would
  // end the Go program before it starts.
  function lend() {
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
  }

  // load brings what makes the page better, in the order in which a reader may want it: the camera with the art.
  // What is large shares the line neither with what the first answer needs nor with the next.
  async function load() {
    const mine = turn();
    const [camera, ...rest] = meta("later").split(" ");
    if ("bare" in root.dataset) await new Promise((go) => addEventListener("knotmap-drawn", go));
    await bring(camera);
    await mine;
    idle(() => { root.dataset.calm = ""; }); // draws the calm picture ahead
    lend();
    await Promise.all(rest.map(bring));
    try {
      await start(await WebAssembly.compileStreaming(fetch(meta("wasm"))));
    } catch (error) {
      console.error(error);
      notice("Reading mode: the map answers single taps and every page can be read, but adding places and timers are not available. Reloading the page may help.");
    }
    window.knotmapKeep?.();
  }
  if (document.readyState === "complete") idle(load);
  else addEventListener("load", () => idle(load));
})();
