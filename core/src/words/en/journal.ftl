# What a command did, for receipts and undo.
