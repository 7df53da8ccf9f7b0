"""The paragraphs and rows of a Word document as pieces of a text."""

from collections.abc import Iterator

from docx.document import Document
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement as Element

from handrail.sop.formats.docx.numbering import MOST_LINKS, Numbering
from handrail.sop.formats.prose.lines import row
from handrail.sop.formats.prose.piece import Piece, PieceKind
from handrail.words import sentence

GONE = frozenset(
    {
        qn("w:del"),
        qn("w:moveFrom"),
        "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",
    }
)
"""What somebody has deleted, and what is there a second time for old programs."""
AROUND = frozenset({qn("w:sdt"), qn("w:sdtContent"), qn("w:customXml"), qn("w:ins")})
QUOTES = ("quote", "zitat", "cytat", "idézet", "citat", "sitat")
SHORT = 70
HEADING_IN_BOLD = 6
ENDINGS = (".", "!", "?", ";", ",")


def pieces_in(document: Document) -> tuple[Piece, ...]:
    """Return what stands in the body; not headers, footers, footnotes and comments."""
    return tuple(_Body(document).pieces())


class _Body:
    def __init__(self, document: Document) -> None:
        self.body = document.element.body
        self.styles = {
            style.get(qn("w:styleId")): style
            for style in document.styles.element.iterchildren(qn("w:style"))
        }
        self.numbering = Numbering(_numbering_of(document))
        self.has_title = any(self._is_title(each) for each in self.body.iter(qn("w:p")))
        self.paragraphs = 0
        self.tables = 0

    def pieces(self) -> Iterator[Piece]:
        yield from self._within(self.body)

    def _within(self, element: Element) -> Iterator[Piece]:
        for child in element:
            if child.tag == qn("w:p"):
                yield from self._paragraph(child)
            elif child.tag == qn("w:tbl"):
                yield from self._table(child)
            elif child.tag in AROUND:
                yield from self._within(child)

    def _paragraph(self, paragraph: Element) -> Iterator[Piece]:
        self.paragraphs += 1
        text = _text_of(paragraph)
        if not text:
            return
        place = sentence("docx-paragraph", number=self.paragraphs)
        style_ids, properties = self._style_ids(paragraph), self._properties(paragraph)
        if heading := self._heading_level(paragraph, properties):
            yield Piece(PieceKind.HEADING, text, place, heading)
        elif level := self.numbering.level(properties, style_ids):
            depth = level.depth + self._depth_by_name(style_ids)
            yield Piece(PieceKind.ITEM, text, place, depth, self.numbering.label(level))
        elif any(name.startswith(QUOTES) for name in self._names(style_ids)):
            yield Piece(PieceKind.SPEECH, text, place)
        elif _is_bold(paragraph) and len(text) <= SHORT and not text.endswith((*ENDINGS, ":")):
            yield Piece(PieceKind.HEADING, text, place, HEADING_IN_BOLD)
        elif _is_bold(paragraph) and text.endswith(":"):
            yield Piece(PieceKind.TEXT, f"**{text}**", place)
        else:
            yield Piece(PieceKind.TEXT, text, place)

    def _table(self, table: Element) -> Iterator[Piece]:
        self.tables += 1
        number = self.tables
        for at, line in enumerate(table.iterchildren(qn("w:tr")), start=1):
            cells = list(line.iterchildren(qn("w:tc")))
            if len(cells) == 1:
                yield from self._within(cells[0])
                continue
            texts = [" ".join(filter(None, map(_text_of, cell.iter(qn("w:p"))))) for cell in cells]
            filled = [text for text in texts if text]
            if filled:
                yield row(filled, sentence("docx-row", table=number, row=at))

    def _heading_level(self, paragraph: Element, properties: list[Element | None]) -> int:
        if self._is_title(paragraph):
            return 1
        for each in properties:
            found = each.find(qn("w:outlineLvl")) if each is not None else None
            level = str(found.get(qn("w:val"))) if found is not None else ""
            if level.isdecimal():
                return int(level) + 1 + self.has_title if int(level) < 9 else 0
        return 0

    def _is_title(self, paragraph: Element) -> bool:
        return "title" in self._names(self._style_ids(paragraph)[:1])

    def _properties(self, paragraph: Element) -> list[Element | None]:
        """Return the paragraph's own properties, then its style's and those that it is based on."""
        styles = (self.styles[name] for name in self._style_ids(paragraph))
        return [paragraph.find(qn("w:pPr")), *(style.find(qn("w:pPr")) for style in styles)]

    def _style_ids(self, paragraph: Element) -> list[str]:
        properties = paragraph.find(qn("w:pPr"))
        style = properties.find(qn("w:pStyle")) if properties is not None else None
        name = style.get(qn("w:val")) if style is not None else None
        ids: list[str] = []
        while (
            name is not None and name in self.styles and name not in ids and len(ids) < MOST_LINKS
        ):
            ids.append(name)
            based_on = self.styles[name].find(qn("w:basedOn"))
            name = based_on.get(qn("w:val")) if based_on is not None else None
        return ids

    def _names(self, style_ids: list[str]) -> list[str]:
        names = (self.styles[style_id].find(qn("w:name")) for style_id in style_ids)
        return [str(name.get(qn("w:val"))).lower() for name in names if name is not None]

    def _depth_by_name(self, style_ids: list[str]) -> int:
        """Return how deep a style such as "List Bullet 2" stands, from 0."""
        name = next(iter(self._names(style_ids)), "")
        last = name.rpartition(" ")[2]
        return int(last) - 1 if name.startswith("list ") and last in {"2", "3", "4", "5"} else 0


def _numbering_of(document: Document) -> Element | None:
    """Return the document's lists, or None where it has none."""
    for relation in document.part.rels.values():
        if relation.reltype.endswith("/numbering") and not relation.is_external:
            return getattr(relation.target_part, "element", None)
    return None


def _text_of(paragraph: Element) -> str:
    return " ".join("".join(_texts(paragraph)).split())


def _texts(element: Element) -> Iterator[str]:
    for child in element:
        if child.tag in GONE or child.tag == qn("w:txbxContent"):
            continue
        if child.tag == qn("w:t"):
            yield child.text or ""
        elif child.tag in {qn("w:tab"), qn("w:br"), qn("w:cr")}:
            yield " "
        elif child.tag == qn("w:noBreakHyphen"):
            yield "-"
        else:
            yield from _texts(child)


def _is_bold(paragraph: Element) -> bool:
    """Return whether every word is in bold: a heading by its looks."""
    runs = [run for run in paragraph.iter(qn("w:r")) if run.find(qn("w:t")) is not None]
    return bool(runs) and all(_is_bold_run(run) for run in runs)


def _is_bold_run(run: Element) -> bool:
    properties = run.find(qn("w:rPr"))
    bold = properties.find(qn("w:b")) if properties is not None else None
    return bold is not None and bold.get(qn("w:val")) not in {"0", "false", "off"}
