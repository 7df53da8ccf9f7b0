from datetime import timedelta

from handrail.desk.actions.send_reply import send_reply
from tests import cast


def test_a_promise_that_was_kept_late_counts_no_more(browse, desk, read):
    """On the page a clock that is late goes on; one that was answered late has stopped."""
    case_id = desk.a_case(text="My parcel 10-5521 has not arrived.")
    desk.now += timedelta(hours=4)
    before = read(browse(cast.alice()).get(f"/cases/{case_id}"))

    send_reply(case_id=case_id, text="We look.", by=cast.alice(), edge=desk.edge)
    after = read(browse(cast.alice()).get(f"/cases/{case_id}"))

    assert 'state="late"' in before
    assert 'state="late"' not in after
    assert 'state="met_late"' in after
    assert "kept late" in after
