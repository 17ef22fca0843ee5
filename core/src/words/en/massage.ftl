# The massage guide, the session and the journal of sessions.

## Before: three questions

check-question-baby = How is your baby right now?
check-question-health = Is there anything like this today?
check-question-parent = And how are you and the room?

## Before: the checks

check-fever-or-unwell = Hot, or not well
check-asleep = Asleep
check-crying = Crying, or says no
check-hungry = Hungry
check-just-fed = Just fed
check-vaccination = Had a vaccine in the last two days
check-skin = Sore skin: a rash, a bruise, a burn, or open or weeping skin
check-diarrhoea-or-vomiting = Runny diapers or being sick
check-surgery-bleeding-lump = An operation, bleeding or a new lump
check-jaundice = Yellow skin or eyes
check-cord-stump = The cord stump is still on
check-born-early-or-treatment = Born early, or under a doctor’s care
check-parent-worn-out = I am angry, unwell or very tired, or I had alcohol or drugs
check-cold-room = The room is cold
check-phone = My phone is on my mind

## Before: why

check-why-fever-or-unwell = Rest and cuddles come first. Massage can wait until your baby is well.
check-why-asleep = Let your baby sleep. There is time later.
check-why-crying = Comfort your baby first. Ask again another time.
check-why-hungry = Feed your baby first.
check-why-just-fed = Wait about half an hour. Leave the tummy until later.
check-why-vaccination = Your baby may be sore or unwell. Teachers differ: some say one day, some say a week. We suggest two days. Leave the sore spot alone for a week.
check-why-skin = Sore skin needs rest. Massage can wait until it has healed.
check-why-diarrhoea-or-vomiting = Leave the tummy alone. A cuddle is enough today.
check-why-surgery-bleeding-lump = Ask your doctor or nurse before you start.
check-why-jaundice = Call your midwife or doctor today. Ask them about massage too.
check-why-cord-stump = You can start. Leave the tummy out until it has healed.
check-why-born-early-or-treatment = Ask your care team before massage. When they say yes, leave this box empty.
check-why-parent-worn-out = It is OK to put your baby down in a safe place. Take a few minutes for yourself.
check-why-cold-room = Warm the room first. A baby without clothes gets cold fast.
check-why-phone = Put it on silent. The guide keeps going.

## Before: what the answers say

start-fine = It is fine to start. Ask your baby first.
start-fine-skip = It is fine to start. Leave this out: { $areas }.
start-wait = Wait a little. There is time.
start-not-today = Not today. A cuddle is lovely too.

## The six states: what to look for

state-look-deep-sleep = Eyes shut. Still. Slow, even breathing.
state-look-light-sleep = Eyes shut. Small moves. Uneven breathing.
state-look-drowsy = Eyes open and close. A glazed look.
state-look-quiet-alert = Bright eyes. A still body. Looks at you.
state-look-active-alert = Busy arms and legs. Jerky moves. May fuss.
state-look-crying = Cries and does not stop.

## The six states: what to do

state-advice-deep-sleep = Let your baby sleep.
state-advice-light-sleep = Let your baby sleep.
state-advice-drowsy = Not the best time to start. Slow down or stop.
state-advice-quiet-alert = The best time to start.
state-advice-active-alert = Keep it short, slow down or stop.
state-advice-crying = Stop. Comfort your baby first.

## Getting ready

prepare-title-room = The room
prepare-title-hands = Your hands
prepare-title-time = The time
prepare-title-pace = The pace
prepare-title-asking = Ask first
prepare-title-voice = Talk and look
prepare-title-oil = Oil
prepare-title-oil-care = If you use oil

prepare-text-room = Make the room warm and the light soft. Put a towel under your baby.
prepare-text-hands = Wash them and take off rings. Rub them warm. Put your phone away.
prepare-text-time = Wait until your baby is awake and calm. After a feed, wait about half an hour.
prepare-text-pace = Go slowly. The length of your hand takes five or six seconds.
prepare-text-asking = Ask your baby first. Rub your hands, show them and say: shall we have a massage? If your baby looks away, stiffens or cries, stop and have a cuddle.
prepare-text-voice = Talk or sing, and look at your baby. Touch with your voice and eyes seems calmer than touch alone.
prepare-text-oil = You do not need oil. In one study of newborns, oil made the skin more moist. Another skin measure did less well than with no oil.
prepare-text-oil-care = We leave it out in the first month, or if your family has eczema: ask first. Do not use nut oil, mustard oil or scented oil. Test a small spot and wait a day. Keep it off the face and hands. Oil makes your baby slippery.

## Cues

cue-stills = Goes still
cue-looks-at-your-face = Looks at your face
cue-smooth-movements = Moves arms and legs smoothly
cue-reaches-out = Reaches out to you
cue-turns-to-you = Turns to you
cue-smiles = Smiles
cue-feeding-sounds = Makes feeding sounds
cue-coos = Coos or babbles
cue-bright-eyes = Wide, bright eyes
cue-bright-face = Bright face
cue-raises-head = Lifts the head
cue-holds-on = Holds on to you
cue-hand-to-mouth = Hand to mouth
cue-turns-away = Turns away
cue-pushes-or-arches-away = Pushes or arches away
cue-cries = Cries
cue-chokes-or-coughs = Chokes or coughs
cue-stiff-hands = Stiff hands, fingers spread
cue-falls-asleep = Falls asleep
cue-spits-up-or-gags = Spits up or gags
cue-pushes-hands-away = Pushes your hands away
cue-looks-away = Looks away
cue-faster-breathing = Breathes faster
cue-yawns = Yawns
cue-hand-to-ear = Hand to ear or behind the head
cue-frowns = Frowns
cue-glazed-look = Glazed look
cue-hiccups = Hiccups
cue-lip-quivers = Lower lip quivers
cue-jerky-movements = Jerky movements
cue-skin-red-or-pale = Skin goes red or pale

## Routines

routine-name-full = Full massage
routine-name-short = Short massage
routine-name-bedtime = Bedtime
routine-name-wind = Tummy for wind
routine-name-relaxing = Relaxing touch
routine-name-own = Our own

routine-name-again = Like last time

routine-about-full = Legs, tummy, chest, arms, face and back. Stop when you both like to.
routine-about-short = A few strokes from top to toe. Thirty seconds count too.
routine-about-bedtime = A bath, a massage and quiet time. The same each evening, if you like.
routine-about-wind = Slow tummy strokes, two rounds. Some parents find them soothing. Not after a feed, not with runny diapers, and not while the cord stump is on.
routine-about-relaxing = Hold a leg or an arm, say relax, and wait. You can do it with clothes on.
routine-about-own = The strokes you chose, in your order.

## Steps that are no strokes

step-ask = Ask your baby
step-ask-how = Rub your hands, show them and wait. Look for a yes.
step-ask-say = “Shall we have a massage?”
step-bath = Bath
step-bath-how = A warm bath. Stay with your baby all the time.
step-bath-say = Say what you do. “Now I wash your arm.”
step-close = Thank you
step-close-how = Rest your hands and wait. Then wrap your baby up and have a cuddle.
step-close-say = “Thank you for this time with me.”
step-quiet-time = Quiet time
step-quiet-time-how = Soft light, a song or a book. Wipe off any oil. Put your baby to sleep on the back, in an empty cot.
step-quiet-time-say = Sing a song you both know.

## Own routines

own-routines-empty = No routine of your own yet. Choose strokes and give it a name.

## During a session

session-goes-on = Massage, { $duration }: { $step }
session-paused = Massage, { $duration }: { $step }, paused
session-ended-not-saved = The massage has ended. It is not saved yet.
cues-yes-easy = Yes, easy to see
cues-yes-subtle = Yes, not as easy to see
cues-no-easy = No, easy to see
cues-no-subtle = No, not as easy to see. One alone is not a no.
session-after-state = How is your baby now?
session-after-calm = How calm are you now, from 1 to 5?
session-after-learned = What did you learn about your baby today?

session-comfort = Your baby has had enough. Stop and have a cuddle. You listened to your baby.
session-crying = Your baby is crying. Stop and comfort first.
session-let-sleep = Your baby is asleep. Stop here and let your baby sleep, on the back, in an empty cot.
session-slow-down = Slow down. Rest your hands and see what your baby says.
session-said-no = Your baby said no, and you listened. That is a good ending. Have a cuddle.
session-forgotten = This has been open for a long time. When did you stop?
session-other-side = Now the other side.
session-time-is-up = Stay as long as you both like, or go on.
session-about-times = { $count ->
    [one] Once
   *[other] About { $count } times
}
session-about-times-each-side = { $count ->
    [one] Once on each side
   *[other] About { $count } times on each side
}
session-ended = { $minutes ->
    [0] Less than a minute. Every touch counts.
    [one] One minute with your baby.
   *[other] { $minutes } minutes with your baby.
}
session-ended-said-no = You asked and you listened. Saying no is fine.

## The journal of sessions

massage-journal-empty = No massage noted in these weeks.
massage-journal-sessions = { $sessions ->
    [one] One massage
   *[other] { $sessions } massages
}
massage-journal-said-no = { $times ->
    [one] Your baby said no once, and you listened.
   *[other] Your baby said no { $times } times, and you listened.
}
