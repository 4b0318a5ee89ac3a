// The table of stated distances with their verdicts.

const claimsBody = element("claims");
const moreClaims = element("more-claims");
/** Rows that a press of the button adds: a table of thousands would be slow. */
const claimsAtOnce = 200;
let claimsDrawn = 0;

function rangeText(range) {
  if (!range) return "–";
  const [low, high] = range.map(kilometres);
  return low === high ? low : `${low} – ${high}`;
}

function cell(content, className = "") {
  const made = document.createElement("td");
  if (className) made.className = className;
  made.append(...[content].flat());
  return made;
}

function claimRows(claim) {
  const row = document.createElement("tr");
  row.className = "claim";
  row.dataset.claim = claim.index;
  const link = document.createElement("button");
  link.type = "button";
  link.className = "link";
  link.append(isolated(claim.from?.name ?? "?"), " → ", isolated(claim.to?.name ?? "?"));
  link.addEventListener("click", () => chooseClaim(claim));
  const error = claim.error !== undefined ? ` ± ${kilometres(claim.error)}` : "";
  row.append(
    cell([link, verdictLabel(claim.verdict)]), cell(rangeText(claim.stated), "number"),
    cell(claim.geodesic ? rangeText(claim.geodesic) + error : "–", "number"));
  const why = document.createElement("tr");
  why.className = "why";
  why.dataset.claim = claim.index;
  const reason = cell(isolated(reasonOf(claim)));
  reason.colSpan = 3;
  why.append(reason);
  return [row, why];
}

/** Why the verdict is what it is; says also where the direction is wrong. */
function reasonOf(claim) {
  const [start, end] = claim.span;
  const quote = start === undefined ? "" : `«\u00a0${claim.report.text.slice(start, end)}\u00a0»\u00a0: `;
  return quote + claim.reason[language];
}

function drawMoreClaims() {
  for (const claim of claims.slice(claimsDrawn, claimsDrawn + claimsAtOnce)) claimsBody.append(...claimRows(claim));
  claimsDrawn = Math.min(claims.length, claimsDrawn + claimsAtOnce);
  const rest = claims.length - claimsDrawn;
  moreClaims.hidden = rest === 0;
  moreClaims.textContent = language === "fr"
    ? `Montrer ${number(Math.min(rest, claimsAtOnce))} de plus (reste ${number(rest)})`
    : `Show ${number(Math.min(rest, claimsAtOnce))} more (${number(rest)} left)`;
}

function resetClaims() {
  claimsBody.replaceChildren();
  claimsDrawn = 0;
  if (claims.length) {
    drawMoreClaims();
  } else {
    const empty = cell(word("noClaims"));
    empty.colSpan = 3;
    const row = document.createElement("tr");
    row.append(empty);
    claimsBody.append(row);
    moreClaims.hidden = true;
  }
  markClaim();
}

function markClaim() {
  for (const row of claimsBody.children) {
    row.classList.toggle("chosen", state.claim !== null && row.dataset.claim === String(state.claim.index));
  }
}

moreClaims.addEventListener("click", () => {
  const next = claimsDrawn;
  drawMoreClaims();
  claimsBody.querySelector(`tr[data-claim="${next}"] button`)?.focus();
});
