#!/usr/bin/env python3
"""Writes figures.json beside itself: what the tests of computeFigure() and kpiScore() compare with.

Not needed to build or to run the tests: the file is kept in the repository. Run it again only to add
cases; it gives the same bytes each time. Needs numpy 1.22 and SciPy 1.7 or newer.

The expected numbers come from the records of ../qbittorrent and from made-up records (seeded), by NumPy
and SciPy and by counting days one by one, not by the program's formulas; see make_statistics.py.
"""

import csv
import datetime
import json
import pathlib

import numpy as np
from scipy.stats import binom, chi2

from make_statistics import wilson, xmr

HERE = pathlib.Path(__file__).parent
SAMPLE = HERE.parent / "qbittorrent"

LEVELS = ["junior", "mid", "senior", "lead"]

# key: kind, direction, scope, per, minimum n, targets of the four levels
KPIS = {
    "review_pass_rate": ("ratio", "up", "person", "quarter", 5, [[40, 60, 80], [50, 70, 88], [60, 78, 92], [60, 80, 95]]),
    "bug_rate": ("rate", "down", "person", "quarter", 10, [[20, 10, 4], [15, 8, 3], [12, 6, 2], [12, 6, 2]]),
    "test_coverage": ("snapshot", "up", "person", "quarter", 1, [[50, 70, 85], [60, 75, 88], [65, 80, 90], [65, 80, 90]]),
    "mttr": ("duration", "down", "team", "quarter", 3, [[24, 4, 1], [24, 4, 1], [12, 2, 0.5], [12, 2, 0.5]]),
    "sla_attainment": ("ratio", "up", "team", "quarter", 5, [[95, 99, 99.9], [95, 99, 99.9], [97, 99.5, 99.95], [97, 99.5, 99.95]]),
    "release_velocity": ("count", "up", "team", "week", 1, [[0.25, 1, 3]] * 4),
    "pr_lead_time": ("duration", "down", "person", "quarter", 5, [[96, 48, 16], [72, 36, 12], [72, 30, 8], [72, 30, 8]]),
    "review_participation": ("ratio", "up", "person", "quarter", 5, [[5, 15, 30], [10, 25, 45], [15, 30, 50], [15, 30, 50]]),
    "mentoring_sessions": ("count", "up", "person", "quarter", 1, [[0, 1, 3], [0, 2, 5], [2, 5, 10], [3, 6, 12]]),
    "tech_sharing_sessions": ("count", "up", "person", "quarter", 1, [[0, 0.5, 1], [0, 1, 2], [0, 1, 3], [1, 2, 4]]),
    "new_tech_proposals": ("count", "up", "person", "quarter", 1, [[0, 0.5, 1], [0, 1, 2], [0, 1, 3], [1, 2, 4]]),
    "tech_docs": ("count", "up", "person", "quarter", 1, [[1, 3, 6], [1, 4, 8], [2, 5, 10], [2, 5, 10]]),
    "talks": ("count", "up", "person", "quarter", 1, [[0, 0.25, 1], [0, 0.5, 1], [0, 1, 2], [0, 1, 3]]),
}

PERIODS = [
    ("2019-01-01", "2019-07-01"),
    ("2018-01-02", "2018-01-18"),
    ("2020-04-01", "2021-04-01"),
    ("2018-01-01", "2027-01-01"),
]


def poisson_interval(events):
    low = chi2.ppf(0.025, 2 * events) / 2 if events else 0.0
    return low, chi2.ppf(0.975, 2 * events + 2) / 2


def median_interval(hours):
    """The widest trimming that keeps 95%, tried from the outside in."""
    ordered, best = sorted(hours), None
    for j in range(1, len(ordered) + 1):
        if binom.cdf(j - 1, len(ordered), 0.5) > 0.025:
            break
        best = (ordered[j - 1], ordered[-j])
    return best


def figure(kpi, records, days=0, declared=False):
    """`records`: those that count, as dicts with date, ref, subject, value, numerator, denominator."""
    kind, _, _, per, minimum, _ = KPIS[kpi]
    none = {"status": "no_data"}
    if kind == "count":
        if days == 0 or not (records or declared):
            return none
        total = sum(record["value"] for record in records)
        scale = {"week": 7, "quarter": 365.25 / 4}[per] / days
        low, high = poisson_interval(total)
        return {"value": total * scale, "low": low * scale, "high": high * scale, "n": len(records),
                "numerator": total, "denominator": days, "status": "ok" if declared else "undeclared"}
    if kind == "duration":
        hours = np.array([record["value"] for record in records])
        if not len(hours):
            return none
        result = {"value": np.median(hours), "p80": np.quantile(hours, 0.8), "n": len(hours)}
        if interval := median_interval(hours.tolist()):
            result["low"], result["high"] = interval
    else:
        if kind == "snapshot":
            records = list({record["ref"] or "of " + record["subject"]: record
                            for record in sorted(records, key=lambda r: (r["date"], r["subject"]))}.values())
        above = float(np.sum([record["numerator"] for record in records]))
        below = float(np.sum([record["denominator"] for record in records]))
        if below == 0:
            return none
        result = {"value": 100 * above / below, "numerator": above, "denominator": below,
                  "n": len(records) if kind == "snapshot" else below}
        if kind == "ratio":
            limits = wilson(above, below)
            result["low"], result["high"] = 100 * limits["low"], 100 * limits["high"]
        if kind == "rate":
            low, high = poisson_interval(above)
            result["low"], result["high"] = 100 / below * low, 100 / below * high
    result["status"] = "too_few" if result["n"] < minimum else "ok"
    return result


def scores(kpi, result):
    """What the value would earn at each level, whether or not it may be judged."""
    if "value" not in result:
        return {}
    earned = []
    for targets in KPIS[kpi][5]:
        ascending = sorted(zip(targets, (1, 3, 5)))
        earned.append(np.interp(result["value"], *zip(*ascending)))
    return {"scores": earned}


def active_days(person, first, after):
    """Day by day."""
    day, count = datetime.date.fromisoformat(first), 0
    while str(day) < after:
        gone = any(start <= str(day) < end for start, end in person.get("absences", []))
        count += person["hired_on"] <= str(day) < (person.get("left_on") or "9") and not gone
        day += datetime.timedelta(days=1)
    return count


def numbers(row):
    row["subject"] = row["employee_no"]
    for name in ("value", "numerator", "denominator"):
        row[name] = float(row[name]) if row[name] else None
    return row


def real_cases(people, records):
    teams = {}
    for person in people:
        teams.setdefault(person["team"], []).append(person)
    subjects = [(person["employee_no"], [person]) for person in people] + sorted(teams.items())
    for index, (first, after) in enumerate(PERIODS):
        for subject, members in subjects:
            names = {member["employee_no"] for member in members}
            mine = [r for r in records if r["subject"] in names and first <= r["date"] < after]
            days = sum(active_days(member, first, after) for member in members)
            for kpi in KPIS:
                chosen = [record for record in mine if record["kpi"] == kpi]
                for declared in (False, True) if kpi in ("release_velocity", "tech_docs") else (False,):
                    result = figure(kpi, chosen, days, declared)
                    yield {"subject": subject, "kpi": kpi, "period": index, "declared": declared,
                           **result, **scores(kpi, result)}


def monthly_cases(people, records):
    months = [f"{year}-{month:02}-01" for year in range(2018, 2023) for month in range(1, 13)]
    for subject, kpi, greatest in (("P0001", "pr_lead_time", None), ("P0002", "review_pass_rate", 100),
                                   ("P0003", "bug_rate", None), ("Team A", "review_participation", 100),
                                   ("Team C", "tech_docs", None)):
        members = [p for p in people if subject in (p["employee_no"], p["team"])]
        names = {person["employee_no"] for person in members}
        filled = {}
        for first, after in zip(months, months[1:]):
            chosen = [r for r in records
                      if r["subject"] in names and r["kpi"] == kpi and first <= r["date"] < after]
            result = figure(kpi, chosen, sum(active_days(person, first, after) for person in members))
            if "value" in result:
                filled[first] = float(result["value"])
        chart = xmr(list(filled), list(filled.values()), 0, greatest)
        yield {"subject": subject, "kpi": kpi, "from": months[0], "to": months[-1], **chart}


def made_records(random, kpi, refs, count):
    kind = KPIS[kpi][0]
    for index in range(count):
        record = {"date": str(datetime.date(2024, 1, 1) + datetime.timedelta(days=int(random.integers(-6, 37)))),
                  "subject": f"P{random.integers(1, 4)}",
                  "ref": str(random.choice(refs)) if kind == "snapshot" else f"r{index}",
                  "left_out": bool(random.random() < 0.1)}
        if kind in ("ratio", "snapshot", "rate"):
            below = round(float(random.choice([0, 1, 7, 33, 250, 1.5, 0.1])), 2)
            above = random.uniform(0, 0.4) if kind == "rate" else random.uniform(0, 1)
            record["denominator"] = below
            record["numerator"] = float(np.floor(above * below)) if random.random() < 0.8 else above * below
        elif kind == "duration":
            record["value"] = round(float(random.lognormal(2, 1.2)), int(random.integers(0, 4)))
        else:
            record["value"] = float(random.choice([0, 1, 2, 5, 0.5]))
        yield record


def made_cases(random):
    first, after = "2024-01-01", "2024-02-01"
    for kpi, (kind, *_) in KPIS.items():
        for count in (0, 1, 2, 3, 4, 5, 6, 7, 12, 25, 40):
            refs = [["api", "web", ""], ["api"], ["a", "b", "c", "d", "e"]][int(random.integers(3))]
            records, seen = [], set()
            for record in made_records(random, kpi, refs, count):
                identity = (record["subject"], record["date"], record["ref"])
                if identity not in seen:
                    seen.add(identity)
                    records.append(record)
            chosen = [r for r in records if first <= r["date"] < after and not r["left_out"]]
            days = int(random.choice([0, 1, 17, 31, 62])) if kind == "count" else 0
            declared = bool(random.random() < 0.5)
            result = figure(kpi, chosen, days, declared)
            yield {"kpi": kpi, "from": first, "to": after, "days": days, "declared": declared,
                   "records": records, "expected": {**result, **scores(kpi, result)}}


def day_cases(random):
    """People who come, go and are away: their active days."""
    start = datetime.date(2024, 1, 1)

    def some_day():
        return str(start + datetime.timedelta(days=int(random.integers(-40, 130))))

    for _ in range(60):
        absences = [sorted((some_day(), some_day())) for _ in range(random.integers(0, 4))]
        person = {"hired_on": some_day(), "left_on": some_day() if random.random() < 0.4 else None,
                  "absences": absences}
        yield {**person, "days": active_days(person, "2024-01-01", "2024-04-01")}


def main():
    with open(SAMPLE / "people.csv", encoding="utf-8", newline="") as file:
        people = list(csv.DictReader(file))
    with open(SAMPLE / "kpi.csv", encoding="utf-8", newline="") as file:
        records = [numbers(row) for row in csv.DictReader(file)]
    random = np.random.default_rng(20260102)
    kpis = [{"key": key, "kind": kind, "direction": direction, "scope": scope, "per": per, "minimum_n": minimum,
             "targets": dict(zip(LEVELS, targets))}
            for key, (kind, direction, scope, per, minimum, targets) in KPIS.items()]
    parts = {
        "kpis": kpis,
        "periods": [list(period) for period in PERIODS],
        "real": list(real_cases(people, records)),
        "monthly": list(monthly_cases(people, records)),
        "made": list(made_cases(random)),
        "days": list(day_cases(random)),
    }
    lines = [
        f'"{name}": [\n' + ",\n".join(json.dumps(case) for case in cases) + "\n]"
        for name, cases in parts.items()
    ]
    (HERE / "figures.json").write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
