# Names of kinds and of every choice a parent can make. They stand alone on buttons and in lists.

## Kinds of entry

kind-massage = Massage
kind-sleep = Schlaf
kind-cry = Weinen
kind-feed = Mahlzeit
kind-diaper = Windel
kind-pump = Abpumpen
kind-growth = Wachstum
kind-temperature = Temperatur
kind-medicine = Medizin
kind-activity = Beschäftigung
kind-milestone = Meilenstein
kind-note = Notiz
kind-wellbeing = Wie es mir geht

## Where a baby slept

place-cot = Gitterbett
place-bassinet = Stubenwagen
place-parents-bed = Bett der Eltern
place-arms = Auf dem Arm
place-carrier = Tragetuch oder Trage
place-pram = Kinderwagen
place-car = Autositz
place-swing = Wiege oder Wippe

## How a sleep began

onset-alone = Allein
onset-fed = Beim Trinken
onset-held = Gehalten
onset-carried = Getragen
onset-in-motion = In Bewegung

## How a baby seemed

mood-content = Zufrieden
mood-calm = Ruhig
mood-upset = Unruhig

## Who or what ended a sleep

woken-by-itself = Von selbst
woken-by-hunger = Hunger
woken-by-noise = Ein Geräusch
woken-by-diaper = Eine Windel
woken-by-caregiver = Jemand von uns
woken-by-sibling = Bruder oder Schwester
woken-by-other = Etwas anderes

## Strength of crying

strength-fuss = Quengeln
strength-cry = Weinen
strength-inconsolable = Untröstliches Weinen

## What the crying may have been about

reason-hungry = Hungrig
reason-tired = Müde
reason-cold-or-hot = Kalt oder heiß
reason-wants-cuddle = Möchte kuscheln
reason-wind-or-discomfort = Luft oder Unwohlsein
reason-too-much-going-on = Zu viel los
reason-diaper = Windel
reason-unwell = Krank
reason-no-clear-reason = Kein klarer Grund

## Ways to soothe

soothing-feeding = Füttern
soothing-cuddling = Kuscheln
soothing-carrying = Tragen
soothing-rocking = Wiegen
soothing-singing = Singen oder Reden
soothing-white-noise = Rauschen
soothing-pacifier = Schnuller
soothing-swaddling = Pucken
soothing-massage = Massage
soothing-skin-to-skin = Haut an Haut
soothing-bath = Ein Bad
soothing-diaper-change = Frische Windel
soothing-outing = Nach draußen gehen
soothing-quiet-room = Ein ruhiger Raum

## How the parent felt

feeling-calm = Ruhig
feeling-coping = Es geht
feeling-worn-out = Erschöpft
feeling-worried = Besorgt
feeling-overwhelmed = Am Ende meiner Kraft

## Forms of a feed

form-breast = Brust
form-bottle = Fläschchen
form-solids = Brei
form-comfort = Nuckeln an der Brust

## Sides

side-left = Links
side-right = Rechts
side-unknown = Seite nicht notiert
side-pause = Pause

## What a bottle held

content-breast-milk = Muttermilch
content-formula = Pulvermilch
content-fortified-breast-milk = Angereicherte Muttermilch
content-mixed = Muttermilch und Pulvermilch
content-milk = Milch

## How a baby took to a food

reaction-loved = Sehr gemocht
reaction-liked = Gemocht
reaction-unsure = Unsicher
reaction-refused = Wollte nicht
reaction-unwell = Reagiert: dem Arzt sagen

## Areas of a massage

area-legs = Beine und Füße
area-tummy = Bauch
area-chest = Brust
area-arms = Arme und Hände
area-face = Gesicht
area-back = Rücken

## The six states of a baby

state-deep-sleep = Tiefschlaf
state-light-sleep = Leichter Schlaf
state-drowsy = Schläfrig
state-quiet-alert = Ruhig und wach
state-active-alert = Lebhaft und wach
state-crying = Weint

## Asking the baby before a massage

permission-not-asked = Nicht gefragt
permission-yes = Das Baby sagte ja
permission-no = Das Baby sagte nein
permission-unclear = Nicht klar

## How a massage ended; each is a good ending

outcome-full = Der ganze Ablauf
outcome-short = Ein kurzer
outcome-stopped-by-baby = Das Baby hatte genug
outcome-baby-said-no = Das Baby sagte nein
outcome-interrupted = Unterbrochen

## Stretches of a massage

segment-massage = Massage
segment-pause = Pause

## How much was in a diaper

diaper-amount-small = Ein wenig
diaper-amount-medium = Mittel
diaper-amount-large = Viel

## Colours of a stool

color-black = Schwarz
color-green = Grün
color-yellow = Gelb
color-brown = Braun
color-orange = Orange
color-red = Rot
color-white-or-grey = Weiß oder grau

## Textures of a stool

texture-watery = Wässrig
texture-loose = Locker
texture-seedy = Körnig
texture-pasty = Breiig
texture-solid = Fest
texture-hard = Hart
texture-mucousy = Mit Schleim

## How a length was measured

position-lying = Im Liegen
position-standing = Im Stehen

## Where a temperature was taken

site-ear = Ohr
site-forehead = Stirn
site-armpit = Unter dem Arm
site-rectal = Rektal
site-mouth = Mund

## Activities

activity-skin-to-skin = Haut an Haut
activity-carrying = Tragen
activity-tummy-time = Bauchlage
activity-bath = Bad
activity-bedtime-routine = Abendritual
activity-class = Kurs
activity-play = Spielen
activity-walk = Spaziergang
activity-awake-content = Wach und zufrieden

## How a parent is

parent-mood-good = Gut
parent-mood-fine = Ganz gut
parent-mood-tired = Müde
parent-mood-low = Niedergeschlagen
parent-mood-anxious = Ängstlich
parent-mood-hopeless = Ich fühle mich hoffnungslos
parent-mood-may-hurt = Ich könnte mir oder meinem Baby etwas antun

## What a parent did for themselves

self-care-rest = Ausruhen
self-care-food-and-drink = Essen und Trinken
self-care-movement = Bewegung, frische Luft
self-care-company = Zeit mit jemandem
self-care-time-alone = Zeit allein
self-care-asked-for-help = Um Hilfe gebeten
self-care-met-parents = Ein Kurs oder andere Eltern
self-care-breathed = Einfach geatmet
self-care-talked = Ein gutes Gespräch

## Moments in which parent and baby felt close

bonding-eye-contact = Wir haben uns angesehen
bonding-smile = Ein Lächeln
bonding-cuddle = Kuscheln
bonding-skin-to-skin = Haut an Haut
bonding-knew-my-voice = Mein Baby kannte meine Stimme
bonding-calmed-with-me = Mein Baby wurde bei mir ruhig

## Who a caregiver is to the child

role-parent = Elternteil
role-grandparent = Großeltern
role-sibling = Bruder oder Schwester
role-other = Jemand anders

## Sex, for the growth tables

sex-girl = Mädchen
sex-boy = Junge

## Units of a volume

volume-unit-ml = ml
volume-unit-oz = fl oz

## Units of a weight

weight-unit-g = g
weight-unit-kg = kg
weight-unit-lb = lb

## Units of a length

length-unit-cm = cm
length-unit-in = in

## Units of a temperature

degree-unit-c = °C
degree-unit-f = °F

## Units of a dose

dose-unit-mg = mg
dose-unit-ml = ml
dose-unit-drop = Tropfen
dose-unit-tablet = Tabletten
dose-unit-suppository = Zäpfchen
dose-unit-iu = IE
dose-unit-puff = Hübe

## Units of solid food

solid-unit-teaspoon = Teelöffel
solid-unit-tablespoon = Esslöffel
solid-unit-g = g
solid-unit-oz = oz
solid-unit-ml = ml
solid-unit-piece = Stücke
