// The figure's camera: which part of the body a stage shows, and how large. The reader leads it
// with fingers, mouse and buttons, the program by data-look. go-app may replace a stage at any
// time, so no node is held on to. Without this the figure stands as the style sheet has it.
"use strict";

(() => {
  const plane = { left: -435, top: 8, width: 870, height: 1290 }; // what a canvas holds, in units
  const most = 8; // the largest zoom; 1 is the canvas in its own size
  const step = 2.2; // how much closer a tap or a button leads at least
  const target = 44; // pixels across that a finger needs
  const usual = .44; // pixels to a unit on a phone
  const bare = 56; // pixels that a figure larger than it is laid out may leave at the window's edge
  const slip = 8, near = 24, soon = 300; // pixels within one tap; pixels and milliseconds between two
  const mark = ".stage__overlay .mark__place";

  const clamp = (value, low, high) => Math.max(low, Math.min(high, value));
  const apart = (a, b) => Math.hypot(a.x - b.x, a.y - b.y);
  const spot = (event) => ({ x: event.clientX, y: event.clientY });

  // cameras keeps, by the stage's id: the view that the reader has chosen, a point in the middle and a zoom;
  // the box that the program has told the camera to show since, w and h round its middle; and what the
  // stage was like when last seen.
  const cameras = new Map();
  const cameraOf = (stage) => {
    if (!cameras.has(stage.id)) cameras.set(stage.id, { chosen: null, told: null, look: "", marked: false, width: 0 });
    return cameras.get(stage.id);
  };
  const choose = (stage, view) => Object.assign(cameraOf(stage), { chosen: view, told: null });

  // lens measures a stage that is shown: its window, its canvas and the canvas's zoom now, and the zoom of the whole body.
  const lens = (stage) => {
    const canvas = stage?.querySelector(".stage__canvas");
    if (!canvas || stage.clientWidth === 0) return null;
    const height = parseFloat(getComputedStyle(canvas).height);
    const unit = height / plane.height;
    const box = canvas.getBoundingClientRect(), window = stage.getBoundingClientRect();
    const whole = Math.min(window.width / plane.width, window.height / plane.height) / unit;
    return { canvas, box, window, unit, whole, zoom: box.height / height };
  };

  // size tells the style sheet the zoom, for lines as wide as pixels, and how much larger than on a phone the
  // figure is, for all else that is to keep its size. It returns the latter. A value that stands is left alone,
  // for all that is in the stage is styled anew.
  const size = (stage, { unit }, zoom) => {
    const larger = zoom * unit / usual;
    for (const [name, value] of [["--zoom", zoom], ["--larger", larger]]) {
      if (stage.style.getPropertyValue(name) !== String(value)) stage.style.setProperty(name, value);
    }
    return larger;
  };

  // unitsAt is the point of the plane at a point of the screen.
  const unitsAt = ({ box }, at) => ({
    x: plane.left + (at.x - box.left) / box.width * plane.width,
    y: plane.top + (at.y - box.top) / box.height * plane.height,
  });

  const middle = (box) => ({ x: box.left + box.width / 2, y: box.top + box.height / 2 });

  // ownView is what a stage shows that nobody has led anywhere: its mark, else the whole body.
  const ownView = (stage, l) => {
    const marked = stage.querySelector(mark);
    return marked ? { ...unitsAt(l, middle(marked.getBoundingClientRect())), zoom: 1 } : { ...middle(plane), zoom: 0 };
  };

  const viewOf = (stage, l) => {
    const { told, chosen } = cameraOf(stage);
    const { x, y, w, h, zoom } = told ?? chosen ?? ownView(stage, l);
    return { x, y, zoom: clamp(zoom ?? Math.min(l.window.width / w, l.window.height / h) / l.unit, l.whole, most) };
  };

  // place is where the canvas begins along one axis: in the window's middle, or, where it is larger, so that at
  // most its edge is bare, which brings every place out from under what lies over the window's corners.
  const place = (window, canvas, at, edge) =>
    canvas <= window + 1 ? (window - canvas) / 2 : clamp(window / 2 - at, window - canvas - edge, edge);

  // show puts the canvas where the camera looks: at once, gliding, or with the reader's hand on it. It does not
  // glide away from the body: the browser would first paint all that comes into sight as large as what is seen now.
  function show(stage, moving) {
    const l = lens(stage);
    if (!l) return;
    const { x, y, zoom } = viewOf(stage, l);
    const away = moving === "glide" && l.zoom > zoom * 1.3;
    if (away || !l.canvas.style.transform) moving = ""; // at first it was never shown elsewhere
    if (away && !matchMedia("(prefers-reduced-motion: reduce)").matches) l.canvas.animate({ opacity: [.2, 1] }, 200);
    const scale = l.unit * zoom, edge = bare * clamp(zoom - 1, 0, 1);
    const left = place(l.window.width, plane.width * scale, (x - plane.left) * scale, edge);
    const top = place(l.window.height, plane.height * scale, (y - plane.top) * scale, edge);
    if (moving) stage.dataset.moving = moving;
    if (moving === "glide") size(stage, l, Math.max(zoom, l.zoom)); // so that no mark grows on the way
    l.canvas.style.transform = `translate(${left}px, ${top}px) scale(${zoom})`;
    if (moving !== "hand") settle(stage);
  }

  // settle ends a movement that has come to its end: what is drawn upon the figure keeps its size on the screen.
  function settle(stage) {
    const l = lens(stage);
    if (!l || stage.dataset.moving === "glide" && l.canvas.getAnimations().length > 0) return;
    delete stage.dataset.moving;
    const { zoom } = viewOf(stage, l);
    const larger = size(stage, l, zoom);
    for (const dots of document.querySelectorAll(".stipple")) dots.setAttribute("patternTransform", `scale(${1 / larger})`);
    // "far" is where zooming out and seeing the whole body are not the same.
    if (zoom < l.whole * 1.01) delete document.documentElement.dataset.zoomed;
    else document.documentElement.dataset.zoomed = zoom > l.whole * step ? "far" : "near";
    const left = document.activeElement;
    if (left?.matches("button[data-camera]") && !left.checkVisibility()) document.querySelector("button[data-camera=in]").focus();
  }

  // lead shows a point of the plane at a point of the screen.
  function lead(stage, l, zoom, units, at, moving) {
    zoom = clamp(zoom, l.whole, most);
    const to = middle(l.window), scale = l.unit * zoom;
    choose(stage, { x: units.x + (to.x - at.x) / scale, y: units.y + (to.y - at.y) / scale, zoom });
    show(stage, moving);
  }

  // aim makes the place that was tapped the one in view, and goes to one that is too small for the finger.
  function aim(stage, event) {
    const l = lens(stage), { zoom } = viewOf(stage, l);
    const across = 2 * l.unit * (event.target.closest(".stage__taps a")?.dataset.r ?? Infinity);
    const small = kind !== "mouse" && across * zoom < target;
    const closer = small ? clamp(Math.max((target + 2) / across, step * l.whole), zoom, most) : zoom;
    choose(stage, { ...unitsAt(l, spot(event)), zoom: closer, tapped: true });
    if (closer > zoom) setTimeout(show, 0, stage, "glide"); // the program, too, is to find the tap on the figure as it was
  }

  // The fingers, or the mouse, on the figure.
  const fingers = new Map(); // by the pointer's id, where each is
  let held = ""; // the id of the stage they are on
  let kind = ""; // of pointer
  let start = null; // where the first came down
  let began = 0; // when it did
  let moved = false; // what they have done since is no tap
  let hold = null; // what they took hold of: the point between them in units, the zoom, and how far apart they were
  let tap = null; // the last tap on the figure

  const grip = () => {
    const [a, b = a] = fingers.values();
    return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, spread: apart(a, b) || 1 };
  };

  const takeHold = () => {
    const l = lens(document.getElementById(held));
    hold = l && { units: unitsAt(l, grip()), zoom: l.zoom, spread: grip().spread };
  };

  document.addEventListener("pointerdown", (event) => {
    if (event.isPrimary) {
      fingers.clear();
      [kind, start, began, moved] = [event.pointerType, spot(event), event.timeStamp, false];
    }
    const stage = event.target.closest(".stage, button");
    if (event.button !== 0 || !stage?.matches(".stage")) return;
    held = stage.id;
    fingers.set(event.pointerId, spot(event));
    if (fingers.size === 1) return;
    moved = true;
    takeHold();
  });

  document.addEventListener("pointermove", (event) => {
    if (!fingers.has(event.pointerId) || !moved && apart(spot(event), start) <= slip) return;
    fingers.set(event.pointerId, spot(event));
    if (!moved) {
      moved = true;
      takeHold();
    }
    const stage = document.getElementById(held), l = lens(stage), at = grip();
    if (hold && l && (fingers.size > 1 || l.zoom > l.whole * 1.01)) {
      lead(stage, l, hold.zoom * at.spread / hold.spread, hold.units, at, "hand");
    }
  });

  const lift = (event) => {
    const on = fingers.delete(event.pointerId), stage = document.getElementById(held);
    if (fingers.size > 0) takeHold();
    else if (stage?.dataset.moving === "hand") settle(stage);
    if (moved || event.type === "pointercancel") return;
    const second = tap && event.timeStamp - tap.time < soon && apart(spot(event), tap) < near;
    const l = lens(stage);
    if (second) {
      moved = true;
      if (viewOf(stage, l).zoom < tap.zoom * step) lead(stage, l, tap.zoom * step, tap.units, inside(l.window, tap), "glide");
    }
    tap = on && l && !second ? { ...spot(event), time: event.timeStamp, units: unitsAt(l, spot(event)), zoom: viewOf(stage, l).zoom } : null;
  };
  document.addEventListener("pointerup", lift);
  document.addEventListener("pointercancel", lift);

  // An answer may have made the window smaller between two taps.
  const inside = (window, at) => ({ x: clamp(at.x, window.left, window.right), y: clamp(at.y, window.top, window.bottom) });

  addEventListener("click", (event) => { // ahead of all else that hears it: it may be no tap
    const button = event.target.closest("button[data-camera]");
    const stage = event.target.closest(".stage");
    if (button) {
      press(button.dataset.camera);
    } else if (event.detail > 0 && moved && event.timeStamp >= began) { // a busy browser may be late with the click before
      event.preventDefault();
      event.stopImmediatePropagation();
    } else if (event.detail > 0 && stage) {
      aim(stage, event);
    }
  }, { capture: true });

  const inView = () => [...document.querySelectorAll(".stage")].find((stage) => stage.clientWidth > 0);

  function press(what) {
    const stage = inView(), l = lens(stage);
    if (!l) return;
    const view = viewOf(stage, l);
    const zoom = { in: view.zoom * step, out: view.zoom / step, whole: l.whole }[what];
    choose(stage, { ...view, zoom: clamp(zoom, l.whole, most) });
    show(stage, "glide");
  }

  document.addEventListener("dragstart", (event) => {
    if (event.target.closest?.(".stage")) event.preventDefault();
  });

  let turning = 0; // the timer of the wheel's last turn
  const turn = (event) => {
    const stage = event.currentTarget, l = lens(stage);
    if (!event.ctrlKey || !l) return;
    event.preventDefault();
    lead(stage, l, l.zoom * Math.exp(-clamp(event.deltaY, -40, 40) / 100), unitsAt(l, spot(event)), spot(event), "hand");
    clearTimeout(turning);
    turning = setTimeout(settle, 150, stage);
  };

  for (const end of ["transitionend", "transitioncancel"]) {
    document.addEventListener(end, (event) => {
      if (event.target.matches(".stage__canvas")) settle(event.target.closest(".stage"));
    });
  }

  const sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const camera = cameraOf(target), width = target.clientWidth;
      show(target, width === camera.width ? "glide" : ""); // an answer leaves the width
      camera.width = width;
    }
  });

  // meet looks after stages that are new, that are told where to look, or that are marked first or no longer.
  const met = new WeakSet();
  const meet = () => {
    for (const stage of document.querySelectorAll(".stage")) {
      if (!met.has(stage)) {
        met.add(stage);
        sizes.observe(stage);
        stage.addEventListener("wheel", turn, { passive: false });
      }
      const camera = cameraOf(stage), look = stage.dataset.look ?? "", marked = stage.querySelector(mark) !== null;
      const told = look !== camera.look, turned = marked !== camera.marked && !(marked && camera.chosen?.tapped);
      Object.assign(camera, { look, marked });
      if (turned) camera.chosen = null; // an answer from elsewhere, or a new beginning
      if (told) {
        const [x, y, w, h] = look.split(" ").map(Number);
        camera.told = look ? { x: x + w / 2, y: y + h / 2, w, h } : null;
      }
      if (told || turned) show(stage, "glide");
    }
    if (document.querySelector(".stipple:not([patternTransform])")) settle(inView()); // drawn anew
  };
  new MutationObserver(meet).observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ["data-look"] });
  document.documentElement.dataset.camera = "on";
  meet();
})();
