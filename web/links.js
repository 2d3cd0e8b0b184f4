// Moves between the site's pages while the program runs. Before it runs, and without it,
// links are the browser's own.
"use strict";

(() => {
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
})();
