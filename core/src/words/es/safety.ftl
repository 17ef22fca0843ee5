# Safety cards: fixed texts, one tap from every screen, never shown by what was logged.

safety-about = Estas tarjetas son iguales para todas las familias. No miran tu diario. Si algo te preocupa, llama.
safety-sources = De dónde viene esto

## Titles

safety-title-emergency = Emergencia
safety-title-fever = Fiebre
safety-title-breathing = Respiración
safety-title-crying = Llanto
safety-title-feeding-and-diapers = Tomas y pañales
safety-title-jaundice = Piel u ojos amarillos
safety-title-safe-sleep = Sueño seguro
safety-title-cannot-cope = Cuando es demasiado

## Lines, by card

safety-line-emergency-call = Llama ahora al número de emergencias si tu bebé:
safety-line-emergency-blue = tiene los labios azules
safety-line-emergency-pale = tiene la piel pálida o con manchas y fría
safety-line-emergency-wake = es difícil de despertar
safety-line-emergency-breath = respira con dificultad, hace quejidos o tiene pausas al respirar
safety-line-emergency-fit = tiene una convulsión
safety-line-emergency-rash = tiene un sarpullido que no se borra bajo un vaso
safety-line-emergency-cry = llora con un llanto débil, muy agudo o sin parar
safety-line-emergency-cold = tiene poca edad y una temperatura de menos de 36 °C (96,8 °F)
safety-line-emergency-vomit = vomita verde

safety-line-fever-young = ¿Tu bebé tiene menos de 3 meses y una temperatura de 38 °C (100,4 °F) o más? Llama ahora a un médico. No esperes.
safety-line-fever-older = ¿Tu bebé tiene de 3 a 6 meses y una temperatura de 39 °C (102,2 °F) o más? Llama a un médico o a una enfermera.

safety-line-breathing-call = Llama ahora al número de emergencias si tu bebé:
safety-line-breathing-hard = hace mucho esfuerzo para respirar
safety-line-breathing-grunt = hace un quejido cada vez que respira
safety-line-breathing-pause = tiene pausas al respirar
safety-line-breathing-blue = tiene los labios azules

safety-line-crying-all = Todos los bebés lloran. No has hecho nada mal. Si es demasiado, deja a tu bebé boca arriba en la cuna, cierra la puerta y toma unos minutos. Luego vuelve y mira cómo está. Nunca sacudas a un bebé.
safety-line-crying-call = Llama a un médico o a una enfermera si tu bebé:
safety-line-crying-high = tiene un llanto débil o muy agudo, o uno que no conoces
safety-line-crying-ill = tiene fiebre o parece enfermo
safety-line-crying-feed = no quiere comer, o toma menos de la mitad
safety-line-crying-sick = vomita una y otra vez
safety-line-crying-green = vomita verde: esto es una emergencia
safety-line-crying-blood = tiene sangre en la caca

safety-line-feeding-and-diapers-call = Llama a un médico, a una enfermera o a una matrona si tu bebé:
safety-line-feeding-and-diapers-dry-young = tiene menos de 3 meses y lleva 8 horas sin un pañal mojado
safety-line-feeding-and-diapers-dry-older = es mayor y lleva 12 horas sin un pañal mojado
safety-line-feeding-and-diapers-fewer = tiene menos pañales mojados o sucios que antes
safety-line-feeding-and-diapers-half = no quiere comer, o toma menos de la mitad
safety-line-feeding-and-diapers-sleepy = tiene mucho sueño, los ojos hundidos o la boca seca
safety-line-feeding-and-diapers-blood = tiene sangre en el pañal
safety-line-feeding-and-diapers-stool = tiene la caca blanca o gris, o negra después del día 5
safety-line-feeding-and-diapers-urate = tiene manchas naranjas o rojas en el pañal después de los primeros días

safety-line-jaundice-today = ¿Piel u ojos amarillos? Llama hoy a tu matrona o a tu médico.
safety-line-jaundice-first-day = ¿Tu bebé tiene menos de un día? Llama enseguida.
safety-line-jaundice-massage = No des un masaje hasta que un médico o una matrona haya visto a tu bebé.

safety-line-safe-sleep-back = Boca arriba, cada vez que duerme
safety-line-safe-sleep-flat = En un colchón firme y plano
safety-line-safe-sleep-empty = Nada blando en la cuna
safety-line-safe-sleep-room = En tu cuarto, en su propia cuna
safety-line-safe-sleep-slope = Ningún asiento ni cama inclinados
safety-line-safe-sleep-weight = Ninguna manta ni saco de dormir con peso
safety-line-safe-sleep-warm = Sin demasiado calor
safety-line-safe-sleep-massage = Después de un masaje por la noche, limpia el aceite. Luego acuesta a tu bebé boca arriba en una cuna vacía. No des un masaje en la cama cuando tengas sueño.

safety-line-cannot-cope-right = Todos los bebés lloran, y esto pasará. No es culpa tuya.
safety-line-cannot-cope-down = Puedes alejarte. Deja a tu bebé boca arriba en la cuna. Cierra la puerta.
safety-line-cannot-cope-back = Toma unos minutos. Respira. Llama a alguien. Luego vuelve y mira cómo está.
safety-line-cannot-cope-shake = Nunca sacudas a un bebé. Puede dañar su cerebro de por vida, o matarlo.
safety-line-cannot-cope-talk = Di a tu médico, enfermera o matrona lo difícil que es.

## Support lines

support-emergency = Emergencias
support-urgent = Consejo hoy
support-crisis = Si puedes hacerte daño
support-talk = Alguien con quien hablar
support-hours-always = Día y noche
support-hours-monday-to-saturday = De lunes a sábado
support-elsewhere = Llama a tu médico o a tu matrona. Si no puede esperar, llama a una ambulancia.
