// Keeps the site on the device: registers the service worker, and offers a new release.
"use strict";

(() => {
  async function register() {
    const fresh = !navigator.serviceWorker.controller;
    const registration = await navigator.serviceWorker.register("/sw.js");
    let applying = false;
    const offer = () => window.knotmapNotice("A new version of Knotmap is ready.", "Use it", () => {
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

  // knotmapKeep begins; app.js calls it when the line is free.
  window.knotmapKeep = () => {
    if ("serviceWorker" in navigator) register().catch((error) => console.error("service worker:", error));
  };
})();
