#!/usr/bin/env python3
"""Checks a published selection, with Python's standard library and nothing else.

    python3 verify.py INSTANCE.json RESULT.json

Prints VERIFIED and exits with 0 (of a result that was stopped early, how far from the best it can be), or says where the result breaks and exits with 1. CERTIFICATE.md beside this file explains what is
proven and how. This program was written from that text, not from the solver's code.
"""

import hashlib
import hmac
import json
import sys


class Broken(Exception):
    """The result does not follow from the instance."""


def require(condition, message):
    if not condition:
        raise Broken(message)


def whole(value, what):
    require(isinstance(value, int) and not isinstance(value, bool), f"{what} is not a whole number")
    return value


def gcd(a, b):
    while b:
        a, b = b, a % b
    return abs(a)


def digest(value):
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()


# Rows are pairs (coefficients by variable, right-hand side): the sum of coefficient times variable is at most the right-hand side.


def at_most(terms, rhs):
    return (dict(terms), rhs)


def at_least(terms, rhs):
    return ({j: -a for j, a in dict(terms).items()}, -rhs)


class Claims:
    """Rows over bounded whole numbers, and goals to maximise in order."""

    def __init__(self, lo, hi):
        self.lo, self.hi = lo, hi
        self.rows, self.rules, self.goals, self.names = [], [], [], []

    def add(self, rule, row):
        self.rules.append(rule)
        self.rows.append(row)

    def goal(self, name, terms):
        self.names.append(name)
        self.goals.append({j: a for j, a in dict(terms).items() if a})

    def variable(self, most):
        self.lo.append(0)
        self.hi.append(most)
        return len(self.hi) - 1


# ---------------------------------------------------------------------------------------------------------------------------------
# The proof


class Walk:
    """Walks one proof tree: every box of bounds must be refuted by a sum of rows, or be empty."""

    def __init__(self, lo, hi, rows, name, later=None):
        self.lo, self.hi, self.rows, self.name, self.later = list(lo), list(hi), rows, name, later
        self.trail, self.open, self.empty = [], [], False

    def sum(self, weights):
        """Adds rows up; gives the coefficients and what is left between the least the sum can be and what it may be."""
        coefficients, spare = {}, 0
        for pair in weights:
            require(isinstance(pair, list) and len(pair) == 2, "a multiplier is not a pair")
            row, weight = whole(pair[0], "a row"), whole(pair[1], "a multiplier")
            require(0 <= row < len(self.rows) and weight >= 0, "a multiplier is negative or its row unknown")
            terms, rhs = self.rows[row]
            spare += weight * rhs
            for j, a in terms.items():
                coefficients[j] = coefficients.get(j, 0) + weight * a
        for j, a in coefficients.items():
            spare -= a * (self.lo[j] if a > 0 else self.hi[j])
        return coefficients, spare

    def set(self, j, lo, hi):
        self.trail.append((j, self.lo[j], self.hi[j]))
        self.lo[j], self.hi[j] = lo, hi

    def split(self, variable, at, above_first):
        """One of the two sides may be empty; of an empty box, both are."""
        j, at = whole(variable, "a variable"), whole(at, "a branch")
        if self.empty:
            self.open.append((len(self.trail), None, True))
            return
        require(0 <= j < len(self.lo), "a branch is on no variable")
        below, above = (self.lo[j], min(at, self.hi[j])), (max(at + 1, self.lo[j]), self.hi[j])
        first, second = (above, below) if above_first else (below, above)
        self.open.append((len(self.trail), (j, *second), second[0] > second[1]))
        self.empty = first[0] > first[1]
        self.set(j, *first)

    def fix(self, weights):
        if self.empty:
            return
        coefficients, spare = self.sum(weights)
        if spare < 0:
            self.empty = True
            return
        changes = []
        for j, a in coefficients.items():
            if a:
                reach = spare // abs(a)
                if reach < self.hi[j] - self.lo[j]:
                    changes.append((j, self.lo[j], self.lo[j] + reach) if a > 0 else (j, self.hi[j] - reach, self.hi[j]))
        for change in changes:
            self.set(*change)

    def close(self):
        """The box is refuted; takes up the next. True when none is left."""
        if not self.open:
            return True
        mark, bounds, self.empty = self.open.pop()
        while len(self.trail) > mark:
            k, lo, hi = self.trail.pop()
            self.lo[k], self.hi[k] = lo, hi
        if bounds:
            self.set(*bounds)
        return False

    def is_later(self):
        """Whether all that is left is the list itself or comes after it in the order of the lottery."""
        require(self.later is not None, "a lottery leaf outside the lottery")
        selected, order = self.later
        for i in order:
            if i in selected:
                if self.hi[i] == 0:
                    return True
            elif self.hi[i] != 0:
                return False
        return True

    def run(self, tree):
        done = False
        for step, node in enumerate(tree):
            try:
                require(not done, "the proof goes on after its end")
                require(isinstance(node, dict) and len(node) == 1, "not a node")
                ((kind, body),) = node.items()
                if kind in ("a", "b"):
                    require(isinstance(body, list) and len(body) == 2, "a branch is not a pair")
                    self.split(body[0], body[1], kind == "a")
                elif kind == "f":
                    self.fix(body)
                elif kind == "l":
                    require(self.empty or self.sum(body)[1] < 0, "the multipliers refute nothing")
                    done = self.close()
                elif kind == "o":
                    require(body is None or body == [], "a lottery leaf has no content")
                    require(self.empty or self.is_later(), "an earlier list of the lottery may be left")
                    done = self.close()
                else:
                    raise Broken("unknown kind of node")
            except Broken as broken:
                raise Broken(f"the proof of {self.name} breaks at step {step}: {broken}") from None
        require(done, f"the proof of {self.name} ends too early")


def check_proofs(claims, result, point, values, selected, order):
    """All goals in order, then the lottery. Says what is proven."""
    stages, lottery = result["certificate"]["stages"], result["certificate"]["lottery"]
    frozen, gap = [], None
    steps = len(lottery)
    for name, goal, value, stage in zip(claims.names, claims.goals, values, stages):
        step = 0
        for a in goal.values():
            step = gcd(step, a)
        step = max(step, 1)

        def walk(reached):
            Walk(claims.lo, claims.hi, claims.rows + frozen + [at_least(goal, reached)], f"goal {name}").run(stage["tree"])

        bound = stage.get("bound")
        if bound is None:
            walk(value + step)
        else:
            gap = f"; goal {name} within {bound - value} of the best, those after it not proven"
            require(bound >= value and (bound - value) % step == 0, f"the bound of goal {name} is none that can be reached")
            walk(bound + step)
            if bound > value:
                try:
                    walk(bound)
                except Broken:
                    pass
                else:
                    raise Broken(f"the bound of goal {name} is not the least that is proven")
        frozen.append(at_least(goal, value))
        steps += len(stage["tree"])
    if result["status"] == "optimal":
        Walk(claims.lo, claims.hi, claims.rows + frozen, "the lottery", (selected, order)).run(lottery)
        return f"{len(stages)} goals, {steps} steps of proof"
    require(not lottery, "a stopped search drew lots")
    proven = len(stages) - (gap is not None)
    return f"stopped early: {proven} goals proven{gap or ', no lots drawn'}, {steps} steps of proof"


def check_point(claims, point):
    for r, (terms, rhs) in enumerate(claims.rows):
        require(sum(a * point[j] for j, a in terms.items()) <= rhs, f"the list breaks row {r} ({claims.rules[r]})")


def check_goals(claims, point, result, negative):
    """The goals are the rules' own, and have the values the list gives them. All are proven, unless the search was stopped: then the last
    one proven has a bound, or the lottery is missing."""
    require(result["status"] in ("optimal", "stopped"), "unknown status")
    stages, shown = result["certificate"]["stages"], result["goals"]
    require([g["goal"] for g in shown] == claims.names, "the goals shown are not those of the rules")
    require(stages and [s["goal"] for s in stages] == claims.names[: len(stages)], "the goals are not those of the rules")
    values, bound_of_main = [], None
    for t, (goal, name) in enumerate(zip(claims.goals, claims.names)):
        value = sum(a * point[j] for j, a in goal.items())
        sign = -1 if name in negative else 1
        stage = stages[t] if t < len(stages) else {"value": value}
        require(whole(stage["value"], "a value") == value and sign * whole(shown[t]["value"], "a value") == value, f"goal {name} is {value}, not as stated")
        bound, seen = stage.get("bound"), shown[t].get("bound")
        require((bound is None) == (seen is None) and (bound is None or sign * whole(seen, "a bound") == whole(bound, "a bound")), "two bounds differ")
        last = t == len(stages) - 1
        require(bound is None or (last and result["status"] == "stopped"), "a bound is not where the search was stopped")
        require(not last or bound is not None or len(stages) == len(claims.names), "goals are left without proof or bound")
        if name in ("merit", "value"):
            bound_of_main = (value if bound is None else bound) if t < len(stages) else None
            require(result["obj_int"] == value and result["bound"] == bound_of_main, "the result's own figures differ from those of its proof")
        values.append(value)
    return values


def lottery_order(result, ids):
    """Numbers of those with an id, by ascending HMAC-SHA256(seed, id)."""
    lottery = result["lottery"]
    require(lottery["method"] == "hmac-sha256", "the lottery's method is unknown")
    seed = bytes.fromhex(lottery["seed"])
    return sorted(ids, key=lambda i: (hmac.new(seed, ids[i].encode(), hashlib.sha256).digest(), ids[i], i))


# ---------------------------------------------------------------------------------------------------------------------------------
# Delegates

TARGETS = ("ldc", "lldc", "sids", "priority", "women")


class Delegates:
    """A call for delegates, read from its file."""

    def __init__(self, instance):
        require(instance["schema"] == "s1-delegates/1", "not a call for delegates")
        self.rules = instance["rules"]
        self.states = instance["states"]
        cand = instance["cand"]
        self.home = cand["state"]
        self.n = len(self.home)
        self.gender = list(cand["gender"])
        self.cost = cand["cost"]
        self.ids = cand.get("id") or [str(i) for i in range(self.n)]
        columns = (self.gender, cand["score"], self.cost, self.ids)
        require(all(len(c) == self.n for c in columns), "the instance's columns differ in length")
        require(len(set(self.ids)) == self.n, "two candidates share an id")
        require(all(0 <= s < len(self.states) for s in self.home), "a candidate has no State")
        penalty = self.rules.get("penalty") or [0]
        times = [s["sponsored"] for s in self.states]
        self.merit = [cand["score"][i] - penalty[min(times[self.home[i]], len(penalty) - 1)] for i in range(self.n)]

    def state(self, i):
        return self.states[self.home[i]]

    def counts(self, i, target):
        """Whether a candidate counts for a target."""
        if target == "women":
            return self.gender[i] == "F"
        state = self.state(i)
        if target == "priority":
            return state["ldc"] or state["lldc"] or state["sids"]
        return state[target]

    def kept(self, drops):
        """Everybody but those who stand behind enough better ones of their own State and gender, at no more cost."""
        cap = self.rules.get("state_cap")
        needed = self.rules["k"] if cap is None else min(cap, self.rules["k"])
        keep = [True] * self.n
        for i, before in drops:
            enough = needed > 0 and before == sorted(set(before)) and len(before) >= needed
            require(0 <= i < self.n and enough, f"candidate {i} was left out without right")
            for j in before:
                same = 0 <= j < self.n and self.home[i] == self.home[j] and self.gender[i] == self.gender[j]
                better = same and self.merit[j] > self.merit[i] and self.cost[j] <= self.cost[i]
                require(better, f"candidate {i} was left out without right")
            keep[i] = False
        return [i for i in range(self.n) if keep[i]]

    def claims(self, kept, merit_only):
        """The rules as rows. Their order is part of the certificate's format."""
        rules, among = self.rules, set(kept)
        claims = Claims([0] * self.n, [int(i in among) for i in range(self.n)])

        def those(test):
            return {i: 1 for i in kept if test(i)}

        everybody = those(lambda i: True)
        claims.add("seats", at_most(everybody, rules["k"]))
        if rules.get("budget") is not None:
            claims.add("budget", at_most({i: self.cost[i] for i in kept}, rules["budget"]))
        if rules.get("state_cap") is not None:
            for home in sorted({self.home[i] for i in kept}):
                claims.add("state_cap", at_most(those(lambda i: self.home[i] == home), rules["state_cap"]))
        for name, least in sorted(rules.get("gender_min", {}).items()):
            claims.add({"gender_min": name}, at_least(those(lambda i: self.gender[i] == name), least))
        for name, (least, most) in sorted(rules.get("group", {}).items()):
            members = those(lambda i: self.state(i)["group"] == name)
            claims.add({"group_min": name}, at_least(members, least))
            claims.add({"group_max": name}, at_most(members, most))
        for name, most in sorted(rules.get("sub_max", {}).items()):
            claims.add({"sub_max": name}, at_most(those(lambda i: self.state(i)["sub"] == name), most))
        for target in ("ldc", "lldc", "sids"):
            if rules.get(f"{target}_min") is not None:
                claims.add(f"{target}_min", at_least(those(lambda i: self.counts(i, target)), rules[f"{target}_min"]))
        new = those(lambda i: self.state(i)["sponsored"] == 0)
        if rules.get("new_state_min") is not None:
            claims.add("new_state_min", at_least(new, rules["new_state_min"]))

        claims.goal("seats", everybody)
        self.own = []
        if rules.get("cover_groups") and not merit_only:
            goal = {}
            for group in sorted({self.state(i)["group"] for i in kept}):
                members = those(lambda i: self.state(i)["group"] == group)
                covered = claims.variable(1)
                claims.add(None, at_most({**{i: -1 for i in members}, covered: 1}, 0))
                goal[covered] = 1
                self.own.append((covered, lambda chosen, m=members: int(any(i in m for i in chosen))))
            claims.goal("coverage", goal)
        targets = rules.get("targets")
        if targets is not None and not merit_only:
            weights = rules.get("target_weights") or {}
            goal = {}
            for target in TARGETS:
                want = targets.get(target)
                if want is None:
                    continue
                members = those(lambda i: self.counts(i, target))
                missing = claims.variable(want)
                claims.add(None, at_least({**members, missing: 1}, want))
                weight = weights.get(target)
                goal[missing] = -(1 if weight is None else weight)
                self.own.append((missing, lambda chosen, m=members, w=want: max(0, w - sum(i in m for i in chosen))))
            claims.goal("shortfall", goal)
        claims.goal("merit", {i: self.merit[i] for i in kept})
        if rules.get("tie_first") is not None:
            claims.goal("never_sponsored", new)
        return claims

    def check(self, result):
        certificate = result["certificate"]
        if result["status"] == "infeasible":
            return self.check_conflict(result)
        require(result.get("conflict") is None and not certificate.get("infeasible"), "there is a conflict although there is a list")
        selected = [whole(i, "a candidate") for i in result["selected"]]
        require(selected == sorted(set(selected)) and all(0 <= i < self.n for i in selected), "the list is not in order")
        kept = self.kept(certificate["drops"])
        require(set(selected) <= set(kept), "the list has somebody who was left out beforehand")
        claims = self.claims(kept, certificate["merit_only"])
        point = [0] * len(claims.lo)
        for i in selected:
            point[i] = 1
        for own, value in self.own:
            point[own] = value(selected)
        check_point(claims, point)
        values = check_goals(claims, point, result, ("shortfall",))
        order = lottery_order(result, {i: self.ids[i] for i in kept})
        return f"{len(selected)} selected, {check_proofs(claims, result, point, values, set(selected), order)}"

    def check_conflict(self, result):
        rules = result["conflict"]["rules"]
        claims = self.claims(range(self.n), True)
        require(all(rule in claims.rules for rule in rules) or not self.n, "the conflict names a rule that is not in force")
        figures = result["selected"] or result["goals"] or result["certificate"]["stages"]
        require(not figures and result["obj_int"] is None and result["bound"] is None, "there is a list although there can be none")
        rows = [row if rule is None or rule in rules else at_most({}, 0) for rule, row in zip(claims.rules, claims.rows)]
        tree = result["certificate"]["infeasible"]
        Walk(claims.lo, claims.hi, rows, "the conflict").run(tree)
        return f"no list keeps the {len(rules)} rules named, {len(tree)} steps of proof"


# ---------------------------------------------------------------------------------------------------------------------------------
# Projects


def percents(share, what):
    value = round(share * 100)
    require(0 <= value <= 100 and abs(share * 100 - value) < 1e-9, f"{what} is not a whole percent")
    return value


def thousands(amount, what):
    require(whole(amount, what) % 1000 == 0 and amount >= 0, f"{what} is not a multiple of a thousand")
    return amount // 1000


class Projects:
    """A call for projects, read from its file. One variable per project and level."""

    def __init__(self, instance):
        self.instance = instance
        self.projects = instance["projects"]
        self.levels = [(p, l) for p, project in enumerate(self.projects) for l in range(len(project["levels"]))]
        self.amount, self.spent = [], []
        for p, l in self.levels:
            level = self.projects[p]["levels"][l]
            cash = [thousands(c, "cash") for c in level["cash"]]
            require(len(cash) == instance["years"], "a level's cash has not one entry per year")
            require(sum(cash) == thousands(level["amount"], "an amount"), "cash by year does not add up to the amount")
            self.amount.append(sum(cash))
            self.spent.append([sum(cash[: year + 1]) for year in range(len(cash))])
        require(len(instance["cash"]) == instance["years"], "income has not one entry per year")
        self.ids = [str(p) if project.get("id") is None else project["id"] for p, project in enumerate(self.projects)]
        require(len(set(self.ids)) == len(self.ids), "two projects share an id")

    def claims(self, value_only):
        """The rules as rows. Their order is part of the certificate's format."""
        instance, projects, levels = self.instance, self.projects, self.levels
        n = len(levels)
        claims = Claims([0] * n, [1] * n)

        def those(test):
            return {j: 1 for j in range(n) if test(projects[levels[j][0]])}

        def project(p):
            return {j: 1 for j in range(n) if levels[j][0] == p}

        def floor(least, inside):
            return {**{j: -100 * self.amount[j] for j in inside}, self.total: least}

        def ceiling(most, inside):
            return {**{j: 100 * self.amount[j] for j in inside}, self.total: -most}

        def add(rule, row):
            claims.add(rule, ({j: a for j, a in row[0].items() if a}, row[1]))

        for p in range(len(projects)):
            if len(projects[p]["levels"]) > 1:
                add("one_level", at_most(project(p), 1))
        reserve = percents(instance["reserve_frac"], "reserve_frac")
        income = thousands(instance["opening"], "opening")
        for year in range(instance["years"]):
            income += thousands(instance["cash"][year], "income")
            limit = income * (100 - reserve) // 100
            add({"cash": year}, at_most({j: self.spent[j][year] for j in range(n)}, limit))
        self.total = None
        if instance.get("region_share") or any(instance.get(name) is not None for name in ("implementer_share", "gender_share")):
            self.total = claims.variable(sum(self.amount))
            for sign in (1, -1):
                add("total", at_most({**{j: sign * self.amount[j] for j in range(n)}, self.total: -sign}, 0))
        for name, (least, most) in sorted(instance.get("region_share", {}).items()):
            inside = those(lambda p: p["region"] == name)
            add({"region_min": name}, at_most(floor(percents(least, name), inside), 0))
            add({"region_max": name}, at_most(ceiling(percents(most, name), inside), 0))

        def implementer(p):
            name = p["implementer"]
            return name if isinstance(name, str) else json.dumps(name, separators=(",", ":"))

        if instance.get("implementer_share") is not None:
            most = percents(instance["implementer_share"], "implementer_share")
            for name in sorted({implementer(projects[p]) for j, (p, _) in enumerate(levels) if self.amount[j]}):
                add("implementer_share", at_most(ceiling(most, those(lambda p: implementer(p) == name)), 0))
        if instance.get("gender_share") is not None:
            least = percents(instance["gender_share"], "gender_share")
            add("gender_share", at_most(floor(least, those(lambda p: p["gender"])), 0))
        if instance.get("state_cap") is not None:
            for name in sorted({projects[p]["state"] for p, _ in levels}):
                add("state_cap", at_most(those(lambda p: p["state"] == name), instance["state_cap"]))
        for a, b in instance.get("exclusive", []):
            require(a != b, "a project excludes itself")
            add({"exclusive": [a, b]}, at_most({**project(a), **project(b)}, 1))
        for a, b in instance.get("requires", []):
            require(a != b, "a project needs itself")
            add({"requires": [a, b]}, at_most({**project(a), **{j: -1 for j in project(b)}}, 0))
        claims.goal("value", {j: projects[p]["levels"][l]["value"] for j, (p, l) in enumerate(levels)})
        if not value_only:
            claims.goal("awarded", dict(enumerate(self.amount)))
        return claims

    def check(self, result):
        certificate = result["certificate"]
        selected = [tuple(whole(v, "a level") for v in chosen) for chosen in result["selected"]]
        require(selected == sorted(set(selected)), "the portfolio is not in order")
        place = {level: j for j, level in enumerate(self.levels)}
        require(all(level in place for level in selected), "the portfolio names a level that does not exist")
        chosen = {place[level] for level in selected}
        claims = self.claims(certificate["value_only"])
        point = [int(j in chosen) for j in range(len(self.levels))]
        if self.total is not None:
            point.append(sum(self.amount[j] for j in chosen))
        check_point(claims, point)
        values = check_goals(claims, point, result, ())
        rank = {p: r for r, p in enumerate(lottery_order(result, dict(enumerate(self.ids))))}
        order = sorted(range(len(self.levels)), key=lambda j: (rank[self.levels[j][0]], self.levels[j][1]))
        return f"{len(selected)} funded, {check_proofs(claims, result, point, values, chosen, order)}"


def verify(instance, result):
    """Says what was verified, or raises Broken."""
    try:
        require(result["inputs"] == digest(instance), "the result was made from other inputs")
        readers = {"s1-delegates/1": Delegates, "s2-projects/1": Projects}
        require(instance["schema"] in readers, "the instance's schema is unknown")
        return readers[instance["schema"]](instance).check(result)
    except (KeyError, TypeError, ValueError, IndexError, AttributeError) as error:
        raise Broken(f"malformed: {type(error).__name__} {error}") from None


def main(arguments):
    if arguments[:1] == ["--many"]:
        return many(arguments[1])
    if len(arguments) != 2:
        print(__doc__)
        return 2
    with open(arguments[0], encoding="utf-8") as instance, open(arguments[1], encoding="utf-8") as result:
        try:
            print("VERIFIED:", verify(json.load(instance), json.load(result)))
        except (Broken, ValueError) as broken:
            print("BROKEN:", broken)
            return 1
    return 0


def many(path):
    """For tests: a file with one {"instance": …, "result": …} a line; prints one verdict a line."""
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            pair = json.loads(line)
            try:
                print("VERIFIED:", verify(pair["instance"], pair["result"]))
            except Broken as broken:
                print("BROKEN:", broken)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
