"""Documents on paper, read back from the PDF."""

from __future__ import annotations

import random
import re
import threading
import unicodedata
from dataclasses import replace
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import QLocale, QRectF, QSizeF
from PySide6.QtGui import QColor, QImage, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from journal_app.ui.pdf.document import PdfDocument
from journal_app.ui.pdf.paper import Paper, paper_for, paper_theme
from journal_app.ui.pdf.unicode_maps import mended
from journal_app.ui.theme_roles import Size
from journal_app.ui.widgets.cells import paint_cells
from tests.pdf_reading import letters_of, pages_of, read, words_of


def document(paper: Paper, footer: str | None = "personal reflective notes") -> PdfDocument:
    """An empty document."""
    return PdfDocument(paper, footer)


def fonts_of(reader: pypdf.PdfReader) -> list[pypdf.generic.DictionaryObject]:
    """The descriptors of all fonts in a PDF."""
    found = []
    for page in reader.pages:
        for font in page["/Resources"]["/Font"].values():  # type: ignore[index]
            below = font.get_object()["/DescendantFonts"][0].get_object()
            found.append(below["/FontDescriptor"])
    return found


def test_words_come_out_as_they_went_in(a4: Paper) -> None:
    made = document(a4)
    made.title("Übersicht", "Größe · 10:30 – 11:45")
    made.markdown("Grüße: **Öl**, _Straße_, office, fit (A) -> −0,4; “ja” … naïve Ærø")
    made.paragraph("Emoji 😀 end")

    words = words_of(made.content())

    assert "Übersicht Größe · 10:30 – 11:45" in words
    for word in ("Grüße", "Öl", "Straße", "office", "fit (A) -> −0,4", "naïve Ærø"):
        assert word in words
    assert "Emoji [grinning face] end" in words


@pytest.mark.parametrize("word", ["שלום", "مرحبا"])
def test_words_from_right_to_left_can_be_found(a4: Paper, word: str) -> None:
    made = document(a4)
    made.markdown(f"begin {word} end")

    words = words_of(made.content())

    # A PDF holds them as they stand on the page; readers turn them round.
    assert word in words or word[::-1] in words


def test_a_paragraph_from_right_to_left_begins_at_the_right(a4: Paper) -> None:
    made = document(a4, footer=None)
    made.paragraph("שלום עולם")
    places: list[float] = []

    def seen(_text: str, _cm: object, matrix: list[float], *_rest: object) -> None:
        places.append(matrix[4])

    read(made.content()).pages[0].extract_text(visitor_text=seen)

    assert max(places) > a4.page.width() / 2


def test_cells_are_rectangles_of_their_colours_on_paper(a4: Paper) -> None:
    image = QImage(3, 2, QImage.Format.Format_ARGB32)
    image.fill(QColor(0, 0, 0, 0))
    for column in (0, 1):
        image.setPixelColor(column, 1, QColor("#146C63"))
    made = document(a4, footer=None)
    made.picture(QSizeF(300, 200), lambda painter, rect: paint_cells(painter, rect, image))
    content = made.content()

    assert b"/Subtype /Image" not in content
    page = made.image(0, scale=1.0)
    room = a4.room
    width, height = room.width() / 3, room.width() / 3
    seen = [
        page.pixelColor(
            round(room.left() + (column + 0.5) * width), round(room.top() + (row + 0.5) * height)
        ).name()
        for row in (0, 1)
        for column in (0, 1, 2)
    ]
    assert seen == ["#ffffff"] * 3 + ["#146c63"] * 2 + ["#ffffff"]


def test_the_type_is_embedded_and_nothing_is_a_bitmap(a4: Paper) -> None:
    def paint(painter: QPainter, rect: QRectF) -> None:
        painter.setFont(paper_theme().font(Size.SMALL))
        painter.drawRect(rect)
        painter.drawText(rect, "in the picture at 10:30")

    made = document(a4)
    made.heading("Picture")
    made.markdown("*italic* **bold** `code` 漢字")
    made.picture(QSizeF(720, 200), paint)
    content = made.content()
    reader = read(content)

    assert all("/FontFile2" in font for font in fonts_of(reader))
    assert not any(page.images for page in reader.pages)
    assert "in the picture at 10:30" in words_of(content)


def test_its_properties_tell_nothing(a4: Paper) -> None:
    made = document(a4)
    made.title("A secret name")
    content = made.content()
    reader = read(content)

    properties = dict(reader.metadata or {})
    assert properties.pop("/Title") == properties.pop("/Creator") == "Stance"
    assert properties.pop("/Producer", "").startswith("Qt")
    for dated in ("/CreationDate", "/ModDate", "/Trapped"):
        properties.pop(dated, None)
    assert not any(properties.values())
    assert b"secret" not in content
    assert not reader.attachments


@pytest.mark.parametrize(
    ("locale", "size"),
    [
        ("en_US", QPageSize.PageSizeId.Letter),
        ("en_CA", QPageSize.PageSizeId.Letter),
        ("en_GB", QPageSize.PageSizeId.A4),
        ("de_DE", QPageSize.PageSizeId.A4),
    ],
)
def test_the_page_is_that_of_the_country(
    qapp: object, locale: str, size: QPageSize.PageSizeId
) -> None:
    made = document(paper_for(QLocale(locale)))
    made.paragraph("here")
    box = read(made.content()).pages[0].mediabox

    assert (float(box.width), float(box.height)) == QPageSize.size(
        size, QPageSize.Unit.Point
    ).toTuple()


def test_every_page_has_its_number_and_the_footer(a4: Paper) -> None:
    made = document(a4)
    for number in range(3):
        made.new_page()
        made.heading(f"Part {number}")
    pages = pages_of(made.content())

    assert made.page_count == len(pages) == 3
    for number, text in enumerate(pages, start=1):
        assert f"Page {number} of 3" in text
        assert "personal reflective notes" in text


def test_bare_pages_have_neither(a4: Paper) -> None:
    made = document(a4, footer=None)
    made.paragraph("only this")

    assert words_of(made.content()) == "only this"


def test_a_long_text_loses_and_doubles_no_word_at_a_page_break(a4: Paper) -> None:
    order = random.Random(7)
    words = [f"word{number}" for number in range(2500)]
    text, at = [], 0
    while at < len(words):
        length = order.randint(1, 180)
        text.append(" ".join(words[at : at + length]))
        at += length
    made = document(a4, footer=None)
    made.markdown("\n\n".join(text))

    assert made.page_count > 3
    assert letters_of(made.content()) == "".join(words)


def test_a_table_repeats_its_headings_and_holds_each_row_once(a4: Paper) -> None:
    made = document(a4, footer=None)
    rows = [
        (f"row{number + 100}", "words that go on " * (number % 4), "−0.1") for number in range(90)
    ]
    made.table(["Day", "Said", "Number"], rows, [1, 4, 1], right=[2])
    pages = pages_of(made.content())

    assert len(pages) > 1
    assert all("Number" in page for page in pages)
    found = re.findall(r"row\d\d\d", letters_of(made.content()))
    assert found == [row[0] for row in rows]


def test_a_text_of_one_endless_word_is_broken_and_stays_on_the_page(a4: Paper) -> None:
    made = document(a4, footer=None)
    made.markdown("x" * 3000)

    assert letters_of(made.content()) == "x" * 3000


def test_an_empty_text_and_an_empty_document_are_pages(a4: Paper) -> None:
    made = document(a4)
    assert made.page_count == 1
    made.markdown("")
    made.paragraph("")
    made.table(["A"], [], [1])

    assert len(read(made.content()).pages) == 1


def test_a_picture_that_is_too_high_is_made_smaller(a4: Paper) -> None:
    made = document(a4)
    sizes: list[tuple[float, float]] = []
    made.picture(QSizeF(100, 1000), lambda _painter, rect: sizes.append(rect.size().toTuple()))

    assert made.page_count == 1
    made.content()
    assert sizes == [(100, 1000)]


def test_it_can_be_made_beside_the_window(a4: Paper) -> None:
    made: list[bytes] = []

    def make() -> None:
        here = document(a4)
        here.markdown("Grüße\n\n- one\n- two")
        made.append(here.content())

    thread = threading.Thread(target=make)
    thread.start()
    thread.join()

    assert "Grüße" in words_of(made[0])


def test_a_printer_gets_the_same_pages(a4: Paper, tmp_path: Path) -> None:
    made = document(a4)
    made.heading("Übersicht")
    made.new_page()
    made.markdown("second page")
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setFullPage(True)
    printer.setPageLayout(a4.layout)

    made.paint_on(printer, printer.resolution())

    printed = (tmp_path / "printed.pdf").read_bytes()
    pages = read(printed).pages
    assert len(pages) == 2
    assert "Übersicht" in words_of(printed)
    assert "Page 2 of 2" in words_of(printed)
    assert (float(pages[0].mediabox.width), float(pages[0].mediabox.height)) == (595, 842)


def test_a_page_can_be_looked_at(a4: Paper) -> None:
    made = document(replace(a4, left=10))
    made.paragraph("ink")
    image = made.image(0, scale=1.0)

    assert (image.width(), image.height()) == (595, 842)
    dark = sum(
        image.pixelColor(x, y).lightness() < 128 for x in range(8, 60) for y in range(50, 80)
    )
    assert dark > 10


def test_mending_keeps_the_length_and_everything_but_the_tables() -> None:
    table = (
        b"begincmap 1 beginbfrange <0000> <0000> <0000> "
        b"<0009> <000B> [<0009> <FEE3> <00E4> ] <0010> <0010> <0009> <0020> <0022> <0009> endcmap"
    )
    content = b"<0009> before " + table + b" [<0009>] after"

    out = mended(content)

    assert len(out) == len(content)
    assert out.startswith(b"<0009> before ")
    assert out.endswith(b" [<0009>] after")
    assert b"[<0020> <0645> <00E4> ]" in out
    assert b"<0010> <0010> <0020>" in out
    assert b"<0020> <0022> <0009>" in out, "a run of codes cannot be shifted by one"
    assert unicodedata.name("\u0645") == "ARABIC LETTER MEEM"
