// What the map draws, from the bottom up: land, borders, areas of uncertainty, distances, events, names.

const baseMap = jsonIn("base-map");
const areas = baseMap.areas.map((area) => {
  const path = new Path2D();
  const box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of area.rings) {
    projectedSteps(ring).forEach(([x, y], index) => {
      path[index ? "lineTo" : "moveTo"](x, y);
      box[0] = Math.min(box[0], x);
      box[1] = Math.min(box[1], y);
      box[2] = Math.max(box[2], x);
      box[3] = Math.max(box[3], y);
    });
    path.closePath();
  }
  const [x, y] = project(area.lon, area.lat);
  return { id: area.id, name: area.name, kind: area.kind, path, box, x, y };
});
const areasById = new Map(areas.map((area) => [area.id, area]));
const towns = baseMap.towns.map(([name, lon, lat, isCapital]) => {
  const [x, y] = project(lon, lat);
  return { name, x, y, isCapital };
});

let colours = {};
function readColours() {
  const style = getComputedStyle(document.documentElement);
  for (const name of ["sea", "land", "border", "region", "label", "halo", "ink", "soft", "accent", "paper", "rule", ...groups]) {
    colours[name] = style.getPropertyValue(`--${name}`).trim();
  }
}

/** Draws for each copy of the world that the view shows. */
function onEachWorld(context, view, draw) {
  const half = view.width / 2 / view.scale;
  for (let world = Math.floor(view.x - half); world <= Math.floor(view.x + half); world++) {
    context.save();
    context.translate(view.width / 2 + (world - view.x) * view.scale, view.height / 2 - view.y * view.scale);
    context.scale(view.scale, view.scale);
    const box = [view.x - half - world, view.y - view.height / 2 / view.scale,
      view.x + half - world, view.y + view.height / 2 / view.scale];
    draw((area) => area.box[0] < box[2] && area.box[2] > box[0] && area.box[1] < box[3] && area.box[3] > box[1]);
    context.restore();
  }
}

function drawLand(context, view) {
  context.fillStyle = colours.sea;
  context.fillRect(0, 0, view.width, view.height);
  context.lineJoin = "round";
  const pixel = 1 / view.scale;
  onEachWorld(context, view, (isInView) => {
    const countries = areas.filter((area) => area.kind === "country" && isInView(area));
    context.fillStyle = colours.land;
    context.strokeStyle = colours.land;
    // Neighbours are simplified apart: a broad edge in the colour of the land closes the gaps between them.
    context.lineWidth = Math.max(1, Math.min(2.5, view.scale * 2e-5)) * pixel;
    for (const area of countries) {
      context.fill(area.path, "evenodd");
      if (view.scale > 2500) context.stroke(area.path);
    }
    context.strokeStyle = colours.region;
    context.lineWidth = 0.8 * pixel;
    if (view.scale > 4000) {
      for (const area of areas) if (area.kind === "region" && isInView(area)) context.stroke(area.path);
    }
    context.strokeStyle = colours.border;
    context.lineWidth = 1.1 * pixel;
    for (const area of countries) context.stroke(area.path);
  });
}

/** Where an event may have been, as a path in pixels; made once and placed by the view. */
function figureOf(event) {
  if (event.shape !== undefined) return event.shape;
  let rings = [];
  if (event.figure) {
    rings = event.figure.map(projectedSteps);
  } else if (event.onMap && event.radius && !areasById.has(event.area)) {
    rings = [circleAround(event.lon, event.lat, event.radius)];
  }
  event.shape = rings.length ? rings : null;
  return event.shape;
}

function traceRings(context, view, rings, anchor) {
  context.beginPath();
  for (const ring of rings) {
    // A figure that the antimeridian cuts has its parts on both sides of the map.
    const shift = Math.round((anchor ?? ring[0][0]) - ring[0][0]) - Math.round((anchor ?? ring[0][0]) - view.x);
    ring.forEach(([x, y], index) => {
      context[index ? "lineTo" : "moveTo"](
        (x + shift - view.x) * view.scale + view.width / 2, (y - view.y) * view.scale + view.height / 2);
    });
    context.closePath();
  }
}

function widthOf(rings) {
  rings.width ??= Math.max(...rings.map((ring) => {
    const xs = ring.map(([x]) => x);
    return Math.max(...xs) - Math.min(...xs);
  }));
  return rings.width;
}

function drawUncertainty(context, view, event, isChosen) {
  context.fillStyle = colours[event.group];
  context.strokeStyle = colours[event.group];
  const [fill, edge] = isChosen ? [0.22, 1] : [0.09, 0.5];
  const area = areasById.get(event.area);
  if (area) {
    if (!isChosen) return;
    onEachWorld(context, view, () => {
      context.globalAlpha = fill;
      context.fill(area.path, "evenodd");
      context.globalAlpha = edge;
      context.lineWidth = 1.6 / view.scale;
      context.stroke(area.path);
    });
  } else {
    const rings = figureOf(event);
    // A circle wider than the view would only tint it.
    if (!rings || (!isChosen && widthOf(rings) * view.scale > 0.7 * Math.min(view.width, view.height))) return;
    traceRings(context, view, rings, event.x);
    context.globalAlpha = fill;
    context.fill("evenodd");
    context.globalAlpha = edge;
    context.lineWidth = isChosen ? 1.8 : 1;
    context.stroke();
  }
  context.globalAlpha = 1;
}

/** The stretches of a claim's line that are in view, in pixels: dashes far outside would cost much and show nothing. */
function stretchesInView(view, claim) {
  claim.course ??= greatCircle(claim.from, claim.to);
  const shift = -Math.round(claim.course[0][0] - view.x);
  const found = [];
  let before = null;
  for (const [x, y] of claim.course) {
    const at = [(x + shift - view.x) * view.scale + view.width / 2, (y - view.y) * view.scale + view.height / 2];
    const part = before && clipped(before, at, view.width, view.height);
    if (part) found.push(part);
    before = at;
  }
  return found;
}

/** The part of a side within the view and a margin, by Liang and Barsky; null for none. */
function clipped([x1, y1], [x2, y2], width, height) {
  const margin = 10;
  let [enter, leave] = [0, 1];
  for (const [step, room] of [
    [x1 - x2, x1 + margin], [x2 - x1, width + margin - x1], [y1 - y2, y1 + margin], [y2 - y1, height + margin - y1],
  ]) {
    if (step === 0) {
      if (room < 0) return null;
    } else if (step < 0) {
      enter = Math.max(enter, room / step);
    } else {
      leave = Math.min(leave, room / step);
    }
  }
  if (enter > leave) return null;
  const along = (part) => [x1 + (x2 - x1) * part, y1 + (y2 - y1) * part];
  return [along(enter), along(leave)];
}

function traceStretches(context, stretches) {
  context.beginPath();
  let last = null;
  for (const [from, to] of stretches) {
    if (!last || last[0] !== from[0] || last[1] !== from[1]) context.moveTo(...from);
    context.lineTo(...to);
    last = to;
  }
}

/** Draws the lines of stated distances; where there are hundreds, thin and without dashes. */
function drawClaims(context, view, shown) {
  const inView = shown.map((claim) => [claim, stretchesInView(view, claim)]).filter(([, stretches]) => stretches.length);
  const areMany = inView.length > 250;
  for (const [claim, stretches] of inView) {
    const style = verdicts[claim.verdict];
    traceStretches(context, stretches);
    context.setLineDash(areMany ? [] : style.dash);
    context.globalAlpha = areMany ? 0.45 : 1;
    context.strokeStyle = colours[style.colour];
    context.lineWidth = areMany ? 1 : claim.isFault ? 2.6 : 1.8;
    context.stroke();
  }
  context.setLineDash([]);
  context.globalAlpha = 1;
}

function drawChosenClaim(context, view, claim) {
  const style = verdicts[claim.verdict];
  traceStretches(context, stretchesInView(view, claim));
  context.strokeStyle = colours.halo;
  context.lineWidth = 7;
  context.stroke();
  context.setLineDash(style.dash);
  context.strokeStyle = colours[style.colour];
  context.lineWidth = 4;
  context.stroke();
  context.setLineDash([]);
}

function drawEvent(context, event, x, y, size, isChosen) {
  if (isChosen) {
    context.beginPath();
    context.arc(x, y, size + 6, 0, 2 * Math.PI);
    context.strokeStyle = colours.halo;
    context.lineWidth = 5;
    context.stroke();
    context.strokeStyle = colours.accent;
    context.lineWidth = 2.5;
    context.stroke();
  }
  if (event.isInferred || event.isInherited) {
    context.beginPath();
    context.arc(x, y, size + 3.5, 0, 2 * Math.PI);
    context.setLineDash([2.5, 2.5]);
    context.strokeStyle = colours.ink;
    context.lineWidth = 1.2;
    context.stroke();
    context.setLineDash([]);
  }
  // What is recalled from before stands back.
  const strength = event.told === "background" && !isChosen ? 0.45 : 1;
  context.globalAlpha = strength;
  traceShape(context, event.group, x, y, size);
  context.fillStyle = colours[event.group];
  context.strokeStyle = colours.halo;
  context.lineWidth = 3;
  context.stroke();
  context.fill();
  context.strokeStyle = colours.ink;
  context.globalAlpha = 0.6 * strength;
  context.lineWidth = 0.8;
  context.stroke();
  context.globalAlpha = 1;
}

/** A ring whose parts are the groups, with the number of events in it. */
function drawCluster(context, cluster, x, y) {
  const count = cluster.events.length;
  const size = clusterSize(count);
  context.beginPath();
  context.arc(x, y, size + 1.5, 0, 2 * Math.PI);
  context.fillStyle = colours.halo;
  context.fill();
  let angle = -Math.PI / 2;
  cluster.counts.forEach((part, index) => {
    if (!part) return;
    const next = angle + (part / count) * 2 * Math.PI;
    context.beginPath();
    context.moveTo(x, y);
    context.arc(x, y, size, angle, next);
    context.closePath();
    context.fillStyle = colours[groups[index]];
    context.fill();
    angle = next;
  });
  context.beginPath();
  context.arc(x, y, size - 4.5, 0, 2 * Math.PI);
  context.fillStyle = colours.paper;
  context.fill();
  context.fillStyle = colours.ink;
  context.font = `600 ${count > 999 ? 10 : 12}px system-ui, "DejaVu Sans", sans-serif`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillText(String(count), x, y + 0.5);
}

function clusterSize(count) {
  return Math.min(26, 12 + 1.6 * Math.log2(count));
}

function drawDot(context, x, y, size, colour) {
  context.beginPath();
  context.arc(x, y, size, 0, 2 * Math.PI);
  context.fillStyle = colour;
  context.fill();
}

/** Names that do not cover each other or a symbol; the first asked for wins. */
class Names {
  constructor(context, view) {
    this.context = context;
    this.view = view;
    this.taken = [];
    this.written = [];
  }

  block(x, y, size) {
    this.taken.push([x - size, y - size, x + size, y + size]);
  }

  /** Writes a name beside a point, or centred on it for a size of 0. */
  write(text, x, y, { font, colour, size = 0 }) {
    const { context } = this;
    // A town that is also the end of a distance has one name.
    if (this.written.some((other) => other.text === text && Math.hypot(other.x - x, other.y - y) < 60)) return false;
    context.font = font;
    const width = context.measureText(text).width;
    const places = size
      ? [[x + size + 3, y], [x - size - 3 - width, y], [x - width / 2, y - size - 9], [x - width / 2, y + size + 9]]
      : [[x - width / 2, y]];
    for (const [left, middle] of places) {
      const box = [left - 2, middle - 8, left + width + 2, middle + 8];
      if (box[0] < 0 || box[1] < 0 || box[2] > this.view.width || box[3] > this.view.height) continue;
      if (this.taken.some((other) => box[0] < other[2] && box[2] > other[0] && box[1] < other[3] && box[3] > other[1])) continue;
      this.taken.push(box);
      this.written.push({ text, x, y });
      context.textAlign = "left";
      context.textBaseline = "middle";
      context.strokeStyle = colours.halo;
      context.lineWidth = 3;
      context.strokeText(text, left, middle);
      context.fillStyle = colour;
      context.fillText(text, left, middle);
      return true;
    }
    return false;
  }
}

const nameFonts = {
  event: '600 13px system-ui, "DejaVu Sans", sans-serif',
  town: '12px system-ui, "DejaVu Sans", sans-serif',
  country: '600 12px system-ui, "DejaVu Sans", sans-serif',
  region: 'italic 11px system-ui, "DejaVu Sans", sans-serif',
};

/** Kilometres of a pixel in the middle of the map. */
function kilometresPerPixel(view) {
  return 40075.017 * Math.cos(latitudeAt(view.y) * Math.PI / 180) / view.scale;
}

function drawScaleBar(context, view) {
  const perPixel = kilometresPerPixel(view);
  const most = 110 * perPixel;
  const power = 10 ** Math.floor(Math.log10(most));
  const length = [5, 2, 1].map((step) => step * power).find((step) => step <= most) ?? power;
  const width = length / perPixel;
  const [x, y] = [12, view.height - 14];
  for (const [colour, line] of [[colours.halo, 5], [colours.ink, 1.5]]) {
    context.strokeStyle = colour;
    context.lineWidth = line;
    context.beginPath();
    context.moveTo(x, y - 5);
    context.lineTo(x, y);
    context.lineTo(x + width, y);
    context.lineTo(x + width, y - 5);
    context.stroke();
  }
  context.font = nameFonts.town;
  context.textAlign = "center";
  context.textBaseline = "bottom";
  context.strokeStyle = colours.halo;
  context.lineWidth = 3;
  const text = length < 1 ? `${number(length * 1000)} m` : `${number(length)} km`;
  context.strokeText(text, x + width / 2, y - 3);
  context.fillStyle = colours.ink;
  context.fillText(text, x + width / 2, y - 3);
}
