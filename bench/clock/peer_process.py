"""businesstimedelta and pandas, asked in an environment of their own.

Reads "NAME NUMBER" by the line, answers so many questions, and writes the processor time that
they took and the answers, in seconds since 1970 or in minutes.
"""

import json
import sys
from datetime import time, timedelta
from time import process_time

import businesstimedelta
import pandas as pd
import pytz

from bench.clock.week import CLOSES, DAYS_BETWEEN, HOLIDAYS, HOURS, OPENS, ZONE, starts

PYTZ = pytz.timezone(ZONE)
RULES = businesstimedelta.Rules(
    [
        businesstimedelta.WorkDayRule(
            start_time=time(OPENS), end_time=time(CLOSES), working_days=[0, 1, 2, 3, 4], tz=PYTZ
        ),
        businesstimedelta.HolidayRule(dict.fromkeys(HOLIDAYS, "holiday"), tz=PYTZ),
    ]
)
LENGTH = businesstimedelta.BusinessTimeDelta(RULES, hours=HOURS)
OFFSET = pd.offsets.CustomBusinessHour(
    n=HOURS, start=f"{OPENS:02}:00", end=f"{CLOSES:02}:00", holidays=list(HOLIDAYS)
)


def businesstimedelta_due(start):
    return (start + LENGTH).timestamp()


def businesstimedelta_elapsed(start):
    opened = RULES.difference(start, start + timedelta(days=DAYS_BETWEEN))
    return opened.hours * 60 + opened.seconds / 60


def pandas_due(start):
    """It knows no zones, so it is asked and answers by the clock on the wall."""
    return start + OFFSET


PREPARED = {
    "pandas_due": lambda moments: [
        pd.Timestamp(each).tz_convert(ZONE).tz_localize(None) for each in moments
    ],
}
FINISHED = {"pandas_due": lambda due: due.tz_localize(ZONE).timestamp()}
QUESTIONS = {
    "businesstimedelta_due": businesstimedelta_due,
    "businesstimedelta_elapsed": businesstimedelta_elapsed,
    "pandas_due": pandas_due,
}


def answer(name, number):
    moments = PREPARED.get(name, list)(starts(number))
    ask = QUESTIONS[name]
    begun = process_time()
    answers = [ask(each) for each in moments]
    seconds = process_time() - begun
    return {"seconds": seconds, "answers": list(map(FINISHED.get(name, float), answers))}


def main():
    print(json.dumps([businesstimedelta.__name__, pd.__version__]), flush=True)
    for line in sys.stdin:
        name, number = line.split()
        print(json.dumps(answer(name, int(number))), flush=True)


if __name__ == "__main__":
    main()
