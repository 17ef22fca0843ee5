# Bringing a history in, taking everything out.
