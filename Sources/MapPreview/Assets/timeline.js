// The slider of days with its histogram, and the button that plays them.

const timeline = element("timeline");
const fromInput = element("from");
const toInput = element("to");
const histogram = element("histogram");
const playButton = element("play");
/** The days that the slider steps through. */
let days = [];
let playing = 0;

/** Every day from the first event to the last; only those with an event where that would be a hundred years of steps. */
function makeDays() {
  const dated = events.filter((event) => event.first !== null);
  if (!dated.length) return [];
  const first = dated.reduce((least, event) => Math.min(least, event.first), Infinity);
  const last = dated.reduce((most, event) => Math.max(most, event.last), -Infinity);
  if (last - first < 1500) return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return [...new Set(dated.flatMap((event) => [event.first, event.last]))].sort((a, b) => a - b);
}

function setUpTimeline() {
  days = makeDays();
  timeline.hidden = days.length < 2;
  if (timeline.hidden) return;
  for (const input of [fromInput, toInput]) input.max = days.length - 1;
  fromInput.value = 0;
  toInput.value = days.length - 1;
  element("undated").closest("label").hidden = events.every((event) => event.first !== null);
  sayDays();
}

function sayDays() {
  if (!days.length) return;
  const [first, last] = [days[fromInput.value], days[toInput.value]];
  fromInput.setAttribute("aria-valuetext", dayText(first));
  toInput.setAttribute("aria-valuetext", dayText(last));
  element("days").textContent = periodText(first, last);
  playButton.setAttribute("aria-label", word(playing ? "pause" : "play"));
  playButton.title = word(playing ? "pause" : "play");
  playButton.textContent = playing ? "❚❚" : "▶";
  playButton.setAttribute("aria-pressed", playing ? "true" : "false");
}

function daysChanged() {
  const isAll = Number(fromInput.value) === 0 && Number(toInput.value) === days.length - 1;
  state.first = isAll ? null : days[fromInput.value];
  state.last = isAll ? null : days[toInput.value];
  sayDays();
  filtersChanged();
}

fromInput.addEventListener("input", () => {
  if (Number(fromInput.value) > Number(toInput.value)) toInput.value = fromInput.value;
  stopPlaying();
  daysChanged();
});
toInput.addEventListener("input", () => {
  if (Number(toInput.value) < Number(fromInput.value)) fromInput.value = toInput.value;
  stopPlaying();
  daysChanged();
});
element("undated").addEventListener("change", (event) => {
  state.undated = event.target.checked;
  filtersChanged();
});

function stopPlaying() {
  clearInterval(playing);
  playing = 0;
  sayDays();
}

playButton.addEventListener("click", () => {
  if (playing) {
    stopPlaying();
    return;
  }
  const width = Math.max(0, Math.min(Number(toInput.value) - Number(fromInput.value), Math.floor(days.length / 10)));
  const isAtEnd = Number(toInput.value) === days.length - 1;
  const show = (start) => {
    fromInput.value = start;
    toInput.value = start + width;
    daysChanged();
  };
  const stride = Math.max(1, Math.round(days.length / 120));
  show(isAtEnd ? 0 : Number(fromInput.value));
  playing = setInterval(() => {
    const next = Number(fromInput.value) + stride;
    if (next + width >= days.length) stopPlaying();
    else show(next);
  }, 450);
  sayDays();
});

/** Bars of how many events each stretch of days has: pale for all, strong for those shown. */
function drawHistogram() {
  if (timeline.hidden) return;
  const ratio = window.devicePixelRatio || 1;
  const [width, height] = [histogram.clientWidth, histogram.clientHeight];
  histogram.width = Math.round(width * ratio);
  histogram.height = Math.round(height * ratio);
  const drawing = histogram.getContext("2d");
  drawing.scale(ratio, ratio);
  const bars = Math.max(1, Math.min(days.length, Math.floor(width / 4)));
  const positions = new Map(days.map((day, index) => [day, index]));
  const tally = (shown) => {
    const counts = new Array(bars).fill(0);
    for (const event of shown) {
      if (event.first === null) continue;
      // A period of weeks says little of its days: it counts at its middle.
      let position = positions.get(Math.floor((event.first + event.last) / 2)) ?? positions.get(event.first);
      counts[Math.min(bars - 1, Math.floor((position * bars) / days.length))] += 1;
    }
    return counts;
  };
  const all = tally(events.filter(passes));
  const shown = tally(state.shown);
  const most = Math.max(1, ...all);
  const step = width / bars;
  for (const [counts, colour] of [[all, colours.rule], [shown, colours.accent]]) {
    drawing.fillStyle = colour;
    counts.forEach((count, index) => {
      if (!count) return;
      const tall = Math.max(2, (count / most) * (height - 2));
      const wide = Math.max(1, Math.min(14, step - 1));
      drawing.fillRect((index + 0.5) * step - wide / 2, height - tall, wide, tall);
    });
  }
}
