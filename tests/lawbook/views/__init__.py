"""Views: what is published, and in which words."""
