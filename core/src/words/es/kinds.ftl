# Names of kinds and of every choice a parent can make. They stand alone on buttons and in lists.

## Kinds of entry

kind-massage = Masaje
kind-sleep = Sueño
kind-cry = Llanto
kind-feed = Toma
kind-diaper = Pañal
kind-pump = Extracción
kind-growth = Crecimiento
kind-temperature = Temperatura
kind-medicine = Medicina
kind-activity = Actividad
kind-milestone = Hito
kind-note = Nota
kind-wellbeing = Cómo estoy

## Where a baby slept

place-cot = Cuna
place-bassinet = Moisés
place-parents-bed = Cama de los padres
place-arms = En brazos
place-carrier = Fular o mochila
place-pram = Cochecito
place-car = Silla del coche
place-swing = Columpio o hamaca

## How a sleep began

onset-alone = Solo
onset-fed = Mientras comía
onset-held = Sostenido
onset-carried = Llevado
onset-in-motion = En movimiento

## How a baby seemed

mood-content = Contento
mood-calm = En calma
mood-upset = Inquieto

## Who or what ended a sleep

woken-by-itself = Por sí mismo
woken-by-hunger = Hambre
woken-by-noise = Un ruido
woken-by-diaper = Un pañal
woken-by-caregiver = Uno de nosotros
woken-by-sibling = Hermano o hermana
woken-by-other = Otra cosa

## Strength of crying

strength-fuss = Quejas
strength-cry = Llanto
strength-inconsolable = Llanto sin consuelo

## What the crying may have been about

reason-hungry = Hambre
reason-tired = Sueño
reason-cold-or-hot = Frío o calor
reason-wants-cuddle = Quiere mimos
reason-wind-or-discomfort = Gases o molestia
reason-too-much-going-on = Demasiado ruido
reason-diaper = Pañal
reason-unwell = Malestar
reason-no-clear-reason = Sin motivo claro

## Ways to soothe

soothing-feeding = Dar de comer
soothing-cuddling = Mimos
soothing-carrying = Llevar en brazos
soothing-rocking = Mecer
soothing-singing = Cantar o hablar
soothing-white-noise = Ruido blanco
soothing-pacifier = Chupete
soothing-swaddling = Envolver
soothing-massage = Masaje
soothing-skin-to-skin = Piel con piel
soothing-bath = Un baño
soothing-diaper-change = Pañal limpio
soothing-outing = Salir
soothing-quiet-room = Un cuarto tranquilo

## How the parent felt

feeling-calm = En calma
feeling-coping = Voy llevándolo
feeling-worn-out = Con agotamiento
feeling-worried = Con preocupación
feeling-overwhelmed = Sin fuerzas

## Forms of a feed

form-breast = Pecho
form-bottle = Biberón
form-solids = Sólidos
form-comfort = Consuelo al pecho

## Sides

side-left = Izquierdo
side-right = Derecho
side-unknown = Lado sin anotar
side-pause = Pausa

## What a bottle held

content-breast-milk = Leche materna
content-formula = Fórmula
content-fortified-breast-milk = Leche materna enriquecida
content-mixed = Leche materna y de fórmula
content-milk = Leche

## How a baby took to a food

reaction-loved = Le encantó
reaction-liked = Le gustó
reaction-unsure = No sabe
reaction-refused = No quiso
reaction-unwell = Reaccionó: decirlo al médico

## Areas of a massage

area-legs = Piernas y pies
area-tummy = Barriga
area-chest = Pecho
area-arms = Brazos y manos
area-face = Cara
area-back = Espalda

## The six states of a baby

state-deep-sleep = Sueño profundo
state-light-sleep = Sueño ligero
state-drowsy = Somnoliento
state-quiet-alert = Tranquilo y atento
state-active-alert = Activo y atento
state-crying = Llorando

## Asking the baby before a massage

permission-not-asked = Sin preguntar
permission-yes = El bebé dijo sí
permission-no = El bebé dijo no
permission-unclear = No está claro

## How a massage ended; each is a good ending

outcome-full = La rutina entera
outcome-short = Una corta
outcome-stopped-by-baby = El bebé tuvo bastante
outcome-baby-said-no = El bebé dijo no
outcome-interrupted = Interrumpida

## Stretches of a massage

segment-massage = Masaje
segment-pause = Pausa

## How much was in a diaper

diaper-amount-small = Un poco
diaper-amount-medium = Medio
diaper-amount-large = Mucho

## Colours of a stool

color-black = Negro
color-green = Verde
color-yellow = Amarillo
color-brown = Marrón
color-orange = Naranja
color-red = Rojo
color-white-or-grey = Blanco o gris

## Textures of a stool

texture-watery = Acuosa
texture-loose = Suelta
texture-seedy = Granulosa
texture-pasty = Pastosa
texture-solid = Sólida
texture-hard = Dura
texture-mucousy = Con moco

## How a length was measured

position-lying = Acostado
position-standing = De pie

## Where a temperature was taken

site-ear = Oído
site-forehead = Frente
site-armpit = Axila
site-rectal = Rectal
site-mouth = Boca

## Activities

activity-skin-to-skin = Piel con piel
activity-carrying = Llevar en brazos
activity-tummy-time = Boca abajo
activity-bath = Baño
activity-bedtime-routine = Rutina de dormir
activity-class = Clase
activity-play = Juego
activity-walk = Paseo
activity-awake-content = Despierto y contento

## How a parent is

parent-mood-good = Bien
parent-mood-fine = Regular
parent-mood-tired = Con cansancio
parent-mood-low = Con desánimo
parent-mood-anxious = Con ansiedad
parent-mood-hopeless = No tengo esperanza
parent-mood-may-hurt = Podría hacerme daño o hacer daño a mi bebé

## What a parent did for themselves

self-care-rest = Descanso
self-care-food-and-drink = Comer y beber
self-care-movement = Movimiento, aire fresco
self-care-company = Tiempo con alguien
self-care-time-alone = Tiempo a solas
self-care-asked-for-help = Pedir ayuda
self-care-met-parents = Una clase u otras familias
self-care-breathed = Solo respirar
self-care-talked = Una buena charla

## Moments in which parent and baby felt close

bonding-eye-contact = Nos miramos
bonding-smile = Una sonrisa
bonding-cuddle = Mimos
bonding-skin-to-skin = Piel con piel
bonding-knew-my-voice = Mi bebé conoció mi voz
bonding-calmed-with-me = Mi bebé se calmó conmigo

## Who a caregiver is to the child

role-parent = Madre o padre
role-grandparent = Abuelos
role-sibling = Hermano o hermana
role-other = Otra persona

## Sex, for the growth tables

sex-girl = Niña
sex-boy = Niño

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
dose-unit-drop = gotas
dose-unit-tablet = tabletas
dose-unit-suppository = supositorios
dose-unit-iu = UI
dose-unit-puff = inhalaciones

## Units of solid food

solid-unit-teaspoon = cucharaditas
solid-unit-tablespoon = cucharadas
solid-unit-g = g
solid-unit-oz = oz
solid-unit-ml = ml
solid-unit-piece = trozos
