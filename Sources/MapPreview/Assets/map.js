// The map: where it looks, how it is moved, what a pointer touches.

const frame = element("map");
const canvas = frame.querySelector("canvas");
const context = canvas.getContext("2d");
const tip = element("tip");
const motionQuery = matchMedia("(prefers-reduced-motion: reduce)");

const view = { x: 0.5, y: 0.45, scale: 1000, width: 1, height: 1 };
const scaleRange = [300, 4_000_000];
let clusters = [];
/** What `clusters` was made for. */
let clusteredAt = null;
let isDrawing = false;
let flight = 0;

function drawSoon() {
  if (isDrawing) return;
  isDrawing = true;
  requestAnimationFrame(() => {
    isDrawing = false;
    drawMap();
  });
}

/** Events are gathered for scales in steps, so that symbols stay while one zooms a little. */
function gather() {
  const step = 2 ** (Math.round(Math.log2(view.scale) * 2) / 2);
  if (clusteredAt?.shown === state.shown && clusteredAt.step === step) return;
  clusters = clustersOf(state.shown, step);
  clusteredAt = { shown: state.shown, step };
}

/** Pixels of a point of the world, in the copy of the world nearest to the middle. */
function place({ x, y }) {
  const dx = x - view.x;
  return [(dx - Math.round(dx)) * view.scale + view.width / 2, (y - view.y) * view.scale + view.height / 2];
}

function isInView([x, y], margin) {
  return x > -margin && y > -margin && x < view.width + margin && y < view.height + margin;
}

function drawMap() {
  const ratio = window.devicePixelRatio || 1;
  if (canvas.width !== Math.round(view.width * ratio) || canvas.height !== Math.round(view.height * ratio)) {
    canvas.width = Math.round(view.width * ratio);
    canvas.height = Math.round(view.height * ratio);
  }
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  drawLand(context, view);
  gather();

  const inView = clusters.map((cluster) => ({ cluster, at: place(cluster) })).filter(({ at }) => isInView(at, 60));
  if (state.uncertainty) {
    const seen = new Set();
    for (const { cluster } of inView) {
      if (cluster.events.length > 1 && !isOnePlace(cluster)) continue;
      for (const event of cluster.events) {
        const key = `${event.lon},${event.lat},${event.radius},${event.figure?.[0]?.length}`;
        if (seen.has(key) || seen.size > 300 || event === state.event) continue;
        seen.add(key);
        drawUncertainty(context, view, event, false);
      }
    }
  }
  const chosen = state.event?.onMap && state.shown.includes(state.event) ? state.event : null;
  if (chosen) drawUncertainty(context, view, chosen, true);
  if (state.lines) {
    drawClaims(context, view, claims.filter(
      (claim) => claim.onMap && claim !== state.claim && state.shownReports.has(claim.report)));
  }
  if (state.claim?.onMap) drawChosenClaim(context, view, state.claim);

  const names = new Names(context, view);
  for (const { cluster, at } of inView) {
    const { length } = cluster.events;
    const size = length === 1 ? 7 : clusterSize(length);
    names.block(at[0], at[1], size);
    if (length === 1) drawEvent(context, cluster.events[0], ...at, size, false);
    else drawCluster(context, cluster, ...at);
  }
  if (chosen) {
    const at = place(chosen);
    drawEvent(context, chosen, ...at, 8, true);
    names.block(...at, 14);
  }
  writeNames(names, inView, chosen);
  drawScaleBar(context, view);
  // How wide the map is, for who cannot measure the bar.
  frame.dataset.kilometres = (kilometresPerPixel(view) * view.width).toFixed(1);
}

function writeNames(names, inView, chosen) {
  const atEvent = { font: nameFonts.event, colour: colours.ink };
  const claim = state.claim?.onMap ? state.claim : null;
  for (const end of claim ? [claim.from, claim.to] : []) {
    names.write(plain(end.name), ...place(end), { ...atEvent, size: 8 });
    drawDot(context, ...place(end), 4, colours.ink);
  }
  if (chosen?.place) names.write(plain(placeOf(chosen)), ...place(chosen), { ...atEvent, size: 14 });
  if (inView.length < 150) {
    const written = new Set(chosen ? [chosen.place] : []);
    for (const { cluster, at } of inView) {
      const [event] = cluster.events;
      if (!event.place || written.has(event.place) || (cluster.events.length > 1 && !isOnePlace(cluster))) continue;
      written.add(event.place);
      names.write(plain(placeOf(event)), ...at, { ...atEvent, size: cluster.events.length > 1 ? clusterSize(cluster.events.length) : 7 });
    }
  }
  if (state.lines && claims.length < 100) {
    for (const claim of claims) {
      if (!claim.onMap || !state.shownReports.has(claim.report)) continue;
      for (const end of [claim.from, claim.to]) {
        const at = place(end);
        if (!isInView(at, 0)) continue;
        const isNamed = names.write(plain(end.name), ...at, { font: nameFonts.town, colour: colours.ink, size: 4 });
        if (isNamed) drawDot(context, ...at, 2.5, colours.ink);
      }
    }
  }
  for (const area of areas) {
    const isWide = (area.box[2] - area.box[0]) * view.scale > 70;
    if (area.kind !== "country" || !isWide) continue;
    const at = place(area);
    if (isInView(at, 0)) names.write(area.name.toUpperCase(), ...at, { font: nameFonts.country, colour: colours.label });
  }
  // Capitals and large towns come first; a few are enough.
  let count = 0;
  const most = Math.min(60, view.width * view.height / 20000);
  for (const town of towns) {
    if (count >= most || view.scale < 3000) break;
    const at = place(town);
    if (!isInView(at, 0)) continue;
    const written = names.write(town.name, ...at, { font: nameFonts.town, colour: colours.label, size: 4 });
    if (!written) continue;
    count += 1;
    drawDot(context, ...at, town.isCapital ? 3 : 2, colours.label);
  }
  for (const area of areas) {
    if (area.kind !== "region" || (area.box[2] - area.box[0]) * view.scale < 150) continue;
    const at = place(area);
    if (isInView(at, 0)) names.write(area.name, ...at, { font: nameFonts.region, colour: colours.label });
  }
}

function bounded({ x, y, scale }) {
  const size = Math.max(scaleRange[0], Math.min(scaleRange[1], scale));
  // The map's upper and lower sides stay out of the middle.
  return { x: x - Math.floor(x), y: Math.max(0, Math.min(1, y)), scale: size };
}

function setView(next) {
  Object.assign(view, bounded(next));
  drawSoon();
}

/** Moves smoothly, or at once where motion is not wanted. */
function flyTo(next) {
  cancelAnimationFrame(flight);
  const target = bounded(next);
  if (motionQuery.matches) {
    setView(target);
    return;
  }
  const start = { x: view.x, y: view.y, scale: view.scale };
  const dx = target.x - start.x - Math.round(target.x - start.x);
  const begun = performance.now();
  const step = (now) => {
    const time = Math.min(1, Math.max(0, now - begun) / 320);
    const part = time * time * (3 - 2 * time);
    setView({
      x: start.x + dx * part, y: start.y + (target.y - start.y) * part,
      scale: start.scale * (target.scale / start.scale) ** part,
    });
    if (time < 1) flight = requestAnimationFrame(step);
  };
  flight = requestAnimationFrame(step);
}

/** Degrees that a map shows at least: a report about one town is told within 20 km. */
const leastShown = 0.2;

/** The view that shows all the points, with room around them. */
function viewOf(points, leastDegrees = leastShown) {
  if (!points.length) return { x: 0.52, y: 0.42, scale: Math.max(300, view.width) };
  const [west, east] = stretchOf(points.map(({ x }) => x));
  const north = Math.min(...points.map(({ y }) => y));
  const south = Math.max(...points.map(({ y }) => y));
  const least = leastDegrees / 360;
  const scale = Math.min(
    (view.width - 120) / Math.max(least, east - west), (view.height - 110) / Math.max(least, south - north));
  return { x: (west + east) / 2, y: (north + south) / 2, scale: Math.max(scaleRange[0], scale) };
}

/** The corners of where an event may have been; its point alone where that is wider than a map of the others. */
function cornersOf(event, widest = Infinity) {
  const rings = event.radius > widest ? null : figureOf(event);
  const points = rings ? rings.flat().map(([x, y]) => ({ x, y })) : [];
  const area = event.radius > widest ? null : areasById.get(event.area);
  if (area) points.push({ x: area.box[0], y: area.box[1] }, { x: area.box[2], y: area.box[3] });
  return [...points, { x: event.x, y: event.y }];
}

function pointsShown() {
  const shown = state.shown.some((event) => event.onMap) ? state.shown : events;
  const ends = shown.length === events.length && claims.length < 200
    ? claims.filter((claim) => claim.onMap).flatMap((claim) => [claim.from, claim.to]) : [];
  const located = shown.filter((event) => event.onMap);
  return [...(located.length < 500 ? located.flatMap((event) => cornersOf(event, 60)) : located), ...ends];
}

/** Brings all of where an event may have been into view. */
function showArea(event) {
  flyTo(viewOf(cornersOf(event), leastShown));
}

function fitAll() {
  flyTo(viewOf(pointsShown()));
}

/** Brings an event to the middle, close enough to see where it may have been, with the towns around it. */
function showEvent(event) {
  if (!event.onMap) return;
  const degrees = Math.min(40, Math.max(0.5, (event.radius ?? 0) / 111 * 6)) / Math.cos(event.lat * Math.PI / 180);
  const closest = Math.min(view.width, view.height) / (degrees / 360);
  flyTo({ x: event.x, y: event.y, scale: Math.min(closest, Math.max(view.scale, closest / 6)) });
}

function zoomAt(x, y, factor) {
  const scale = Math.max(scaleRange[0], Math.min(scaleRange[1], view.scale * factor));
  const [dx, dy] = [x - view.width / 2, y - view.height / 2];
  setView({ x: view.x + dx / view.scale - dx / scale, y: view.y + dy / view.scale - dy / scale, scale });
}

function zoomBy(factor) {
  flyTo({ x: view.x, y: view.y, scale: view.scale * factor });
}

/** The cluster under a pointer; nil for none. */
function clusterAt(x, y) {
  let best = null;
  for (const cluster of clusters) {
    const at = place(cluster);
    const size = cluster.events.length === 1 ? 8 : clusterSize(cluster.events.length);
    const away = Math.hypot(at[0] - x, at[1] - y) - size;
    if (away < 6 && (!best || away < best.away)) best = { cluster, away };
  }
  return best?.cluster ?? null;
}

function clicked(x, y) {
  const cluster = clusterAt(x, y);
  if (!cluster) return;
  if (cluster.events.length === 1 || isOnePlace(cluster) || view.scale >= scaleRange[1] / 2) {
    // A second click on one place goes to the next of its events.
    const next = cluster.events[(cluster.events.indexOf(state.event) + 1) % cluster.events.length];
    choose(next, { from: "map" });
  } else {
    const target = viewOf(cluster.events, 0.01);
    flyTo({ ...target, scale: Math.max(view.scale * 1.5, Math.min(target.scale, view.scale * 16)) });
  }
}

function showTip(x, y) {
  const cluster = clusterAt(x, y);
  frame.classList.toggle("over", Boolean(cluster));
  tip.hidden = !cluster;
  if (!cluster) return;
  const [event] = cluster.events;
  const title = document.createElement("strong");
  tip.replaceChildren(title);
  if (cluster.events.length === 1) {
    title.textContent = plain(titleOf(event));
    tip.append(whenOf(event, "short"));
  } else {
    title.textContent = countOf(cluster.events.length, ["événement", "événements"], ["event", "events"]);
    tip.append(word(isOnePlace(cluster) ? "here" : "zoomThere"));
  }
  const left = Math.min(x + 14, view.width - tip.offsetWidth - 8);
  const top = y + 16 + tip.offsetHeight > view.height ? y - tip.offsetHeight - 10 : y + 16;
  tip.style.transform = `translate(${Math.max(4, left)}px, ${Math.max(4, top)}px)`;
}

const pointers = new Map();
let dragged = 0;

function pointerPlace(event) {
  const box = frame.getBoundingClientRect();
  return [event.clientX - box.left, event.clientY - box.top];
}

frame.addEventListener("pointerdown", (event) => {
  if (event.button !== 0) return;
  cancelAnimationFrame(flight);
  frame.setPointerCapture(event.pointerId);
  pointers.set(event.pointerId, pointerPlace(event));
  if (pointers.size === 1) dragged = 0;
});

frame.addEventListener("pointermove", (event) => {
  const now = pointerPlace(event);
  const before = pointers.get(event.pointerId);
  if (!before) {
    showTip(...now);
    return;
  }
  if (pointers.size === 1) {
    dragged += Math.hypot(now[0] - before[0], now[1] - before[1]);
    if (dragged > 4) {
      frame.classList.add("dragging");
      tip.hidden = true;
      setView({ x: view.x - (now[0] - before[0]) / view.scale, y: view.y - (now[1] - before[1]) / view.scale, scale: view.scale });
    }
  } else if (pointers.size === 2) {
    dragged = 100;
    const [other] = [...pointers].filter(([id]) => id !== event.pointerId).map(([, at]) => at);
    const factor = Math.hypot(now[0] - other[0], now[1] - other[1]) / Math.max(1, Math.hypot(before[0] - other[0], before[1] - other[1]));
    zoomAt((now[0] + other[0]) / 2, (now[1] + other[1]) / 2, factor);
  }
  pointers.set(event.pointerId, now);
});

function released(event) {
  const was = pointers.delete(event.pointerId);
  if (pointers.size) return;
  frame.classList.remove("dragging");
  if (was && event.type === "pointerup" && dragged <= 4) clicked(...pointerPlace(event));
}
frame.addEventListener("pointerup", released);
frame.addEventListener("pointercancel", released);
frame.addEventListener("pointerleave", () => { tip.hidden = true; });

frame.addEventListener("wheel", (event) => {
  event.preventDefault();
  cancelAnimationFrame(flight);
  const lines = event.deltaMode === 1 ? 16 : 1;
  zoomAt(...pointerPlace(event), Math.exp(-Math.max(-240, Math.min(240, event.deltaY * lines)) / 300));
}, { passive: false });

frame.addEventListener("keydown", (event) => {
  const step = 80 / view.scale;
  const moves = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] };
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (moves[event.key]) setView({ x: view.x + moves[event.key][0], y: view.y + moves[event.key][1], scale: view.scale });
  else if (event.key === "+" || event.key === "=") zoomBy(2);
  else if (event.key === "-") zoomBy(0.5);
  else if (event.key === "0") fitAll();
  else return;
  event.preventDefault();
});

element("zoom-in").addEventListener("click", () => zoomBy(2));
element("zoom-out").addEventListener("click", () => zoomBy(0.5));
element("fit").addEventListener("click", fitAll);
