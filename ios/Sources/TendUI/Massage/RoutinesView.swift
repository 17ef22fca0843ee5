import SwiftUI
import Tend
import TendKit

/// The family's own routines: strokes in an order of their own.
struct RoutinesView: View {
    @State private var model: RoutinesModel
    private let family: FamilyModel

    init(family: FamilyModel) {
        _model = State(initialValue: RoutinesModel(family: family))
        self.family = family
    }

    var body: some View {
        let say = family.say
        Page(say("routines_title"), family) {
            if let screen = model.screen {
                if let empty = screen.empty { Prose(empty) }
                ForEach(screen.routines, id: \.routine) { routine in
                    WayRow(
                        title: say(
                            "massage_routine", routine.name,
                            family.formats.duration(routine.minutes)),
                        detail: routine.strokes.map(\.name).joined(separator: ", "),
                        symbol: Hue.massage.symbol
                    ) { model.write(routine) }
                    .contextMenu {
                        Button(say("routine_remove"), role: .destructive) {
                            Task { await model.remove(routine.routine) }
                        }
                    }
                }
                WayRow(title: say("routine_new"), symbol: "plus") { model.write() }
            }
        }
        .task { await model.follow() }
        .sheet(item: $model.writing) { _ in RoutineSheet(model: model, family: family) }
    }
}

/// A routine that is written: its name, its strokes in order, and all that can be added.
private struct RoutineSheet: View {
    @Bindable var model: RoutinesModel
    let family: FamilyModel
    @Environment(\.look) private var look

    var body: some View {
        let say = family.say
        NavigationStack {
            List {
                TextField(say("name"), text: name)
                Section {
                    if model.writing?.steps.isEmpty == true {
                        Prose(say("routine_no_strokes"), .detail, soft: true)
                    }
                    ForEach(Array((model.writing?.steps ?? []).enumerated()), id: \.offset) {
                        _, step in
                        Text(verbatim: model.name(of: step.stroke)).style(.body)
                    }
                    .onDelete { model.remove(at: $0) }
                    .onMove { model.move($0, to: $1) }
                } header: {
                    if let length = model.length {
                        Text(verbatim: say("routine_strokes", length))
                    }
                } footer: {
                    if model.isFull { Text(verbatim: say("routine_full")) }
                }
                ForEach(model.areas.filter { $0.name != nil }, id: \.name) { area in
                    Section(area.name ?? "") {
                        ForEach(area.strokes, id: \.key) { stroke in
                            Button(stroke.name, systemImage: "plus") { model.add(stroke.key) }
                                .disabled(model.isFull)
                                .frame(minHeight: Touch.min)
                        }
                    }
                }
            }
            .listStyle(.insetGrouped)
            .navigationTitle(say(model.writing?.routine == nil ? "routine_new" : "routine_edit"))
            .smallTitle()
            .safeAreaInset(edge: .bottom) {
                MainButton(words: say("save"), symbol: "checkmark") { await model.save() }
                    .disabled(!model.canSave)
                    .padding(Space.margin)
                    .background(look.role.surface)
            }
        }
    }

    private var name: Binding<String> {
        Binding(get: { model.writing?.name ?? "" }, set: { model.writing?.name = $0 })
    }
}
