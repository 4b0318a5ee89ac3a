"""The forms of French words: what a lexicon of base forms says of the words of a text.

    Inflector("data/lexicon/fr/verbs.tsv").verb("attaquer")   # {("attaqua", PAST), ("attaqué", PARTICIPLE), …}

Third persons, infinitive and participles only: news tells what others did. After M. Grevisse, A. Goosse, Le Bon
Usage, §§ 790–821."""
INFINITIVE, GERUND, PARTICIPLE, PRESENT, PAST, FUTURE, CONDITIONAL, SUBJUNCTIVE = (1 << bit for bit in range(8))
VOWELS = "aeéèêiouyâîôûëïü"
DOUBLING = ("appel", "rappel", "jet", "rejet", "projet")
# Nouns and adjectives that end as an infinitive does.
NO_VERB = set("""
hiver enfer fer mer hier amer cher fier cancer leader tanker container charter reporter roter laser boxer cluster
premier dernier entier quartier chantier officier policier pompier prisonnier ouvrier courrier papier métier foyer
loyer danger étranger léger passager messager berger boulanger boucher rocher clocher plancher bûcher février janvier
meurtrier guerrier ouvrier cavalier fichier dossier brasier bourbier charnier sanglier sentier terrier verger acier
grenadier guérillero routier minier forestier ouvrier familier particulier atelier cahier calendrier collier
bombardier chasseur-bombardier poudrier mortier tir fakir émir avenir plaisir loisir désir soupir souvenir saphir cuir
casier foncier financier hospitalier infirmier justicier milicier plénier singulier régulier séculier
""".split())


class Inflector:
    """Gives every form of a verb, and the plurals and feminines of other words."""

    def __init__(self, path):
        rows = dict(line.rstrip("\n").split("\t") for line in open(path, encoding="utf-8") if not line.startswith("#"))
        self.parts = {verb: parts.split() for verb, parts in rows.items()}
        for verb, parts in list(self.parts.items()):
            if parts[0] == "=":
                base = self.parts[parts[1]]
                prefix = verb[:len(verb) - len(parts[1])]
                self.parts[verb] = [prefix + part for part in base]

    def is_verb(self, word):
        """Whether the word can be an infinitive."""
        if word in self.parts:
            return True
        if word in NO_VERB or not word.isalpha() or not word.islower() or len(word) < 4:
            return False
        return word.endswith(("er", "ir")) and not word.endswith("oir")

    def verb(self, infinitive):
        """Returns the set of (form, kind) of a verb."""
        parts = self.parts.get(infinitive) or (self.first_group(infinitive) if infinitive.endswith("er") else self.second_group(infinitive))
        present, presents, imperfect, past, pasts, future, participle, *subjunctive = parts
        forms = {(infinitive, INFINITIVE), (present, PRESENT), (presents, PRESENT), (imperfect + "ait", PAST),
                 (imperfect + "aient", PAST), (imperfect + "ant", GERUND), (past, PAST), (pasts, PAST), (future + "a", FUTURE),
                 (future + "ont", FUTURE), (future + "ait", CONDITIONAL), (future + "aient", CONDITIONAL)}
        forms |= {(form, SUBJUNCTIVE) for form in subjunctive}
        base = participle[:-1] + "u" if participle.endswith("û") else participle
        plural = participle if participle.endswith("s") else base + "s"
        return forms | {(form, PARTICIPLE) for form in (participle, base + "e", plural, base + "es")}

    @staticmethod
    def second_group(infinitive):
        stem = infinitive[:-1]
        return [stem + "t", stem + "ssent", stem + "ss", stem + "t", stem + "rent", infinitive, stem]

    @staticmethod
    def first_group(infinitive):
        stem = infinitive[:-2]
        soft = stem + "e" if stem.endswith("g") else stem[:-1] + "ç" if stem.endswith("c") else stem
        strong, future = Inflector.strong(stem)
        return [strong + "e", strong + "ent", soft, soft + "a", stem + "èrent", future + "er", stem + "é"]

    @staticmethod
    def strong(stem):
        """Returns the stem before a mute e, in the present and in the future: "enlèv", "libèr" and "libér"."""
        if stem.endswith(("oy", "uy")):
            return stem[:-1] + "i", stem[:-1] + "i"
        if stem.endswith(DOUBLING):
            return stem + stem[-1], stem + stem[-1]
        head = stem.rstrip("bcdfghjklmnpqrstvwxzç")
        tail = stem[len(head):]
        # "gu" and "qu" carry a mute u: "relègu", "assièg".
        if head.endswith(("éu", "eu")) and stem.endswith("gu"):
            head, tail = head[:-1], "gu"
        if not head or not tail:
            return stem, stem
        if head[-1] == "é":
            return head[:-1] + "è" + tail, stem
        if head[-1] == "e" and (len(tail) == 1 or tail in ("vr", "gn")):
            return head[:-1] + "è" + tail, head[:-1] + "è" + tail
        return stem, stem

    @staticmethod
    def nominal(word):
        """Returns a noun or an adjective with its plurals and feminines."""
        forms = {word}
        if word.endswith(("s", "x", "z")):
            if word.endswith("eux"):
                forms |= {word[:-1] + "se", word[:-1] + "ses"}
            return forms
        if word.endswith("al"):
            return forms | {word[:-2] + "aux", word + "e", word + "es", word + "s"}
        if word.endswith(("au", "eu")):
            return forms | {word + "x"}
        forms.add(word + "s")
        if word.endswith(("é", "i", "u", "t", "d", "n")) and len(word) > 4:
            forms |= {word + "e", word + "es"}
        if word.endswith("er"):
            forms |= {word[:-2] + "ère", word[:-2] + "ères"}
        if word.endswith("if"):
            forms |= {word[:-1] + "ve", word[:-1] + "ves"}
        if word.endswith(("ien", "on")):
            forms |= {word + "ne", word + "nes"}
        return forms

    def forms(self, word):
        """Returns the set of (form, kind) of a word of unknown class; kind 0 for a noun or an adjective."""
        if self.is_verb(word):
            return self.verb(word)
        return {(form, 0) for form in self.nominal(word)}
