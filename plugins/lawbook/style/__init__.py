"""How plainly a text is written, held by number: reads words, never law. Publishes nothing."""
