# Durations. Whole hours and minutes, no plural: the units are abbreviations.
duration-minutes = { $minutes } min
duration-hours = { $hours } h
duration-hours-and-minutes = { $hours } h { $minutes } min
duration-below-zero = −{ $duration }

# Amounts as typed. $written is the number in words, $amount chooses the plural.
amount-ml = { $written } ml
amount-fluid-ounce = { $written } fl oz
amount-ounce = { $written } oz
amount-gram = { $written } g
amount-kilogram = { $written } kg
amount-pound = { $written } lb
amount-centimetre = { $written } cm
amount-inch = { $written } in
amount-celsius = { $written } °C
amount-fahrenheit = { $written } °F
amount-milligram = { $written } mg
amount-international-unit = { $written } UI
amount-drop = { $amount ->
    [one] { $written } gota
   *[other] { $written } gotas
}
amount-tablet = { $amount ->
    [one] { $written } tableta
   *[other] { $written } tabletas
}
amount-suppository = { $amount ->
    [one] { $written } supositorio
   *[other] { $written } supositorios
}
amount-puff = { $amount ->
    [one] { $written } inhalación
   *[other] { $written } inhalaciones
}
amount-teaspoon = { $amount ->
    [one] { $written } cucharadita
   *[other] { $written } cucharaditas
}
amount-tablespoon = { $amount ->
    [one] { $written } cucharada
   *[other] { $written } cucharadas
}
amount-piece = { $amount ->
    [one] { $written } trozo
   *[other] { $written } trozos
}
