"""The verdicts on the actions of a log: given when an action is applied, given again when what arrives reaches further back."""

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from app.store.action import Body, types_of
from app.store.controls import Control, join_statement, rekey_statement, removal_statement
from app.store.identity import device_of_key, verify
from app.store.ledger import Ledger
from app.store.log import Entry, Log
from app.store.merge import device_of
from app.store.rights import FINE
from app.store.space_facts import load_facts
from app.store.verdicts import Deed, Verdicts

BACKWARDS = ("join", "rekey", "remove", "withdraw")
"""Kinds of control actions that can change what was judged before."""


class Weighed(NamedTuple):
    """What an action's author had seen, its control action, and the verdict."""

    known: int
    control: Control | None
    code: int


class Survey(NamedTuple):
    """What the log says by itself: what the author of each action had seen, by the action's number, and the control actions."""

    masks: dict[int, int]
    controls: list[Control]


class Judge:
    """Judges the actions of one log. ``stale``: verdicts may have changed; ``torn``: causes may have been missed as well."""

    def __init__(self, connection: Any, log: Log) -> None:
        self._connection = connection
        self._log = log
        self.revision = 0
        """Another number after every change of what verdicts follow from."""
        self.ledger = Ledger(connection)
        self.load()

    def load(self) -> None:
        """Begin from what the last commit left."""
        self.facts = load_facts(self._connection)
        self.ledger.load()
        self.stale = self.torn = False
        self._chains: dict[tuple[str, tuple[str, ...]], frozenset[str]] = {}
        self._gaps: set[str] = set()
        self._renew()

    def _renew(self) -> None:
        """The control actions are others than before."""
        self.revision += 1
        self._verdicts: Verdicts | None = None
        self._plain: dict[tuple[str, int, str], int] = {}

    @property
    def verdicts(self) -> Verdicts | None:
        """The verdicts by all control actions there are; None for a desk that is alone."""
        if self._verdicts is None and self.facts is not None:
            self._verdicts = Verdicts(self.facts, self.ledger.controls, self._chain)
        return self._verdicts

    def _chain(self, device: str, tips: Iterable[str]) -> frozenset[str]:
        """What a removal leaves of a device; one that is not all here is found out again when more of the device comes."""
        key = (device, tuple(tips))
        if key in self._chains:
            return self._chains[key]
        chain, whole = self._log.chain(*key)
        if whole:
            self._chains[key] = chain
        else:
            self._gaps.add(device)
        return chain

    def weigh(self, entry: Entry, body: Body) -> Weighed:
        """Judge an action whose causes are applied."""
        known = self.ledger.known_after(body["deps"])
        if self.ledger.lost and self.ledger.misses(body["deps"]):
            known |= self.ledger.known_before(body["d"], body["n"])
        if "control" not in body:
            return Weighed(known, None, self._plain_code(entry.id, body["d"], known, ",".join(types_of(body))))
        control = self.ledger.draft(entry, body, known, proven=False)
        if control is None or self.facts is None:
            return Weighed(known, control, FINE)
        control = control._replace(proven=self._is_proven(control, self.ledger.controls))
        verdicts = Verdicts(self.facts, [*self.ledger.controls, control], self._chain)
        return Weighed(known, control, verdicts.of(Deed(entry.id, body["d"], known, types_of(body), control)))

    def _plain_code(self, action: str, device: str, known: int, types: str) -> int:
        """The verdict on an action without a control."""
        verdicts = self.verdicts
        if verdicts is None:
            return FINE
        deed = Deed(action, device, known, types.split(",") if types else ())
        if verdicts.cut(device) is not None:
            return verdicts.of(deed)
        key = (device, known, types)
        if key not in self._plain:
            self._plain[key] = verdicts.of(deed)
        return self._plain[key]

    def accept(self, entry: Entry, weighed: Weighed, *, across: bool) -> None:
        """An action is applied with this verdict; ``across``: it may be a cause of what was applied without it."""
        self.torn = self.torn or across
        if device_of(entry.id) in self._gaps:
            self.stale = True
            self._renew()
        after = weighed.known
        if weighed.control is not None:
            self.ledger.add(weighed.control._replace(seq=entry.seq))
            self._renew()
            self.stale = self.stale or self.reaches_back(weighed.control)
            after |= weighed.control.bit
        self.ledger.remember(entry.id, after)

    def reaches_back(self, control: Control) -> bool:
        """Whether a control action may change earlier verdicts: a joining does only where another used the invitation."""
        if self.facts is None or control.kind not in BACKWARDS:
            return False
        if control.kind != "join":
            return True
        wanted = control.content["invitation"]
        return any(one.kind == "join" and one.content["invitation"] == wanted for one in self.ledger.controls if one.id != control.id)

    def recheck(self) -> list[int]:
        """Judge every applied action again. Gives the numbers of those with another verdict, which are kept."""
        self._renew()
        flipped = list(self.wrong())
        self._log.refuse((code, seq) for seq, _, code in flipped)
        self.stale = False
        return [seq for seq, _, _ in flipped]

    def wrong(self) -> Iterator[tuple[int, str, int]]:
        """The applied actions that are kept with another verdict than they have: number, id, verdict."""
        controls = {control.seq: control for control in self.ledger.controls}
        rows = self._connection.execute("SELECT seq, id, device, known, types, refused FROM action WHERE applied = 1").fetchall()
        for seq, action, device, known, types, refused in rows:
            code = self._code_again(action, device, self.ledger.mask(known), types, controls.get(seq))
            if code != refused:
                yield seq, action, code

    def _code_again(self, action: str, device: str, known: int, types: str, control: Control | None) -> int:
        if control is None or self.verdicts is None:
            return self._plain_code(action, device, known, types)
        return self.verdicts.of(Deed(action, device, known, types.split(",") if types else (), control))

    def relearn(self) -> None:
        """Find out again what the author of every action had seen, and whether control actions are signed as they must be."""
        survey = self.survey()
        numbers = [(self.ledger.number(mask), seq) for seq, mask in survey.masks.items()]
        self._connection.executemany("UPDATE action SET known = ?1 WHERE seq = ?2 AND known <> ?1", numbers)
        self.ledger.replace(survey.controls)
        self._chains.clear()
        self._renew()
        self.stale, self.torn = True, False

    def survey(self) -> Survey:
        """Read from the log alone what every author had seen, and what the control actions are."""
        after: dict[str, int] = {}
        masks: dict[int, int] = {}
        found: list[Control] = []
        bits = {control.seq: control.number for control in self.ledger.controls}
        last: dict[str, list[tuple[int, str]]] = {}
        for entry, body in self._log.in_order():
            known = 0
            for dep in body["deps"]:
                known |= after.get(dep, 0)
            own = last.setdefault(body["d"], [])
            if not after.keys() >= set(body["deps"]):
                known |= after.get(max((one for one in own if one[0] < body["n"]), default=(0, ""))[1], 0)
            own.append((body["n"], entry.id))
            masks[entry.seq] = known
            control = self.ledger.draft(entry, body, known, proven=False)
            if control is not None:
                control = control._replace(number=bits.get(entry.seq, len(bits)))
                found.append(control)
                known |= control.bit
            after[entry.id] = known
        found.sort()
        return Survey(masks, [one._replace(proven=self._is_proven(one, found)) for one in found])

    def _is_proven(self, control: Control, among: Iterable[Control]) -> bool:
        """Whether a control action's signatures are what they must be."""
        content, space = control.content, self.facts
        if space is None:
            return False
        if control.kind == "invite":
            return device_of_key(str(content["public"])) == str(content["invitation"])
        if control.kind == "remove" and content.get("proof"):
            return verify(space.recovery, bytes.fromhex(str(content["proof"])), removal_statement(space.id, content))
        if control.kind not in ("join", "rekey"):
            return True
        if device_of_key(content["public"]) != control.device:
            return False
        among = [one for one in among if one.known_to(control.known)]
        if control.kind == "join":
            keys = [one.content["public"] for one in among if one.kind == "invite" and one.content["invitation"] == content["invitation"]]
            said = join_statement(space.id, control.device)
        else:
            keys = [one.content["public"] for one in among if one.kind in ("join", "rekey") and one.device == content["of"]]
            keys += [space.root_public] if content["of"] == space.root else []
            said = rekey_statement(control.device)
        owner = content.get("of") or content["invitation"]
        return any(device_of_key(key) == owner and verify(key, bytes.fromhex(content["proof"]), said) for key in keys)
