"""Questions the law itself answers: until when, how much, and what of a paycheck, in every state.

They are made of the tables and the wording, so that an edit of the law changes them. Where a state's own file asks
the same, its own answer stands alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..decide import decide
from ..model import Question
from ..situations import typical
from ..vocabulary import Topic
from .example import OWED, SOLD, WORTH, worked
from .state.collecting import paycheck
from .wording import asked

if TYPE_CHECKING:
    from ..decide import Decision
    from ..model import Lawbook, StateLaw


def law_questions(book: Lawbook, law: StateLaw) -> tuple[Question, ...]:
    """The questions of one state that its own file does not ask. A barred claim has no sum to ask about."""
    decision = decide(law.law, book.everywhere.law, typical(law.law))
    made = (_deadline(law, decision), _amount(law, decision), _wages(book, law))
    return tuple(one for one in made if one.a and not _asks_itself(law, one.about))


def _asks_itself(law: StateLaw, topic: Topic) -> bool:
    own = (one.q.lower() for one in law.faq if one.about is topic)
    return any(words in question for question in own for words in asked.SAME[topic])


def _deadline(law: StateLaw, decision: Decision) -> Question:
    usual = law.law.foreclosure.usual
    row = decision.deadline or decision.rule
    return _made(law, Topic.DEADLINE, asked.deadline(decision, law.name, usual), row.cite)


def _amount(law: StateLaw, decision: Decision) -> Question:
    usual = law.law.foreclosure.usual
    said = asked.amount(decision, usual, worked(decision, usual).says, (OWED, SOLD, WORTH))
    rows = (decision.credit, decision.rule if decision.rule.cap else None)
    return _made(law, Topic.AMOUNT, said, tuple(dict.fromkeys(name for row in rows if row for name in row.cite)))


def _wages(book: Lawbook, law: StateLaw) -> Question:
    found = paycheck(law.law, law.sources, book.everywhere.law, book.as_of)
    return _made(law, Topic.WAGES, asked.wages(law.law.wages, found.limits), law.law.wages.cite)


def _made(law: StateLaw, topic: Topic, answer: str, cite: tuple[str, ...]) -> Question:
    # Past the gate: built without its checks, because an answer made by the law is not an editor's text.
    return Question.model_construct(q=asked.question(topic, law.name), a=answer, about=topic, cite=cite)
