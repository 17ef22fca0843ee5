import Foundation
import Tend

/// Makes the fields of a form; the files beside this one name them, kind by kind.
@MainActor struct FieldMaker {
    let form: EntryForm
    let shown: ShownDraft
    /// The parent's page, whose words name how a parent is; for that kind alone.
    let parent: ParentScreen?
    let say: Words

    var draft: Draft { shown.draft }

    /// The fields of this kind, in order.
    var fields: [EntryField] {
        switch draft.details {
        case .sleep(let sleep): self.sleep(sleep)
        case .cry(let cry): self.cry(cry)
        case .feed(let feed): self.feed(feed)
        case .massage(let massage): self.massage(massage)
        case .diaper(let diaper): self.diaper(diaper)
        case .pump(let pump): self.pump(pump)
        case .growth(let growth): self.growth(growth)
        case .temperature(let temperature): self.temperature(temperature)
        case .medicine(let medicine): self.medicine(medicine)
        case .activity(let activity): self.activity(activity)
        case .milestone(let milestone):
            [
                text("milestone.title", "title", milestone.title) {
                    .milestone(milestone: Milestone(title: $0))
                }
            ]
        case .note(let note):
            [
                text("note_details.title", "title", note.title ?? "") {
                    .note(details: Note(title: $0.isEmpty ? nil : $0))
                }
            ]
        case .wellbeing(let wellbeing): self.wellbeing(wellbeing)
        }
    }

    /// One of several values or none.
    func oneOf<Value: Equatable>(
        _ id: String, _ label: String, _ values: [Value], _ chosen: Value?,
        folded: Bool = false, required: Bool = false, name: (Value) -> String,
        set: @escaping (Value?) -> Details
    ) -> EntryField {
        let choices = self.choices(
            values, name, on: { $0 == chosen },
            set: { set($0 == chosen && !required ? nil : $0) })
        return chips(id, label, folded: folded, choices)
    }

    /// Any of several values.
    func anyOf<Value: Equatable>(
        _ id: String, _ label: String, _ values: [Value], _ chosen: [Value],
        folded: Bool = false, name: (Value) -> String, set: @escaping ([Value]) -> Details
    ) -> EntryField {
        // What an older entry holds beside what is offered can be seen and taken away too.
        let all = values + chosen.filter { !values.contains($0) }
        let choices = self.choices(
            all, name, on: { chosen.contains($0) },
            set: { value in
                set(chosen.contains(value) ? chosen.filter { $0 != value } : chosen + [value])
            })
        return chips(id, label, folded: folded, choices)
    }

    /// A few values, of which one always holds.
    func segments<Value: Equatable>(
        _ id: String, _ label: String, _ values: [Value], _ chosen: Value,
        name: (Value) -> String, set: @escaping (Value) -> Details
    ) -> EntryField {
        field(id, label, .segments(choices(values, name, on: { $0 == chosen }, set: set)))
    }

    func number(
        _ id: String, _ label: String, _ value: Double?, unit: String, step: Double,
        digits: Int, first: Double = 0, recent: [Double] = [], set: @escaping (Double?) -> Details
    ) -> EntryField {
        let number = FieldNumber(
            value: value, unit: unit, step: step, digits: digits, first: first, recent: recent
        ) { $1.with(details: set($0)) }
        return field(id, label, .number(number))
    }

    func text(
        _ id: String, _ label: String, _ value: String, set: @escaping (String) -> Details
    ) -> EntryField {
        field(id, label, .text(FieldText(value: value) { $1.with(details: set($0)) }))
    }

    func list(
        _ id: String, _ label: String, _ values: [String], set: @escaping ([String]) -> Details
    ) -> EntryField {
        field(id, label, .text(FieldText(list: values) { $1.with(details: set($0)) }))
    }

    func chips(
        _ id: String, _ label: String, folded: Bool = false, _ choices: [FieldChoice]
    ) -> EntryField {
        field(id, label, .chips(choices), folded: folded)
    }

    func field(
        _ id: String, _ label: String, _ control: EntryField.Control, folded: Bool = false
    ) -> EntryField {
        EntryField(
            id: id, label: label.isEmpty ? "" : say(label), control: control, folded: folded)
    }

    private func choices<Value>(
        _ values: [Value], _ name: (Value) -> String, on: (Value) -> Bool,
        set: @escaping (Value) -> Details
    ) -> [FieldChoice] {
        values.enumerated().map { index, value in
            FieldChoice(id: index, name: name(value), on: on(value)) {
                $0.with(details: set(value))
            }
        }
    }
}
