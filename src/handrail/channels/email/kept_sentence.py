"""A sentence kept as text in the record, and said later in whatever language the reader has."""

import json

from handrail.channels.email.letter_json import plain_sentence
from handrail.record.intake import READER_ENDED
from handrail.record.outbox import CRASHED
from handrail.words import Sentence, known_ids, sentence
from handrail.words.language import SOURCE

_CODES = {READER_ENDED: "mail-reader-ended", CRASHED: "mail-sender-ended"}


def kept(what: Sentence) -> str:
    """Return the sentence as text: its id and its values."""
    return json.dumps(plain_sentence(what), separators=(",", ":"))


def sentence_of(text: str) -> Sentence:
    """Return the sentence that `kept` wrote; any other text becomes part of one."""
    if text in _CODES:
        return sentence(_CODES[text])
    try:
        sentence_id, values = json.loads(text)
        if sentence_id in known_ids(SOURCE):
            return Sentence(sentence_id, values)
    except (ValueError, TypeError):
        pass
    return sentence("mail-other-reason", why=text)
