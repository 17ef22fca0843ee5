import SwiftUI
import Tend
import TendKit

/// From the bottom, filled in: in most cases open and Save. Save can always be pressed; what is
/// wrong then stands under its field.
struct EntrySheet: View {
    let model: EntryModel
    let family: FamilyModel
    @State private var leaving = false
    @Environment(\.look) private var look
    @Environment(\.dismiss) private var dismiss

    var body: some View {
        let say = family.say
        SheetPage(
            model.form?.title ?? "", close: say("close"), leave: leave, sought: model.sought
        ) {
            if let form = model.form, let draft = model.draft, let times = model.times {
                if !model.children.isEmpty {
                    VStack(alignment: .leading, spacing: Space.s) {
                        FieldName(say("for_whom"))
                        Choices(choices: model.children, hue: hue) { model.change($0.tapped) }
                    }
                }
                KindFields(model: model, draft: draft, family: family)
                TimeFields(model: model, times: times, now: form.now, family: family)
                MoreFields(model: model, draft: draft, say: say)
                if form.entry != nil, model.removed == nil {
                    Button(say("delete"), role: .destructive) { Task { await model.delete() } }
                        .frame(maxWidth: .infinity, minHeight: Touch.min)
                }
            }
        } bottom: {
            if let removed = model.removed {
                ProblemLine(removed)
                MainButton(words: family.say("entry_restore"), symbol: "arrow.uturn.backward") {
                    await model.restore()
                }
            } else {
                if let problem = model.otherProblem { ProblemLine(problem) }
                ForEach(model.questions, id: \.self) { ProblemLine($0) }
                MainButton(words: model.saveWords, symbol: "checkmark") { await model.save() }
            }
        }
        .presentationDetents(isSmall ? [.medium, .large] : [.large])
        // A swipe must not lose what was typed at night with one hand.
        .interactiveDismissDisabled(model.isChanged)
        .confirmationDialog(
            say("typed_not_saved"), isPresented: $leaving, titleVisibility: .visible
        ) {
            Button(say("typed_drop"), role: .destructive) { dismiss() }
            Button(say("typed_keep"), role: .cancel) {}
        }
        .felt(.success, trigger: model.done)
        .task { await model.follow() }
        .onChange(of: model.done) { _, done in if done { dismiss() } }
    }

    /// What was changed is lost only when that is said once more.
    private func leave() {
        if model.isChanged { leaving = true } else { dismiss() }
    }

    private var hue: Hue { model.draft?.details.kind.hue ?? .care }

    /// Few fields leave Today in sight.
    private var isSmall: Bool {
        switch model.draft?.details.kind {
        case .feed, .diaper, .sleep, .cry, .temperature, .none: true
        default: false
        }
    }
}

/// What is particular to a kind; what few fill in is folded out where wanted.
private struct KindFields: View {
    let model: EntryModel
    let draft: Draft
    let family: FamilyModel
    @State private var unfolded = false

    var body: some View {
        let fields = model.fields
        ForEach(fields.filter { !$0.folded }) { field($0) }
        if fields.contains(where: \.folded) {
            if unfolded || fields.contains(where: { $0.folded && isSought($0) }) {
                ForEach(fields.filter(\.folded)) { field($0) }
            } else {
                Button(family.say("more_fields"), systemImage: "plus") { unfolded = true }
                    .frame(minHeight: Touch.min)
            }
        }
    }

    private func field(_ field: EntryField) -> some View {
        FieldView(
            field: field, problem: model.problem(field.id), draft: draft, family: family
        ) { model.change($0) }
        .id(field.id)
    }

    /// A problem unfolds the field it stands at.
    private func isSought(_ field: EntryField) -> Bool {
        model.problem(field.id) != nil
    }
}

private struct FieldView: View {
    let field: EntryField
    let problem: String?
    let draft: Draft
    let family: FamilyModel
    let change: @MainActor ((Draft) -> Draft) -> Void
    @State private var typed: String?

    var body: some View {
        let hue = draft.details.kind.hue
        VStack(alignment: .leading, spacing: Space.s) {
            if !field.label.isEmpty { FieldName(field.label) }
            switch field.control {
            case .chips(let choices):
                Choices(choices: choices, hue: hue) { change($0.tapped) }
            case .segments(let choices):
                Segments(
                    title: field.label, values: choices.map(\.id), chosen: chosen(choices)
                ) { id in choices.first { $0.id == id }?.name ?? "" }
            case .number(let number):
                NumberSteps(
                    label: field.label, number: number, family: family, hue: hue,
                    less: { change(number.less) }, more: { change(number.more) },
                    set: { value in change { number.to(value, $0) } })
            case .text(let text):
                TextField(
                    field.label,
                    text: Binding(
                        get: { text.shown(typed) },
                        set: { value in
                            typed = value
                            change { text.to(value, $0) }
                        })
                )
                .paperField()
                .submitLabel(.done)
            case .lines(let lines):
                ForEach(lines, id: \.self) { Prose($0) }
            }
            if let problem { ProblemLine(problem) }
        }
    }

    private func chosen(_ choices: [FieldChoice]) -> Binding<Int> {
        Binding(
            get: { choices.first { $0.on }?.id ?? 0 },
            set: { id in
                if let choice = choices.first(where: { $0.id == id }) { change(choice.tapped) }
            })
    }
}

/// When it began, and whether and when it ended; chips counted back from now.
private struct TimeFields: View {
    let model: EntryModel
    let times: EntryTimes
    let now: Date
    let family: FamilyModel

    var body: some View {
        let say = family.say
        VStack(alignment: .leading, spacing: Space.m) {
            TimeSteps(
                label: times.label, at: times.start, now: now, zone: times.zone, family: family
            ) { model.start($0) }
            .id("start")
            FlowLayout {
                ForEach(times.chips) { chip in
                    Chip(words: chip.words, on: chip.on) { model.start(chip.at) }
                }
            }
            if let problem = model.problem("start") { ProblemLine(problem) }
            if !times.ends.isEmpty {
                FieldName(say("ended"))
                Choices(choices: times.ends) { model.change($0.tapped) }
                if let end = times.end {
                    if let length = times.length { Prose(length, .detail, soft: true) }
                    TimeSteps(
                        label: say("ended"), at: end, now: now, zone: times.zone, family: family
                    ) { model.end($0) }
                    .id("end")
                }
            }
            if let problem = model.problem("end") { ProblemLine(problem) }
        }
    }
}

/// Who was there, and free words.
private struct MoreFields: View {
    let model: EntryModel
    let draft: Draft
    let say: Words
    @State private var typed: String?

    var body: some View {
        if !model.caregivers.isEmpty {
            VStack(alignment: .leading, spacing: Space.s) {
                FieldName(say("who_was_there"))
                Choices(choices: model.caregivers, hue: draft.details.kind.hue) {
                    model.change($0.tapped)
                }
            }
        }
        TextField(
            say("add_note"),
            text: Binding(get: { draft.note ?? "" }, set: { model.note($0) })
        )
        .paperField()
        .accessibilityLabel(say("note"))
        .id("note")
        if let problem = model.problem("note") { ProblemLine(problem) }
        if let tags = model.tags {
            TextField(
                say("tags"),
                text: Binding(
                    get: { tags.shown(typed) },
                    set: { value in
                        typed = value
                        model.change { tags.to(value, $0) }
                    })
            )
            .paperField()
            .id("tags")
            if !model.tagChoices.isEmpty {
                Choices(choices: model.tagChoices, hue: draft.details.kind.hue) {
                    model.change($0.tapped)
                }
            }
            if let problem = model.problem("tags") { ProblemLine(problem) }
        }
    }
}
