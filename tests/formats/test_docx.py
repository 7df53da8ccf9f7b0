import zipfile
from io import BytesIO

import pytest
from docx import Document
from hypothesis import given
from hypothesis import strategies as st

from handrail.sop import StepKind, parse_procedure
from handrail.sop.formats.docx import UnreadableDocument, from_docx
from handrail.sop.formats.docx.archive import MEGABYTE, MOST_MEGABYTES, MOST_UNPACKED_MEGABYTES


def document(write):
    """Return the bytes of a document that somebody writes."""
    held, made = BytesIO(), Document()
    write(made)
    made.save(held)
    return held.getvalue()


def refund(made):
    made.add_heading("Refund a purchase", 0)
    made.add_paragraph("This is how we give money back.")
    made.add_heading("Owner", 1)
    made.add_paragraph("Team leader")
    made.add_heading("Steps", 1)
    made.add_paragraph("Ask for the order number.", style="List Number")
    made.add_paragraph("If the article is damaged:", style="List Number")
    made.add_paragraph("Ask for a photo.", style="List Bullet 2")
    made.add_paragraph("Send a label.", style="List Bullet 2")
    line = made.add_paragraph(style="List Number")
    line.add_run("Refund ")
    line.add_run("the price").bold = True
    line.add_run(" within 2 hours.")
    made.add_paragraph("Good day, how are you today?", style="Quote")
    table = made.add_table(rows=2, cols=2)
    for at, text in enumerate(("Note what was agreed.", "Close the case.")):
        table.cell(at, 0).text, table.cell(at, 1).text = f"{at + 4}.", text


def drafted(source):
    return parse_procedure(from_docx(source, name="Draft").source, name="draft.yaml")


def test_headings_lists_and_tables_of_a_document_become_a_procedure():
    procedure = drafted(document(refund))

    steps = list(procedure.steps())
    assert (procedure.id, procedure.owner) == ("refund-a-purchase", "team_leader")
    assert [step.id for step in steps] == [
        "ask-order-number",
        "ask-photo",
        "send-label",
        "refund-price-within-2",
        "note-what-agreed",
        "close-case",
    ]
    assert steps[3].say.wordings[0][1] == "Good day, how are you today?"
    assert steps[-1].kind is StepKind.END


def test_numbering_of_a_style_says_how_deep_an_entry_stands():
    procedure = drafted(document(refund))

    choice = procedure.body.blocks[1]
    assert [block.id for block in choice.branches[0].body.blocks] == ["ask-photo", "send-label"]


def test_every_paragraph_is_accounted_for_by_its_number():
    report = from_docx(document(refund), name="Draft").report

    places = {each.place: each.used_as for each in report}
    assert places["paragraph 6"] == "ask-order-number"
    assert places["table 1, row 2"] == "close-case"


def with_part(source, name, content):
    """Return the document with one part of it changed."""
    held = BytesIO()
    with zipfile.ZipFile(BytesIO(source)) as old, zipfile.ZipFile(held, "w") as new:
        for part in old.infolist():
            new.writestr(part.filename, content if part.filename == name else old.read(part))
        if name not in old.namelist():
            new.writestr(name, content, compress_type=zipfile.ZIP_DEFLATED)
    return held.getvalue()


def refused(source):
    with pytest.raises(UnreadableDocument) as refusal:
        from_docx(source, name="Draft")
    return refusal.value


@pytest.mark.parametrize("source", [b"", b"no document", b"PK\x03\x04" + bytes(40)])
def test_what_is_no_document_is_refused(source):
    assert refused(source).rule == "no-document"


def test_a_document_that_unpacks_to_far_more_is_refused():
    bomb = bytes((MOST_UNPACKED_MEGABYTES + 1) * MEGABYTE)

    refusal = refused(with_part(document(refund), "word/media/picture.png", bomb))

    assert refusal.rule == "unpacks-too-large"


def test_a_file_that_is_too_large_is_refused_unread():
    assert refused(bytes(MOST_MEGABYTES * MEGABYTE + 1)).rule == "too-large"


@pytest.mark.parametrize(
    "declared",
    [
        b'<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]>',
        b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]>',
    ],
)
def test_entities_are_refused_with_the_part_that_declares_them(declared):
    body = b'<?xml version="1.0"?>' + declared + b"<a>&b;</a>"

    refusal = refused(with_part(document(refund), "word/document.xml", body))

    assert refusal.rule == "entities"
    assert "word/document.xml" in str(refusal)


@pytest.mark.parametrize("body", [b"", b"<a>", b"<a/>", b"<w:document/>"])
def test_a_damaged_document_is_refused(body):
    assert refused(with_part(document(refund), "word/document.xml", body)).rule == "damaged"


def test_what_was_deleted_is_gone_and_what_was_inserted_is_there():
    word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    body = (
        f'<w:document xmlns:w="{word}"><w:body><w:p>'
        "<w:r><w:t>Check the </w:t></w:r><w:del><w:r><w:delText>old </w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>new</w:t></w:r></w:ins><w:r><w:t> address.</w:t></w:r>"
        "</w:p></w:body></w:document>"
    )

    report = from_docx(
        with_part(document(refund), "word/document.xml", body.encode()), name="Draft"
    ).report

    assert report[0].piece == "Check the new address."


@given(st.integers(0, 2_000), st.integers(0, 400), st.binary(max_size=4))
def test_any_damage_is_refused_or_read(at, taken, put):
    whole = document(refund)
    at = len(whole) - 1 - at  # the directory that says where the parts are stands at the end
    try:
        told = from_docx(whole[:at] + put + whole[at + taken :], name="Draft").source
    except UnreadableDocument as refusal:
        told = str(refusal)

    assert told
