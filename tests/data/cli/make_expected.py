#!/usr/bin/env python3
"""Computes, independently of the program, what `kpi list --json` must say of two data sets.

Run it with Debian's python3 and python3-scipy; it is not needed to build or to test:

    /usr/bin/python3 make_expected.py

It reads ../qbittorrent/ and writes, beside itself,
  made_people*.csv, made_kpi.csv   a made-up data set with every kind of KPI and every awkward case,
  made.json                        the commands that bring it into a file, in order,
  expected.json                    queries and the figures that must come out.

The rules are written down here a second time, from the text of the design, with SciPy for the
quantiles, so that a mistake in the program is not repeated.
"""
import csv
import json
import math
import random
from datetime import date, timedelta
from pathlib import Path

import numpy
from scipy import stats

HERE = Path(__file__).parent
Z = 1.959963984540054

# key: (kind, scope, minimum n, up is better, targets of junior, mid, senior, lead)
KPIS = {
    'review_pass_rate': ('ratio', 'person', 5, ((40, 60, 80), (50, 70, 88), (60, 78, 92), (60, 80, 95))),
    'bug_rate': ('rate', 'person', 10, ((20, 10, 4), (15, 8, 3), (12, 6, 2), (12, 6, 2))),
    'test_coverage': ('snapshot', 'person', 1, ((50, 70, 85), (60, 75, 88), (65, 80, 90), (65, 80, 90))),
    'mttr': ('duration', 'team', 3, ((24, 4, 1), (24, 4, 1), (12, 2, 0.5), (12, 2, 0.5))),
    'sla_attainment': ('ratio', 'team', 5,
                       ((95, 99, 99.9), (95, 99, 99.9), (97, 99.5, 99.95), (97, 99.5, 99.95))),
    'release_velocity': ('count', 'team', 1, ((0.25, 1, 3),) * 4),
    'pr_lead_time': ('duration', 'person', 5, ((96, 48, 16), (72, 36, 12), (72, 30, 8), (72, 30, 8))),
    'review_participation': ('ratio', 'person', 5, ((5, 15, 30), (10, 25, 45), (15, 30, 50), (15, 30, 50))),
    'mentoring_sessions': ('count', 'person', 1, ((0, 1, 3), (0, 2, 5), (2, 5, 10), (3, 6, 12))),
    'tech_sharing_sessions': ('count', 'person', 1, ((0, 0.5, 1), (0, 1, 2), (0, 1, 3), (1, 2, 4))),
    'new_tech_proposals': ('count', 'person', 1, ((0, 0.5, 1), (0, 1, 2), (0, 1, 3), (1, 2, 4))),
    'tech_docs': ('count', 'person', 1, ((1, 3, 6), (1, 4, 8), (2, 5, 10), (2, 5, 10))),
    'talks': ('count', 'person', 1, ((0, 0.25, 1), (0, 0.5, 1), (0, 1, 2), (0, 1, 3))),
}
UNITS = {'ratio': '%', 'snapshot': '%', 'rate': 'per 100', 'duration': 'h', 'count': 'per quarter'}
LEVELS = ('junior', 'mid', 'senior', 'lead')


def day(text):
    return date.fromisoformat(text)


class Person:
    def __init__(self, no, team, level, hired, left=None):
        self.no, self.hired, self.left = no, day(hired), left and day(left)
        self.teams = [(self.hired, team)]
        self.levels = [(self.hired, level)]
        self.absences = []

    @staticmethod
    def _on(steps, when):
        found = steps[0][1]
        for start, what in steps:
            if start <= when:
                found = what
        return found

    def team_on(self, when):
        return self._on(self.teams, when)

    def level_on(self, when):
        return self._on(self.levels, when)

    def employed_on(self, when):
        return self.hired <= when and (self.left is None or when < self.left)

    def away_on(self, when):
        return any(start <= when < end for start, end in self.absences)


class Data:
    """People, records (who, kpi, date, value, numerator, denominator, ref), and declared days."""

    def __init__(self):
        self.people, self.records, self.declared = {}, [], set()

    def read_records(self, path):
        with open(path, encoding='utf-8') as file:
            for row in csv.DictReader(file):
                number = {key: float(row[key]) if row[key] else None
                          for key in ('value', 'numerator', 'denominator')}
                self.records.append((row['employee_no'], row['kpi'], day(row['date']), number['value'],
                                     number['numerator'], number['denominator'], row['ref']))

    def declare(self, start, end, kpis, team=None):
        """Day by day: only the days that a person is in the team are spoken of."""
        for when in days(start, end):
            for kpi in kpis:
                if KPIS[kpi][1] == 'team':
                    teams = {name for person in self.people.values() for _, name in person.teams}
                    self.declared |= {('team:' + name, kpi, when) for name in teams
                                      if team in (None, name)}
                else:
                    self.declared |= {(person.no, kpi, when) for person in self.people.values()
                                      if person.employed_on(when)
                                      and team in (None, person.team_on(when))}


def days(start, end):
    return [start + timedelta(i) for i in range((end - start).days)]


def newest(records):
    chosen = {}
    for record in records:
        who, _, when, *_, ref = record
        thing = (ref, who if ref == '' else '')
        if thing not in chosen or chosen[thing][2] < when:
            chosen[thing] = record
    return list(chosen.values())


def wilson(successes, n):
    p, z2 = successes / n, Z * Z
    middle = (p + z2 / (2 * n)) / (1 + z2 / n)
    half = Z / (1 + z2 / n) * math.sqrt(p * (1 - p) / n + z2 / (4 * n * n))
    return max(0, middle - half), min(1, middle + half)


def poisson(events):
    low = stats.chi2.ppf(0.025, 2 * events) / 2 if events > 0 else 0
    return low, stats.chi2.ppf(0.975, 2 * events + 2) / 2


def median_interval(values):
    n, ranks = len(values), [0]
    if n < 6:
        return None, None
    ranks += [j for j in range(1, n // 2 + 1) if stats.binom.cdf(j - 1, n, 0.5) <= 0.025]
    j = max(ranks)
    ordered = sorted(values)
    return (ordered[j - 1], ordered[n - j]) if j else (None, None)


def figure(kpi, records, active_days, declared):
    """value, low, high, p80, n, numerator, denominator, status"""
    kind, _, minimum, _ = KPIS[kpi]
    nothing = [None] * 4 + [0, None, None, 'no_data']
    if kind == 'snapshot':
        records = newest(records)
    if kind in ('ratio', 'rate', 'snapshot'):
        numerator = math.fsum(r[4] for r in records)
        denominator = math.fsum(r[5] for r in records)
        if denominator == 0:
            return nothing
        value, low, high = 100 * numerator / denominator, None, None
        n = len(records) if kind == 'snapshot' else denominator
        if kind == 'ratio':
            low, high = (100 * x for x in wilson(numerator, denominator))
        elif kind == 'rate':
            low, high = (100 * x / denominator for x in poisson(numerator))
        return [value, low, high, None, n, numerator, denominator, 'too_few' if n < minimum else 'ok']
    values = [r[3] for r in records]
    if kind == 'duration':
        if not values:
            return nothing
        low, high = median_interval(values)
        return [float(numpy.median(values)), low, high, float(numpy.quantile(values, 0.8)), len(values),
                None, None, 'too_few' if len(values) < minimum else 'ok']
    if active_days == 0 or (not values and not declared):
        return nothing[:4] + [len(values)] + nothing[5:]
    total = math.fsum(values)
    scale = (7 if kpi == 'release_velocity' else 91.3125) / active_days
    low, high = (x * scale for x in poisson(total))
    return [total * scale, low, high, None, len(values), total, active_days,
            'ok' if declared else 'undeclared']


def score(kpi, level, value):
    floor, meets, exceeds = KPIS[kpi][3][LEVELS.index(level)]
    if floor > exceeds:
        floor, meets, exceeds, value = -floor, -meets, -exceeds, -value
    return float(numpy.interp(value, (floor, meets, exceeds), (1, 3, 5)))


def person_figure(data, no, kpi, start, end):
    person, last = data.people[no], end - timedelta(1)
    of_team = KPIS[kpi][1] == 'team'
    who = 'team:' + person.team_on(last) if of_team else no
    records = [r for r in data.records if r[0] == who and r[1] == kpi and start <= r[2] < end]
    there = [d for d in days(start, end) if of_team or person.employed_on(d)]
    active = [d for d in there if of_team or not person.away_on(d)]
    declared = all((who, kpi, d) in data.declared for d in there)
    found = figure(kpi, records, len(active), declared)
    points = score(kpi, person.level_on(last), found[0]) if found[-1] == 'ok' else None
    return found + [points]


def team_figure(data, team, kpi, start, end):
    def counts(record):
        if record[0].startswith('team:'):
            return record[0] == 'team:' + team
        person = data.people[record[0]]
        return person.employed_on(record[2]) and person.team_on(record[2]) == team

    records = [r for r in data.records if r[1] == kpi and start <= r[2] < end and counts(r)]
    if KPIS[kpi][1] == 'team':
        span = days(start, end)
        return figure(kpi, records, len(span),
                      all(('team:' + team, kpi, d) in data.declared for d in span)) + [None]
    active, declared, members = 0, True, 0
    for person in data.people.values():
        there = [d for d in days(start, end) if person.employed_on(d) and person.team_on(d) == team]
        members += bool(there)
        here = sum(not person.away_on(d) for d in there)
        active += here
        if here and not all((person.no, kpi, d) in data.declared for d in there):
            declared = False
    return figure(kpi, records, active, declared and members > 0) + [None]


def months(start, end):
    spans = []
    while start < end:
        following = date(start.year + start.month // 12, start.month % 12 + 1, 1)
        spans.append((start, min(following, end)))
        start = following
    return spans


def xmr(kpi, points):
    if not points:
        return None
    values = [value for _, value in points]
    mean = math.fsum(values) / len(values)
    chart = {'mean': mean, 'lower': None, 'upper': None, 'provisional': len(values) < 10, 'signals': []}
    if len(values) < 2:
        return chart
    reach = 2.66 * math.fsum(abs(b - a) for a, b in zip(values, values[1:])) / (len(values) - 1)
    most = 100 if KPIS[kpi][0] in ('ratio', 'snapshot') else math.inf
    chart['lower'], chart['upper'] = max(0, mean - reach), min(most, mean + reach)
    tiny = 1e-12 * max(abs(v) for v in values)
    sides = [0 if abs(v - mean) <= tiny else (1 if v > mean else -1) for v in values]
    for i, (when, value) in enumerate(points):
        if value > chart['upper'] + tiny:
            chart['signals'].append([str(when), 'outside', 'above'])
        elif value < chart['lower'] - tiny:
            chart['signals'].append([str(when), 'outside', 'below'])
        first, last = i, i
        while first > 0 and sides[first - 1] == sides[i]:
            first -= 1
        while last + 1 < len(sides) and sides[last + 1] == sides[i]:
            last += 1
        if sides[i] and last - first + 1 >= 8:
            chart['signals'].append([str(when), 'run', 'above' if sides[i] > 0 else 'below'])
    return chart


def unit(kpi):
    return 'per week' if kpi == 'release_velocity' else UNITS[KPIS[kpi][0]]


def query(name, data, spans, kpis, people=(), team=None, by=None):
    words = ['--all'] if len(people) > 1 else ['--team', team] if team else ['--engineer', people[0]]
    if len(kpis) == 1:
        words += ['--kpi', kpis[0]]
    words += ['--from', str(spans[0][0]), '--to', str(spans[-1][1])]
    if by:
        words += ['--by', by]
    rows = []
    for who in people or [team]:
        for start, end in spans:
            for kpi in kpis:
                found = (team_figure if team else person_figure)(data, who, kpi, start, end)
                rows.append([who, kpi, unit(kpi), str(start), str(end)] + found)
    answer = {'set': name, 'words': words, 'figures': rows}
    if by == 'month' and len(kpis) == 1 and len(people) < 2:
        answer['xmr'] = xmr(kpis[0], [(day(row[3]), row[5]) for row in rows if row[5] is not None])
    return answer


def ask(name, data, half, long_span, recorded):
    """One half-year for everybody and every team, then month by month."""
    everybody = sorted(data.people)
    teams = sorted({team for person in data.people.values() for _, team in person.teams})
    every = list(KPIS)
    answers = [query(name, data, [half], every, people=everybody)]
    answers += [query(name, data, [half], every, team=team) for team in teams]
    answers += [query(name, data, months(*half), every, people=everybody, by='month')]
    answers += [query(name, data, months(*half), every, team=team, by='month') for team in teams]
    for kpi in recorded:
        for no in everybody:
            answers.append(query(name, data, months(*long_span), [kpi], people=[no], by='month'))
        for team in teams:
            answers.append(query(name, data, months(*long_span), [kpi], team=team, by='month'))
    return answers


def qbittorrent():
    data = Data()
    with open(HERE / '../qbittorrent/people.csv', encoding='utf-8') as file:
        for row in csv.DictReader(file):
            data.people[row['employee_no']] = Person(
                row['employee_no'], row['team'], row['level'], row['hired_on'])
    data.read_records(HERE / '../qbittorrent/kpi.csv')
    return data


MADE_PEOPLE = [
    ('M001', '김가온', '백엔드', 'senior', '2020-01-06', ''),
    ('M002', 'Sam Lee', '백엔드', 'mid', '2025-03-10', ''),  # hired in the middle
    ('M003', '박나래', '백엔드', 'junior', '2022-08-01', '2025-05-20'),  # left in the middle
    ('M004', '이도현', 'Platform', 'lead', '2018-02-12', ''),  # away all the time
    ('M005', 'Kim, Ada', 'Platform', 'mid', '2023-04-03', ''),  # absences that overlap
    ('M006', '정하늘', 'Platform', 'junior', '2024-03-04', ''),  # changes team twice, and level
    ('M007', '김가온', 'Platform', 'senior', '2025-09-01', ''),  # not yet there
    ('M008', '최"별"', 'Data', 'mid', '2021-11-15', ''),
    ('M009', '한솔', 'Data', 'junior', '2024-11-04', '2025-01-15'),  # hardly there
]
MOVES = [('2025-04-01', '백엔드', 'mid'), ('2025-05-16', 'Platform', 'mid')]
ABSENCES = [('M004', '2025-01-01', '2025-07-01'), ('M005', '2025-02-10', '2025-03-05'),
            ('M005', '2025-02-24', '2025-03-20')]
# from, to, KPIs, team (none: all)
CLAIMS = [
    ('2025-01-01', '2025-07-01', 'talks,tech_docs', None),
    ('2025-01-01', '2025-07-01', 'mentoring_sessions', 'Platform'),  # M006 was there for a part only
    ('2025-01-01', '2025-04-01', 'tech_sharing_sessions', None),  # a part of the half-year
    ('2025-01-01', '2025-03-01', 'new_tech_proposals', '백엔드'),  # two parts that join
    ('2025-03-01', '2025-07-01', 'new_tech_proposals', '백엔드'),
    ('2025-01-01', '2025-07-01', 'release_velocity', '백엔드'),
]


def made_records(rng):
    first, last = day('2024-07-01'), day('2025-08-31')
    rows = []

    def add(who, kpi, when, value='', numerator='', denominator='', ref='', note=''):
        rows.append((who, kpi, str(when), value, numerator, denominator, ref, note))

    for no, _, _, _, hired, left in MADE_PEOPLE:
        # A few days before the hiring and after the leaving too: it happens.
        start = max(first, day(hired) - timedelta(6))
        end = min(last, day(left) + timedelta(9)) if left else last
        merge = 0
        for when in days(start, end):
            if when.weekday() >= 5:
                continue
            for _ in range(rng.choice((0, 0, 0, 1, 1, 2)) if no != 'M008' else 0):
                merge += 1
                ref = f'merge {merge}'
                add(no, 'bug_rate', when, numerator=int(rng.random() < 0.12), denominator=1, ref=ref)
                add(no, 'pr_lead_time', when, value=round(rng.lognormvariate(3, 1.2), 2), ref=ref)
                add(no, 'review_pass_rate', when, numerator=int(rng.random() < 0.7), denominator=1, ref=ref)
            for kpi, chance in (('mentoring_sessions', 0.05), ('tech_sharing_sessions', 0.02),
                                ('new_tech_proposals', 0.02), ('tech_docs', 0.06), ('talks', 0.01)):
                if rng.random() < chance:
                    add(no, kpi, when, value=rng.choice((1, 1, 1, 2)), ref=f'{kpi[:2]}{when:%m%d}')
            if when.day in (7, 21):
                eligible = rng.randint(0, 9)
                add(no, 'review_participation', when, numerator=rng.randint(0, eligible),
                    denominator=eligible, note='반기 "집계", 두 줄\n둘째 줄' if when.day == 7 else '')
        for module in ('api', 'core', ''):
            for when in sorted(rng.sample(days(start, end), min(5, (end - start).days))):
                lines = rng.randint(200, 4000)
                add(no, 'test_coverage', when, numerator=rng.randint(lines // 2, lines), denominator=lines,
                    ref=module and f'{no} {module}')
    for team in ('백엔드', 'Platform'):
        for when in rng.sample(days(first, last), 40):
            add('team:' + team, 'mttr', when, value=round(rng.lognormvariate(0.8, 1), 3), ref=f'INC-{when:%y%m%d}')
        for when in days(first, last):
            if when.day == 1:
                add('team:' + team, 'sla_attainment', when, numerator=rng.randint(2970, 3000),
                    denominator=3000, ref='window')
            if when.weekday() == 3 and rng.random() < 0.6:
                add('team:' + team, 'release_velocity', when, value=1)
        # A team's own record of a person's KPI counts for the team and for nobody in it.
        add('team:' + team, 'test_coverage', day('2025-06-02'), numerator=700, denominator=1000, ref='shared')
        add('team:' + team, 'bug_rate', day('2025-02-03'), numerator=3, denominator=20, ref='before the split')
    return rows


def made():
    rng = random.Random(20250701)
    header = ('employee_no', 'name', 'team', 'level', 'hired_on', 'career_started_on', 'left_on')
    steps = []

    def write(name, columns, rows):
        with open(HERE / name, 'w', encoding='utf-8', newline='') as file:
            writer = csv.writer(file, lineterminator='\n')
            writer.writerow(columns)
            writer.writerows(rows)

    data = Data()
    write('made_people.csv', header, [p[:5] + (p[4],) + p[5:] for p in MADE_PEOPLE])
    steps.append(['--today', '2025-01-01', 'import', 'people', 'made_people.csv'])
    for no, _, team, level, hired, left in MADE_PEOPLE:
        data.people[no] = Person(no, team, level, hired, left or None)
    no, name, _, _, hired, left = MADE_PEOPLE[5]
    for i, (when, team, level) in enumerate(MOVES, 2):
        write(f'made_people{i}.csv', header, [(no, name, team, level, hired, hired, left)])
        steps.append(['--today', when, 'import', 'people', f'made_people{i}.csv'])
        data.people[no].teams.append((day(when), team))
        if level != data.people[no].levels[-1][1]:
            data.people[no].levels.append((day(when), level))
    for no, start, end in ABSENCES:
        steps.append(['people', 'absence', no, '--from', start, '--to', end])
        data.people[no].absences.append((day(start), day(end)))
    write('made_kpi.csv', ('employee_no', 'kpi', 'date', 'value', 'numerator', 'denominator', 'ref', 'note'),
          made_records(rng))
    data.read_records(HERE / 'made_kpi.csv')
    steps.append(['import', 'kpi', 'made_kpi.csv'])
    for start, end, kpis, team in CLAIMS:
        steps.append(['import', 'kpi', 'made_kpi.csv', '--complete', f'{start}..{end}', '--complete-kpi', kpis]
                     + (['--team', team] if team else ['--all']))
        data.declare(day(start), day(end), kpis.split(','), team)
    (HERE / 'made.json').write_text(
        json.dumps({'steps': steps}, ensure_ascii=False, indent=1) + '\n', encoding='utf-8')
    return data


def short(thing):
    """Numbers to 13 digits: more than the comparison needs, and fewer bytes to keep."""
    if isinstance(thing, dict):
        return {key: short(value) for key, value in thing.items()}
    if isinstance(thing, (list, tuple)):
        return [short(value) for value in thing]
    return float(f'{thing:.13g}') if isinstance(thing, float) else thing


def main():
    recorded = ('review_pass_rate', 'bug_rate', 'pr_lead_time', 'review_participation', 'tech_docs')
    answers = ask('qbittorrent', qbittorrent(), (day('2019-01-01'), day('2019-07-01')),
                  (day('2018-01-01'), day('2020-01-01')), recorded)
    answers += ask('made', made(), (day('2025-01-01'), day('2025-07-01')),
                   (day('2024-07-01'), day('2025-07-01')), ('test_coverage', 'mttr', 'release_velocity',
                                                            'bug_rate', 'mentoring_sessions'))
    lines = ',\n'.join(json.dumps(short(answer), ensure_ascii=False) for answer in answers)
    (HERE / 'expected.json').write_text('{"answers": [\n' + lines + '\n]}\n', encoding='utf-8')


main()
