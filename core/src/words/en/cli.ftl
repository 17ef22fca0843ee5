# The terminal: headings, help and answers.
