import SwiftUI
import Tend
import TendKit

/// The place of massages: before one, those that were, and the guide.
struct MassagePlace: View {
    let family: FamilyModel
    let child: ChildId
    let go: (Place) -> Void
    @State private var part = Part.begin
    @Environment(\.look) private var look

    private enum Part: String, CaseIterable {
        case begin = "massage_begin"
        case sessions = "massage_sessions"
        case guide = "massage_guide"
    }

    var body: some View {
        let say = family.say
        Group {
            switch part {
            case .begin: BeforeView(family: family, child: child, go: go)
            case .sessions: SessionsView(family: family, child: child, go: go)
            case .guide: GuideView(family: family, child: child)
            }
        }
        .safeAreaInset(edge: .top) {
            Segments(title: say("tab_massage"), values: Part.allCases, chosen: $part) {
                say($0.rawValue)
            }
            .padding(.horizontal, Space.margin)
            .padding(.vertical, Space.s)
            .frame(maxWidth: 640)
            .frame(maxWidth: .infinity)
            // What scrolls beneath does not shine through.
            .background(look.role.surface)
        }
    }
}

/// Three questions, what they come to, and which routine.
private struct BeforeView: View {
    @State private var model: MassageModel
    private let family: FamilyModel
    private let go: (Place) -> Void

    init(family: FamilyModel, child: ChildId, go: @escaping (Place) -> Void) {
        _model = State(initialValue: MassageModel(family: family, child: child))
        self.family = family
        self.go = go
    }

    var body: some View {
        let say = family.say
        Page(say("tab_massage"), family) {
            if let start = model.start {
                if let unfinished = start.unfinished {
                    Prose(unfinished.sentence)
                    MainButton(words: say("massage_go_on"), symbol: "play") { go(.session) }
                    QuietButton(words: say("massage_let_go")) { await model.letGo() }
                } else {
                    questions(start)
                    if let words = model.repeatWords {
                        QuietButton(words: words, symbol: "arrow.counterclockwise") {
                            if await model.again() { go(.session) }
                        }
                    }
                    Heading(say("massage_which_routine"), .subtitle)
                    ForEach(Array(start.routines.enumerated()), id: \.offset) { index, routine in
                        RoutineRow(
                            routine: routine, title: model.title(of: routine),
                            chosen: index == model.routine
                        ) { model.routine = index }
                    }
                    Fold(title: say("state_before"), say: say) {
                        FlowLayout {
                            ForEach(BabyState.allCases, id: \.self) { state in
                                Chip(
                                    words: say.choice("state", state), on: model.before == state,
                                    hue: .massage
                                ) { model.tap(before: state) }
                            }
                        }
                    }
                }
            }
        } bottom: {
            if let start = model.start, start.unfinished == nil { BottomBar { begin } }
        }
        .task(id: model.applies) { await model.follow() }
    }

    @ViewBuilder private func questions(_ start: MassageStartScreen) -> some View {
        ForEach(start.questions, id: \.question) { question in
            Heading(question.question, .subtitle)
            FlowLayout {
                ForEach(question.checks, id: \.key) { check in
                    Chip(
                        words: check.name, on: model.applies.contains(check.key), hue: .massage
                    ) { model.tap(check.key) }
                }
            }
        }
        Prose(start.sentence)
        ForEach(start.reasons, id: \.check) { reason in
            Prose("\(reason.name): \(reason.why)", .detail, soft: true)
            if let card = reason.safetyCard {
                WayRow(title: family.say("safety"), symbol: "lifepreserver") {
                    go(.safetyCard(card))
                }
            }
        }
    }

    /// Nothing is forbidden; what speaks against it is said, and the button is a quiet one.
    @ViewBuilder private var begin: some View {
        if model.isFine {
            MainButton(words: model.beginWords, symbol: "hand.raised") { await start() }
        } else {
            QuietButton(words: model.beginWords, symbol: "hand.raised") { await start() }
        }
    }

    private func start() async {
        if await model.begin() { go(.session) }
    }
}

private struct RoutineRow: View {
    let routine: StartRoutine
    let title: String
    let chosen: Bool
    let choose: @MainActor () -> Void
    @Environment(\.look) private var look

    var body: some View {
        let colors = look.palette.of(.massage)
        Button(action: choose) {
            VStack(alignment: .leading, spacing: Space.hair) {
                Text(verbatim: title).style(.subtitle)
                Text(verbatim: routine.about).style(.detail)
                ForEach(routine.ratherNot, id: \.self) { Text(verbatim: $0).style(.detail) }
            }
            .multilineTextAlignment(.leading)
            .padding(Space.m)
            .frame(maxWidth: .infinity, minHeight: Touch.min, alignment: .leading)
            .foregroundStyle(chosen ? colors.onContainer : look.role.onSurface)
            .background(chosen ? colors.container : look.role.surface, in: shape)
            .overlay {
                shape.strokeBorder(
                    chosen ? colors.color : look.role.outlineVariant,
                    lineWidth: chosen ? 2 : Line.grid)
            }
        }
        .buttonStyle(.plain)
        .accessibilityAddTraits(chosen ? .isSelected : [])
    }

    private var shape: RoundedRectangle { RoundedRectangle(cornerRadius: Radius.chip) }
}

/// Weeks with their sentences; no marks, no verdicts.
private struct SessionsView: View {
    @State private var live: Live<MassageJournalScreen>
    private let family: FamilyModel
    private let go: (Place) -> Void

    init(family: FamilyModel, child: ChildId, go: @escaping (Place) -> Void) {
        _live = State(
            initialValue: Live(family) {
                try $0.massageJournal(child: child, weeks: SessionsShown.weeksBack)
            })
        self.family = family
        self.go = go
    }

    var body: some View {
        let say = family.say
        Page(say("tab_massage"), family) {
            if let screen = live.screen {
                let shown = SessionsShown(screen, say: say, formats: family.formats)
                if let empty = shown.empty { Prose(empty) }
                ForEach(shown.weeks) { week in
                    Heading(week.title, .subtitle)
                    ForEach(week.sentences, id: \.self) { Prose($0) }
                    ForEach(week.details, id: \.self) { Prose($0, .detail, soft: true) }
                }
                Rule()
                WayRow(
                    title: say("routines_title"), detail: say("routines_way"),
                    symbol: "list.bullet"
                ) { go(.routines) }
                WayRow(
                    title: say("comparison_title"), detail: say("comparison_way"),
                    symbol: Hue.massage.symbol
                ) { go(.comparison) }
            }
        }
        .task { await live.follow() }
    }
}
