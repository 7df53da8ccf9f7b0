"""The class of every field of the record."""

from collections.abc import Mapping

from handrail.record.classification import Classification, classified

FIELDS: Mapping[str, Classification] = {
    **classified(
        "record.Event",
        none="id transaction stream_kind seq type format at recorded_at actor_kind",
        identifier="stream_id actor_id body",
    ),
    **classified("record.Subscription", none="name position stopped_at", content="error"),
    **classified(
        "record.Effect",
        none=(
            "id kind origin_kind state attempts crashes "
            "next_try_at lease_until worker put_at settled_at"
        ),
        identifier="key origin_id payload",
        content="receipt error",
    ),
    **classified(
        "record.Timer",
        none="id kind origin_kind due_at next_at failures fence lease_until worker",
        identifier="key origin_id",
        content="error",
    ),
    **classified("record.Blob", none="id size_bytes stored_at", identifier="subject"),
    **classified("record.BlobKey", none="blob", keys="wrapped"),
    **classified(
        "record.IntakeItem",
        none=("id blob source at received_at state tries duplicates lease_until worker settled_at"),
        identifier="fingerprint",
        personal="sender recipients",
        content="reason error",
    ),
    **classified("record.Moment", none="id ahead"),
    **classified("record.Basis", none="name text"),
    **classified("record.Secret", none="name", keys="sealed"),
}
