// The list of events: only the rows in sight are in the page, so that thousands scroll smoothly. One row takes
// the keyboard; arrows, Home, End and the page keys move it.

const listHost = element("list");
const listBody = listHost.querySelector("ol");
const rowHeight = 84;
/** Rows in the page, by their place in `state.shown`. */
const rows = new Map();
/** The row that takes the keyboard. */
let current = 0;

function makeRow(position) {
  const event = state.shown[position];
  const item = document.createElement("li");
  item.style.transform = `translateY(${position * rowHeight}px)`;
  item.setAttribute("aria-setsize", state.shown.length);
  item.setAttribute("aria-posinset", position + 1);
  const button = document.createElement("button");
  button.type = "button";
  button.className = "row";
  button.dataset.event = event.id;
  const title = document.createElement("span");
  title.className = "title";
  title.append(isolated(titleOf(event)));
  const when = document.createElement("span");
  when.className = "when";
  const place = event.onMap ? "" : ` · ${word("unlocated")}`;
  when.textContent = `${whenOf(event, "short")}${place}${marksOf(event).map((mark) => ` · ${mark}`).join("")}${tollOf(event, " · ")}`;
  const excerpt = document.createElement("span");
  excerpt.className = "excerpt";
  excerpt.append(isolated(plain(quoteOf(event).slice(0, 160))));
  button.append(symbol(event.group), title, when, excerpt);
  button.addEventListener("click", () => {
    current = position;
    choose(event, { from: "list" });
  });
  item.append(button);
  return item;
}

function isolated(text) {
  const made = document.createElement("bdi");
  made.textContent = plain(text);
  return made;
}

/** Puts the rows in sight into the page and takes the others out, but for the one that has the keyboard. */
function drawList() {
  const first = Math.max(0, Math.floor(listHost.scrollTop / rowHeight) - 4);
  const last = Math.min(state.shown.length - 1, Math.ceil((listHost.scrollTop + listHost.clientHeight) / rowHeight) + 4);
  for (const [position, item] of rows) {
    if ((position < first || position > last) && position !== current) {
      item.remove();
      rows.delete(position);
    }
  }
  const wanted = [];
  for (let position = first; position <= last; position++) wanted.push(position);
  if (current < state.shown.length && (current < first || current > last)) wanted.push(current);
  wanted.sort((a, b) => a - b);
  // In the order of the events, for readers that go through the page.
  let previous = null;
  for (const position of wanted) {
    let item = rows.get(position);
    if (!item) {
      item = makeRow(position);
      rows.set(position, item);
      if (previous) previous.after(item);
      else listBody.prepend(item);
    }
    const button = item.firstChild;
    button.tabIndex = position === current ? 0 : -1;
    if (state.shown[position] === state.event) button.setAttribute("aria-current", "true");
    else button.removeAttribute("aria-current");
    previous = item;
  }
}

/** Makes the list anew after a filter or a change of language. */
function resetList() {
  for (const item of rows.values()) item.remove();
  rows.clear();
  listBody.style.height = `${state.shown.length * rowHeight}px`;
  const chosen = state.shown.indexOf(state.event);
  current = Math.max(0, chosen);
  if (chosen < 0) listHost.scrollTop = 0;
  drawList();
}

function revealRow(position) {
  const top = position * rowHeight;
  if (top < listHost.scrollTop) listHost.scrollTop = top;
  else if (top + rowHeight > listHost.scrollTop + listHost.clientHeight) {
    listHost.scrollTop = top + rowHeight - listHost.clientHeight;
  }
}

function moveTo(position) {
  current = Math.max(0, Math.min(state.shown.length - 1, position));
  revealRow(current);
  drawList();
  rows.get(current)?.firstChild.focus({ preventScroll: true });
}

listHost.addEventListener("scroll", drawList, { passive: true });
listHost.addEventListener("keydown", (event) => {
  const page = Math.max(1, Math.floor(listHost.clientHeight / rowHeight) - 1);
  const steps = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -Infinity, End: Infinity };
  if (!(event.key in steps) || !state.shown.length) return;
  event.preventDefault();
  moveTo(current + steps[event.key]);
});

/** "lieu déduit d’une distance", "rappel"; none where nothing is to be said of the place or of how it is told. */
function marksOf(event) {
  return [
    event.isInferred && word("inferred"), event.isInherited && word("inherited"),
    event.told === "background" && word("recalled"),
  ].filter(Boolean);
}

/** " · 4 morts, 9 blessés"; empty where no toll is told. */
function tollOf(event, before = "") {
  const parts = Object.entries(tollNames)
    .filter(([key]) => event[key])
    .map(([key, [french, english]]) => countOf(event[key], french, english));
  return parts.length ? before + parts.join(", ") : "";
}
