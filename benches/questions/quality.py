#!/usr/bin/env python3
"""How well `bursar index` finds the passage that answers a question.

usage: quality.py BURSAR [--titles] [--together] [--misses] FILE…
       quality.py BURSAR [--misses] catalogue.jsonl

A FILE has JSON lines: passages {id, title, text} and questions {question, answer}; it is named after its language (en.jsonl). For each file
an index is built and asked with the two commands anyone has, `bursar index build` and `bursar index query`. Printed by language, for the
articles the search was tuned on, for those held out, and for all: R@1 (the right passage is first), R@3, MRR@10.
`catalogue.jsonl` asks for records of `data/programmes.json`, in one of their languages {lang, question, answer}; none was tuned on.

--titles    passages carry the title of their article (five share one); otherwise none
--together  one index of all files, as a catalogue in six languages is
--misses    says which questions are not answered first
"""
import json
import math
import subprocess
import sys
import tempfile
from pathlib import Path

# Which articles the search may be tuned on; the others only judge.
TUNING = {"suez", "battuta", "bee", "baikal", "vaccine", "rail"}


def read(file):
    passages, questions = [], []
    for line in Path(file).read_text(encoding="utf-8").splitlines():
        line = json.loads(line)
        (questions if "question" in line else passages).append(line)
    return passages, questions


def catalogue(file):
    """By language: the records with their titles, and what is asked for."""
    records = json.loads((Path(__file__).resolve().parents[2] / "data/programmes.json").read_text(encoding="utf-8"))
    _, questions = read(file)
    for lang in sorted({q["lang"] for q in questions}):
        of = lambda record, field: (record[field] or {}).get(lang, "")
        passages = [{"id": r["id"], "title": of(r, "title"), "text": of(r, "summary")} for r in records]
        yield lang, passages, [q for q in questions if q["lang"] == lang]


def ask(bursar, docs, queries):
    """Ranked ids of each question."""
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        for name, lines in (("docs", docs), ("queries", queries)):
            text = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
            (folder / f"{name}.jsonl").write_text(text, encoding="utf-8")
        run = lambda *args: subprocess.run([bursar, "index", *args], check=True, capture_output=True, text=True, cwd=folder).stdout
        run("build", "--docs", "docs.jsonl", "--out", "index")
        answers = run("query", "--index", "index", "--queries", "queries.jsonl", "--top", "10")
    return {a["id"]: a["ids"] for a in map(json.loads, answers.splitlines())}


def figures(ranks):
    """R@1, R@3 and MRR@10 of ranks from 1; 0 is not found."""
    n = len(ranks)
    if n == 0:
        return math.nan, math.nan, math.nan
    return (
        sum(r == 1 for r in ranks) / n,
        sum(0 < r <= 3 for r in ranks) / n,
        sum(1 / r for r in ranks if 0 < r <= 10) / n,
    )


def table(rows):
    """Prints {language: {half: ranks}}."""
    print(f"{'':<12}" + "".join(f"{half:^27}" for half in ("tuning", "held out", "all")))
    print(f"{'':<12}" + "    R@1    R@3    MRR      " * 3)
    for lang, halves in rows.items():
        line = f"{lang:<12}"
        for half in (halves["tuning"], halves["held out"], halves["tuning"] + halves["held out"]):
            line += "".join(f"{x:7.3f}" for x in figures(half)) + "      "
        print(line)


def half_of(answer):
    return "tuning" if answer.rsplit("-", 1)[0] in TUNING else "held out"


def main():
    options = {a for a in sys.argv[1:] if a.startswith("--")}
    args = [a for a in sys.argv[1:] if not a.startswith("--")]
    if len(args) < 2 or options - {"--titles", "--together", "--misses"}:
        sys.exit(__doc__)
    bursar = str(Path(args[0]).resolve())
    docs, queries, wanted = {}, {}, {}
    sets = []
    for file in args[1:]:
        if Path(file).stem == "catalogue":
            options.add("--titles")
            sets += catalogue(file)
        else:
            sets.append((Path(file).stem, *read(file)))
    for lang, passages, questions in sets:
        title = (lambda p: p["title"]) if "--titles" in options else (lambda _: "")
        docs[lang] = [{"id": f"{lang}/{p['id']}", "lang": lang, "title": title(p), "summary": p["text"]} for p in passages]
        queries[lang] = [{"id": f"{lang}:{n}", "text": q["question"]} for n, q in enumerate(questions)]
        wanted |= {f"{lang}:{n}": (lang, q["answer"], q["question"]) for n, q in enumerate(questions)}
    if "--together" in options:
        found = ask(bursar, sum(docs.values(), []), sum(queries.values(), []))
    else:
        found = {}
        for lang in docs:
            found |= ask(bursar, docs[lang], queries[lang])
    rows = {lang: {"tuning": [], "held out": []} for lang in docs}
    for id, (lang, answer, question) in wanted.items():
        ids = found[id]
        rank = ids.index(f"{lang}/{answer}") + 1 if f"{lang}/{answer}" in ids else 0
        rows[lang][half_of(answer)].append(rank)
        if rank != 1 and "--misses" in options:
            print(f"{lang} {rank or '-':>2}  {answer}, not {ids[0] if ids else 'anything'}: {question}")
    if len(rows) > 1:
        rows["all"] = {half: sum((r[half] for r in rows.values()), []) for half in ("tuning", "held out")}
    table(rows)


if __name__ == "__main__":
    main()
