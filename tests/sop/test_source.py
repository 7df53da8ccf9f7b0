"""A file is read by a quick parser, and by a careful one for places: both read it alike."""

from hypothesis import given

from handrail.sop import BrokenProcedure
from handrail.sop.nodes import Node
from handrail.sop.source import read_carefully, read_nodes
from tests.sop.test_mutations import changed


def read(source: str, reader=read_nodes) -> Node | BrokenProcedure:
    try:
        return reader(source, file="file.yaml")
    except BrokenProcedure as broken:
        return broken


@given(changed())
def test_a_file_is_read_alike_whether_quickly_or_carefully(source):
    quick, careful = read(source), read(source, read_carefully)

    assert quick == careful or isinstance(careful, BrokenProcedure)


def test_a_value_that_was_left_out_is_missed_where_its_key_ends():
    nodes = read("need: {says: , evidence: None}\n")

    ((_, need),) = nodes.entries
    ((_, says), _) = need.entries
    assert (says.text, says.place.column) == ("", 13)


def test_signs_that_are_no_text_are_refused_and_not_trusted_to_either_parser():
    broken = read("title: \ud800\n")

    assert isinstance(broken, BrokenProcedure)
    assert [finding.rule for finding in broken.findings] == ["no-sign"]
