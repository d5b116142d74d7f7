"""Whether the network is there, as far as the system tells; where it doesn't tell, trying is how to know."""

from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtNetwork import QNetworkInformation


class Network(Protocol):
    """What the outbox asks of the network."""

    @property
    def changed(self) -> SignalInstance:
        """The network came or went."""

    @property
    def there(self) -> bool:
        """Whether trying makes sense."""

    def begin(self) -> None:
        """Begin to listen."""


class SystemNetwork(QObject):
    """The system's own word. Signal ``changed``: the network came or went."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._information: QNetworkInformation | None = None

    @property
    def there(self) -> bool:
        """False only when the system knows that there is no network."""
        if self._information is None:
            return True
        return self._information.reachability() != QNetworkInformation.Reachability.Disconnected

    def begin(self) -> None:
        """Ask the system for the first time; it takes some milliseconds, so not while starting."""
        if self._information is None and QNetworkInformation.loadBackendByFeatures(QNetworkInformation.Feature.Reachability):
            self._information = QNetworkInformation.instance()
            self._information.reachabilityChanged.connect(self.changed)
