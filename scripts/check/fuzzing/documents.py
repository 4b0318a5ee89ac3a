"""Documents that are damaged: pages, feeds, tables, mail, chats, PDFs."""

import base64
import quopri

from fuzzing.files import spoiled

TAGS = [
    "html", "head", "body", "title", "article", "main", "section", "div", "header", "footer", "nav", "aside", "p", "h1", "h2", "ul",
    "li", "table", "tr", "td", "a", "b", "span", "time", "br", "hr", "figure", "figcaption", "script", "style", "svg", "template",
    "textarea", "select", "option", "frameset", "plaintext", "noscript", "math", "form", "button", "pre", "dl", "dd", "x-y", "é", "",
]  # fmt: skip
ATTRIBUTES = [
    ' class="related"', " class='entry-content'", ' id="comments"', " hidden", ' style="display:none"', ' datetime="2024-03-19"',
    ' itemprop="articleBody"', " x=\"", " '", ' lang="fr"', " =", "/", ' type="application/ld+json"', ' a="' + "é" * 3000 + '"',
]  # fmt: skip
ODD = [
    "&eacute;", "&", "&#0;", "&#x110000;", "&#55296;", "<!--", "-->", "<![CDATA[", "]]>", "<", ">", "</", "<?xml", "\0",
    "&amp;lt;p&amp;gt;",
]  # fmt: skip


def page(texts, number):
    """A page of sentences in tags that rarely fit each other."""
    chance = texts.random("page", number)
    parts = ["<!doctype html>", '<meta property="article:published_time" content="2024-03-19">']
    if chance.random() < 0.5:
        parts.append('<script type="application/ld+json">{"@type":"NewsArticle","headline":"a","datePublished":"2024"}</script>')
    for _ in range(chance.choice([3, 10, 60])):
        kind = chance.random()
        tag = chance.choice(TAGS)
        if kind < 0.4:
            parts.append(f"<{tag}{chance.choice(ATTRIBUTES) if chance.random() < 0.4 else ''}>" * chance.choice([1, 1, 1, 300]))
        elif kind < 0.6:
            parts.append(f"</{tag}>")
        elif kind < 0.7:
            parts.append(chance.choice(ODD))
        else:
            parts.append(texts.text(chance.randrange(10**6)))
    return encoded("".join(parts), chance)


def feed(texts, number):
    """A feed of items in one of the formats, some of them broken."""
    chance = texts.random("feed", number)
    root, item = chance.choice([("rss", "item"), ("feed", "entry"), ("rdf:RDF", "item")])
    body = chance.choice(["description", "content:encoded", "content", "summary", "title"])
    parts = [f'<?xml version="1.0"?><{root}><title>a</title>']
    for _ in range(chance.randrange(6)):
        text = texts.text(chance.randrange(10**6)) + (chance.choice(ODD) if chance.random() < 0.3 else "")
        text = f"<![CDATA[<p>{text}</p>]]>" if chance.random() < 0.5 else text.replace("&", "&amp;").replace("<", "&lt;")
        parts.append(f"<{item}><guid>{chance.random()}</guid><pubDate>Tue, 19 Mar 2024</pubDate><{body}>{text}</{body}></{item}>\n")
    return encoded("".join(parts) + f"</{root}>", chance)


def table(texts, number):
    """A table of texts, with quotes and delimiters where they do not belong."""
    chance = texts.random("notes", number)
    mark = chance.choice([",", ";", "\t", "|"])
    lines = [mark.join(["id", "event_date", "notes"])]
    for row in range(chance.randrange(8)):
        text = texts.text(chance.randrange(10**6)).replace('"', '""' if chance.random() < 0.9 else '"')
        fields = [str(row), chance.choice(["2024-03-19", "19/03/2024", "20240319", "x"]), f'"{text}"']
        lines.append(mark.join(fields[: chance.choice([3, 3, 3, 2])]))
    return encoded(chance.choice(["\n", "\r\n", "\r"]).join(lines), chance)


def mail(texts, number):
    """A message with parts, in each of the encodings of mail."""
    chance = texts.random("mail", number)
    text = texts.text(number).encode("utf-8", "replace")
    coding = chance.choice(["base64", "quoted-printable", "8bit", "x"])
    coded = base64.encodebytes(text) if coding == "base64" else quopri.encodestring(text) if coding == "quoted-printable" else text
    part = f"Content-Type: {chance.choice(['text/plain', 'text/html'])}\r\nContent-Transfer-Encoding: {coding}\r\n\r\n".encode() + coded
    for level in range(chance.choice([0, 1, 2, 30])):
        part = f'Content-Type: multipart/mixed; boundary="b{level}"\r\n\r\n--b{level}\r\n'.encode() + part + f"\r\n--b{level}--\r\n".encode()
    head = b"From: =?UTF-8?Q?a?= <a@b.c>\r\nSubject: x\r\nDate: Tue, 19 Mar 2024 08:12:00 +0000\r\nMIME-Version: 1.0\r\n"
    return spoiled(head + part, chance) if chance.random() < 0.5 else head + part


def chat(texts, number):
    """Messages of a chat with stamps that are right, or nearly."""
    chance = texts.random("chat", number)
    stamps = ["13/03/2024, 08:12 - Awa: ", "[13/03/2024 08:12:30] Awa: ", "Awa, [13.03.2024 08:12]\n", "13/13/2024, 08:12 - ", "[", "13/03/2024"]
    lines = [chance.choice(stamps) + texts.text(chance.randrange(10**6)) for _ in range(chance.randrange(8))]
    return encoded("\n".join(lines), chance)


def pdf(texts, number):
    """The beginning of a PDF and anything behind it."""
    chance = texts.random("pdf", number)
    text = texts.text(number).encode("utf-8", "replace")
    return spoiled(b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n" + text + b"\ntrailer << /Root 1 0 R >>\n%%EOF\n", chance)


def encoded(text, chance):
    """The bytes of a text, one time in three damaged, one time in ten of another encoding."""
    data = text.encode("cp1252" if chance.random() < 0.1 else "utf-8", "replace")
    return spoiled(data, chance) if chance.random() < 0.3 else data


# What each kind is written by, how its files end, and what asks for it.
KINDS = [
    (page, ".html", "html"), (feed, ".rss", "feed"), (table, ".csv", "csv"), (mail, ".eml", "mail"), (chat, ".txt", "chat"),
    (pdf, ".pdf", "pdf"),
]  # fmt: skip
