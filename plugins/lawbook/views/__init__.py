"""What we publish: each module turns the lawbook into plain, frozen data for one page or file."""
