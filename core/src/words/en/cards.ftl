# Learn cards: what may be said about massage and closeness, how sure one can be, and what is not
# known. What a card says (learn-say-…) is taken word for word from the table of claims;
# a test names the two exceptions.

learn-about = This app is a diary. It does not check your baby's health and it is not medical advice. If you are worried about your baby, call your doctor, nurse or midwife.
learn-caution = Research goes on. What we know today may change.
learn-no-source = We have not read a study for this card yet.

## How sure one can be

learn-strength-strong = Many studies agree.
learn-strength-moderate = Some sound studies point this way.
learn-strength-mixed = Studies do not agree.
learn-strength-weak = There are only a few small studies. We are not sure.
learn-strength-very-weak = The studies are few and weak. We are very unsure.
learn-strength-habit = This is a habit from classes. No study shows it is the right one.
learn-strength-advice = This is advice from health services.
learn-strength-accepted = Most experts agree on this.

## Titles

learn-title-oxytocin = Oxytocin
learn-title-slow-strokes = Slow strokes
learn-title-closeness = Feeling close
learn-title-sleep = Massage and sleep
learn-title-bedtime-routine = A bedtime routine
learn-title-crying = Massage and crying
learn-title-tummy-strokes = Tummy strokes
learn-title-voice-and-eyes = Your voice and your eyes
learn-title-born-early = Babies who came early
learn-title-feeling-low = When you feel low
learn-title-calm-for-you = A calm moment for you
learn-title-skin-to-skin = Skin to skin
learn-title-help-at-night = Help at night
learn-title-looking-and-smiling = Looking and smiling
learn-title-keeping-on = Keeping on
learn-title-staying-close = Staying close
learn-title-carrying = Carrying
learn-title-how-long = How long?
learn-title-first-senses = One of the first senses
learn-title-first-smiles = First smiles
learn-title-gentle-and-safe = Is massage safe?
learn-title-noticing = Noticing your baby

## What may be said

learn-say-oxytocin = Close touch may go with changes in a hormone called oxytocin. Studies do not all agree.
learn-say-slow-strokes = Slow strokes, about 3 cm each second, can slow a baby's heart rate for a moment.
learn-say-closeness = Many parents say massage helps them feel close. Research is small.
learn-say-sleep = Some small studies found a little better sleep. Others did not.
learn-say-bedtime-routine = A calm, steady bedtime routine is linked with better sleep.
learn-say-crying = It may help some babies cry a bit less. We are not sure.
learn-say-tummy-strokes = Some parents find tummy strokes soothing. Colic gets better with time.
learn-say-voice-and-eyes = Touch with your voice and eyes seems calmer than touch alone.
learn-say-born-early = If your baby came early, ask your care team before massage.
learn-say-feeling-low = Some mothers feel better after massage classes. It is not a treatment. Please talk to someone if you feel low.
learn-say-calm-for-you = You may find it a calm moment for you too.
learn-say-skin-to-skin = Skin-to-skin after birth helps breastfeeding.
learn-say-help-at-night = Many one-year-olds still need help at night.
learn-say-looking-and-smiling = Babies often look and smile more when touch goes with talk.
learn-say-keeping-on = In one small trial most mothers kept going.
learn-say-staying-close = Stay close when you can. If you feel overwhelmed, put baby down safely and take a few minutes.
learn-say-carrying = Carrying and walking can calm a crying baby.
learn-say-how-long = Many classes use about 15 minutes. Shorter is fine.
learn-say-first-senses = Touch is one of the first senses.
learn-say-first-smiles = Most babies smile back by 2 months. Babies differ.
learn-say-gentle-and-safe = Gentle massage looks safe for well babies.
learn-say-noticing = How you notice and answer your baby matters more than technique.

## What is not known

learn-unknown-oxytocin = No trial has tested massage at home and this hormone. Some studies of babies born early found less of it after skin to skin.
learn-unknown-slow-strokes = This was seen in a lab, for a short time. Nobody knows if it lasts.
learn-unknown-closeness = The trials were small, and not all of them drew lots.
learn-unknown-sleep = Parents knew who had the massage, and they kept the sleep diaries. We do not know what trackers would have shown.
learn-unknown-bedtime-routine = The routine had a bath, massage or lotion, and quiet time. Nobody knows which part counts. A firm that sells baby care took part in the study.
learn-unknown-crying = The trials were small and weak. Other things may be the reason.
learn-unknown-tummy-strokes = Parents knew who had the massage. Reviews trust these studies little.
learn-unknown-voice-and-eyes = One trial of 40 newborns found this. It looked at 15 minutes.
learn-unknown-born-early = The studies took place in hospitals. They say little about massage at home.
learn-unknown-feeling-low = The groups were small. In some trials all mothers felt better, with massage or without.
learn-unknown-calm-for-you = Most of this is what parents said about themselves.
learn-unknown-skin-to-skin = Many of the trials were small. No trial was found on baby massage and how much milk there is.
learn-unknown-help-at-night = No study was found that links massage and how babies settle at night.
learn-unknown-looking-and-smiling = Only ten babies took part, and a researcher touched them, not a parent.
learn-unknown-keeping-on = It is one small trial. We have read only a part of what it found.
learn-unknown-staying-close = This does not rest on trials. It is advice to keep babies safe.
learn-unknown-carrying = It is not known if it helps babies who cry for hours each day.
learn-unknown-how-long = No study shows that one length is better than another.
learn-unknown-first-senses = What this means for massage is not known.
learn-unknown-first-smiles = The list says what three in four babies do or more. Some take longer.
learn-unknown-gentle-and-safe = Trials saw no harm, but few of them looked for it with care. Oils may not be good for the skin of newborns.
learn-unknown-noticing = It is not known if massage adds to it.

## The studies that were read, with a semicolon and a space between them

learn-sources-oxytocin = Scatliffe 2019, review of 17 studies; Vittner 2018, 28 babies born early; Forde 2021, review of 19 studies of babies born early; Brzozowska 2022, 71 babies
learn-sources-slow-strokes = Fairhurst 2014, babies of 9 months; Aguirre 2019
learn-sources-closeness = Jump 1999, 57 babies; Gurol and Polat 2012, 117 mothers; Norman and Roggman 2025, 58 families
learn-sources-sleep = Cochrane review 2013, 34 studies; Field 2016, 76 newborns; Rezaei 2023, 140 babies
learn-sources-bedtime-routine = Mindell 2009, 405 mothers; Mindell 2015, 10,085 families
learn-sources-crying = Cochrane review 2013, 4 studies with 341 babies
learn-sources-tummy-strokes = Sheidaei 2016, 100 babies; Perry 2019, overview of 16 reviews; NHS
learn-sources-voice-and-eyes = White-Traut 2009, 40 newborns; Cochrane review 2013
learn-sources-born-early = Cochrane review 2004 (Vickers), 14 studies in hospitals
learn-sources-feeling-low = Geary 2023, review of 8 studies with 521 mothers; Onozawa 2001, 34 mothers; O'Higgins 2008, 62 mothers
learn-sources-calm-for-you = Geary 2023, review of 8 studies
learn-sources-skin-to-skin = Cochrane review 2016 (Moore), 46 trials with 3,850 mothers and babies
learn-sources-help-at-night = Goodlin-Jones 2001, 80 babies on video
learn-sources-looking-and-smiling = Pelaez-Nogueras 1996, 10 babies
learn-sources-keeping-on = Norman and Roggman 2025, 58 families
learn-sources-staying-close = ICON programme of the NHS
learn-sources-carrying = Hunziker and Barr 1986, 99 babies; Ohmura 2022
learn-sources-how-long = Field 2016; Rezaei 2023
learn-sources-first-smiles = CDC milestone list 2022
learn-sources-gentle-and-safe = Mrljak 2022, review; Cochrane review 2004 (Vickers); OBSeRvE 2016, 115 newborns, on skin oils
