// Filters by country, source, confidence, how it is told and how it was located; and the address of an event.

/** What a value of a property is called. */
const choiceNames = {
  country: countryName,
  source: plain,
  told: (value) => nameIn(toldNames, value),
  method: (value) => nameIn(methodNames, value),
};

/** Makes a list to choose from for each property that the events differ in. */
function drawChoices() {
  const host = element("choices");
  host.replaceChildren();
  for (const [name, valueOf] of Object.entries(choosable)) {
    const counts = new Map();
    for (const event of events) counts.set(valueOf(event), (counts.get(valueOf(event)) ?? 0) + 1);
    if (counts.size < 2) continue;
    const options = [...counts].map(([value, count]) => [value, `${value === "" ? word("noValue") : choiceNames[name](value)} (${number(count)})`]);
    options.sort(([, one], [, other]) => one.localeCompare(other, language));
    const chosen = Object.hasOwn(state.choices, name) ? state.choices[name] : null;
    addChoice(host, name, word(name), options, chosen, (value) => {
      if (value === null) delete state.choices[name];
      else state.choices[name] = value;
    });
  }
  const steps = [0.5, 0.7, 0.8, 0.9].filter((step) => events.some((event) => event.confidence < step) && events.some((event) => event.confidence >= step));
  if (steps.length) {
    addChoice(host, "confidence", word("leastConfidence"), steps.map((step) => [step, `≥ ${number(step, 1)}`]), state.leastConfidence || null, (value) => {
      state.leastConfidence = value ?? 0;
    });
  }
  element("more-filters").hidden = !host.childElementCount;
}

function addChoice(host, name, title, options, chosen, choose) {
  const label = document.createElement("label");
  const list = document.createElement("select");
  list.dataset.choice = name;
  list.append(new Option(word("every"), ""));
  options.forEach(([value, text], index) => list.append(new Option(text, String(index + 1), false, value === chosen)));
  list.addEventListener("change", () => {
    choose(list.value === "" ? null : options[Number(list.value) - 1][0]);
    filtersChanged();
  });
  const words = document.createElement("span");
  words.textContent = title;
  label.append(words, list);
  host.append(label);
}

/** The part of an address that leads to an event. */
function addressOf(event) {
  return `#${encodeURIComponent(event.id)}`;
}

/** The event that the address of the page names; nil for none. */
function eventOfAddress() {
  try {
    const id = decodeURIComponent(location.hash.slice(1));
    return id ? events.find((event) => event.id === id) ?? null : null;
  } catch {
    return null;
  }
}

addEventListener("hashchange", () => {
  const event = eventOfAddress();
  if (event && event !== state.event) choose(event, { from: "link" });
});
