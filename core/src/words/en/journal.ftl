# What was done, beside "Undo". It says what happened, not that it went well.

did-kind-several = Entries
did-log = { $count ->
    [one] { $kind } noted
   *[other] { $kind } noted, { $count } entries
}
did-start = { $count ->
    [one] { $kind } started
   *[other] { $kind } started, { $count } timers
}
did-running = { $kind } is going on already
did-stop = { $count ->
    [one] { $kind } ended
   *[other] { $kind } ended, { $count } timers
}
did-correct-start = { $kind }: start changed
did-switch-side = { $kind }: side changed
did-pause = { $kind }: pause
did-resume = { $kind }: goes on
did-massage-area = { $kind }: area changed
did-cry-stopped = { $kind } noted
did-cry-timer-stopped = { $kind } ended, and its start moved
did-paint = { $count ->
    [0] Nothing painted: it was logged before
    [one] Diary painted, { $count } entry
   *[other] Diary painted, { $count } entries
}
did-edit = { $kind } changed
did-delete = { $count ->
    [one] { $kind } deleted
   *[other] { $kind } deleted, { $count } entries
}
did-restore = { $count ->
    [one] { $kind } brought back
   *[other] { $kind } brought back, { $count } entries
}
did-mark-none = { $kind }: none on this day
did-clear-none = { $kind }: "none" taken back
did-add-child = Child added
did-edit-child = Child changed
did-archive-child = Child moved
did-add-caregiver = Caregiver added
did-edit-caregiver = Caregiver changed
did-archive-caregiver = Caregiver moved
did-change-settings = Settings changed
did-follow-locale = Units of your country set
did-change-zone = Time zone changed
did-remove-zone-change = Change of time zone taken back
did-begin-massage = Massage begun
did-repeat-massage = Massage begun as last time
did-massage-event = Massage: noted
did-save-massage = Massage noted
did-let-go-massage = Massage let go
did-save-routine = Routine kept
did-remove-routine = Routine removed
did-answer-evening = Evening answered
did-begin-experiment = Four weeks with a coin begun
did-stop-experiment = Four weeks with a coin stopped
did-made-up-family = Made-up family filled in
did-import = { $count ->
    [one] History brought in, 1 entry
   *[other] History brought in, { $count } entries
}
did-undo = Taken back

problem-nothing-to-save = Nothing to save yet. Choose what to log.
problem-child-has-entries = This child has entries. Delete them or move them first.
problem-child-has-session = A massage of this child is not saved yet. Save it or let it go first.

import-unknown-layout = its layout is not known. Choose a Baby Connect CSV file, or a file that Tend exported.
import-which-child = there are several children. Say which one it is about.
import-which-zone = its times have no zone. Say in which zone they were written, such as Europe/London.

family-back-up-not-written = The daily back-up could not be written. Is there room left on this device? It is tried again with the next change, an hour later at the earliest.
family-back-up-damaged = The daily back-up did not pass its check and was not kept. Check the journal.
