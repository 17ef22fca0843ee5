# The Today screen.
