"""The law of deficiency, state by state: read, proved, decided. Knows nothing of any site generator."""
