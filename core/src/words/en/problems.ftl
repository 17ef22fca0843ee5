# What is wrong with a draft, and what to do.
