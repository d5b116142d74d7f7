"""Inputs made of other inputs: bytes changed, cut out, doubled, put in; lines moved about."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from tests.fuzzing.reader import Mutate

DANGEROUS = (
    *(b"\0", b"\r", b"\n", b"\r\n", b"\t", b" ", b"'", b'"', b'""', b"\\", b"/", b"../", b"<", b">", b"&", b"&#0;", b"]]>", b"<!--", b"%", b"%00", b"%s", b"{0}"),
    *(b"\xff", b"\xfe", b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"\xed\xb0\x80", b"\xc0\x80", b"\xf4\x90\x80\x80", b"\xf0\x9f\x92\xa9", b"\xcc\x88" * 3),
    *(b"\xe2\x80\xae", b"\xc2\x85", b"\xe2\x80\xa8", b"\xc4\xb0", b"\xef\xac\x83", b"\xd9\xa1", b"\xc2\xb2", b"\xe2\x85\xa7", b"\xef\xbc\x91", b"\xc3\x9f"),
    *(b"0", b"-1", b"-0", b"1E+99", b"1e999", b"NaN", b"Infinity", b"-Infinity", b"0x10", b"1_000", b"999999999999999999999", b"18446744073709551616", b"9" * 320),
    *(b"2147483648", b"4294967295", b"9223372036854775807", b"-9223372036854775808", b"0000-00-00", b"9999-12-31", b"10000-01-01", b"2026-02-30", b"24:61:61", b"+99:99"),
    *(b"true", b"false", b"null", b"None", b"[]", b"{}", b"[", b"]", b"{", b"}", b"(", b")", b":", b",", b";", b"=", b"|", b"#", b"*", b"_", b"`", b"~", b"!", b"@", b"$", b"^"),
)  # fmt: skip
_SURROGATES = (b"\xed\xa0\x80", b"\\ud800", b"\\u0000")
_LENGTHS = (1, 1, 1, 2, 3, 4, 8, 16, 60, 400)
_TIMES = (1, 1, 1, 2, 3, 17, 200)


def byte_mutation(*words: bytes) -> Mutate:
    """Changes anywhere, with these words among what is put in."""
    tokens = (*DANGEROUS, *_SURROGATES, *words, *words)

    def mutate(data: bytes, chance: Random, others: Sequence[bytes]) -> bytes:
        made = bytearray(data)
        for _ in range(_few(chance)):
            _change(made, chance, others, tokens)
        return bytes(made)

    return mutate


def _few(chance: Random) -> int:
    """Mostly one change, so that an input gets far before it fails."""
    return 1 if chance.random() < 0.5 else chance.randint(2, 10)


def _change(made: bytearray, chance: Random, others: Sequence[bytes], tokens: Sequence[bytes]) -> None:
    place = chance.randrange(len(made) + 1)
    length = chance.choice(_LENGTHS)
    match chance.randrange(9):
        case 0 if made:
            made[place % len(made)] ^= 1 << chance.randrange(8)
        case 1:
            made[place : place + 1] = bytes((chance.randrange(256),))
        case 2:
            del made[place : place + length]
        case 3:
            made[place:place] = made[place : place + length] * chance.choice(_TIMES)
        case 4:
            made[place:place] = chance.choice(tokens) * chance.choice(_TIMES)
        case 5:
            made[place : place + length] = chance.choice(tokens)
        case 6 if chance.random() < 0.2:
            del made[place:]
        case 7:
            _change_number(made, place, chance)
        case _:
            other = chance.choice(others)
            start = chance.randrange(len(other) + 1)
            made[place : place + length] = other[start : start + chance.choice(_LENGTHS) * 4]


def _change_number(made: bytearray, place: int, chance: Random) -> None:
    """The next digits become another number."""
    for start in range(place, min(place + 200, len(made))):
        if 48 <= made[start] <= 57:
            end = start
            while end < len(made) and 48 <= made[end] <= 57:
                end += 1
            made[start:end] = chance.choice(
                (b"0", b"-1", b"1", b"99", b"65536", b"4294967296", b"9" * 20, b"9" * 5000, b"1.5", b"1e5", b"")
            )
            return


def line_mutation(*words: bytes, end: bytes = b"\n") -> Mutate:
    """Lines left out, doubled, moved, taken from others; every other time changes within lines."""
    within = byte_mutation(*words)

    def mutate(data: bytes, chance: Random, others: Sequence[bytes]) -> bytes:
        if chance.random() < 0.6:
            return within(data, chance, others)
        lines = data.split(end)
        for _ in range(_few(chance)):
            place = chance.randrange(len(lines) + 1)
            match chance.randrange(5):
                case 0 if len(lines) > 1:
                    del lines[place : place + chance.choice((1, 1, 3))]
                case 1:
                    lines[place:place] = lines[place : place + chance.choice((1, 2, 5))] * chance.choice(_TIMES)
                case 2 if lines:
                    lines.insert(place, lines.pop(chance.randrange(len(lines))))
                case 3 if lines:
                    at = chance.randrange(len(lines))
                    lines[at] = within(lines[at], chance, others)
                case _:
                    lines.insert(place, chance.choice(chance.choice(others).split(end)))
        return end.join(lines)

    return mutate


def either(*ways: tuple[float, Mutate]) -> Mutate:
    """One of several ways, each with its weight."""
    weights, choices = [weight for weight, _ in ways], [way for _, way in ways]

    def mutate(data: bytes, chance: Random, others: Sequence[bytes]) -> bytes:
        return chance.choices(choices, weights)[0](data, chance, others)

    return mutate
