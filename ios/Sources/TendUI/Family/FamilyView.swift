import SwiftUI
import Tend
import TendKit

/// Children and those who care for them.
struct FamilyView: View {
    let family: FamilyModel
    @State private var child: ChildEdit?
    @State private var caregiver: CaregiverEdit?

    var body: some View {
        let say = family.say
        Page(say("place_name_family"), family) {
            if let screen = family.family {
                Heading(say("children"))
                ForEach(screen.children, id: \.line.id) { card in
                    WayRow(title: card.line.name, detail: age(card.line), symbol: "person") {
                        child = ChildEdit(card)
                    }
                }
                WayRow(title: say("add_one_child"), symbol: "plus") {
                    child = ChildEdit(born: family.formats.civilDate(screen.now))
                }
                ForEach(screen.archivedChildren, id: \.line.id) { card in
                    WayRow(
                        title: say("archived", card.line.name), detail: say("bring_back"),
                        symbol: "arrow.uturn.backward"
                    ) { perform(.archiveChild(child: card.line.id, archived: false)) }
                }
                Rule()
                Heading(say("caregivers"))
                ForEach(screen.caregivers, id: \.id) { who in
                    WayRow(
                        title: who.profile.name,
                        detail: who.profile.role.map { say.choice("role", $0) }, symbol: "person"
                    ) { caregiver = CaregiverEdit(who) }
                }
                WayRow(title: say("add_caregiver"), symbol: "plus") { caregiver = CaregiverEdit() }
                ForEach(screen.archivedCaregivers, id: \.id) { who in
                    WayRow(
                        title: say("archived", who.profile.name), detail: say("bring_back"),
                        symbol: "arrow.uturn.backward"
                    ) { perform(.archiveCaregiver(caregiver: who.id, archived: false)) }
                }
            }
        }
        .sheet(item: $child) { ChildSheet(edit: $0, family: family) }
        .sheet(item: $caregiver) { CaregiverSheet(edit: $0, family: family) }
    }

    private func age(_ line: ChildLine) -> String {
        [line.ageWords, line.correctedWords].compactMap { $0 }.joined(separator: ", ")
    }

    private func perform(_ command: Command) {
        Task { await family.perform(command) }
    }
}

/// A child, new or changed.
private struct ChildSheet: View {
    @State private var edit: ChildEdit
    private let family: FamilyModel
    @Environment(\.dismiss) private var dismiss

    init(edit: ChildEdit, family: FamilyModel) {
        _edit = State(initialValue: edit)
        self.family = family
    }

    var body: some View {
        let say = family.say
        SheetPage(say(edit.child == nil ? "add_one_child" : "edit_child")) {
            ChildFields(edit: $edit, today: family.formats.civilDate(Date()), say: say)
            FieldName(say("sex_for_growth"))
            FlowLayout {
                ForEach(Sex.allCases, id: \.self) { sex in
                    Chip(words: say.choice("sex", sex), on: edit.sex == sex) {
                        edit.sex = edit.sex == sex ? nil : sex
                    }
                }
            }
            if let child = edit.child {
                QuietButton(words: say("archive")) {
                    await done(.archiveChild(child: child, archived: true))
                }
            }
        } bottom: {
            MainButton(words: say("save"), symbol: "checkmark") { await done(edit.command) }
                .disabled(edit.nameIsMissing)
        }
        .presentationDetents([.large])
    }

    private func done(_ command: Command) async {
        if await family.perform(command) != nil { dismiss() }
    }
}

/// Name, birth date and, for a baby born early, the due date.
struct ChildFields: View {
    @Binding var edit: ChildEdit
    /// No baby was born later.
    let today: CivilDate
    let say: Words

    var body: some View {
        TextField(say("name"), text: $edit.name)
            .paperField()
            .submitLabel(.done)
        DateField(label: say("born_on"), date: $edit.born, latest: today)
        if let due = edit.due {
            DateField(
                label: say("due_date"), date: Binding(get: { due }, set: { edit.due = $0 }))
        } else {
            Button(say("add_due_date"), systemImage: "plus") { edit.due = edit.born }
                .frame(minHeight: Touch.min)
        }
    }
}

/// Someone who cares, new or changed.
private struct CaregiverSheet: View {
    @State private var edit: CaregiverEdit
    private let family: FamilyModel
    @Environment(\.dismiss) private var dismiss

    init(edit: CaregiverEdit, family: FamilyModel) {
        _edit = State(initialValue: edit)
        self.family = family
    }

    var body: some View {
        let say = family.say
        SheetPage(say(edit.caregiver == nil ? "add_caregiver" : "edit_caregiver")) {
            TextField(say("name"), text: $edit.name)
                .paperField()
                .submitLabel(.done)
            FieldName(say("role"))
            FlowLayout {
                ForEach(CaregiverRole.allCases, id: \.self) { role in
                    Chip(words: say.choice("role", role), on: edit.role == role) {
                        edit.role = edit.role == role ? nil : role
                    }
                }
            }
            if let caregiver = edit.caregiver {
                QuietButton(words: say("archive")) {
                    await done(.archiveCaregiver(caregiver: caregiver, archived: true))
                }
            }
        } bottom: {
            MainButton(words: say("save"), symbol: "checkmark") { await done(edit.command) }
                .disabled(edit.nameIsMissing)
        }
        .presentationDetents([.medium, .large])
    }

    private func done(_ command: Command) async {
        if await family.perform(command) != nil { dismiss() }
    }
}
