import Foundation
import Tend

// Diapers, measurements, medicine, and how the parent is.
extension FieldMaker {
    /// Wet, dirty, both or dry in one tap; how much and what it looked like where it matters.
    func diaper(_ diaper: Diaper) -> [EntryField] {
        let kinds = [
            ("diaper_wet", true, false), ("diaper_dirty", false, true), ("diaper_both", true, true),
            ("diaper_dry", false, false),
        ]
        let choices = kinds.enumerated().map { index, kind in
            let (name, wet, dirty) = kind
            let on = (diaper.wet != nil) == wet && (diaper.dirty != nil) == dirty
            return FieldChoice(id: index, name: say(name), on: on) {
                $0.with(details: .diaper(diaper: diaper.holding(wet: wet, dirty: dirty)))
            }
        }
        var fields = [field("diaper", "", .segments(choices))]
        if diaper.wet != nil {
            fields.append(
                oneOf(
                    "diaper.wet", "how_wet", DiaperAmount.allCases, diaper.wet, folded: true,
                    required: true
                ) {
                    say.choice("diaper_amount", $0)
                } set: {
                    .diaper(diaper: diaper.with(wet: $0))
                })
        }
        if diaper.dirty != nil { fields += dirty(diaper) }
        return fields
    }

    private func dirty(_ diaper: Diaper) -> [EntryField] {
        [
            oneOf(
                "diaper.dirty", "how_dirty", DiaperAmount.allCases, diaper.dirty, folded: true,
                required: true
            ) {
                say.choice("diaper_amount", $0)
            } set: {
                .diaper(diaper: diaper.with(dirty: $0))
            },
            oneOf(
                "diaper.color", "stool_color", StoolColor.allCases, diaper.color, folded: true
            ) {
                say.choice("color", $0)
            } set: {
                .diaper(diaper: diaper.with(color: $0))
            },
            oneOf(
                "diaper.texture", "stool_texture", StoolTexture.allCases, diaper.texture,
                folded: true
            ) {
                say.choice("texture", $0)
            } set: {
                .diaper(diaper: diaper.with(texture: $0))
            },
        ]
    }

    func growth(_ growth: Growth) -> [EntryField] {
        let unit = growth.weight?.unit ?? form.units.weight
        let (digits, first) =
            switch unit {
            case .g: (0, 4000.0)
            case .kg: (2, 4)
            case .lb: (2, 9)
            }
        let weight = number(
            "growth.weight", "weight", growth.weight?.amount,
            unit: say.choice("weight_unit", unit), step: form.units.weightStep, digits: digits,
            first: first
        ) { amount in
            let weight = amount.map { Weight(amount: $0, unit: unit) }
            return .growth(growth: growth.with(weight: weight))
        }
        return [
            weight,
            length("growth.length", "length", growth.length, first: 55) {
                .growth(growth: growth.with(length: $0))
            },
            length("growth.head", "head", growth.head, first: 38) {
                .growth(growth: growth.with(head: $0))
            },
        ]
    }

    private func length(
        _ id: String, _ label: String, _ length: Length?, first centimetres: Double,
        set: @escaping (Length?) -> Details
    ) -> EntryField {
        let unit = length?.unit ?? form.units.length
        return number(
            id, label, length?.amount, unit: say.choice("length_unit", unit),
            step: form.units.lengthStep, digits: 1,
            first: unit == .cm ? centimetres : (centimetres / 2.54).rounded()
        ) { set($0.map { Length(amount: $0, unit: unit) }) }
    }

    func temperature(_ temperature: Temperature) -> [EntryField] {
        let unit = temperature.reading.unit
        return [
            number(
                "temperature.reading", "reading", temperature.reading.amount,
                unit: say.choice("degree_unit", unit), step: form.units.degreeStep, digits: 1
            ) { amount in
                let reading = amount.map { Degrees(amount: $0, unit: unit) }
                return .temperature(
                    temperature: Temperature(
                        reading: reading ?? temperature.reading, site: temperature.site))
            },
            oneOf(
                "temperature.site", "where_taken", TemperatureSite.allCases, temperature.site
            ) {
                say.choice("site", $0)
            } set: {
                .temperature(
                    temperature: Temperature(reading: temperature.reading, site: $0))
            },
        ]
    }

    func medicine(_ medicine: Medicine) -> [EntryField] {
        let unit = medicine.dose?.unit ?? .ml
        var fields = [
            text("medicine.name", "medicine_name", medicine.name) {
                .medicine(medicine: medicine.with(name: $0))
            }
        ]
        if !form.recents.medicines.isEmpty {
            fields.append(
                oneOf(
                    "medicine.lately", "lately", Array(form.recents.medicines.prefix(6)), medicine,
                    required: true
                ) {
                    $0.name
                } set: {
                    .medicine(medicine: $0 ?? medicine)
                })
        }
        fields += [
            number(
                "medicine.dose", "dose", medicine.dose?.amount,
                unit: say.choice("dose_unit", unit), step: 0.5, digits: 2
            ) { amount in
                .medicine(
                    medicine: medicine.with(dose: amount.map { Dose(amount: $0, unit: unit) }))
            }
        ]
        // A unit alone is no dose.
        if let dose = medicine.dose {
            fields.append(
                oneOf("medicine.dose.unit", "", DoseUnit.allCases, unit, required: true) {
                    say.choice("dose_unit", $0)
                } set: {
                    .medicine(
                        medicine: medicine.with(dose: Dose(amount: dose.amount, unit: $0 ?? unit)))
                })
        }
        fields += [
            number(
                "medicine.next_dose_minutes", "next_dose_after",
                medicine.nextDoseMinutes.map { Double($0) / 60 }, unit: say("hours"), step: 1,
                digits: 1
            ) { hours in
                // Ten days hold every pause between two doses, and what was mistyped.
                let minutes = hours.flatMap { $0 > 0 ? UInt32(min($0, 240) * 60) : nil }
                return .medicine(medicine: medicine.with(nextDoseMinutes: minutes))
            }
        ]
        return fields
    }

    /// In the words of the parent's page.
    func wellbeing(_ wellbeing: Wellbeing) -> [EntryField] {
        guard let parent else { return [] }
        let moods = Dictionary(uniqueKeysWithValues: parent.moods.map { ($0.mood, $0.name) })
        let cares = Dictionary(uniqueKeysWithValues: parent.selfCare.map { ($0.what, $0.name) })
        let bonds = Dictionary(uniqueKeysWithValues: parent.bonding.map { ($0.what, $0.name) })
        return [
            oneOf("wellbeing.mood", "parent_mood", parent.moods.map(\.mood), wellbeing.mood) {
                moods[$0] ?? ""
            } set: {
                .wellbeing(wellbeing: wellbeing.with(mood: $0))
            },
            anyOf(
                "wellbeing.self_care", "parent_self_care", parent.selfCare.map(\.what),
                wellbeing.selfCare
            ) {
                cares[$0] ?? ""
            } set: {
                .wellbeing(wellbeing: wellbeing.with(selfCare: $0))
            },
            anyOf(
                "wellbeing.bonding", "parent_bonding", parent.bonding.map(\.what),
                wellbeing.bonding
            ) {
                bonds[$0] ?? ""
            } set: {
                .wellbeing(wellbeing: wellbeing.with(bonding: $0))
            },
            text("wellbeing.memory", "parent_memory_new", wellbeing.memory ?? "") {
                .wellbeing(wellbeing: wellbeing.with(memory: $0.isEmpty ? nil : $0))
            },
        ]
    }
}

extension Diaper {
    /// What was said of it before stays as far as it still fits.
    func holding(wet: Bool, dirty: Bool) -> Diaper {
        Diaper(
            wet: wet ? self.wet ?? .medium : nil, dirty: dirty ? self.dirty ?? .medium : nil,
            color: dirty ? color : nil, texture: dirty ? texture : nil, rash: rash)
    }

    func with(
        wet: DiaperAmount?? = .none, dirty: DiaperAmount?? = .none, color: StoolColor?? = .none,
        texture: StoolTexture?? = .none
    ) -> Diaper {
        Diaper(
            wet: wet ?? self.wet, dirty: dirty ?? self.dirty, color: color ?? self.color,
            texture: texture ?? self.texture, rash: rash)
    }
}

extension Growth {
    func with(
        weight: Weight?? = .none, length: Length?? = .none, head: Length?? = .none
    ) -> Growth {
        Growth(
            weight: weight ?? self.weight, length: length ?? self.length, position: position,
            head: head ?? self.head)
    }
}

extension Medicine {
    func with(
        name: String? = nil, dose: Dose?? = .none, nextDoseMinutes: UInt32?? = .none
    ) -> Medicine {
        Medicine(
            name: name ?? self.name, dose: dose ?? self.dose,
            nextDoseMinutes: nextDoseMinutes ?? self.nextDoseMinutes)
    }
}

extension Wellbeing {
    /// Nothing said yet.
    static let nothing = Wellbeing(
        mood: nil, confidence: nil, selfCare: [], bonding: [], memory: nil)

    func with(
        mood: ParentMood?? = .none, confidence: UInt8?? = .none, selfCare: [SelfCare]? = nil,
        bonding: [BondingMoment]? = nil, memory: String?? = .none
    ) -> Wellbeing {
        Wellbeing(
            mood: mood ?? self.mood, confidence: confidence ?? self.confidence,
            selfCare: selfCare ?? self.selfCare, bonding: bonding ?? self.bonding,
            memory: memory ?? self.memory)
    }
}
