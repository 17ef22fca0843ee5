import SwiftUI
import Tend
import TendKit

/// "It has stopped, it was about 20 minutes": for those who had no hand free when it began.
struct CryStoppedSheet: View {
    @State private var minutes: UInt32 = 20
    @State private var end = Date()
    @State private var strength: CryStrength
    private let family: FamilyModel
    private let save: @MainActor (UInt32, CryStrength, Date) async -> Bool
    @Environment(\.dismiss) private var dismiss

    /// - Parameters:
    ///   - strength: Of the crying that runs, where one runs.
    ///   - save: True when it was saved; what was refused is said.
    init(
        strength: CryStrength?, family: FamilyModel,
        save: @escaping @MainActor (UInt32, CryStrength, Date) async -> Bool
    ) {
        _strength = State(initialValue: strength ?? .cry)
        self.family = family
        self.save = save
    }

    var body: some View {
        let (say, formats) = (family.say, family.formats)
        SheetPage(say("crying_stopped")) {
            FieldName(say("crying_about_how_long"))
            FlowLayout {
                ForEach([UInt32](arrayLiteral: 5, 10, 20, 30, 60), id: \.self) { guess in
                    Chip(
                        words: formats.duration(Double(guess)), on: guess == minutes, hue: .cry
                    ) { minutes = guess }
                }
            }
            Stepper(value: $minutes, in: 1...180, step: 5) {
                Text(verbatim: formats.duration(Double(minutes))).style(.number)
            }
            .dimmedAtNight()
            TimeSteps(
                label: say("crying_stopped_at"), at: end, now: Date(),
                zone: formats.zone(at: end), family: family
            ) { end = $0 }
            FieldName(say("how_strong"))
            Segments(title: say("how_strong"), values: CryStrength.allCases, chosen: $strength) {
                say.choice("strength", $0)
            }
        } bottom: {
            MainButton(words: say("save"), symbol: "checkmark") {
                if await save(minutes, strength, end) { dismiss() }
            }
        }
        .presentationDetents([.medium, .large])
    }
}
