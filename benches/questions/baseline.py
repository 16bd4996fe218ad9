#!/usr/bin/env python3
"""The best analysers made for one language each, to hold `quality.py` against. Needs `pip install snowballstemmer`.

usage: baseline.py [--titles] FILE…

BM25 (k1 1.2, b .75) over Snowball's stems of the file's language, with and without stop words; Chinese by pairs, and by single characters
and pairs. With --titles the title of the article is read five times before the text. The same figures as those of `quality.py`.
"""
import math
import re
import sys
import unicodedata
from collections import Counter, defaultdict
from pathlib import Path

import snowballstemmer
from quality import half_of, read, table

K1, B = 1.2, 0.75
NAMES = {"ar": "arabic", "en": "english", "es": "spanish", "fr": "french", "ru": "russian"}
LIGHT = Path(__file__).resolve().parents[2] / "crates/search/src/light.txt"


def stop_words(name):
    """The light words of one language; they are folded, as `folded` is."""
    words, current = set(), ""
    for line in LIGHT.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            current = line[2:].lower()
        elif current.startswith(name):
            words |= set(line.split())
    return words


def folded(word):
    return "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c))


def stems(lang, stop):
    stemmer = snowballstemmer.stemmer(NAMES[lang])
    light = stop_words(NAMES[lang]) if stop else set()
    marks = re.compile("[\u0640\u064b-\u0652]")

    def tokens(text):
        words = re.findall(r"[^\W_]+", marks.sub("", unicodedata.normalize("NFKC", text).lower()))
        return stemmer.stemWords([w for w in words if folded(w) not in light])

    return tokens


def han(singles):
    def tokens(text):
        out = []
        for run in re.findall(r"[\u4e00-\u9fff]+|[^\W_\u4e00-\u9fff]+", text.lower()):
            if not "\u4e00" <= run[0] <= "\u9fff":
                out.append(run)
                continue
            out += [run[i : i + 2] for i in range(len(run) - 1)]
            out += list(run) if singles or len(run) == 1 else []
        return out

    return tokens


def ranks(tokens, passages, questions, titles):
    bags = [Counter(tokens((f"{p['title']}. " * 5 if titles else "") + p["text"])) for p in passages]
    lengths = [sum(bag.values()) for bag in bags]
    mean = sum(lengths) / len(bags)
    postings = defaultdict(list)
    for at, bag in enumerate(bags):
        for token, times in bag.items():
            postings[token].append((at, times))
    halves = {"tuning": [], "held out": []}
    places = {p["id"]: at for at, p in enumerate(passages)}
    for question in questions:
        scores = [0.0] * len(bags)
        for token in tokens(question["question"]):
            found = postings.get(token, [])
            idf = math.log(1 + (len(bags) - len(found) + 0.5) / (len(found) + 0.5))
            for at, times in found:
                scores[at] += idf * times * (K1 + 1) / (times + K1 * (1 - B + B * lengths[at] / mean))
        own = places[question["answer"]]
        before = sum(s > scores[own] or (s == scores[own] and at < own) for at, s in enumerate(scores))
        halves[half_of(question["answer"])].append(before + 1 if scores[own] else 0)
    return halves


def main():
    titles = "--titles" in sys.argv[1:]
    files = [a for a in sys.argv[1:] if not a.startswith("--")]
    if not files:
        sys.exit(__doc__)
    rows = {}
    for file in files:
        lang = Path(file).stem
        passages, questions = read(file)
        ways = {"pairs": han(False), "both": han(True)} if lang == "zh" else {"stems": stems(lang, False), "light": stems(lang, True)}
        for way, tokens in ways.items():
            rows[f"{lang} {way}"] = ranks(tokens, passages, questions, titles)
    table(rows)


if __name__ == "__main__":
    main()
