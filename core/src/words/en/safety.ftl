# Safety cards: fixed texts, one tap from every screen, never shown by what was logged.

safety-about = These cards are the same for all families. They do not look at your diary. If you are worried, call.
safety-sources = Where this comes from

## Titles

safety-title-emergency = Emergency
safety-title-fever = Fever
safety-title-breathing = Breathing
safety-title-crying = Crying
safety-title-feeding-and-diapers = Feeding and diapers
safety-title-jaundice = Yellow skin or eyes
safety-title-safe-sleep = Safe sleep
safety-title-cannot-cope = When it is too much

## Lines, by card

safety-line-emergency-call = Call your emergency number now if your baby:
safety-line-emergency-blue = has blue lips
safety-line-emergency-pale = is pale or blotchy and cold
safety-line-emergency-wake = is hard to wake
safety-line-emergency-breath = breathes hard, grunts or has pauses in breathing
safety-line-emergency-fit = has a fit
safety-line-emergency-rash = has a rash that does not fade under a glass
safety-line-emergency-cry = has a weak, high-pitched or non-stop cry
safety-line-emergency-cold = is young and has a temperature under 36 °C (96.8 °F)
safety-line-emergency-vomit = brings up green vomit

safety-line-fever-young = Is your baby under 3 months old with a temperature of 38 °C (100.4 °F) or more? Call a doctor now. Do not wait.
safety-line-fever-older = Is your baby 3 to 6 months old with 39 °C (102.2 °F) or more? Call a doctor or nurse.

safety-line-breathing-call = Call your emergency number now if your baby:
safety-line-breathing-hard = works hard to breathe
safety-line-breathing-grunt = grunts with each breath
safety-line-breathing-pause = has pauses in breathing
safety-line-breathing-blue = has blue lips

safety-line-crying-all = All babies cry. You have not done anything wrong. If it feels too much, put your baby on their back in the cot, close the door and take a few minutes. Then go back and check. Never shake a baby.
safety-line-crying-call = Call a doctor or nurse if your baby:
safety-line-crying-high = has a weak or high-pitched cry, or one you do not know
safety-line-crying-ill = has a fever or seems ill
safety-line-crying-feed = will not feed, or takes less than half
safety-line-crying-sick = keeps being sick
safety-line-crying-green = brings up green vomit: this is an emergency
safety-line-crying-blood = has blood in the stool

safety-line-feeding-and-diapers-call = Call a doctor, nurse or midwife if your baby:
safety-line-feeding-and-diapers-dry-young = is under 3 months old and has had no wet diaper for 8 hours
safety-line-feeding-and-diapers-dry-older = is older and has had no wet diaper for 12 hours
safety-line-feeding-and-diapers-fewer = has fewer wet or dirty diapers than before
safety-line-feeding-and-diapers-half = will not feed, or takes less than half
safety-line-feeding-and-diapers-sleepy = is very sleepy, or has sunken eyes or a dry mouth
safety-line-feeding-and-diapers-blood = has blood in the diaper
safety-line-feeding-and-diapers-stool = has white or grey stool, or black stool after day 5
safety-line-feeding-and-diapers-urate = has orange or red stains in the diaper after the first days

safety-line-jaundice-today = Yellow skin or eyes? Call your midwife or doctor today.
safety-line-jaundice-first-day = Is your baby less than one day old? Call right away.
safety-line-jaundice-massage = Do not give a massage until a doctor or midwife has seen your baby.

safety-line-safe-sleep-back = On the back, for each sleep
safety-line-safe-sleep-flat = On a firm, flat mattress
safety-line-safe-sleep-empty = Nothing soft in the cot
safety-line-safe-sleep-room = In your room, in a cot of their own
safety-line-safe-sleep-slope = No seat or bed that slopes
safety-line-safe-sleep-weight = No weighted blanket or sleep bag
safety-line-safe-sleep-warm = Not too warm
safety-line-safe-sleep-massage = After a massage at bedtime, wipe the oil off. Then lay your baby on the back in an empty cot. Do not give a massage in bed when you are sleepy.

safety-line-cannot-cope-right = All babies cry, and it will stop. It is not your fault.
safety-line-cannot-cope-down = It is OK to step away. Put your baby on their back in the cot. Close the door.
safety-line-cannot-cope-back = Take a few minutes. Breathe. Call someone. Then go back and check.
safety-line-cannot-cope-shake = Never shake a baby. It can harm the brain for life, or kill.
safety-line-cannot-cope-talk = Tell your doctor, nurse or midwife how hard it is.

## Support lines

support-emergency = Emergency
support-urgent = Advice today
support-crisis = If you may harm yourself
support-talk = Someone to talk to
support-hours-always = Day and night
support-hours-monday-to-saturday = Monday to Saturday
support-elsewhere = Call your doctor or midwife. If it cannot wait, call for an ambulance.
