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
amount-international-unit = { $written } IU
amount-drop = { $amount ->
    [one] { $written } drop
   *[other] { $written } drops
}
amount-tablet = { $amount ->
    [one] { $written } tablet
   *[other] { $written } tablets
}
amount-suppository = { $amount ->
    [one] { $written } suppository
   *[other] { $written } suppositories
}
amount-puff = { $amount ->
    [one] { $written } puff
   *[other] { $written } puffs
}
amount-teaspoon = { $amount ->
    [one] { $written } teaspoon
   *[other] { $written } teaspoons
}
amount-tablespoon = { $amount ->
    [one] { $written } tablespoon
   *[other] { $written } tablespoons
}
amount-piece = { $amount ->
    [one] { $written } piece
   *[other] { $written } pieces
}
