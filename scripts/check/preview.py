#!/usr/bin/env python3
"""Opens pages of `geomap map --preview` in headless Chromium and uses them as a reader does.

    .venv/bin/python scripts/check/preview.py FOLDER [--screenshots FOLDER] [--browser /usr/bin/chromium]

FOLDER has examples.html with examples.geojson, hostile.html with hostile.jsonl, many.html, local.html and empty.html, as
scripts/check/preview.sh makes them. Prints what it saw; exits 1 when something is not as it should be.
"""

from __future__ import annotations

import argparse
import csv
import io
import json
import pathlib
import sys
import time

from playwright.sync_api import Browser, Page, sync_playwright

# Limits for a busy machine of two cores; the figures printed are the measured ones.
MOST_LOAD_SECONDS = 6.0
MOST_FRAME_MILLISECONDS = 400
MOST_MEGABYTES = 12.0

faults: list[str] = []


def expect(is_so: bool, what: str) -> None:
    print(f"  {'ok   ' if is_so else 'FAULT'} {what}")
    if not is_so:
        faults.append(what)


def opened(browser: Browser, file: pathlib.Path, **context) -> Page:
    """A page that is ready; whatever it says on the console or asks of the network is a fault."""
    context.setdefault("viewport", {"width": 1440, "height": 900})
    page = browser.new_context(**context).new_page()
    page.on("console", lambda message: expect(False, f"{file.name}: console says {message.text!r}"))
    page.on("pageerror", lambda error: expect(False, f"{file.name}: {error}"))
    page.on("dialog", lambda dialog: (expect(False, f"{file.name}: a dialog"), dialog.dismiss()))
    page.on("request", lambda request: request.url == file.as_uri() or expect(False, f"asks for {request.url}"))
    page.goto(file.as_uri())
    page.wait_for_selector("html[data-ready]", timeout=60_000)
    return page


def settled(page: Page) -> None:
    """Waits for a flight of the map to end and the next frame."""
    page.wait_for_timeout(450)


def marked(page: Page) -> str:
    return "".join(page.locator("#report mark").all_text_contents())


def check_use(browser: Browser, folder: pathlib.Path) -> None:
    print("examples.html: list, map, slider, table, keyboard")
    features = json.loads((folder / "examples.geojson").read_text())["features"]
    quotes = {feature["id"]: feature["properties"]["quote"] for feature in features}
    page = opened(browser, folder / "examples.html")
    row = page.locator(".row").nth(2)
    row.click()
    settled(page)
    expect(quotes[row.get_attribute("data-event")] in marked(page), "a click on a row marks the event's quote in the text")
    expect(row.get_attribute("aria-current") == "true", "the row says that it is chosen")
    # An event told twice has two marks; the first quote is announced.
    expect(quotes[row.get_attribute("data-event")] in page.locator("#live").text_content(), "the quote is announced")

    # Only one event is left, so that it is in the middle of the map.
    told = [feature["properties"]["quote"] for feature in features]
    single = next(f for f in features if f["geometry"] and told.count(f["properties"]["quote"]) == 1 and f["id"] != row.get_attribute("data-event"))
    page.locator("#search").fill(f"{single['properties']['location']} {single['properties']['quote']}")
    page.wait_for_timeout(250)
    page.locator("#fit").click()
    settled(page)
    box = page.locator("#map").bounding_box()
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    settled(page)
    expect(single["properties"]["quote"] in marked(page), "a click on the map marks the quote of the event there")
    page.locator("#search").fill("")
    page.wait_for_timeout(250)

    def shown() -> int:
        return int(page.locator(".list li").first.get_attribute("aria-setsize"))

    everything = shown()
    expect(everything == len(features), f"all {len(features)} events are in the list")
    page.locator("#to").focus()
    page.keyboard.press("Home")
    page.wait_for_timeout(100)
    expect(0 < shown() < everything, f"the slider hides events ({shown()} of {everything} left)")
    rows_chosen = page.locator(".row[aria-current]").count()
    expect(("/" in page.locator(".steps").inner_text()) == (rows_chosen > 0), "an event that is hidden has no place among the others")
    expect(page.locator("#to").get_attribute("aria-valuetext") == page.locator("#from").get_attribute("aria-valuetext"),
           "the slider says its day")
    page.keyboard.press("End")
    page.wait_for_timeout(100)
    expect(shown() == everything, "and shows them again")
    page.locator("#groups input").first.uncheck()
    expect(shown() < everything, "a type of event can be hidden")
    page.locator("#groups input").first.check()

    page.locator("#tab-events").focus()
    page.keyboard.press("ArrowRight")
    expect(page.locator("#pane-distances").is_visible(), "arrows change the tab")
    rows = page.locator("#claims tr.claim")
    expect(rows.count() > 10, f"{rows.count()} distances are in the table")
    expect("✗" in rows.first.inner_text(), "what cannot be true comes first")
    rows.first.locator("button").press("Enter")
    settled(page)
    expect(marked(page) != "" and marked(page) in page.locator("#claims tr.why").first.inner_text(), "a distance is marked in the text")

    page.goto("about:blank")
    page.goto((folder / "examples.html").as_uri())
    page.wait_for_selector("html[data-ready]")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    before = page.evaluate("document.activeElement.dataset.event")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    after = page.evaluate("document.activeElement.dataset.event")
    expect(bool(before) and bool(after) and before != after, "by keyboard alone: skip link, list, two events down")
    page.keyboard.press("Enter")
    settled(page)
    expect(quotes[after] in marked(page), "and Enter marks its quote")
    expect(page.evaluate("document.activeElement.dataset.event") == after, "and the list keeps the keyboard")
    page.keyboard.press("End")
    expect(page.evaluate("document.activeElement.parentElement.getAttribute('aria-posinset')") == str(len(features)), "End goes to the last event")
    page.locator("#language").click()
    expect(page.evaluate("document.documentElement.lang") == "en" and "events" in page.locator("#summary").inner_text(),
           "the page speaks English at a press")
    page.context.close()

    narrow = opened(browser, folder / "examples.html", viewport={"width": 390, "height": 844}, has_touch=True)
    narrow.locator(".row").nth(1).click()
    settled(narrow)
    expect(narrow.locator("#report mark").first.is_visible(), "on a telephone a row opens the text")
    narrow.get_by_role("button", name="← Liste").click()
    expect(narrow.locator("#list").is_visible(), "and a button leads back")
    expect(narrow.evaluate("document.documentElement.scrollWidth <= innerWidth"), "nothing is wider than the telephone")
    narrow.context.close()

    still = opened(browser, folder / "examples.html", reduced_motion="reduce")
    still.locator(".row").nth(3).click()
    expect(still.locator("#report mark").count() > 0, "the page works without motion")
    still.context.close()


def saved(page: Page, button: str) -> bytes:
    """The file that a button hands over."""
    with page.expect_download() as download:
        page.locator(button).click()
    return pathlib.Path(download.value.path()).read_bytes()


def check_filters_and_exports(browser: Browser, folder: pathlib.Path) -> None:
    print("examples.html: filters, address, what is saved, paper")
    features = {feature["id"]: feature for feature in json.loads((folder / "examples.geojson").read_text())["features"]}
    page = opened(browser, folder / "examples.html", accept_downloads=True)
    page.locator("#more-filters summary").click()
    page.locator("select[data-choice=method]").select_option(index=1)
    shown = list(csv.DictReader(io.StringIO(saved(page, "#save-csv").decode())))
    methods = {row["location_method"] for row in shown}
    wanted = {key for key, feature in features.items() if feature["properties"]["location_method"] in methods}
    expect(len(methods) == 1 and {row["event_id"] for row in shown} == wanted, f"a method alone: {methods}, {len(shown)} events in the table")
    collection = json.loads(saved(page, "#save-geojson"))
    expect({feature["id"] for feature in collection["features"]} == wanted, "the same events in the GeoJSON")
    same = ("location", "quote", "confidence", "told", "fatalities", "source_date")
    unlike = [
        (feature["id"], key) for feature in collection["features"] for key in same
        if feature["properties"][key] != features[feature["id"]]["properties"][key]
    ]
    expect(not unlike, f"with the values of geomap's own file {unlike[:3] or ''}")
    points = [(feature["geometry"] is None) == (features[feature["id"]]["geometry"] is None) for feature in collection["features"]]
    expect(all(points), "and a null geometry where there is none")
    picture = saved(page, "#save-png")
    expect(picture[:8] == b"\x89PNG\r\n\x1a\n" and len(picture) > 20_000, f"the map is a picture of {len(picture)} bytes")
    page.locator("select[data-choice=method]").select_option(index=0)
    page.locator("select[data-choice=confidence]").select_option(index=1)
    least = {key for key, feature in features.items() if feature["properties"]["confidence"] >= 0.5}
    rows = csv.DictReader(io.StringIO(saved(page, "#save-csv").decode()))
    step = page.locator("select[data-choice=confidence] option").nth(1).inner_text()
    expect("0,5" not in step or {row["event_id"] for row in rows} == least, f"confidence {step} alone")
    page.locator("select[data-choice=confidence]").select_option(index=0)

    inferred = next(key for key, feature in features.items()
                    if feature["geometry"] and feature["properties"]["location_method"] in ("offset", "ring", "between", "intersection"))
    page.goto("about:blank")
    page.goto((folder / "examples.html").as_uri() + f"#{inferred}")
    page.wait_for_selector("html[data-ready]")
    settled(page)
    expect(features[inferred]["properties"]["quote"] in marked(page), "an address leads to its event")
    expect(" ?" in page.locator("#text-title").inner_text(), "an inferred place has a question mark")
    before = page.evaluate("document.querySelector('#map canvas').toDataURL()")
    page.locator("#zoom-to-area").click()
    settled(page)
    expect(page.evaluate("document.querySelector('#map canvas').toDataURL()") != before, "a button shows the event's whole area")
    other = page.locator(".row:not([aria-current])").first
    wanted = other.get_attribute("data-event")
    other.click()
    expect(page.evaluate("decodeURIComponent(location.hash.slice(1))") == wanted, "the address follows what is chosen")

    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    expect(page.locator("#printed li").count() == len(features), "every event is on paper")
    marks = "lieu déduit d’une distance · lieu repris du contexte"
    expect(marks in page.locator("#printed").inner_text(), "what is said of a place stands apart")
    expect(page.locator("#map").is_visible() and not page.locator("#list").is_visible(), "with the map, without the list of the screen")
    page.screenshot(path=folder / "paper.png", full_page=True)
    page.evaluate("window.dispatchEvent(new Event('afterprint'))")
    page.emulate_media(media="screen")
    expect(page.locator("#printed li").count() == 0, "and nothing of it stays")
    sheet = page.pdf(path=folder / "paper.pdf", print_background=True)
    expect(len(sheet) > 20_000, f"printed: {len(sheet)} bytes")
    page.context.close()


def check_local(browser: Browser, folder: pathlib.Path) -> None:
    print("local.html: a report of 20 km")
    page = opened(browser, folder / "local.html")
    settled(page)
    # The bar at the lower left is 110 pixels at most; the map says it nowhere else.
    width = page.evaluate("document.getElementById('map').dataset.kilometres")
    expect(5 <= float(width) <= 80, f"the map is {float(width):.0f} km wide")
    page.context.close()


def check_accessibility(browser: Browser, folder: pathlib.Path) -> None:
    print("examples.html: names and contrast")
    for scheme in ("light", "dark"):
        page = opened(browser, folder / "examples.html", color_scheme=scheme)
        nodes = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
        roles = {"button", "checkbox", "slider", "tab", "link", "searchbox", "textbox", "application", "tabpanel", "group", "combobox"}
        nameless = [
            node["role"]["value"] for node in nodes
            if not node.get("ignored") and node["role"]["value"] in roles and not node.get("name", {}).get("value")
        ]
        expect(not nameless, f"{scheme}: every control has a name {nameless or ''}")
        pairs = [("ink", "paper"), ("ink", "panel"), ("ink", "chosen"), ("soft", "paper"), ("soft", "panel"),
                 ("soft", "chosen"), ("soft", "hover"), ("accent", "paper"), ("accent", "panel"), ("accent", "chosen"),
                 ("mark-ink", "mark"), ("ink", "other-mark")]
        pairs += [(f"{group}-ink", ground) for ground in ("paper", "panel", "chosen")
                  for group in ("battles", "explosions", "civilians", "demonstrations", "other")]
        style = page.evaluate("""() => Object.fromEntries([...document.styleSheets[0].cssRules]
          .flatMap(rule => rule.cssRules ? [...rule.cssRules] : [rule]).filter(rule => [':root', ':root:not(.paper)'].includes(rule.selectorText))
          .flatMap(rule => [...rule.style]).filter(name => name.startsWith('--'))
          .map(name => [name.slice(2), getComputedStyle(document.documentElement).getPropertyValue(name).trim()]))""")
        weak = [(a, b, round(contrast(style[a], style[b]), 2)) for a, b in pairs if contrast(style[a], style[b]) < 4.5]
        expect(not weak, f"{scheme}: text stands out 4.5 to 1 from its ground {weak or ''}")
        page.context.close()


def contrast(one: str, other: str) -> float:
    """WCAG 2.2, "contrast ratio", of two colours #rrggbb."""
    def luminance(colour: str) -> float:
        channels = [int(colour[i:i + 2], 16) / 255 for i in (1, 3, 5)]
        linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def check_hostile(browser: Browser, folder: pathlib.Path) -> None:
    print("hostile.html: texts that would like to be more than text")
    texts = [json.loads(line) for line in (folder / "hostile.jsonl").read_text().split("\n") if line]
    page = opened(browser, folder / "hostile.html")
    plain = opened(browser, folder / "examples.html")
    count = "document.querySelectorAll('script, style, iframe, img, object, embed, base, link').length"
    expect(page.evaluate(count) == plain.evaluate(count), "no element came out of a text")
    expect(page.evaluate("window.hurt") is None, "no script of a text ran")
    seen = page.evaluate("JSON.stringify([...document.getElementById('reports').textContent.split('\\n')]"
                         ".filter(Boolean).map(line => JSON.parse(line).text))")
    expect(json.loads(seen) == [text["text"] for text in texts], "every text came through whole")
    links = 0
    boxes: set[str] = set()
    page.locator(".row").first.click()
    for _ in range(len(texts)):
        links += page.locator(".source a").count()
        boxes.update(page.locator("#report .control").all_text_contents())
        page.keyboard.press("ArrowDown")
        page.keyboard.press("Enter")
        page.wait_for_timeout(60)
    expect(links == 0, "an address that is none of the web is no link")
    expect({"U+0000", "U+202E", "U+001B"} <= boxes, f"characters that show nothing are shown by number {sorted(boxes)}")
    page.context.close()
    plain.context.close()


def check_many(browser: Browser, folder: pathlib.Path) -> None:
    file = folder / "many.html"
    megabytes = file.stat().st_size / 1e6
    began = time.monotonic()
    page = opened(browser, file)
    seconds = time.monotonic() - began
    events = int(page.locator(".list li").first.get_attribute("aria-setsize"))
    print(f"many.html: {events} events, {megabytes:.1f} MB, usable after {seconds:.2f} s")
    expect(events >= 5000, "there are 5,000 events or more")
    expect(megabytes <= MOST_MEGABYTES, f"at most {MOST_MEGABYTES} MB")
    expect(seconds <= MOST_LOAD_SECONDS, f"usable within {MOST_LOAD_SECONDS} s")
    expect(page.locator(".list li").count() < 60, "only the rows in sight are in the page")
    page.locator("#list").evaluate("list => { list.scrollTop = list.scrollHeight / 2; }")
    page.wait_for_timeout(100)
    row = page.locator(".row").nth(6)
    row.click()
    settled(page)
    expect(marked(page) != "", "a row in the middle of the list marks its quote")
    box = page.locator("#map").bounding_box()
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.locator("#fit").click()
    settled(page)
    frame = page.evaluate("""async () => {
      const map = document.getElementById('map');
      const box = map.getBoundingClientRect();
      const next = () => new Promise(requestAnimationFrame);
      const times = [];
      for (let step = 0; step < 40; step++) {
        map.dispatchEvent(new WheelEvent('wheel', {deltaY: step < 20 ? -60 : 60, clientX: box.x + 300, clientY: box.y + 300, cancelable: true}));
        const began = performance.now();
        await next(); await next();
        times.push((performance.now() - began) / 2);
      }
      return times.sort((a, b) => a - b)[36];
    }""")
    print(f"  a frame while zooming takes {frame:.0f} ms (90th percentile, no graphics card)")
    expect(frame <= MOST_FRAME_MILLISECONDS, f"at most {MOST_FRAME_MILLISECONDS} ms")
    began = time.monotonic()
    page.locator("#search").fill("incendie marche")
    page.wait_for_selector(f".list li:first-child:not([aria-setsize='{events}'])")
    print(f"  a first search takes {time.monotonic() - began:.2f} s")
    page.context.close()


def take_screenshots(browser: Browser, folder: pathlib.Path, target: pathlib.Path) -> None:
    target.mkdir(parents=True, exist_ok=True)
    for name, source, width, height, scheme, row in [
        ("wide-light", "examples", 1440, 900, "light", 3), ("wide-dark", "examples", 1440, 900, "dark", 9),
        ("narrow-light", "examples", 390, 844, "light", None), ("narrow-dark", "examples", 390, 844, "dark", 3),
        ("many", "many", 1440, 900, "light", None), ("one", "one", 1280, 720, "light", None), ("local", "local", 1280, 720, "light", 0),
    ]:
        page = opened(browser, folder / f"{source}.html", viewport={"width": width, "height": height}, color_scheme=scheme)
        if row is not None:
            page.locator(".row").nth(row).click()
        settled(page)
        page.screenshot(path=target / f"{name}.png")
        page.context.close()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--screenshots", type=pathlib.Path)
    parser.add_argument("--browser", default="/usr/bin/chromium")
    arguments = parser.parse_args()
    folder = arguments.folder.resolve()
    with sync_playwright() as playwright:
        # CI runs as root in a container, where Chromium's own sandbox does not start.
        browser = playwright.chromium.launch(executable_path=arguments.browser, args=["--no-sandbox"])
        print(f"Chromium {browser.version}")
        check_use(browser, folder)
        check_filters_and_exports(browser, folder)
        check_local(browser, folder)
        check_accessibility(browser, folder)
        check_hostile(browser, folder)
        check_many(browser, folder)
        print("empty.html and one.html open")
        for name in ("empty", "one"):
            page = opened(browser, folder / f"{name}.html")
            expect(page.locator("#summary").inner_text() != "", f"{name}.html opens")
            page.context.close()
        if arguments.screenshots:
            take_screenshots(browser, folder, arguments.screenshots)
        browser.close()
    print(f"{len(faults)} fault(s)")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
