# Names of kinds and of every choice a parent can make. They stand alone on buttons and in lists.

## Kinds of entry

kind-massage = Massage
kind-sleep = Sleep
kind-cry = Crying
kind-feed = Feed
kind-diaper = Diaper
kind-pump = Pumping
kind-growth = Growth
kind-temperature = Temperature
kind-medicine = Medicine
kind-activity = Activity
kind-milestone = Milestone
kind-note = Note
kind-wellbeing = How I am

## Where a baby slept

place-cot = Cot
place-bassinet = Bassinet
place-parents-bed = Parents' bed
place-arms = Arms
place-carrier = Sling or carrier
place-pram = Pram
place-car = Car seat
place-swing = Swing or bouncer

## How a sleep began

onset-alone = Alone
onset-fed = While fed
onset-held = Held
onset-carried = Carried
onset-in-motion = In motion

## How a baby seemed

mood-content = Content
mood-calm = Calm
mood-upset = Upset

## Who or what ended a sleep

woken-by-itself = By itself
woken-by-hunger = Hunger
woken-by-noise = A noise
woken-by-diaper = A diaper
woken-by-caregiver = One of us
woken-by-sibling = Brother or sister
woken-by-other = Something else

## Strength of crying

strength-fuss = Fussing
strength-cry = Crying
strength-inconsolable = Inconsolable crying

## What the crying may have been about

reason-hungry = Hungry
reason-tired = Tired
reason-cold-or-hot = Cold or hot
reason-wants-cuddle = Wants a cuddle
reason-wind-or-discomfort = Wind or discomfort
reason-too-much-going-on = Too much going on
reason-diaper = Diaper
reason-unwell = Unwell
reason-no-clear-reason = No clear reason

## Ways to soothe

soothing-feeding = Feeding
soothing-cuddling = A cuddle
soothing-carrying = Carrying
soothing-rocking = Rocking
soothing-singing = Singing or talking
soothing-white-noise = White noise
soothing-pacifier = Pacifier
soothing-swaddling = Swaddling
soothing-massage = Massage
soothing-skin-to-skin = Skin to skin
soothing-bath = A bath
soothing-diaper-change = A fresh diaper
soothing-outing = Going outside
soothing-quiet-room = A quiet room

## How the parent felt

feeling-calm = Calm
feeling-coping = Coping
feeling-worn-out = Worn out
feeling-worried = Worried
feeling-overwhelmed = At the end of my strength

## Forms of a feed

form-breast = Breast
form-bottle = Bottle
form-solids = Solids
form-comfort = Comfort at the breast

## Sides

side-left = Left
side-right = Right
side-unknown = Side not noted
side-pause = Pause

## What a bottle held

content-breast-milk = Breast milk
content-formula = Formula
content-fortified-breast-milk = Fortified breast milk
content-mixed = Breast milk and formula
content-milk = Milk

## How a baby took to a food

reaction-loved = Loved it
reaction-liked = Liked it
reaction-unsure = Unsure
reaction-refused = Did not want it
reaction-unwell = Reacted: tell the doctor

## Areas of a massage

area-legs = Legs and feet
area-tummy = Tummy
area-chest = Chest
area-arms = Arms and hands
area-face = Face
area-back = Back

## The six states of a baby

state-deep-sleep = Deep sleep
state-light-sleep = Light sleep
state-drowsy = Drowsy
state-quiet-alert = Quiet and alert
state-active-alert = Active and alert
state-crying = Crying

## Asking the baby before a massage

permission-not-asked = Not asked
permission-yes = Baby said yes
permission-no = Baby said no
permission-unclear = Not clear

## How a massage ended; each is a good ending

outcome-full = The whole routine
outcome-short = A short one
outcome-stopped-by-baby = Baby had enough
outcome-baby-said-no = Baby said no
outcome-interrupted = Interrupted

## Stretches of a massage

segment-massage = Massage
segment-pause = Pause

## How much was in a diaper

diaper-amount-small = A little
diaper-amount-medium = Medium
diaper-amount-large = A lot

## Colours of a stool

color-black = Black
color-green = Green
color-yellow = Yellow
color-brown = Brown
color-orange = Orange
color-red = Red
color-white-or-grey = White or grey

## Textures of a stool

texture-watery = Watery
texture-loose = Loose
texture-seedy = Seedy
texture-pasty = Pasty
texture-solid = Solid
texture-hard = Hard
texture-mucousy = With mucus

## How a length was measured

position-lying = Lying
position-standing = Standing

## Where a temperature was taken

site-ear = Ear
site-forehead = Forehead
site-armpit = Under the arm
site-rectal = Rectal
site-mouth = Mouth

## Activities

activity-skin-to-skin = Skin to skin
activity-carrying = Carrying
activity-tummy-time = Tummy time
activity-bath = Bath
activity-bedtime-routine = Bedtime routine
activity-class = Class
activity-play = Play
activity-walk = Walk
activity-awake-content = Awake and content

## How a parent is

parent-mood-good = Good
parent-mood-fine = Fine
parent-mood-tired = Tired
parent-mood-low = Low
parent-mood-anxious = Anxious
parent-mood-hopeless = I feel hopeless
parent-mood-may-hurt = I may hurt myself or my baby

## What a parent did for themselves

self-care-rest = Rest
self-care-food-and-drink = Food and drink
self-care-movement = Moving, fresh air
self-care-company = Time with someone
self-care-time-alone = Time alone
self-care-asked-for-help = Asking for help
self-care-met-parents = A class, or other parents
self-care-breathed = Just breathing
self-care-talked = A good talk

## Moments in which parent and baby felt close

bonding-eye-contact = We looked at each other
bonding-smile = A smile
bonding-cuddle = A cuddle
bonding-skin-to-skin = Skin to skin
bonding-knew-my-voice = My baby knew my voice
bonding-calmed-with-me = My baby calmed with me

## Who a caregiver is to the child

role-parent = Parent
role-grandparent = Grandparent
role-sibling = Brother or sister
role-other = Someone else

## Sex, for the growth tables

sex-girl = Girl
sex-boy = Boy

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
dose-unit-drop = drops
dose-unit-tablet = tablets
dose-unit-suppository = suppositories
dose-unit-iu = IU
dose-unit-puff = puffs

## Units of solid food

solid-unit-teaspoon = teaspoons
solid-unit-tablespoon = tablespoons
solid-unit-g = g
solid-unit-oz = oz
solid-unit-ml = ml
solid-unit-piece = pieces
