"""Makes blocks.ttf, where each sign is a block of one width; needs fonttools, as nothing else does.

python tests/pictures/make_font.py tests/pictures/blocks.ttf
"""

import sys

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen

UNITS, WIDTH, LOW, HIGH = 1000, 560, 0, 700


def main(target: str) -> None:
    """Write the font."""
    block = TTGlyphPen(None)
    for number, corner in enumerate(((60, LOW), (60, HIGH), (WIDTH - 60, HIGH), (WIDTH - 60, LOW))):
        (block.lineTo if number else block.moveTo)(corner)
    block.closePath()
    drawn, empty = block.glyph(), TTGlyphPen(None).glyph()
    font = FontBuilder(UNITS, isTTF=True)
    font.setupGlyphOrder([".notdef", "space", "block"])
    signs = [*range(0x21, 0x250), *range(0x2010, 0x2040), *range(0x2190, 0x2200), 0x2212]
    spaces = (0x20, 0xA0, 0x2009, 0x202F)
    font.setupCharacterMap({**dict.fromkeys(signs, "block"), **dict.fromkeys(spaces, "space")})
    font.setupGlyf({".notdef": drawn, "space": empty, "block": drawn})
    font.setupHorizontalMetrics(dict.fromkeys((".notdef", "space", "block"), (WIDTH, 60)))
    font.setupHorizontalHeader(ascent=800, descent=-200)
    font.setupNameTable({"familyName": "Stance Blocks", "styleName": "Regular"})
    font.setupOS2(sTypoAscender=800, sTypoDescender=-200, usWinAscent=800, usWinDescent=200)
    font.setupPost()
    font.save(target)


if __name__ == "__main__":
    main(sys.argv[1])
