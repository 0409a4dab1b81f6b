#!/usr/bin/env python3
"""Writes statistics.json beside itself: what the tests of domain/statistics and domain/xmr compare with.

Not needed to build or to run the tests: the file is kept in the repository. Run it again only to add
cases; it gives the same bytes each time. Needs numpy 1.22 and SciPy 1.7 or newer.

Nothing here uses the formulas of the program. Wilson's limits are found as the roots of the score test,
Garwood's as the means under which so many events are just too rare, the ranks of the median's interval
by counting in whole numbers, quantiles by numpy, and XmR charts from arrays.
"""

import itertools
import json
import pathlib

import numpy as np
from scipy.optimize import brentq
from scipy.stats import gamma, poisson

Z = 1.959963984540054
TIGHT = {"xtol": 1e-300, "rtol": 4 * np.finfo(float).eps, "maxiter": 2000}


def wilson(successes, trials):
    share = successes / trials

    def score(p):
        return (share - p) ** 2 * trials - Z * Z * p * (1 - p)

    # The score is 0 at a share of 0 or 1 itself; the root wanted there is the other one.
    low = 0.0 if successes == 0 else brentq(score, 0, min(share, 1 - 2**-53), **TIGHT)
    high = 1.0 if successes == trials else brentq(score, max(share, 1e-300), 1, **TIGHT)
    return {"successes": successes, "trials": trials, "low": low, "high": high}


def garwood(events):
    if events != int(events):
        return {"events": events, "low": gamma.ppf(0.025, events), "high": gamma.isf(0.025, events + 1)}
    far = events + 10 * events**0.5 + 10
    low = 0.0
    if events > 0:
        low = brentq(lambda mean: poisson.sf(events - 1, mean) - 0.025, 0, far, **TIGHT)
    high = brentq(lambda mean: poisson.cdf(events, mean) - 0.025, 0, far, **TIGHT)
    return {"events": events, "low": low, "high": high}


def median_rank(n):
    """The largest j with P(Binomial(n, 1/2) <= j - 1) <= 1/40, in whole numbers; 0 where there is none."""
    ways, total, j = 1, 0, 0
    while 40 * (total + ways) <= 1 << n:
        total += ways
        ways = ways * (n - j) // (j + 1)
        j += 1
    return j


def quantiles(random, n, digits):
    values = np.sort(np.round(random.lognormal(3, 1, n), digits))
    probabilities = [0, 0.025, 0.1, 0.25, 1 / 3, 0.5, 0.8, 0.9, 0.975, 1]
    j = median_rank(n)
    return {
        "values": values.tolist(),
        "median": float(np.median(values)),
        "interval": [values[j - 1], values[n - j]] if j else None,
        "quantiles": [[p, float(np.quantile(values, p, method="linear"))] for p in probabilities],
    }


def xmr(months, values, least, greatest):
    series = np.array(values)
    mean = float(series.mean())
    reach = 2.66 * np.abs(np.diff(series)).mean()
    lower = mean - reach if least is None else max(mean - reach, least)
    upper = mean + reach if greatest is None else min(mean + reach, greatest)
    signals = []
    for side, group in itertools.groupby(zip(months, values), lambda point: np.sign(point[1] - mean)):
        group = list(group)
        for month, value in group:
            name = "above" if side > 0 else "below"
            if not lower <= value <= upper:
                signals.append([month, "outside", name])
            if side != 0 and len(group) >= 8:
                signals.append([month, "run", name])
    return {
        "points": [[month, value] for month, value in zip(months, values)],
        "least": least, "greatest": greatest,
        "mean": mean, "lower": lower, "upper": upper,
        "provisional": len(values) < 10,
        "signals": signals,
    }


def xmr_cases(random):
    calendar = [f"{year}-{month:02}-01" for year in range(2018, 2026) for month in range(1, 13)]
    for n in (2, 3, 8, 9, 10, 12, 24, 36, 60):
        months = sorted(random.choice(calendar, n, replace=False).tolist())
        step = np.where(np.arange(n) < n // 2, 0, 12)
        percent = np.clip(np.round(random.normal(80, 6, n) + step, 3), 0, 100)
        hours = np.round(random.lognormal(2, 1, n), 3)
        counts = random.poisson(1.5, n).astype(float)
        yield xmr(months, percent.tolist(), 0, 100)
        yield xmr(months, hours.tolist(), 0, None)
        yield xmr(months, counts.tolist(), 0, None)
        yield xmr(months, (percent - 80).tolist(), None, None)


def main():
    random = np.random.default_rng(20260101)
    proportions = {(0, 1), (1, 1), (1, 2), (40, 51), (7.5, 12), (0.5, 3), (1, 10**6), (999_999, 10**6)}
    for n in (1, 2, 3, 5, 10, 20, 51, 100, 999, 10_000, 200_000, 10**9):
        proportions |= {(k, n) for k in (0, 1, n // 4, n // 2, n - 1, n)}
    events = [*range(0, 31), 50, 99, 100, 101, 300, 1000, 5000, 20_000, 100_000, 10**6,
              0.25, 0.5, 1.5, 2.75, 12.5, 99.9, 1000.5]
    ranks = [*range(0, 201), *range(250, 2001, 50), 1001, 4999, 5000, 9999, 20_000, 50_001, 99_999, 200_000]
    sizes = [*range(1, 13), 20, 25, 50, 99, 100, 150, 200, 1001]
    parts = {
        "wilson": [wilson(k, n) for k, n in sorted(proportions, key=lambda pair: (pair[1], pair[0]))],
        "poisson": [garwood(count) for count in events],
        "median_ranks": [[n, median_rank(n)] for n in ranks],
        "quantiles": [quantiles(random, n, 1 if n < 100 else 3) for n in sizes],
        "xmr": list(xmr_cases(random)),
    }
    lines = [
        f'"{name}": [\n' + ",\n".join(json.dumps(case) for case in cases) + "\n]"
        for name, cases in parts.items()
    ]
    target = pathlib.Path(__file__).with_name("statistics.json")
    target.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
