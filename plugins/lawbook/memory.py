"""Pure work that is not done twice: a preview asks the same of the same files again after every save."""

from __future__ import annotations

from collections import OrderedDict
from functools import wraps
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import Callable

Given = ParamSpec("Given")
Answer = TypeVar("Answer")

MOST = 1024
"""Answers one function keeps: some versions of every file of a large book."""


def remembered(function: Callable[Given, Answer]) -> Callable[Given, Answer]:
    """The function, giving again what it gave before when it is asked the same.

    Texts and bytes are the same when they are equal, all else only when it is the very same object. The function takes
    its arguments by place and must be pure, and what it takes and gives frozen: a generator would be empty the second
    time.
    """
    held: OrderedDict[tuple[Any, ...], tuple[tuple[Any, ...], Answer]] = OrderedDict()

    @wraps(function)
    def ask(*given: Any) -> Any:
        key = tuple(one if type(one) in (str, bytes) else id(one) for one in given)
        if key not in held:
            # What was given is kept with its answer: its id can then belong to nothing else.
            held[key] = given, cast("Any", function)(*given)
            while len(held) > MOST:
                held.popitem(last=False)
        held.move_to_end(key)
        return held[key][1]

    return cast("Callable[Given, Answer]", ask)
