// Keeps the site on the device: registers the service worker, offers a new release, and
// has what is missing fetched. Nothing here is needed while there is a network.
"use strict";

(() => {
  const root = document.documentElement;
  const day = 24 * 60 * 60 * 1000;

  // say shows a line that takes no focus, with a button for each further pair of a label and what it does.
  const toasts = document.querySelector(".toasts") ?? document.createElement("div");
  toasts.className = "toasts";
  toasts.setAttribute("role", "status"); // in the page before the line is, or it is not read out
  document.body.append(toasts);
  function say(text, ...buttons) {
    const box = document.createElement("div");
    box.className = "toast";
    const line = document.createElement("p");
    line.textContent = text;
    box.append(line, ...buttons.map(([label, run]) => {
      const button = document.createElement("button");
      button.className = "button";
      button.textContent = label;
      button.addEventListener("click", () => { box.remove(); run(); });
      return button;
    }));
    toasts.append(box);
    return box;
  }

  // again reloads the page in place. What the address does not say waits in the session.
  const folds = () => [...document.querySelectorAll("details")].map((fold) => ({ fold, name: fold.querySelector("summary")?.textContent }));
  const fields = () => [...document.querySelectorAll(":is(input, textarea)[id]")].filter((field) => field.value !== field.defaultValue);
  function again() {
    const left = {
      path: location.pathname,
      y: scrollY,
      open: folds().map(({ fold, name }) => fold.open ? name : ""),
      words: fields().map((field) => [field.id, field.value]),
    };
    try {
      sessionStorage.setItem("again", JSON.stringify(left));
    } catch {} // full: then only the address is kept
    location.reload();
  }

  // resume gives back what again has left, as soon as it is there to be given.
  function resume() {
    const left = JSON.parse(sessionStorage.getItem("again"));
    sessionStorage.removeItem("again");
    if (left?.path !== location.pathname) return;
    let at; // where the page was scrolled to; if it is not there any more, the reader has moved on
    const give = () => {
      for (const [i, { fold, name }] of folds().entries()) if (name && left.open[i] === name) fold.open = true;
      for (const [id, value] of left.words) {
        const field = document.getElementById(id);
        if (field && !field.value) field.value = value;
      }
      if (at !== undefined && Math.abs(scrollY - at) > 2) return;
      scrollTo(0, left.y);
      at = scrollY;
    };
    give();
    if ("running" in root.dataset) return;
    new MutationObserver((_, observer) => {
      observer.disconnect();
      give(); // the program has drawn the page anew, and draws the answer a moment later
      requestAnimationFrame(() => requestAnimationFrame(give));
    }).observe(root, { attributeFilter: ["data-running"] });
  }

  // Data is dear where the browser says so, unless the reader has asked for everything.
  const lean = () => (navigator.connection?.saveData || matchMedia("(prefers-reduced-data: reduce)").matches) &&
    localStorage.getItem("offline") !== "all";
  const wish = () => lean() ? caches.open("knotmap-lean") : caches.delete("knotmap-lean");

  // shows says what the worker keeps: on the root for the style sheet, once in words, and as an offer where data is dear.
  let offer, asked = false;
  function shows({ kept, all, rest, settled }) {
    if (settled) root.dataset.offline = kept === all ? "ready" : "part";
    if (settled && kept === all) {
      offer?.remove();
      if (localStorage.getItem("told") && !asked) return;
      localStorage.setItem("told", "offline");
      asked = false;
      const box = say("Ready offline: all of Knotmap is here.");
      box.classList.add("toast--said"); // what lies under it can be tapped
      setTimeout(() => box.remove(), 8000);
    } else if (asked) {
      const done = `${Math.floor(100 * kept / all)} %`;
      offer.querySelector("p").textContent = settled ? `${done} is kept. The rest follows when there is a network.` : `Keeping everything: ${done}`;
    } else if (settled && lean() && !offer) {
      offerAll(rest);
    }
  }

  function offerAll(rest) {
    offer = document.createElement("aside");
    offer.className = "keep";
    offer.setAttribute("aria-label", "Offline");
    const line = document.createElement("p"), button = document.createElement("button");
    line.textContent = "To save data, this device keeps the map and the pages you open.";
    button.className = "button button--plain";
    button.textContent = `Keep everything for offline (${(rest / 1e6).toFixed(1)} MB)`;
    button.addEventListener("click", async () => {
      asked = true;
      localStorage.setItem("offline", "all");
      button.remove();
      await look();
    });
    offer.append(line, button);
    document.body.append(offer);
  }

  // watch follows a worker that is being installed, also one that a page before this has asked for.
  let controller, pause = 60 * 1000;
  const offered = new WeakSet(), followed = new WeakSet();
  function watch(registration) {
    const offerUpdate = (worker) => {
      if (offered.has(worker)) return;
      offered.add(worker);
      say("A new version of Knotmap is ready.", ["Use it", () => worker.postMessage("skipWaiting")], ["Later", () => {}]);
    };
    if (registration.waiting && controller) offerUpdate(registration.waiting);
    const follow = () => {
      const worker = registration.installing;
      if (!worker || followed.has(worker)) return;
      followed.add(worker);
      worker.addEventListener("statechange", () => {
        if (worker.state === "installed" && controller) offerUpdate(worker);
        if (worker.state === "activated") worker.postMessage("mend");
        if (worker.state !== "redundant") return;
        setTimeout(look, pause); // what there is of it stays for then
        pause *= 2;
      });
    };
    follow();
    registration.onupdatefound = follow;
  }

  // look begins or mends the copy, and asks for a new release. The clock may be wrong or be set:
  // only how much passed counts, and it may not pass while a device sleeps.
  const now = () => [performance.now(), Date.now()];
  let looked = now();
  const due = () => now().some((time, i) => Math.abs(time - looked[i]) >= day);
  async function look(anew = true) {
    looked = now();
    try {
      await wish();
      const registration = await navigator.serviceWorker.register("/sw.js");
      watch(registration);
      if (!registration.active) return;
      registration.active.postMessage("running" in root.dataset ? "mend" : "renew");
      if (anew) await registration.update();
    } catch (error) {
      console.warn("offline copy:", error);
    }
  }

  function keep() {
    controller = navigator.serviceWorker.controller;
    navigator.serviceWorker.onmessage = (event) => shows(event.data);
    navigator.serviceWorker.oncontrollerchange = async () => {
      const before = controller;
      controller = navigator.serviceWorker.controller;
      // Every page of the old release begins anew, and one that came before a newer first copy.
      if (controller && (before || !await caches.match(document.querySelector('meta[name="wasm"]').content))) again();
    };
    addEventListener("pageshow", () => { // back from where the browser has frozen it: a first copy changes nothing
      if (controller && navigator.serviceWorker.controller !== controller) again();
      controller = navigator.serviceWorker.controller;
    });
    addEventListener("online", () => look());
    document.addEventListener("visibilitychange", () => { if (!document.hidden && due()) look(); });
    setInterval(() => { if (due()) look(); }, day);
    look(false); // the browser has asked for a new release on the way here
  }

  // knotmapSaved is called when something of the reader's was saved. It asks the browser once not to clear it away.
  window.knotmapSaved = () => {
    if (localStorage.getItem("persist")) return;
    localStorage.setItem("persist", "asked");
    navigator.storage?.persist?.().catch(() => {});
  };

  resume();
  // knotmapKeep begins; app.js calls it when the line is free.
  window.knotmapKeep = () => { if ("serviceWorker" in navigator) keep(); };
})();
