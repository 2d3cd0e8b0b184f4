// Answers a tap at once. It stands in the first page itself. Until the program runs it shows
// what the page has prepared, and keeps every tap in the address, where the program
// finds them. While the program runs it shows a touch before the program has thought about it.
"use strict";

(() => {
  const root = document.documentElement;
  const byID = (id) => document.getElementById(id);
  const meta = (name) => document.querySelector(`meta[name="${name}"]`).content;
  const aspects = ["back", "front", "left", "right"];
  const mostTaps = 12; // as bodymap.MaxTaps
  const plane = { left: -435, top: 8, width: 870 }; // of a canvas, in units of the figure

  // prepared is the HTML that waits under an ID; empty until all of it is here.
  const prepared = (id) => {
    const waits = byID("ahead")?.content.getElementById("w-" + id) ?? byID("w-" + id);
    return waits && (waits.nextElementSibling || document.readyState !== "loading") ? waits.textContent : "";
  };

  // answerBody is where the answer is shown; until the page has come so far, in a copy of what shows it.
  const answerBody = () => {
    const ahead = byID("ahead")?.content.getElementById("answer");
    if (!byID("answer") && ahead) document.querySelector(".figure").after(ahead.cloneNode(true));
    return document.querySelector("#answer > .answer__body");
  };

  // said reads what the address says of places and of the view.
  const said = () => {
    const hash = location.hash.slice(1).replace(/^(main|places)$/, ""); // these are parts of the page
    const key = aspects.includes(hash) ? "view" : "at";
    const fields = new Map((hash.includes("=") ? hash : `${key}=${hash}`).split("&").map((field) => field.split("=")));
    const taps = (fields.get("at") ?? "").split(",").map((tap) => tap.split(/[~*]/)[0]).filter(Boolean);
    return { fields, taps, view: aspects.find((view) => view === fields.get("view")) };
  };

  // show shows what the page has prepared for what the address says.
  let shownOnce = false;
  function show() {
    const { taps, view } = said(), id = taps.at(-1);
    const map = document.querySelector("main.map");
    if ("running" in root.dataset || !map || !shownOnce && !id && !view) return;
    const page = document.createElement("template");
    page.innerHTML = id ? prepared(id) : "";
    const answer = page.content.querySelector(".prepared");
    const loading = document.readyState === "loading";
    if (id && !answer || !loading && view && !byID(view)) { // not known, or not here yet
      if (loading) requestAnimationFrame(show);
      else complete();
      return;
    }
    const states = [...answer?.classList ?? []].filter((name) => name.startsWith("prepared--")).map((name) => name.slice(10));
    const shown = view ?? states.find((state) => aspects.includes(state)) ?? "back";
    map.className = ["map", ...states.filter((state) => !aspects.includes(state)), shown, ...answer ? ["answered"] : []].join(" map--");
    for (const item of document.querySelectorAll(".switch__item")) item.ariaCurrent = item.hash === "#" + shown ? "true" : null;
    const body = answerBody(), told = byID("told");
    body?.replaceChildren(...answer?.childNodes ?? []);
    mark(taps);
    shownOnce = true;
    if (answer) dispatchEvent(new Event("knotmap-answered"));
    if (!told) { // it is on its way, or the pattern wants it fetched
      if (!loading) requestAnimationFrame(() => idle(complete));
      return;
    }
    const parts = body.querySelectorAll(":scope > .answer__title, :scope > .gate > .gate__title, :scope > div > .candidates a");
    told.textContent = [...parts].map((part) => part.textContent).join(". "); // a screen reader hears it there
  }

  // The worker keeps this page without its tail. complete brings it, once, and shows what could not be shown without it.
  let completed;
  const complete = () => completed ??= graft().catch(console.warn).then(arrived);
  const idle = (run) => window.requestIdleCallback ? requestIdleCallback(run, { timeout: 300 }) : setTimeout(run);

  // graft puts the tail where it would stand, had the page come whole: behind the answers ahead, and, in each element
  // around those, behind the one before. Without it the program draws what is lacking.
  async function graft() {
    if (byID("told")) return;
    const file = await fetch(meta("tail"));
    if (!file.ok) throw new Error(`the page's tail: ${file.status}`);
    const tail = await file.text();
    const around = [];
    for (let part = byID("ahead").parentElement; part !== document.body; part = part.parentElement) around.unshift(part);
    let from = document.createElement("div"); // in a template, what is prepared would be parsed
    from.innerHTML = around.map((part) => `<${part.localName}>`).join("") + tail;
    for (const part of around) {
      from = from.firstElementChild;
      part.append(...[...from.childNodes].slice(part === around.at(-1) ? 0 : 1));
    }
    if (location.hash === "#places") byID("places").scrollIntoView();
    dispatchEvent(new Event("knotmap-whole"));
  }

  // arrived: all of the page is here.
  function arrived() {
    const [answer, ...own] = document.querySelectorAll("#answer");
    if (own.length) answer.remove(); // it was the copy
    show();
  }

  // mark draws the taps, and the pattern that the last one's mark calls for.
  function mark(taps) {
    for (const holder of document.querySelectorAll(".stage__shown")) {
      const here = taps.filter((id) => holder.parentElement.contains(byID("w-m-" + id)));
      holder.innerHTML = here.map((id) => prepared("m-" + id)).join("");
      for (const use of holder.querySelectorAll("use[href^='#p-']")) {
        const pattern = use.getAttribute("href").slice(1);
        if (use.closest(".mark").id !== "m-" + taps.at(-1)) use.remove();
        else if (!byID(pattern)) byID("patterns")?.insertAdjacentHTML("beforeend", prepared(pattern));
      }
    }
  }

  // tapped takes a link's place, or its view, into the address.
  function tapped(id) {
    const { fields, taps } = said();
    if (aspects.includes(id)) fields.set("view", id);
    else if (!taps.includes(id) && taps.length < mostTaps) {
      fields.set("at", [fields.get("at"), id].filter(Boolean).join(","));
      fields.delete("view");
      fields.delete("show");
    }
    const all = [...fields].filter(([, value]) => value).map((field) => field.join("="));
    history.replaceState(history.state, "", "#" + all.join("&").replace(/^(at|view)=([\w-]+)$/, "$2"));
    show();
  }

  // touch says at once what was touched, and lets the program think when that is on the screen.
  function touch(event, canvas) {
    const box = canvas.getBoundingClientRect(), units = plane.width / box.width;
    const x = plane.left + (event.clientX - box.left) * units, y = plane.top + (event.clientY - box.top) * units;
    const id = event.target.closest("a")?.getAttribute("href").slice(1);
    canvas.querySelector(".stage__touch").innerHTML = `<use href="#ring" x="${x}" y="${y}"></use>`;
    byID("now").textContent = id ? document.querySelector(`.places__link[data-id="${id}"]`).textContent : "";
    root.dataset.thinking = "";
    const think = () => window.knotmapTouch?.(x, y, units, event.pointerType === "mouse");
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(think))); // the first frame shows it
  }

  // knotmapThought: the program has drawn what follows from a touch.
  window.knotmapThought = () => {
    delete root.dataset.thinking;
    for (const layer of document.querySelectorAll(".stage__touch")) layer.replaceChildren();
  };

  document.addEventListener("click", (event) => {
    const canvas = event.target.closest(".map .stage__canvas");
    const link = event.target.closest(":is(.stage__taps a, .places__link, .switch__item)");
    const own = "running" in root.dataset ? canvas : link;
    if (!own || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    if (own === canvas) return touch(event, canvas);
    tapped(link.getAttribute("href").slice(1));
    if (link.matches(".places__link")) byID("answer").focus();
  }, { capture: true });

  // The art comes when nobody has just touched the page: drawing it takes a slow phone longer than all else together.
  // How long that is waited for goes by how long this device has taken for the rest of the page. Behind it comes the tail.
  const began = performance.now(), longest = 400; // milliseconds
  let quiet = longest, touched = began;
  const art = () => byID(document.querySelector(".switch__item[aria-current]")?.hash.slice(1))?.querySelector(".stage__art");
  // prepare draws the art out of sight, so that the places stand for the body meanwhile, but not for ever.
  function prepare(picture) {
    const late = new Promise((go) => setTimeout(go, 2000));
    picture.loading = "eager";
    return Promise.race([picture.decode(), late]).catch(console.warn);
  }
  function draw() {
    const wait = touched + quiet - performance.now();
    if (wait > 0) setTimeout(draw, wait);
    else idle(async () => {
      root.dataset.bare = "drawing";
      dispatchEvent(new Event("knotmap-draw"));
      if (art()) await prepare(art());
      delete root.dataset.bare;
      if (!completed) await new Promise(idle);
      await complete();
      dispatchEvent(new Event("knotmap-drawn"));
    });
  }
  addEventListener("pointerdown", () => { touched = performance.now(); }, { capture: true });

  addEventListener("DOMContentLoaded", async () => {
    const whole = byID("told");
    if (whole) await complete();
    else show();
    touched = performance.now();
    quiet = Math.min(6 * (touched - began), longest);
    draw();
    if (!whole) idle(() => document.head.append(Object.assign(document.createElement("script"), { src: meta("starter") }))); // it stands at the tail's end
    const url = art()?.src;
    if (url && !navigator.serviceWorker?.controller) fetch(url, { priority: "low" }).then((file) => file.blob()).catch(() => {}); // so that only drawing waits
  });
  addEventListener("hashchange", show);
  show(); // a tap may have come before this
})();
