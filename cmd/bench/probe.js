// Runs in a measured page before the page's own scripts, and keeps what happens under window.bench.
// config: tap, the selector of what can be tapped; answer and ranked, those of what stands when
// a tap has been answered, told apart by data-for, else by text.
(config) => {
  if (window.top !== window || window.bench) return;
  const bench = window.bench = { painted: 0, shift: 0, long: [], memory: null };
  const watch = (type, see) => new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({ type, buffered: true });
  watch("paint", (entry) => { if (entry.name === "first-contentful-paint") bench.painted = entry.startTime; });
  watch("longtask", (entry) => bench.long.push([entry.startTime, entry.duration]));
  watch("layout-shift", (entry) => { if (!entry.hadRecentInput) bench.shift += entry.value; });

  let touched = 0;
  addEventListener("pointerup", (event) => { touched = event.timeStamp; }, { capture: true, passive: true });

  // A task that follows a frame's animation callbacks begins when the frame has been painted.
  const afterPaint = (run) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => run(performance.now());
    port2.postMessage("");
  });
  const marks = ["answer", "ranked"].map((name) => ({ selector: config[name], last: "", times: bench[name] = [] }));
  const look = () => {
    for (const mark of marks) {
      const found = document.querySelector(mark.selector);
      const now = found?.dataset.for ?? found?.textContent.trim() ?? "";
      if (now === mark.last) continue;
      mark.last = now;
      if (!now || !touched) continue; // what stood there before any tap is no answer
      const touch = touched;
      afterPaint((painted) => mark.times.push({ touch, painted }));
    }
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true, attributeFilter: ["data-for"] });
  addEventListener("hashchange", look); // a target's answer appears without a mutation

  // point returns where on the screen an element can be touched, or null.
  const point = (element) => {
    const box = element.getBoundingClientRect();
    if (!box.width || !box.height) return null;
    for (const down of [.5, .3, .7, .15, .85]) {
      for (const along of [.5, .3, .7, .15, .85]) {
        const x = box.left + box.width * along, y = box.top + box.height * down;
        if (x < 1 || y < 1 || x > innerWidth - 1 || y > innerHeight - 1) continue;
        if (element.contains(document.elementFromPoint(x, y))) return [x, y];
      }
    }
    return null;
  };
  bench.firstPoint = () => {
    for (const element of document.querySelectorAll(config.tap)) {
      const at = point(element);
      if (at) return at;
    }
    return null;
  };
  bench.points = () => [...document.querySelectorAll(config.tap)].map(point).filter(Boolean);

  for (const name of ["instantiate", "instantiateStreaming"]) {
    const original = WebAssembly[name];
    WebAssembly[name] = async (...args) => {
      const result = await original.apply(WebAssembly, args);
      const { exports } = result.instance ?? result;
      bench.memory = Object.values(exports).find((value) => value instanceof WebAssembly.Memory) ?? bench.memory;
      return result;
    };
  }
}
