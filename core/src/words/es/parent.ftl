# The parent's own page. No score, no comparison, nothing that makes anyone feel late.

parent-private = Esta página es para ti. Se queda en este dispositivo.

parent-confidence = ¿Qué seguridad sientes con tu bebé esta semana?
parent-confidence-low = Aún poca
parent-confidence-high = Mucha

parent-breathing = Un minuto para ti. Inspira mientras cuentas hasta 4 y suelta el aire mientras cuentas hasta 6.
parent-breathe-in = Inspira
parent-breathe-out = Suelta el aire

## The urgent card: at once on two words

parent-urgent-title = Llama a alguien ahora, por favor
parent-urgent-now = No tienes que hacer esto a solas. Llama ahora, o pide a alguien cercano que llame. Diles lo mismo que dijiste a esta página.
parent-urgent-signs = ¿Oyes o ves cosas, o sientes mucha confusión? ¿Piensas en hacerte daño o en hacer daño a tu bebé? Es una emergencia. Para eso hay ayuda.
parent-urgent-baby = Deja a tu bebé boca arriba en la cuna y aléjate un poco.

## The help card: once, when most of 14 logged days were low

parent-help-title = No estás a solas
parent-help = Muchas madres y padres recientes sienten desánimo. No es culpa tuya y hay ayuda. Si lo sientes casi todos los días durante dos semanas, dilo a tu médico, matrona o enfermera.
parent-help-all = Los padres y las parejas también sienten desánimo. Puedes llamar a estos números para ti o para alguien a quien quieres.
