"""Values of facts as JSON, with their kind beside them, and back."""

from datetime import date, datetime, time
from decimal import Decimal
from typing import cast

from handrail.record.json_text import JSON, JSONObject
from handrail.rules import Money, Value


def value_to_json(value: Value) -> JSONObject:
    """Return the value as JSON, which `value_from_json` reads."""
    match value:
        case bool():
            return {"yes_no": value}
        case int() | Decimal():
            return {"number": str(value)}
        case Money(amount=amount, currency=currency):
            return {"money": [str(amount), currency]}
        case datetime():
            return {"moment": value.isoformat()}
        case date():
            return {"date": value.isoformat()}
        case time():
            return {"time": value.isoformat()}
        case tuple():
            return {"several": list(value)}
        case str():
            return {"text": value}


def value_from_json(stored: JSONObject) -> Value:
    """Return the value that `value_to_json` wrote."""
    kind, raw = next(iter(stored.items()))
    match kind:
        case "yes_no":
            return bool(raw)
        case "number":
            return Decimal(str(raw))
        case "money":
            amount, currency = cast("list[str]", raw)
            return Money(Decimal(amount), currency)
        case "moment":
            return datetime.fromisoformat(str(raw))
        case "date":
            return date.fromisoformat(str(raw))
        case "time":
            return time.fromisoformat(str(raw))
        case "several":
            return tuple(str(each) for each in cast("list[JSON]", raw))
        case _:
            return str(raw)
