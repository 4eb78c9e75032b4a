"""The recovery key as it stands on paper: 13 groups of five signs, each with its own check.

What is written is the key of the journal file itself, 256 bits, in Crockford's base 32: digits and
letters without I, L, O and U. Four signs of a group carry the key, the fifth checks them and the
place of the group, so that one wrong sign, or two that changed places, is found and told by the
group it stands in. Capitals, hyphens and blanks mean nothing; O is read as 0, I and L as 1, U as V.
"""

from __future__ import annotations

import re
import unicodedata

from journal_app.domain.errors import InvalidValue

SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
KEY_BYTES = 32
GROUPS = 13
GROUP_SIZE = 5
_DATA = GROUP_SIZE - 1
_SPARE_BITS = GROUPS * _DATA * 5 - KEY_BYTES * 8
_READ_AS = str.maketrans("OILU", "011V")
_BETWEEN = re.compile(r"[\s\-‐-―−_.,:;/|•·]+")
# Powers of 2 in the field of 32 elements: no two alike, so that signs that changed places show.
_WEIGHTS = (2, 4, 8, 16)
_REDUCING = 0b100101


def written_key(raw: bytes) -> tuple[str, ...]:
    """The groups that a key of 32 bytes is written in."""
    if len(raw) != KEY_BYTES:
        raise ValueError("a key of 32 bytes is needed")
    number = int.from_bytes(raw) << _SPARE_BITS | _spare(raw)
    signs = [number >> 5 * place & 31 for place in reversed(range(GROUPS * _DATA))]
    return tuple(
        _group(number, signs[_DATA * (number - 1) : _DATA * number])
        for number in range(1, GROUPS + 1)
    )


def read_key(typed: str) -> bytes:
    """The 32 bytes of a key as it was typed from paper.

    Raises:
        InvalidValue: ``recovery_sign``, ``recovery_group_length``, ``recovery_length``,
            ``recovery_group``, ``recovery_groups``: with the numbers of the groups, from 1 on;
            ``recovery_mixed`` when each group is right and they do not belong together.
    """
    groups = _groups_in(typed)
    wrong = [number for number, group in enumerate(groups, 1) if not _fits(number, group)]
    if len(wrong) == 1:
        raise InvalidValue("recovery_group", group=wrong[0])
    if wrong:
        raise InvalidValue("recovery_groups", groups=", ".join(map(str, wrong)))
    number = 0
    for group in groups:
        for sign in group[:_DATA]:
            number = number << 5 | SIGNS.index(sign)
    raw = (number >> _SPARE_BITS).to_bytes(KEY_BYTES)
    if number & ((1 << _SPARE_BITS) - 1) != _spare(raw):
        raise InvalidValue("recovery_mixed")
    return raw


def same_group(typed: str, group: str) -> bool:
    """Whether what was typed is this group."""
    return _cleaned(typed) == group


def _groups_in(typed: str) -> list[str]:
    pieces = [_cleaned(piece) for piece in _BETWEEN.split(typed) if piece]
    for place, piece in enumerate(pieces, 1):
        for sign in piece:
            if sign not in SIGNS:
                # Where groups were typed as they stand, the piece tells which one is meant.
                number = place if len(pieces) == GROUPS else _group_of(pieces, place)
                raise InvalidValue("recovery_sign", sign=sign, group=number)
    if len(pieces) == GROUPS:
        for number, piece in enumerate(pieces, 1):
            if len(piece) != GROUP_SIZE:
                raise InvalidValue("recovery_group_length", group=number, count=len(piece))
        return pieces
    whole = "".join(pieces)
    if len(whole) != GROUPS * GROUP_SIZE:
        raise InvalidValue("recovery_length", count=len(whole), needed=GROUPS * GROUP_SIZE)
    return [whole[start : start + GROUP_SIZE] for start in range(0, len(whole), GROUP_SIZE)]


def _group_of(pieces: list[str], place: int) -> int:
    before = "".join(pieces[: place - 1])
    piece = pieces[place - 1]
    inside = next(index for index, sign in enumerate(piece) if sign not in SIGNS)
    return (len(before) + inside) // GROUP_SIZE + 1


def _cleaned(typed: str) -> str:
    plain = unicodedata.normalize("NFKC", typed)
    plain = "".join(sign.upper() if len(sign.upper()) == 1 else sign for sign in plain)
    return _BETWEEN.sub("", plain).translate(_READ_AS)


def _group(number: int, signs: list[int]) -> str:
    return "".join(SIGNS[sign] for sign in (*signs, _check(number, signs)))


def _fits(number: int, group: str) -> bool:
    signs = [SIGNS.index(sign) for sign in group]
    return _check(number, signs[:_DATA]) == signs[_DATA]


def _check(number: int, signs: list[int]) -> int:
    found = number
    for weight, sign in zip(_WEIGHTS, signs, strict=True):
        found ^= _times(weight, sign)
    return found


def _times(one: int, other: int) -> int:
    """The product in the field of 32 elements."""
    product = 0
    for bit in range(5):
        if other >> bit & 1:
            product ^= one << bit
    for bit in range(9, 4, -1):
        if product >> bit & 1:
            product ^= _REDUCING << bit - 5
    return product


def _spare(raw: bytes) -> int:
    """Four bits that are left in the last group: they tell whether the groups belong together."""
    import hashlib  # dear, and not needed to know that a journal is locked

    return hashlib.sha256(raw).digest()[0] >> 8 - _SPARE_BITS
