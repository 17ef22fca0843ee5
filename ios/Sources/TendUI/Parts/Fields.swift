import SwiftUI
import Tend
import TendKit

/// The name of a field above it.
struct FieldName: View {
    private let text: String

    init(_ text: String) {
        self.text = text
    }

    var body: some View {
        Text(verbatim: text).style(.label).accessibilityAddTraits(.isHeader)
    }
}

/// What is wrong with a field, under it: a sign, then the sentence.
struct ProblemLine: View {
    private let sentence: String
    @Environment(\.look) private var look

    init(_ sentence: String) {
        self.sentence = sentence
    }

    var body: some View {
        Label(sentence, systemImage: "exclamationmark.circle").style(.detail)
            .foregroundStyle(look.role.alert)
            .fixedSize(horizontal: false, vertical: true)
    }
}

/// A large number between less and more, recent values as chips beneath; it can be typed too.
struct NumberSteps: View {
    let label: String
    let number: FieldNumber
    let family: FamilyModel
    var hue: Hue?
    let less: @MainActor () -> Void
    let more: @MainActor () -> Void
    let set: @MainActor (Double?) -> Void
    @State private var typing = false
    @State private var text = ""
    @FocusState private var focused: Bool
    @Environment(\.look) private var look

    var body: some View {
        let (say, formats) = (family.say, family.formats)
        let step = formats.decimal(number.step, digits: 2)
        VStack(alignment: .leading, spacing: Space.m) {
            HStack(spacing: Space.l) {
                stepButton("minus", say("less_by", step, number.unit), less)
                Group {
                    if typing {
                        TextField(say("in_unit", label, number.unit), text: $text)
                            .paperField()
                            .decimalKeys()
                            .focused($focused)
                            // The tap that opened the field is where typing begins.
                            .onAppear { focused = true }
                            .onChange(of: text) { _, text in set(formats.typed(text)) }
                    } else {
                        Button {
                            text =
                                number.value.map { formats.plain($0, digits: number.digits) } ?? ""
                            typing = true
                        } label: {
                            figure
                        }
                        .buttonStyle(.plain)
                        .accessibilityHint(say("type_it", label))
                    }
                }
                .frame(maxWidth: .infinity, minHeight: Touch.min)
                stepButton("plus", say("more_by", step, number.unit), more)
            }
            if !number.recent.isEmpty {
                HStack(spacing: Space.s) {
                    ForEach(number.recent.prefix(4), id: \.self) { value in
                        let words = formats.decimal(value, digits: number.digits)
                        Chip(words: words, on: value == number.value, hue: hue, wide: true) {
                            typing = false
                            set(value)
                        }
                        .accessibilityLabel("\(words) \(number.unit)")
                    }
                }
            }
        }
    }

    private var shown: String? {
        number.value.map { family.formats.decimal($0, digits: number.digits) }
    }

    @ViewBuilder private var figure: some View {
        if let shown {
            HStack(alignment: .firstTextBaseline, spacing: Space.xs) {
                Text(verbatim: shown).style(.number)
                Text(verbatim: number.unit).style(.detail)
            }
        } else {
            Prose(family.say("type_number"), .body, soft: true)
        }
    }

    private func stepButton(
        _ symbol: String, _ spoken: String, _ action: @escaping @MainActor () -> Void
    ) -> some View {
        Button {
            typing = false
            action()
        } label: {
            Image(systemName: symbol).frame(width: Touch.min, height: Touch.min)
        }
        .buttonStyle(.bordered)
        .accessibilityLabel(spoken)
    }
}

/// A time in large figures between two steps of five minutes, quick at night; a tap on it opens the
/// wheels of day and hour.
struct TimeSteps: View {
    let label: String
    let at: Date
    let now: Date
    let zone: TimeZone
    let family: FamilyModel
    let set: @MainActor (Date) -> Void
    @State private var wheels = false
    @Environment(\.look) private var look

    var body: some View {
        let (say, formats) = (family.say, family.formats)
        VStack(alignment: .leading, spacing: Space.s) {
            FieldName(label)
            HStack(spacing: Space.l) {
                step("−5", say("minutes_earlier", "5"), -5)
                Button {
                    wheels.toggle()
                } label: {
                    VStack(spacing: 0) {
                        Text(verbatim: formats.time(at)).style(.number)
                        Prose(formats.ago(at, now: now), .caption, soft: true)
                    }
                    .frame(maxWidth: .infinity, minHeight: Touch.min)
                    .contentShape(.rect)
                }
                .buttonStyle(.plain)
                .accessibilityElement(children: .combine)
                step("+5", say("minutes_later", "5"), 5)
            }
            if wheels {
                DatePicker(label, selection: Binding(get: { at }, set: { set($0) }))
                    .wheels()
                    .labelsHidden()
                    // The clock the family lived by, wherever the phone is now.
                    .environment(\.timeZone, zone)
                    .environment(\.locale, formats.clockLocale)
            }
        }
    }

    private func step(_ words: String, _ spoken: String, _ minutes: Double) -> some View {
        Button {
            set(at.addingTimeInterval(minutes * 60))
        } label: {
            // It grows with its words.
            Text(verbatim: words).style(.label).frame(minWidth: Touch.min, minHeight: Touch.min)
        }
        .buttonStyle(.bordered)
        .accessibilityLabel(spoken)
    }
}

/// A civil date on wheels, or nothing where none has to be said.
struct DateField: View {
    let label: String
    @Binding var date: CivilDate
    var earliest: CivilDate?
    var latest: CivilDate?

    var body: some View {
        let moment = Binding(
            get: { date.pickerDate }, set: { date = DateComponents(pickerDate: $0) })
        Group {
            // Limits are civil dates too: a moment is another date in Greenwich than at home.
            if let latest = latest?.pickerDate {
                DatePicker(label, selection: moment, in: ...latest, displayedComponents: [.date])
            } else if let earliest = earliest?.pickerDate {
                DatePicker(label, selection: moment, in: earliest..., displayedComponents: [.date])
            } else {
                DatePicker(label, selection: moment, displayedComponents: [.date])
            }
        }
        .environment(\.timeZone, .gmt)
        .frame(minHeight: Touch.min)
        .dimmedAtNight()
    }
}
