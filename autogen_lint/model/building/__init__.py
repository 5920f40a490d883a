"""From what a module did, or what a document holds, to the entities of the program."""
