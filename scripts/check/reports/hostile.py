#!/usr/bin/env python3
"""Writes reports as JSON lines whose texts would like to leave the text: markup, line separators, controls."""

import json

HAPPENED = "Des hommes armés ont tué quatre soldats mardi à Ménaka{}, à 90 kilomètres au sud-est de Gao."
TRICKS = [
    "</script><script>window.hurt = 1</script>",
    "<!--<script>", "-->", "]]>", "<img src=x onerror=\"window.hurt = 2\">", "\"'`${window.hurt = 3}`\\",
    "\u2028window.hurt = 4\u2029", "\u202egnissap\u202c \u2066x\u2069 \u200f", "\u0000\u0001\u001b[31m\u007f\u009b",
    "&lt;b&gt; &amp; &#0;", "{{policy}} {{style}} {{language}}", "😀 \U0010ffff \ufffe é e\u0301", "\r\n\r\tx",
]

for number, trick in enumerate(TRICKS):
    text = HAPPENED.format(f" ({trick})") + f"\n\n{trick}\n"
    print(json.dumps({
        "id": f"{number} {trick}", "source": trick, "url": f"javascript:window.hurt=5//{trick}", "date": "2024-03-19",
        "lang": "fr", "text": text,
    }, ensure_ascii=number % 2 == 0))
