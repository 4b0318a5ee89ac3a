// The reports, events and distances of the page, and which of them are shown.

const element = (id) => document.getElementById(id);

function jsonIn(id) {
  return JSON.parse(element(id).textContent);
}

const run = jsonIn("run");
const reports = element("reports").textContent.split("\n").filter((line) => line).map((line) => JSON.parse(line));
const groups = ["battles", "explosions", "civilians", "demonstrations", "other"];

/** Days since 1970-01-01; null without a date. */
function dayOf(date) {
  return date ? Math.round(Date.parse(`${date}T00:00:00Z`) / 86400000) : null;
}

const events = [];
const claims = [];
for (const report of reports) {
  for (const event of report.events) {
    event.report = report;
    event.first = dayOf(event.from);
    event.last = dayOf(event.to);
    event.onMap = event.lon !== undefined;
    event.isInferred = ["offset", "ring", "intersection", "between"].includes(event.method);
    event.isInherited = (event.tags ?? "").split("; ").includes("place from context");
    if (event.onMap) [event.x, event.y] = project(event.lon, event.lat);
    events.push(event);
  }
  for (const claim of report.claims) {
    claim.report = report;
    claim.isFault = claim.verdict === "too-short" || claim.verdict === "too-long";
    for (const end of [claim.from, claim.to]) {
      if (end && end.lon !== undefined) [end.x, end.y] = project(end.lon, end.lat);
    }
    claim.onMap = Boolean(claim.geodesic && claim.from?.x !== undefined && claim.to?.x !== undefined);
    claims.push(claim);
  }
}
const byDate = (a, b) => (a.first ?? Infinity) - (b.first ?? Infinity) || 0;
events.sort((a, b) => (a.first === b.first ? 0 : byDate(a, b)));
events.forEach((event, index) => { event.index = index; });
// What cannot be true comes first, by how far it is off; what could not be checked comes last.
claims.sort((a, b) => (b.gap ?? -1) - (a.gap ?? -1));
claims.forEach((claim, index) => { claim.index = index; });

const state = {
  groups: new Set(groups),
  query: "",
  /** What is chosen of a property; none for all. */
  choices: {},
  leastConfidence: 0,
  /** First and last day shown; null for all. */
  first: null,
  last: null,
  undated: true,
  uncertainty: true,
  lines: true,
  event: null,
  claim: null,
  shown: events,
  /** Reports with an event shown: their distances are drawn. */
  shownReports: new Set(reports),
};

/** Lower case without accents. */
function folded(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

function searchText(event) {
  event.search ??= folded([
    event.place, event.country, event.admin1, event.actor1, event.actor2, event.acled, event.category,
    ...(categoryNames[event.category] ?? []), quoteOf(event), event.report.id, event.report.source,
  ].filter(Boolean).join(" "));
  return event.search;
}

function quoteOf(event) {
  const [start, end] = event.quotes;
  return event.report.text.slice(start, end);
}

/** Properties of which one value can be chosen, and how an event has it. */
const choosable = {
  country: (event) => event.country ?? "",
  source: (event) => event.report.source ?? "",
  told: (event) => event.told,
  method: (event) => event.method,
};

/** Whether the event passes every filter but the days. */
function passes(event) {
  for (const [name, value] of Object.entries(state.choices)) {
    if (choosable[name](event) !== value) return false;
  }
  return state.groups.has(event.group) && event.confidence >= state.leastConfidence && (!state.query || state.query.every((part) => searchText(event).includes(part)));
}

function isInPeriod(event) {
  if (event.first === null) return state.undated;
  return state.first === null || (event.last >= state.first && event.first <= state.last);
}

function applyFilters() {
  state.shown = events.filter((event) => passes(event) && isInPeriod(event));
  const isFiltered = state.shown.length < events.length;
  state.shownReports = new Set(isFiltered ? state.shown.map((event) => event.report) : reports);
}

/** The place as maps and lists show it: with a question mark where the report does not name it there. */
function placeOf(event) {
  return event.place && (event.isInferred || event.isInherited) ? `${event.place} ?` : event.place;
}

function titleOf(event) {
  const place = placeOf(event) ?? event.admin1;
  return place ? `${nameIn(categoryNames, event.category)}, ${place}` : nameIn(categoryNames, event.category);
}

function whenOf(event, style) {
  return event.first === null ? word("noDate") : periodText(event.first, event.last, style);
}
