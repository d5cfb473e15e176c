"""Everything that pvcguard raises.

Bad manifests do not raise: they become problems of the report, so that the rest is still checked.
What is raised is what leaves nothing to report, or a wrong call::

    PvcguardError
    ├── InputError           what was given cannot be read or is not what it must be
    │   ├── DocumentError    one YAML or JSON document; becomes a problem of the report
    │   └── ReviewError      an AdmissionReview that is none
    ├── ConfigError          a configuration file or value
    ├── InventoryError       the objects that the reviewed ones are judged against
    ├── EngineError          an engine could not decide
    │   ├── EngineUnavailableError   its binary or server is not there
    │   └── EngineTimeoutError   it did not answer in time
    ├── MissingExtraError    an optional dependency is not installed
    ├── AssetError           the installation lacks a file that belongs to it
    └── pvcguard.rego.RegoError   evaluation of a rule failed in the embedded engine
"""

from __future__ import annotations


class PvcguardError(Exception):
    """Root of all errors of this package."""


class InputError(PvcguardError):
    """Something given by the caller cannot be read or has the wrong form."""


class DocumentError(InputError):
    """One YAML or JSON document cannot be read.

    `line` and `column` are 1-based and relative to the document's text; 0 where nobody knows.
    """

    def __init__(self, message: str, line: int = 0, column: int = 0) -> None:
        super().__init__(message)
        self.line = line
        self.column = column


class ReviewError(InputError):
    """An AdmissionReview lacks what Kubernetes always sends."""


class ConfigError(PvcguardError):
    """A configuration cannot be read or has the wrong form.

    `place` is ``file:line:column``, as far as it is known, else an empty string.
    """

    def __init__(self, message: str, place: str = "") -> None:
        super().__init__(f"{place}: {message}" if place else message)
        self.place = place


class InventoryError(PvcguardError):
    """An inventory cannot be read or has the wrong form."""


class EngineError(PvcguardError):
    """An engine failed; no decision was made for the reviews it was given."""


class EngineUnavailableError(EngineError):
    """The engine's binary is not installed, or its server cannot be reached."""


class EngineTimeoutError(EngineError):
    """The engine did not answer within the time that it was given."""


class MissingExtraError(PvcguardError):
    """An optional dependency is needed and not installed.

    `extra` is the name of the extra that installs it, as in ``pip install pvcguard[opa]``.
    """

    def __init__(self, purpose: str, extra: str) -> None:
        super().__init__(f"{purpose} needs an optional dependency: pip install pvcguard[{extra}]")
        self.extra = extra


class AssetError(PvcguardError):
    """A file that belongs to the package is not in this installation."""
