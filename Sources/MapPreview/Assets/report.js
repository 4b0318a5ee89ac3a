// The text of a report with the chosen event's quote marked, and what is known of the event.

const reportBody = element("report");
const details = element("details");
const textTitle = element("text-title");

/** Spans of the text and what they are: `[start, end, kind, value]`. */
function spansOf(report) {
  const spans = [];
  for (const event of report.events) {
    for (let index = 0; index + 1 < event.quotes.length; index += 2) {
      spans.push([event.quotes[index], event.quotes[index + 1], "quote", event]);
    }
    if (event.trigger.length === 2 && event === state.event) spans.push([...event.trigger, "trigger", event]);
  }
  for (const claim of report.claims) {
    if (claim.span.length === 2) spans.push([...claim.span, "distance", claim]);
  }
  return spans;
}

/** Appends a stretch of the text, cut where a span begins or ends. */
function appendStretch(parent, report, start, end, spans) {
  const isMarked = parent !== reportBody;
  const inside = spans.filter((span) => span[0] < end && span[1] > start);
  const cuts = [...new Set([start, end, ...inside.flatMap((span) => [span[0], span[1]])])]
    .filter((cut) => cut >= start && cut <= end).sort((a, b) => a - b);
  for (let index = 0; index + 1 < cuts.length; index++) {
    const covering = inside.filter((span) => span[0] <= cuts[index] && span[1] >= cuts[index + 1]);
    const text = report.text.slice(cuts[index], cuts[index + 1]);
    const classes = [];
    let made = parent;
    for (const [, , kind, value] of covering) {
      if (kind === "trigger") classes.push("trigger");
      if (kind === "quote" && !isMarked) classes.push("other");
      if (kind === "distance") classes.push("distance", ...(value === state.claim ? ["chosen"] : []));
    }
    if (classes.length) {
      made = document.createElement("span");
      made.className = [...new Set(classes)].join(" ");
      const claim = covering.find(([, , kind]) => kind === "distance")?.[3];
      if (claim) {
        made.title = `${nameIn(verdictNames, claim.verdict)} : ${claim.reason[language]}`;
        made.style.textDecorationColor = `var(--${verdicts[claim.verdict].colour})`;
      }
      parent.append(made);
    }
    appendText(made, text);
  }
}

/** Stretches of the text to mark: the quotes of the chosen event, or the chosen distance; joined where they meet. */
function markedStretches() {
  const found = [];
  const add = (numbers) => {
    for (let index = 0; index + 1 < numbers.length; index += 2) found.push([numbers[index], numbers[index + 1]]);
  };
  if (state.claim) add(state.claim.span);
  else if (state.event) add(state.event.quotes);
  found.sort((a, b) => a[0] - b[0]);
  return found.reduce((joined, stretch) => {
    const last = joined[joined.length - 1];
    if (last && stretch[0] <= last[1]) last[1] = Math.max(last[1], stretch[1]);
    else joined.push([...stretch]);
    return joined;
  }, []);
}

function drawReport() {
  const report = (state.claim ?? state.event)?.report ?? (reports.length === 1 ? reports[0] : null);
  details.replaceChildren();
  reportBody.replaceChildren();
  if (!report) {
    textTitle.textContent = word("text");
    details.append(paragraph(events.length ? word("choose") : word("noEvents"), "soft"));
    return;
  }
  textTitle.replaceChildren(isolated(headingOf(report)));
  if (state.event || state.claim) details.append(steps());
  if (state.claim) details.append(claimFacts(state.claim));
  else if (state.event) details.append(eventFacts(state.event));
  else details.append(paragraph(word("choose"), "soft"));
  details.append(sourceLine(report));
  if (report.cut) details.append(paragraph(word("cut"), "soft"));

  reportBody.lang = report.lang;
  const spans = spansOf(report);
  let position = 0;
  for (const [start, end] of markedStretches()) {
    appendStretch(reportBody, report, position, start, spans);
    const mark = document.createElement("mark");
    appendStretch(mark, report, start, end, spans);
    reportBody.append(mark);
    position = end;
  }
  appendStretch(reportBody, report, position, report.text.length, spans);
}

function headingOf(report) {
  if (state.claim) return `${state.claim.from?.name ?? "?"} → ${state.claim.to?.name ?? "?"}`;
  return state.event ? titleOf(state.event) : report.id;
}

function paragraph(text, className) {
  const made = document.createElement("p");
  made.className = className;
  made.textContent = text;
  return made;
}

/** Buttons to the list and to the neighbours among the events shown. */
function steps() {
  const made = document.createElement("div");
  made.className = "steps";
  const button = (text, action, isOff, className = "plain") => {
    const one = document.createElement("button");
    one.type = "button";
    one.className = className;
    one.textContent = text;
    one.disabled = isOff;
    one.addEventListener("click", action);
    made.append(one);
    return one;
  };
  button(word("back"), () => backToList(), false, "plain narrow-only");
  const list = state.claim ? claims : state.shown;
  const at = list.indexOf(state.claim ?? state.event);
  const go = (index, id) => {
    if (state.claim) chooseClaim(list[index]);
    else choose(list[index], { from: "text" });
    element(id)?.focus();
  };
  button(word("previous"), () => go(at - 1, "previous"), at <= 0).id = "previous";
  button(word("next"), () => go(at + 1, "next"), at < 0 || at + 1 >= list.length).id = "next";
  if (at >= 0) made.append(`${number(at + 1)} / ${number(list.length)}`);
  const { event } = state;
  if (event) {
    if (event.onMap) button(word("zoomToArea"), () => showArea(event), false).id = "zoom-to-area";
    const link = document.createElement("a");
    link.href = addressOf(event);
    link.id = "link";
    link.textContent = word("linkHere");
    made.append(link);
  }
  return made;
}

function facts(pairs) {
  const made = document.createElement("dl");
  made.className = "facts";
  for (const [name, value] of pairs) {
    if (value === null || value === undefined || value === "") continue;
    const term = document.createElement("dt");
    term.textContent = name;
    const content = document.createElement("dd");
    if (value instanceof Node) content.append(value);
    else content.append(isolated(String(value)));
    made.append(term, content);
  }
  return made;
}

function eventFacts(event) {
  const where = [event.place, event.admin1 === event.place ? null : event.admin1, countryName(event.country)];
  const radius = event.radius ? ` (± ${kilometres(event.radius)} km)` : "";
  const claim = event.claim === undefined ? null : event.report.claims[event.claim];
  return facts([
    [word("date"), whenOf(event)],
    [word("place"), (where.filter(Boolean).join(", ") || word("unnamed")) + radius],
    [word("method"), [nameIn(methodNames, event.method), event.isInherited ? word("inherited") : null].filter(Boolean).join(" · ")],
    [word("why"), whyText(event.why)],
    [word("actors"), [event.actor1, event.actor2].filter(Boolean).join(" — ")],
    [word("toll"), tollOf(event)],
    [word("told"), nameIn(toldNames, event.told)],
    [word("status"), `${nameIn(statusNames, event.status)} · ${word("confidence").toLowerCase()} ${number(event.confidence, 2)}`],
    [word("acled"), event.acled],
    [word("distance"), claim && claimSummary(claim)],
    [word("notes"), [event.tags, event.notes].filter(Boolean).join("; ")],
  ]);
}

const regionNames = {};
function countryName(code) {
  if (!code) return null;
  try {
    regionNames[language] ??= new Intl.DisplayNames(language, { type: "region" });
    return regionNames[language].of(code);
  } catch {
    return code;
  }
}

function claimSummary(claim) {
  const made = document.createElement("span");
  made.append(verdictLabel(claim.verdict), " — ", isolated(claim.reason[language]));
  return made;
}

function claimFacts(claim) {
  const error = claim.error !== undefined ? ` ± ${kilometres(claim.error)}` : "";
  return facts([
    [word("verdict"), claimSummary(claim)],
    [word("stated"), rangeText(claim.stated)],
    [word("geodesic"), claim.geodesic && rangeText(claim.geodesic) + error + (claim.azimuth === undefined ? "" : ` · ${number(claim.azimuth)}°`)],
    ["", claim.direction === "disagrees" ? word("direction") : null],
  ]);
}

function sourceLine(report) {
  const made = document.createElement("p");
  made.className = "source";
  const date = dayOf(report.date);
  made.append(isolated([report.id, report.source, date === null ? null : dayText(date)].filter(Boolean).join(" · ")));
  const url = safeLink(report.url);
  if (url) {
    const link = document.createElement("a");
    link.href = url;
    link.rel = "noreferrer noopener";
    link.target = "_blank";
    link.textContent = word("originalAt");
    made.append(" · ", link);
  }
  return made;
}

/** The address of a report where it is one of the web; anything else is no link. */
function safeLink(address) {
  try {
    const url = new URL(address);
    return url.protocol === "https:" || url.protocol === "http:" ? url.href : null;
  } catch {
    return null;
  }
}
