"""An invitation as words, as a code and as a file: what is whole is read, what is not is said."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from app.errors import UserError
from app.sync.rules.invitations import Invitation, WrongInvitation, file_text, read_invitation
from app.sync.rules.words import WrongWords, secret_of, split_words, words_of

ADDRESS = '{"kind":"webdav","place":"https://files.example.org/dav/desk","user":"liaison"}'


@given(some.binary(min_size=16, max_size=16))
def test_words_are_read_as_they_are_printed(seed: bytes) -> None:
    words = words_of(seed)
    assert len(words) == 12
    assert secret_of(" ".join(words), 12) == seed
    assert secret_of("\n".join(f"{place}. {word.upper()}," for place, word in enumerate(words, 1)), 12) == seed
    assert secret_of(" ".join(word[:4] for word in words), 12) == seed


@given(some.binary(min_size=16, max_size=16), some.text(max_size=60), some.binary(max_size=60))
def test_a_code_carries_everything(seed: bytes, address: str, access: bytes) -> None:
    invitation = Invitation(seed, address, access)
    assert read_invitation(invitation.code()) == invitation
    assert read_invitation(f"  {invitation.code().lower()} \n") == invitation


@given(some.binary(min_size=16, max_size=16), some.integers(0, 10_000))
def test_a_damaged_code_is_never_read_as_another(seed: bytes, place: int) -> None:
    """The last letter may have bits that say nothing: then it is the same invitation."""
    invitation = Invitation(seed, ADDRESS, b"secret")
    code = invitation.code()
    at = 4 + place % (len(code) - 4)
    other = "A" if code[at] != "A" else "B"
    try:
        assert read_invitation(code[:at] + other + code[at + 1 :]) == invitation
        assert at == len(code) - 1
    except UserError:
        pass
    with pytest.raises(UserError):
        read_invitation(code[:at])


def test_the_file_and_the_mail_around_it_are_read() -> None:
    invitation = Invitation.fresh(ADDRESS, b"geheim")
    text = file_text(invitation, "Parkview Elementary", "Maria Rivera", "alternate")
    assert read_invitation(text) == invitation
    assert read_invitation(f"Dear Dana,\nhere it is:\n> {invitation.code()}\nYours, Maria") == invitation
    assert "Parkview" in text
    assert "geheim" not in text


def test_keys_follow_from_the_seed_alone_and_differ() -> None:
    one, same, other = Invitation(bytes(16)), Invitation(bytes(16), ADDRESS, b"x"), Invitation(bytes([1] * 16))
    assert (one.signing_key, one.box_key, one.bundle_key) == (same.signing_key, same.box_key, same.bundle_key)
    assert len({one.signing_key, one.box_key, one.bundle_key, other.signing_key, other.box_key, other.bundle_key}) == 6
    assert "0000" not in repr(one)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", "no invitation yet"),
        ("abandon ability", "2 words are here; 12 are needed"),
        ("abandon", "1 word is here"),
        ("LD1-AAAA", "not whole"),
        ("zebra " * 11 + "zebr", "don't belong together"),
        ("abandonn " + "ability " * 11, "Did you mean “abandon”"),
        ("xqzw " + "ability " * 11, "Word 1, “xqzw”"),
    ],
)
def test_what_is_wrong_is_said_in_a_sentence(typed: str, said: str) -> None:
    with pytest.raises((WrongWords, WrongInvitation), match=said):
        read_invitation(typed)


def test_numbers_and_signs_between_words_are_nothing() -> None:
    assert split_words("1. Abandon, 2) ability;\n3: able") == ["abandon", "ability", "able"]
