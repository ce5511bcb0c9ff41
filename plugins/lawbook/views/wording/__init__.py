"""One place for each word: what every fact, value, outcome, step, event and length of time is called."""
