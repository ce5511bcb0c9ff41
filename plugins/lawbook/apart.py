"""Two things at once: work that only reads is done by a copy of this process, beside what follows."""

from __future__ import annotations

import os
import pickle
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

Answer = TypeVar("Answer")


def at_once(work: Callable[[], Answer]) -> Callable[[], Answer]:
    """Do the work now; the answer is there."""
    done = work()
    return lambda: done


def apart(work: Callable[[], Answer]) -> Callable[[], Answer]:
    """Start the work in a copy of this process, which must have no threads; the answer, to be pickled, waits for it.

    Where the copy fails, or there is a single processor, the work is done here, and raises here what it raises.
    """
    if (os.cpu_count() or 1) < 2 or not hasattr(os, "fork"):  # noqa: PLR2004  # two can work at once
        return at_once(work)
    reading, writing = os.pipe()
    copy = os.fork()
    if copy == 0:
        _tell(work, writing)
    os.close(writing)

    def answer() -> Answer:
        with os.fdopen(reading, "rb") as pipe:
            told = pipe.read()
        os.waitpid(copy, 0)
        done: Answer = pickle.loads(told) if told else work()  # noqa: S301  # our own copy wrote it
        return done

    return answer


def _tell(work: Callable[[], object], writing: int) -> None:
    """In the copy: write the answer and end, without what a process does at its end."""
    try:
        with os.fdopen(writing, "wb") as pipe:
            pipe.write(pickle.dumps(work()))
    finally:
        os._exit(0)
