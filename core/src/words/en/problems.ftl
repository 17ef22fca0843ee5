# What is wrong with a draft, and what to do.

## When it happened

problem-end-before-start = The end is before the start. Check both times.
problem-too-long = This lasts more than 48 hours. Check the start and the end.
problem-timer-too-long = This timer ran for more than 48 hours. Correct the end, then save.
problem-in-future = This time has not come yet. Choose a time up to now.
problem-date-in-future = This day has not come yet. Choose today or an earlier day.
problem-out-of-range = Choose a date between 1900 and 2200.
problem-before-birth = This is before the birth date. Check the date.
problem-end-missing = This has a length. Give its end, or say that you do not know it.
problem-moment-only = This happens at one moment. Give one time and no end.
problem-no-timer = This has no timer. Give the time it happened.
problem-segments-out-of-order = The parts overlap or lie outside the start and end. Check their times.

problem-evening-in-future = This evening has not come yet. Choose today or an earlier day.
problem-evening-before-birth = This evening was before the birth. Check the date.

## Four weeks with a coin

problem-experiment-in-past = The first evening is over. Choose today or a later day.
problem-experiment-too-far = The first evening lies more than four weeks ahead. Choose an earlier day.
problem-experiment-goes-on = Four weeks with a coin go on. Stop them before you begin anew.

## Running timers

problem-timer-not-running = This timer does not run any more. Open the entry to change its times.
problem-before-last-change = This is before the last change. Choose a later time.
problem-no-sides = Only a feed at the breast has sides. Choose one that runs.
problem-no-areas = Only a massage has areas. Choose one that runs.
problem-no-pauses = Only a feed at the breast or a massage can pause. Stop this one instead.

## Numbers

problem-not-a-number = Write a number that is zero or more.
problem-not-above-zero = Write a number above zero.
problem-outside-scale = Choose from 1 to 5.
problem-minutes-too-long = This is more than 48 hours. Check the minutes.
problem-unusual = This number is rare for a baby. Check the number and its unit.
problem-growth-far-out = This number is rare at this age. Check it and its unit.
problem-next-dose-unusual = The next dose is more than 7 days away. Check the time.

## Texts and names

problem-name-missing = Write a name here.
problem-text-too-long = This text is too long. Keep it under 10,000 characters.
problem-growth-missing = Write at least one: weight, length or head.

## People

problem-child-missing = Choose the child this is about.
problem-unknown-child = This child is not in this journal. Choose another one.
problem-unknown-caregiver = This person is not in this journal. Choose another one.

## Edits, family and settings

problem-kind-changed = An entry keeps its kind. Delete this one and log a new one.
problem-due-date-far-from-birth = The due date lies far from the birth date. Check both dates.
problem-day-start-after-noon = A day can begin from midnight to noon. Choose an earlier time.
problem-empty-night = The night begins and ends at the same time. Change one of them.

## Massage sessions and own routines

problem-session-goes-on = A massage goes on for this child. Go back to it, or end it first.
problem-session-waits = The last massage is not saved yet. Save it or let it go first.
problem-session-not-ended = This massage goes on. End it first, then save it.
problem-session-saved = This massage is saved. Open its entry to change it.
problem-own-routine-missing = Choose one of your own routines.
problem-no-strokes = Choose at least one stroke.
problem-too-many-strokes = This has more than { $most } strokes. Leave some out.
problem-unknown-stroke = This stroke is not in the guide. Choose another one.
problem-stroke-seconds = Choose from one second to one hour.
problem-journal-not-empty = This journal holds a family. Make one up in an empty journal.
