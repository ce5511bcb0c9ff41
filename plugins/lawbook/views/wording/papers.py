"""How soon a paper must be answered, and who may have sent it, in words."""

from __future__ import annotations

from ...papers import Sender, Urgency

URGENCIES: dict[Urgency, tuple[str, str]] = {
    Urgency.TODAY: ("Urgent", "Act today"),
    Urgency.DATE: ("A date counts", "Act by the date on it"),
    Urgency.KEEP: ("No rush", "Keep it"),
}
"""The word and the time; the shape is the template's."""

SENDERS: dict[Sender, tuple[str, str]] = {
    Sender.COURT: ("A court or a sheriff", "It names a court and has a case number."),
    Sender.LAWYER: ("A law firm", "It speaks for the lender or a collector."),
    Sender.LENDER: ("The bank or loan servicer", "The one that had your loan."),
    Sender.COLLECTOR: ("A debt collector", "A company you may not know. It says that it collects a debt."),
    Sender.EMPLOYER: ("My employer", "The payroll office gave it to me."),
}
