"""The sections of a state's page, one module each, in the words of `wording`."""
