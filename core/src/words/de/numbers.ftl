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
amount-international-unit = { $written } IE
amount-drop = { $amount ->
    [one] { $written } Tropfen
   *[other] { $written } Tropfen
}
amount-tablet = { $amount ->
    [one] { $written } Tablette
   *[other] { $written } Tabletten
}
amount-suppository = { $amount ->
    [one] { $written } Zäpfchen
   *[other] { $written } Zäpfchen
}
amount-puff = { $amount ->
    [one] { $written } Hub
   *[other] { $written } Hübe
}
amount-teaspoon = { $amount ->
    [one] { $written } Teelöffel
   *[other] { $written } Teelöffel
}
amount-tablespoon = { $amount ->
    [one] { $written } Esslöffel
   *[other] { $written } Esslöffel
}
amount-piece = { $amount ->
    [one] { $written } Stück
   *[other] { $written } Stücke
}
