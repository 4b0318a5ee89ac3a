// A shape and a colour for each group of events, drawn on the canvas and in the page alike: nothing is told by
// colour alone.

/** Corners of the shapes in a square of −1…1; null for a circle. */
const shapes = {
  battles: null,
  explosions: star(8, 0.55),
  civilians: [[0, -1.15], [1.15, 0], [0, 1.15], [-1.15, 0]],
  demonstrations: [[-0.88, -0.88], [0.88, -0.88], [0.88, 0.88], [-0.88, 0.88]],
  other: [[0, -1.1], [1.05, 0.8], [-1.05, 0.8]],
};

function star(points, inner) {
  return Array.from({ length: points * 2 }, (_, index) => {
    const radius = index % 2 ? inner * 1.2 : 1.2;
    const angle = (index * Math.PI) / points;
    return [radius * Math.sin(angle), -radius * Math.cos(angle)];
  });
}

/** Adds the outline of a group's shape to the path of a canvas. */
function traceShape(context, group, x, y, size) {
  context.beginPath();
  const corners = shapes[group];
  if (!corners) {
    context.arc(x, y, size, 0, 2 * Math.PI);
    return;
  }
  corners.forEach(([dx, dy], index) => {
    context[index ? "lineTo" : "moveTo"](x + dx * size, y + dy * size);
  });
  context.closePath();
}

function svg(name, attributes) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

/** The symbol of a group as an element. */
function symbol(group, size = 16) {
  const made = svg("svg", { width: size, height: size, viewBox: "-1.5 -1.5 3 3", "aria-hidden": "true" });
  const style = { fill: `var(--${group})`, stroke: "var(--ink)", "stroke-width": 0.14, "stroke-opacity": 0.55 };
  const corners = shapes[group];
  made.append(corners
    ? svg("polygon", { ...style, points: corners.map((corner) => corner.join(",")).join(" ") })
    : svg("circle", { ...style, r: 1 }));
  return made;
}

const verdicts = {
  consistent: { sign: "✓", colour: "demonstrations", dash: [] },
  "plausible-by-road": { sign: "≈", colour: "civilians", dash: [8, 3] },
  strained: { sign: "!", colour: "explosions", dash: [8, 3, 2, 3] },
  "too-short": { sign: "✗", colour: "battles", dash: [3, 3] },
  "too-long": { sign: "✗", colour: "battles", dash: [3, 3] },
  "cannot-be-checked": { sign: "?", colour: "other", dash: [1, 4] },
};

/** A line in the colour and the dashes of a verdict, for the legend. */
function lineSymbol(verdict) {
  const { colour, dash } = verdicts[verdict];
  const made = svg("svg", { width: 30, height: 8, "aria-hidden": "true" });
  made.append(svg("line", {
    x1: 0, x2: 30, y1: 4, y2: 4, stroke: `var(--${colour})`, "stroke-width": 2.5, "stroke-dasharray": dash.join(" "),
  }));
  return made;
}

function verdictLabel(verdict) {
  const label = document.createElement("span");
  label.className = "verdict";
  label.dataset.verdict = verdict;
  const sign = document.createElement("span");
  sign.setAttribute("aria-hidden", "true");
  sign.textContent = verdicts[verdict]?.sign ?? "";
  label.append(sign, nameIn(verdictNames, verdict));
  return label;
}

// Characters that show nothing or turn the direction of writing: the page shows their number instead.
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]/g;

/** Text for a single line: controls named, line breaks as spaces. */
function plain(text) {
  return text.replace(/[\s\u2028\u2029]+/g, " ").replace(controls, nameOfControl);
}

function nameOfControl(character) {
  return `⟨U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}⟩`;
}

/** Appends text with its controls as small boxes. */
function appendText(parent, text) {
  let start = 0;
  for (const match of text.matchAll(controls)) {
    if (match.index > start) parent.append(text.slice(start, match.index));
    const box = document.createElement("span");
    box.className = "control";
    box.textContent = nameOfControl(match[0]).slice(1, -1);
    parent.append(box);
    start = match.index + match[0].length;
  }
  if (start < text.length) parent.append(text.slice(start));
}
