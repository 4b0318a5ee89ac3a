// What the page says, in French and in English. `word("zoomIn")` gives it in the language of the page.

const words = {
  skip: ["Aller à la liste des événements", "Skip to the list of events"],
  found: ["Événements et distances", "Events and distances"],
  events: ["Événements", "Events"],
  distances: ["Distances", "Distances"],
  text: ["Texte", "Text"],
  filters: ["Filtrer les événements", "Filter the events"],
  search: ["Chercher un lieu, un acteur, un mot…", "Search for a place, an actor, a word…"],
  groups: ["Types d’événements", "Types of event"],
  distancesCaption: ["Distances énoncées, comparées à la géodésique", "Stated distances, held against the geodesic"],
  verdict: ["Verdict", "Verdict"],
  between: ["De, à, verdict", "From, to, verdict"],
  stated: ["Dit, km", "Stated, km"],
  geodesic: ["Réel, km", "Real, km"],
  mapAndPeriod: ["Carte et période", "Map and period"],
  map: ["Carte", "Map"],
  mapHelp: [
    "Flèches : déplacer. Plus et moins : changer d’échelle. Zéro : tout voir. Les événements sont aussi dans la liste.",
    "Arrows: move. Plus and minus: zoom. Zero: see everything. The events are in the list too."],
  mapButtons: ["Échelle de la carte", "Scale of the map"],
  zoomIn: ["Agrandir", "Zoom in"],
  zoomOut: ["Réduire", "Zoom out"],
  fit: ["Tout voir", "See everything"],
  legend: ["Légende", "Legend"],
  places: ["Lieux", "Places"],
  outlines: ["contours", "outlines"],
  time: ["Période", "Period"],
  fromDay: ["Premier jour montré", "First day shown"],
  toDay: ["Dernier jour montré", "Last day shown"],
  play: ["Lire jour après jour", "Play day by day"],
  pause: ["Arrêter", "Pause"],
  undated: ["sans date", "undated"],
  uncertainty: ["Incertitude du lieu", "Uncertainty of the place"],
  distanceLines: ["Distances énoncées", "Stated distances"],
  unnamed: ["lieu inconnu", "unknown place"],
  unlocated: ["sans lieu sur la carte", "not on the map"],
  noDate: ["sans date", "no date"],
  nothing: ["Aucun événement ne correspond.", "No event fits."],
  noEvents: ["Aucun événement n’a été lu.", "No event was read."],
  noClaims: ["Aucune distance n’est énoncée.", "No distance is stated."],
  back: ["← Liste", "← List"],
  previous: ["Précédent", "Previous"],
  next: ["Suivant", "Next"],
  type: ["Type", "Type"],
  acled: ["Code ACLED", "ACLED code"],
  date: ["Date", "Date"],
  place: ["Lieu", "Place"],
  method: ["Situé par", "Located by"],
  actors: ["Acteurs", "Actors"],
  toll: ["Bilan", "Toll"],
  status: ["Statut", "Status"],
  confidence: ["Confiance", "Confidence"],
  distance: ["Distance", "Distance"],
  why: ["Sans point", "No point"],
  notes: ["Remarques", "Notes"],
  cut: ["Le texte est long : seuls les passages lus sont montrés.", "The text is long: only the passages that were read are shown."],
  choose: ["Choisissez un événement pour lire sa citation.", "Choose an event to read its quote."],
  here: ["Cliquer pour passer de l’un à l’autre.", "Click to go from one to the next."],
  zoomThere: ["Cliquer pour agrandir.", "Click to zoom in."],
  originalAt: ["article d’origine", "original article"],
  direction: ["direction contredite", "direction contradicted"],
  moreFilters: ["Autres filtres", "More filters"],
  country: ["Pays", "Country"],
  source: ["Source", "Source"],
  told: ["Récit", "Told"],
  leastConfidence: ["Confiance", "Confidence"],
  every: ["tous", "all"],
  noValue: ["non indiqué", "not said"],
  exports: ["Enregistrer la liste filtrée", "Save the filtered list"],
  saveCSV: ["Enregistrer la liste filtrée en CSV", "Save the filtered list as CSV"],
  saveGeoJSON: ["Enregistrer la liste filtrée en GeoJSON", "Save the filtered list as GeoJSON"],
  savePNG: ["Enregistrer la carte en PNG", "Save the map as PNG"],
  print: ["Imprimer", "Print"],
  zoomToArea: ["Voir toute la zone", "See the whole area"],
  linkHere: ["Lien", "Link"],
  inferred: ["lieu déduit d’une distance", "place inferred from a distance"],
  inherited: ["lieu repris du contexte", "place taken from context"],
  recalled: ["rappel", "recalled"],
};

const groupNames = {
  battles: ["Combats", "Battles"],
  explosions: ["Explosions, tirs à distance", "Explosions, remote violence"],
  civilians: ["Violence contre des civils", "Violence against civilians"],
  demonstrations: ["Manifestations, émeutes", "Protests, riots"],
  other: ["Autres", "Other"],
};

const categoryNames = {
  clash: ["Affrontement", "Clash"], ambush: ["Embuscade", "Ambush"], airstrike: ["Frappe aérienne", "Airstrike"],
  shelling: ["Bombardement", "Shelling"], ied: ["Engin explosif", "Explosive device"],
  "attack-on-civilians": ["Attaque contre des civils", "Attack on civilians"],
  abduction: ["Enlèvement", "Abduction"], looting: ["Pillage", "Looting"], territory: ["Contrôle de territoire", "Territory"],
  protest: ["Manifestation", "Protest"], riot: ["Émeute", "Riot"], arrest: ["Arrestation", "Arrest"],
  agreement: ["Accord", "Agreement"], displacement: ["Déplacement de population", "Displacement"],
  accident: ["Accident", "Accident"], flood: ["Inondation", "Flood"], fire: ["Incendie", "Fire"],
  storm: ["Tempête", "Storm"], earthquake: ["Séisme", "Earthquake"], epidemic: ["Épidémie", "Epidemic"],
  coup: ["Coup d’État", "Coup"], crime: ["Crime", "Crime"], landslide: ["Glissement de terrain", "Landslide"],
  volcano: ["Éruption", "Eruption"],
  other: ["Autre événement", "Other event"],
};

const verdictNames = {
  consistent: ["compatible", "consistent"],
  "plausible-by-road": ["possible par la route", "plausible by road"],
  strained: ["forcée", "strained"],
  "too-short": ["trop courte", "too short"],
  "too-long": ["trop longue", "too long"],
  "cannot-be-checked": ["invérifiable", "cannot be checked"],
};

const methodNames = {
  gazetteer: ["le gazetteer", "the gazetteer"],
  offset: ["une distance et une direction", "a distance and a direction"],
  ring: ["une distance sans direction", "a distance without a direction"],
  intersection: ["la rencontre de plusieurs distances", "several distances that meet"],
  between: ["le trajet entre deux lieux", "the way between two places"],
  coordinates: ["les coordonnées du texte", "the coordinates in the text"],
  "admin-centroid": ["le centre d’une région", "the centre of a region"],
  unresolved: ["rien : lieu non trouvé", "nothing: place not found"],
};

const toldNames = {
  news: ["nouvelle", "news"], background: ["rappel de faits antérieurs", "recalled from before"],
};

const statusNames = {
  asserted: ["affirmé", "asserted"], reported: ["rapporté, au conditionnel", "reported"],
  claimed: ["revendiqué par une partie", "claimed by a side"],
};

/** Why an event has no point, as the tool says it, and in French. */
const whyPatterns = [
  [/^no gazetteer has '(.*)'$/s, "aucun gazetteer n’a « $1 »"],
  [/^'(.*)' could be several places$/s, "« $1 » peut être plusieurs lieux"],
  [/^no place is named$/, "aucun lieu n’est nommé"],
  [/^the stated distance is beyond use$/, "la distance énoncée est inutilisable"],
];

function whyText(why) {
  if (language === "en" || !why) return why;
  const [pattern, french] = whyPatterns.find(([pattern]) => pattern.test(why)) ?? [];
  return pattern ? why.replace(pattern, french) : why;
}

const tollNames = {
  killed: [["mort", "morts"], ["killed", "killed"]],
  injured: [["blessé", "blessés"], ["injured", "injured"]],
  abducted: [["enlevé", "enlevés"], ["abducted", "abducted"]],
  displaced: [["déplacé", "déplacés"], ["displaced", "displaced"]],
};

let language = document.documentElement.lang === "en" ? "en" : "fr";
const pick = (pair) => (pair ? pair[language === "fr" ? 0 : 1] : "");
const word = (key) => pick(words[key]);
const nameIn = (table, key) => (table[key] ? pick(table[key]) : key);

/** "12 événements" */
function countOf(count, french, english) {
  const forms = language === "fr" ? french : english;
  const isOne = language === "fr" ? count < 2 : count === 1;
  return `${number(count)} ${forms[isOne ? 0 : 1]}`;
}

function number(value, decimals = 0) {
  return value.toLocaleString(language, { minimumFractionDigits: 0, maximumFractionDigits: decimals });
}

/** Kilometres: with a decimal below 100. */
const kilometres = (value) => number(value, value < 100 ? 1 : 0);

const dayFormats = {};
/** A day, given as days since 1970-01-01. */
function dayText(day, style = "long") {
  dayFormats[language + style] ??= new Intl.DateTimeFormat(language, {
    day: "numeric", month: style === "long" ? "long" : "short", year: "numeric", timeZone: "UTC",
  });
  return dayFormats[language + style].format(day * 86400000);
}

function periodText(first, last, style) {
  return first === last ? dayText(first, style) : `${dayText(first, style)} – ${dayText(last, style)}`;
}

/** Fills the texts of the page that never change but with the language. */
function writeWords() {
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll("[data-word]")) element.textContent = word(element.dataset.word);
  for (const element of document.querySelectorAll("[data-label]")) {
    element.setAttribute("aria-label", word(element.dataset.label));
    if (element.tagName === "BUTTON") element.title = word(element.dataset.label);
  }
}
