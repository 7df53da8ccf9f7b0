"""What readers of JSON and XML object to is told in our words, with its place."""

import pytest

from handrail.sop.formats import importer_named
from handrail.sop.formats.imported import NotImported
from handrail.words import Language

BROKEN = {
    "question-tree": {
        b"{1: 2}": "a name in double quotes belongs here",
        b'{"a": "x': "never closed",
        b'{"a": 1 "b": 2}': "a comma or a closing bracket belongs here",
        b'{"a" 1}': "a colon belongs here",
        b"": "a value belongs here",
        b'{"a": "\\q"}': "a backslash in this text means nothing",
        b'{"a": "b\tc"}': "a text holds a line break",
        b'{"a": 1}}': "something follows after its end",
    },
    "bpmn": {
        b"<a><b></a>": "not the one that began last",
        b"<a>": "there is nothing in it",
        b"<a>1 < 2</a>": "such as &amp; for &",
        b"<a>&nbsp;</a>": "the name behind & is unknown",
        b'<a b="1" b="2"/>': "an attribute stands here twice",
        b"<a/><b/>": "something follows after the last element",
        b"": "there is nothing in it",
        b'<?xml version="1.0" encoding="nonsense"?><a/>': "another encoding",
        b"<x:a/>": "before a colon is not declared",
    },
}


@pytest.mark.parametrize(
    ("form", "source", "told"),
    [(form, source, told) for form, cases in BROKEN.items() for source, told in cases.items()],
)
def test_a_broken_file_says_what_is_wrong_in_a_sentence_of_ours(form, source, told):
    with pytest.raises(NotImported) as refused:
        importer_named(form).read(source, name="broken")

    (finding,) = refused.value.findings
    english, german = (finding.said_in(each) for each in (Language.EN, Language.DE))
    assert told in english
    assert not any(word in german for word in ("Expecting", "token", "element found", "delimiter"))
