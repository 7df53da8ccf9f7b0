"""The facts of a shop's order, as a procedure would declare them."""

from handrail.rules import Declared, Type

FACTS = {
    "order.age_days": Declared(Type.NUMBER),
    "order.items": Declared(Type.NUMBER),
    "order.total": Declared(Type.MONEY),
    "order.refunded": Declared(Type.MONEY),
    "order.day": Declared(Type.DATE),
    "order.promised": Declared(Type.DATE),
    "order.labels": Declared(Type.SEVERAL),
    "order.number": Declared(Type.REFERENCE),
    "order.paid": Declared(Type.YES_NO),
    "customer.tier": Declared(Type.CHOICE, ("basic", "gold", "vip")),
    "customer.name": Declared(Type.TEXT),
    "customer.waits": Declared(Type.YES_NO),
    "call.time": Declared(Type.TIME),
    "call.began": Declared(Type.MOMENT),
}
