import SwiftUI
import Tend
import TendKit

/// The parent's own page: private to this phone, never scored.
struct ParentView: View {
    @State private var model: ParentModel
    private let family: FamilyModel

    init(family: FamilyModel, country: String?) {
        _model = State(initialValue: ParentModel(family: family, country: country))
        self.family = family
    }

    var body: some View {
        let say = family.say
        Page(say("place_name_parent"), family) {
            if let screen = model.screen {
                Label(screen.private, systemImage: "lock").style(.detail)
                if let help = screen.help { HelpView(help: help, say: say) }
                Heading(say("parent_mood"))
                FlowLayout {
                    ForEach(screen.moods, id: \.mood) { mood in
                        Chip(words: mood.name, on: false) { Task { await model.log(mood.mood) } }
                    }
                }
                ForEach(screen.days.prefix(7), id: \.date) { day in
                    let moods = day.moods.joined(separator: ", ")
                    Prose("\(family.formats.day(day.date)): \(moods)", .detail, soft: true)
                }
                if screen.confidence.asked { Confident(asked: screen.confidence, model: model) }
                Today(screen: screen, model: model, say: say)
                Heading(say("parent_breathing"))
                Prose(screen.breathing.about)
                Breathe(model: model, say: say)
                Memories(model: model, screen: screen, family: family)
            }
        }
        .task { await model.follow() }
    }
}

/// Offered when a parent says it is hard; the same words and lines as on the safety page.
private struct HelpView: View {
    let help: ParentHelp
    let say: Words
    @Environment(\.look) private var look

    var body: some View {
        let colors = look.palette.of(.cry)
        VStack(alignment: .leading, spacing: Space.s) {
            Text(verbatim: help.title).style(.title).accessibilityAddTraits(.isHeader)
            ForEach(help.lines, id: \.self) { Text(verbatim: $0).style(.body) }
            if let beside = help.beside {
                ForEach(Array(beside.lines.enumerated()), id: \.offset) { _, line in
                    SafetyLine(line: line)
                }
            }
        }
        .padding(Space.xl)
        .frame(maxWidth: .infinity, alignment: .leading)
        .foregroundStyle(colors.onContainer)
        .background(colors.container, in: .rect(cornerRadius: Radius.card))
        SupportLines(support: help.support)
    }
}

private struct Confident: View {
    let asked: Confidence
    let model: ParentModel

    var body: some View {
        Heading(asked.question)
        HStack(spacing: Space.s) {
            ForEach([UInt8](1...5), id: \.self) { step in
                Chip(words: "\(step)", on: false, wide: true) {
                    Task { await model.log(confidence: step) }
                }
            }
        }
        HStack {
            Prose(asked.low, .caption, soft: true)
            Spacer()
            Prose(asked.high, .caption, soft: true)
        }
    }
}

/// Something for yourself, and what was close; once a day is enough.
private struct Today: View {
    let screen: ParentScreen
    let model: ParentModel
    let say: Words

    var body: some View {
        Heading(say("parent_self_care"))
        FlowLayout {
            ForEach(screen.selfCare, id: \.what) { care in
                Chip(words: care.name, on: care.today) { Task { await model.log(care) } }
            }
        }
        Heading(say("parent_bonding"))
        FlowLayout {
            ForEach(screen.bonding, id: \.what) { bond in
                Chip(words: bond.name, on: bond.today) { Task { await model.log(bond) } }
            }
        }
    }
}

/// A circle that grows with breathing in; it stands still until begun, and ends by itself.
private struct Breathe: View {
    let model: ParentModel
    let say: Words
    @Environment(\.look) private var look
    @Environment(\.accessibilityReduceMotion) private var reduceMotion

    var body: some View {
        if let breath = model.breath {
            VStack(spacing: Space.m) {
                Circle().fill(look.palette.of(.massage).container)
                    .frame(width: 140, height: 140)
                    .scaleEffect(breath.inward ? 1 : 0.55)
                    .animation(
                        reduceMotion ? nil : .easeInOut(duration: Double(breath.seconds)),
                        value: breath.inward)
                Text(verbatim: breath.words).style(.title)
            }
            .frame(maxWidth: .infinity)
            .accessibilityElement(children: .combine)
        }
        QuietButton(words: say(model.second == nil ? "parent_breathe" : "stop")) {
            model.breathe()
        }
        .task(id: model.second == nil) {
            while !Task.isCancelled, model.second != nil {
                try? await Task.sleep(for: .seconds(1))
                if !Task.isCancelled { model.breatheOn() }
            }
        }
    }
}

private struct Memories: View {
    @Bindable var model: ParentModel
    let screen: ParentScreen
    let family: FamilyModel

    var body: some View {
        let say = family.say
        Heading(say("parent_memories"))
        TextField(say("parent_memory_new"), text: $model.memory, axis: .vertical)
            .paperField()
        if !model.memory.isEmpty {
            QuietButton(words: say("save"), symbol: "checkmark") { await model.saveMemory() }
        }
        ForEach(screen.memories, id: \.entry) { memory in
            VStack(alignment: .leading, spacing: Space.hair) {
                Prose(family.formats.dayAndTime(memory.at, now: screen.now), .caption, soft: true)
                Prose(memory.text)
            }
            .accessibilityElement(children: .combine)
        }
    }
}
