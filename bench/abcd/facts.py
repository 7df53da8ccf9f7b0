"""What the company's procedures ask and look up."""

from bench.mapped.table import FactTable, fact

SHIPPING = {
    "order_received": "Order received",
    "in_transit": "In transit",
    "out_for_delivery": "Out for delivery",
    "delivered": "Delivered",
}
PAYMENT = {"credit_card": "Credit card", "debit_card": "Debit card", "paypal": "PayPal"}

CUSTOMER: FactTable = {
    "customer.full_name": fact("text", "Full name", of="customer", personal="yes"),
    "customer.account_id": fact("text", "Account id", of="customer", personal="yes"),
    "customer.username": fact("text", "Username", of="customer", personal="yes"),
    "customer.email": fact("email", "E-mail address", of="customer"),
    "customer.phone": fact("phone", "Phone number", of="customer"),
    "customer.address": fact("text", "Full address on one line", of="customer", personal="yes"),
    "customer.membership": fact(
        "choice",
        "Membership level",
        of="customer",
        options={"guest": "Guest", "bronze": "Bronze", "silver": "Silver", "gold": "Gold"},
    ),
    "change.street_before": fact("text", "Street address so far", personal="yes"),
    "change.street": fact("text", "New street address", personal="yes"),
    "change.name_before": fact("text", "Full name so far", personal="yes"),
    "change.name": fact("text", "New full name", personal="yes"),
    "change.phone_before": fact("phone", "Phone number so far", looks_like="(###) ###-####"),
    "change.phone": fact("phone", "New phone number", looks_like="(###) ###-####"),
    "change.method_before": fact("choice", "Way of payment so far", options=PAYMENT),
    "change.method": fact("choice", "New way of payment", options=PAYMENT),
    "payment.method": fact("choice", "Way of payment", options=PAYMENT),
}

ORDER: FactTable = {
    "order.id": fact("text", "Order id"),
    "order.shipping_status": fact("choice", "Shipping status", options=SHIPPING),
    "order.is_as_expected": fact(
        "yes_no", "The order is as the customer expects", comes_from="oracle.answer"
    ),
    "order.fix": fact(
        "choice",
        "What puts the order right",
        options={
            "change_date": "Change the date",
            "change_address": "Change the address",
            "change_item": "Change the item",
            "change_price": "Change the price",
        },
    ),
    "order.change": fact(
        "choice",
        "What to change",
        options={"change_address": "The address", "change_order": "The order"},
    ),
    "order.waited_days": fact("number", "Days waited for the parcel", unit="days", at_least="0"),
    "item.name": fact("text", "Brand and kind of the item"),
    "item.price": fact("money", "Price of the item"),
    "purchase.age_days": fact("number", "Days since the purchase", unit="days", at_least="0"),
    "purchase.age_months": fact(
        "number", "Months since the purchase, begun ones counted", unit="months", at_least="0"
    ),
    "purchase.has_receipt": fact("yes_no", "There is a receipt"),
    "purchase.in_packaging": fact("yes_no", "It is in its original packaging"),
    "return.way": fact(
        "choice",
        "How it comes back",
        options={
            "by_mail": "By mail",
            "in_store": "In a store",
            "drop_off": "At a drop-off center",
        },
    ),
    "price.dispute": fact(
        "choice",
        "Why the price is disputed",
        options={"competitor": "A competitor is cheaper", "yesterday": "It was cheaper yesterday"},
    ),
    "promo.age_days": fact("number", "Days since the code was issued", unit="days", at_least="0"),
    "search.words": fact("text", "What was searched for"),
}

MONEY: FactTable = {
    "refund.reason": fact("text", "Reason of the refund"),
    "refund.method": fact(
        "choice",
        "How the refund is paid",
        options={
            "gift_card": "Gift card",
            "add_value": "Added to the account",
            "paper_check": "Paper check",
            "credit_card": "Credit card",
        },
    ),
    "refund.amount": fact("money", "Amount to refund"),
    "refund.previous": fact("money", "Refund so far"),
    "refund.waited_days": fact("number", "Days waited for the refund", unit="days", at_least="0"),
    "refund.status": fact(
        "choice",
        "Status of the refund",
        options={
            "not_started": "not started",
            "in_progress": "in progress",
            "complete": "complete",
        },
        comes_from="refunds.status",
    ),
    "refund.opened": fact(
        "choice",
        "How the refund was asked for",
        options={"online": "online", "by_phone": "by phone", "by_chat": "by chat"},
        comes_from="refunds.opened",
    ),
    "fee.amount": fact("money", "Amount charged too much"),
    "fee.agreed": fact("yes_no", "20 USD may be charged to the card on the account"),
    "credit.amount": fact("money", "Credit to add"),
    "credit.origin": fact(
        "choice",
        "Where the credit came from",
        options={
            "subscription_refund": "Refund of a subscription",
            "previous_purchase": "An earlier purchase",
            "promotional_package": "A promotional package",
        },
    ),
    "credit.is_missing": fact("yes_no", "The credit is missing", comes_from="oracle.answer"),
    "bill.overcharge": fact("money", "Amount that is wrong on the bill"),
}

OTHER: FactTable = {
    "fault.is_ours": fact("yes_no", "The company made a mistake", comes_from="oracle.answer"),
    "fault.customer_is_right": fact("yes_no", "The customer is right", comes_from="oracle.answer"),
    "mail.is_right": fact("yes_no", "The e-mail is right", comes_from="oracle.answer"),
    "account.ships_abroad": fact(
        "yes_no", "The account has free shipping abroad", comes_from="oracle.answer"
    ),
    "issue.heard_from": fact(
        "choice",
        "How the customer heard of it",
        options={"email": "E-mail", "spouse": "Husband or wife", "news": "News"},
    ),
    "subscription.active": fact(
        "yes_no", "The subscription is active", comes_from="subscriptions.active"
    ),
    "subscription.due_amount": fact("money", "Amount due", comes_from="subscriptions.due_amount"),
    "subscription.due_date": fact("date", "Due on", comes_from="subscriptions.due_date"),
    "subscription.payment": fact("money", "Amount to pay"),
    "subscription.days_late": fact("number", "Days late", unit="days", at_least="0"),
}
