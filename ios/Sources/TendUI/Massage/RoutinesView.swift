import SwiftUI
import Tend
import TendKit

/// The family's own routines: strokes in an order of their own.
struct RoutinesView: View {
    @State private var model: RoutinesModel
    private let family: FamilyModel

    init(family: FamilyModel, child: ChildId) {
        _model = State(initialValue: RoutinesModel(family: family, child: child))
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
                if !model.last.isEmpty {
                    WayRow(title: say("routine_of_last"), symbol: "arrow.counterclockwise") {
                        model.writeLast()
                    }
                }
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
                Group {
                    TextField(say("name"), text: name)
                    Section {
                        if model.writing?.steps.isEmpty == true {
                            Prose(say("routine_no_strokes"), .detail, soft: true)
                        }
                        ForEach(Array((model.writing?.steps ?? []).enumerated()), id: \.offset) {
                            index, step in
                            StepRow(
                                name: model.name(of: step.stroke),
                                seconds: say("routine_seconds", "\(step.seconds)"), say: say
                            ) { model.change(index, longer: $0) }
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
                    ForEach(model.areas, id: \.name) { area in
                        Section(area.name ?? say("guide_anywhere")) {
                            ForEach(area.strokes, id: \.key) { stroke in
                                Button(stroke.name, systemImage: "plus") { model.add(stroke.key) }
                                    .disabled(model.isFull)
                                    .frame(minHeight: Touch.min)
                            }
                        }
                    }
                }
                .listRowBackground(look.role.surfaceLow)
            }
            .inGroups()
            .onPaper()
            .titled(
                say(model.writing?.routine == nil ? "routine_new" : "routine_edit"), small: true
            )
            .paperBars(look)
            .safeAreaInset(edge: .bottom) {
                VStack(spacing: Space.s) {
                    AnswerLine(family: family)
                    MainButton(words: say("save"), symbol: "checkmark") { await model.save() }
                        .disabled(!model.canSave)
                }
                .padding(Space.margin)
                .background(look.role.surface)
            }
        }
    }

    private var name: Binding<String> {
        Binding(get: { model.writing?.name ?? "" }, set: { model.writing?.name = $0 })
    }
}

/// A stroke of a routine, and how long it takes.
private struct StepRow: View {
    let name: String
    let seconds: String
    let say: Words
    let change: @MainActor (_ longer: Bool) -> Void

    var body: some View {
        HStack(spacing: Space.s) {
            VStack(alignment: .leading, spacing: Space.hair) {
                Prose(name)
                Prose(seconds, .detail, soft: true)
            }
            .accessibilityElement(children: .combine)
            Spacer()
            button("minus", say("routine_shorter", name), longer: false)
            button("plus", say("routine_longer", name), longer: true)
        }
    }

    private func button(_ symbol: String, _ words: String, longer: Bool) -> some View {
        Button {
            change(longer)
        } label: {
            Image(systemName: symbol).frame(width: Touch.min, height: Touch.min)
        }
        .buttonStyle(.borderless)
        .accessibilityLabel(words)
    }
}
