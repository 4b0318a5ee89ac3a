// What leaves the page: the filtered list as CSV and GeoJSON, the map as a picture, all of it on paper.

/** The properties of an event under the names that geomap's own files have. */
function propertiesOf(event) {
  const { report } = event;
  const [type, subtype] = (event.acled ?? "").split(" – ");
  return {
    event_id: event.id, date_earliest: event.from ?? null, date_latest: event.to ?? null, category: event.category,
    event_type: type || null, sub_event_type: subtype ?? null, actor1: event.actor1 ?? null, actor2: event.actor2 ?? null,
    country_code: event.country ?? null, admin1: event.admin1 ?? null, location: event.place ?? null,
    latitude: event.lat ?? null, longitude: event.lon ?? null, uncertainty_km: event.radius ?? null,
    location_method: event.method, location_note: event.why ?? null, fatalities: event.killed ?? null,
    injured: event.injured ?? null, abducted: event.abducted ?? null, displaced: event.displaced ?? null,
    report_id: report.id, source: report.source ?? null, source_url: report.url ?? null, source_date: report.date ?? null,
    source_lang: report.lang, quote: quoteOf(event), status: event.status, told: event.told, confidence: event.confidence,
    tags: event.tags ?? null, notes: event.notes ?? null,
  };
}

/** A cell of a table; a text that a spreadsheet would compute gets an apostrophe before it. */
function csvCell(value) {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const text = /^[=+\-@\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll("\"", "\"\"")}"` : text;
}

function csvOf(shown) {
  const rows = shown.map(propertiesOf);
  const names = Object.keys(rows[0]);
  return [names, ...rows.map((row) => names.map((name) => csvCell(row[name])))].map((row) => `${row.join(",")}\n`).join("");
}

function geojsonOf(shown) {
  const features = shown.map((event) => ({
    type: "Feature", id: event.id,
    geometry: event.onMap ? { type: "Point", coordinates: [event.lon, event.lat] } : null,
    properties: propertiesOf(event),
  }));
  return JSON.stringify({ type: "FeatureCollection", generator: run.generator, license: credits, features }, null, 1);
}

const credits = "Places: GeoNames, CC BY 4.0; Natural Earth, public domain.";

/** Hands a file to the reader. */
function save(blob, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

element("save-csv").addEventListener("click", () => {
  if (state.shown.length) save(new Blob([csvOf(state.shown)], { type: "text/csv;charset=utf-8" }), "events.csv");
});
element("save-geojson").addEventListener("click", () => {
  save(new Blob([geojsonOf(state.shown)], { type: "application/geo+json" }), "events.geojson");
});

/** The map as it is seen, with the credits that its data ask for. */
element("save-png").addEventListener("click", () => {
  drawMap();
  const picture = document.createElement("canvas");
  const ratio = canvas.width / view.width;
  picture.width = canvas.width;
  picture.height = canvas.height;
  const drawing = picture.getContext("2d");
  drawing.drawImage(canvas, 0, 0);
  drawing.scale(ratio, ratio);
  drawing.font = nameFonts.town;
  const text = `GeoNames, CC BY 4.0 · Natural Earth · ${run.generator}`;
  const width = drawing.measureText(text).width + 12;
  drawing.fillStyle = colours.paper;
  drawing.globalAlpha = 0.85;
  drawing.fillRect(view.width - width, view.height - 19, width, 19);
  drawing.globalAlpha = 1;
  drawing.fillStyle = colours.ink;
  drawing.textBaseline = "middle";
  drawing.fillText(text, view.width - width + 6, view.height - 9);
  picture.toBlob((blob) => save(blob, "map.png"), "image/png");
});

// On paper: the map as it is seen, then every event of the filtered list, for the list of the page has only the rows in sight.

function printedEvent(event) {
  const item = document.createElement("li");
  const title = document.createElement("strong");
  title.append(isolated(titleOf(event)));
  const facts = [
    whenOf(event), event.onMap ? null : word("unlocated"), ...marksOf(event), tollOf(event),
    [event.actor1, event.actor2].filter(Boolean).join(" — "),
  ];
  const line = document.createElement("span");
  line.append(isolated(facts.filter(Boolean).join(" · ")));
  const quote = document.createElement("q");
  quote.append(isolated(quoteOf(event)));
  const source = document.createElement("small");
  source.append(isolated([event.report.source, event.report.id].filter(Boolean).join(" · ")));
  item.append(symbol(event.group, 12), title, line, quote, source);
  return item;
}

function fillPaper() {
  const list = document.createElement("ol");
  list.append(...state.shown.map(printedEvent));
  element("printed").replaceChildren(list);
  document.documentElement.classList.add("paper");
  readColours();
  drawMap();
}

function emptyPaper() {
  element("printed").replaceChildren();
  document.documentElement.classList.remove("paper");
  readColours();
  drawMap();
}

addEventListener("beforeprint", fillPaper);
addEventListener("afterprint", emptyPaper);
element("print").addEventListener("click", () => print());
