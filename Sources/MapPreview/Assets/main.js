// Puts the page together: header, tabs, filters, legend, and what happens when something is chosen.

const live = element("live");

/**
 * Shows an event: its quote in the text, its place on the map, its row in the list.
 *
 * `from` says where it was chosen, so that the keyboard stays there.
 */
function choose(event, { from }) {
  state.event = event;
  state.claim = null;
  const position = state.shown.indexOf(event);
  if (position >= 0) {
    current = position;
    if (from !== "list") revealRow(position);
  }
  drawList();
  markClaim();
  showText(from);
  if (from !== "map") showEvent(event);
  drawSoon();
  live.textContent = `${plain(titleOf(event))}. ${plain(quoteOf(event))}`;
  // The address of the page leads back to the event.
  history.replaceState(null, "", addressOf(event));
}

function chooseClaim(claim) {
  state.claim = claim;
  state.event = null;
  drawList();
  markClaim();
  showText("list");
  if (claim.onMap) flyTo(viewOf([claim.from, claim.to], 0.6));
  drawSoon();
  live.textContent = plain(reasonOf(claim));
}

const isNarrow = () => matchMedia("(max-width: 760px)").matches;

/** Draws the text and brings the mark into sight. */
function showText(from) {
  drawReport();
  if (isNarrow() && from !== "map") {
    choosePane("text");
    textTitle.focus();
    return;
  }
  const pane = element("pane-text");
  const mark = reportBody.querySelector("mark");
  pane.scrollTop = 0;
  if (!mark) return;
  const [outside, inside] = [pane.getBoundingClientRect(), mark.getBoundingClientRect()];
  if (inside.bottom > outside.bottom) pane.scrollTop = inside.top - outside.top - pane.clientHeight / 3;
}

function backToList() {
  choosePane(state.claim ? "distances" : "events");
  if (state.claim) claimsBody.querySelector("tr.chosen button")?.focus();
  else moveTo(current);
}

// Tabs

const panes = ["events", "distances", "text"];

function choosePane(name) {
  document.body.dataset.pane = name;
  for (const pane of panes) {
    const tab = element(`tab-${pane}`);
    tab.setAttribute("aria-selected", String(pane === name));
    tab.tabIndex = pane === name ? 0 : -1;
  }
  if (name === "events") drawList();
}

for (const name of panes) {
  const tab = element(`tab-${name}`);
  tab.addEventListener("click", () => choosePane(name));
  tab.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const usable = panes.filter((pane) => element(`tab-${pane}`).offsetParent !== null);
    const next = usable[(usable.indexOf(name) + step + usable.length) % usable.length];
    choosePane(next);
    element(`tab-${next}`).focus();
    event.preventDefault();
  });
}

// Filters

function filtersChanged() {
  applyFilters();
  resetList();
  details.querySelector(".steps")?.replaceWith(steps());
  sayCount();
  drawHistogram();
  drawSoon();
}

function sayCount() {
  const all = events.length;
  const shown = state.shown.length;
  let text = countOf(all, ["événement", "événements"], ["event", "events"]);
  if (shown < all) {
    text = language === "fr" ? `${number(shown)} sur ${text}` : `${number(shown)} of ${text}`;
  }
  if (!all) text = word("noEvents");
  else if (!shown) text += `. ${word("nothing")}`;
  element("count").textContent = text;
}

let searchDelay = 0;
element("search").addEventListener("input", (event) => {
  clearTimeout(searchDelay);
  searchDelay = setTimeout(() => {
    state.query = folded(event.target.value).split(/\s+/).filter(Boolean);
    if (!state.query.length) state.query = "";
    filtersChanged();
  }, 120);
});
element("filters").addEventListener("submit", (event) => event.preventDefault());

function drawGroups() {
  const host = element("groups");
  for (const label of host.querySelectorAll("label")) label.remove();
  for (const group of groups) {
    const count = events.filter((event) => event.group === group).length;
    if (!count) continue;
    const label = document.createElement("label");
    const box = document.createElement("input");
    box.type = "checkbox";
    box.checked = state.groups.has(group);
    box.dataset.group = group;
    box.addEventListener("change", () => {
      if (box.checked) state.groups.add(group);
      else state.groups.delete(group);
      filtersChanged();
    });
    label.append(box, symbol(group, 14), `${nameIn(groupNames, group)} (${number(count)})`);
    host.append(label);
  }
}

// Legend

function drawLegend() {
  const list = document.createElement("ul");
  const line = (mark, text, className = "") => {
    const item = document.createElement("li");
    item.className = className;
    item.append(mark, text);
    list.append(item);
  };
  const toggle = (key, text) => {
    const label = document.createElement("label");
    const box = document.createElement("input");
    box.type = "checkbox";
    box.checked = state[key];
    box.addEventListener("change", () => {
      state[key] = box.checked;
      drawSoon();
    });
    label.append(box, text);
    line(label, "", "section");
  };
  if (events.length) toggle("uncertainty", word("uncertainty"));
  const drawn = claims.filter((claim) => claim.onMap);
  if (drawn.length) {
    toggle("lines", word("distanceLines"));
    for (const verdict of Object.keys(verdicts)) {
      if (drawn.some((claim) => claim.verdict === verdict)) line(lineSymbol(verdict), nameIn(verdictNames, verdict));
    }
  }
  element("legend-body").replaceChildren(list);
}

// Header

function drawHeader() {
  const [first] = reports;
  const title = reports.length === 1 ? (first.source ?? first.id) : "";
  element("title").textContent = plain(title);
  document.title = title ? `geomap – ${plain(title)}` : "geomap";
  const faults = claims.filter((claim) => claim.isFault).length;
  const parts = [
    countOf(reports.length + run.silent, ["article", "articles"], ["report", "reports"]),
    countOf(events.length, ["événement", "événements"], ["event", "events"]),
    countOf(claims.length, ["distance énoncée", "distances énoncées"], ["stated distance", "stated distances"]),
  ];
  if (faults) parts.push(countOf(faults, ["impossible", "impossibles"], ["cannot be true", "cannot be true"]));
  element("summary").textContent = parts.join(" · ");
  const warning = element("warning");
  warning.hidden = !run.leftOutReports;
  warning.textContent = language === "fr"
    ? `Cette page est pleine : ${number(run.leftOutEvents)} événements de ${number(run.leftOutReports)} articles n’y sont pas.`
    : `This page is full: ${number(run.leftOutEvents)} events of ${number(run.leftOutReports)} reports are not in it.`;
  element("language").textContent = language === "fr" ? "English" : "Français";
  element("language").lang = language === "fr" ? "en" : "fr";
  for (const [pane, count] of [["events", events.length], ["distances", claims.length]]) {
    element(`tab-${pane}`).textContent = `${word(pane)} (${number(count)})`;
  }
  element("search").placeholder = word("search");
  element("search").setAttribute("aria-label", word("search"));
}

function drawAll() {
  writeWords();
  drawHeader();
  drawGroups();
  drawChoices();
  drawLegend();
  resetList();
  resetClaims();
  drawReport();
  sayCount();
  sayDays();
  drawSoon();
}

element("language").addEventListener("click", () => {
  language = language === "fr" ? "en" : "fr";
  drawAll();
});

matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
  readColours();
  drawHistogram();
  drawSoon();
});

let isPlaced = false;
new ResizeObserver(() => {
  view.width = Math.max(1, frame.clientWidth);
  view.height = Math.max(1, frame.clientHeight);
  if (!isPlaced) {
    isPlaced = true;
    Object.assign(view, bounded(viewOf(pointsShown())));
    // The address named an event: the map begins there.
    if (eventOfAddress()) showEvent(state.event);
  }
  if (!isNarrow() && document.body.dataset.pane === "text") choosePane("events");
  drawList();
  drawHistogram();
  drawMap();
}).observe(frame);

// A page that opens with a text is plainer than one that asks to choose first.
state.event = eventOfAddress() ?? events.find((event) => event.onMap) ?? events[0] ?? null;
readColours();
setUpTimeline();
choosePane("events");
if (isNarrow()) element("legend").open = false;
drawAll();
if (eventOfAddress()) revealRow(current);
document.documentElement.dataset.ready = "true";
