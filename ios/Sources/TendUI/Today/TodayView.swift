import SwiftUI
import Tend
import TendKit

/// Today, on the journal: it follows what is logged, and counts the minutes.
struct TodayPlace: View {
    @State private var model: TodayModel
    @State private var stopping = false
    private let family: FamilyModel
    private let open: (TodayNext) -> Void

    init(family: FamilyModel, child: ChildId, open: @escaping (TodayNext) -> Void) {
        _model = State(initialValue: TodayModel(family: family, child: child))
        self.family = family
        self.open = open
    }

    var body: some View {
        Group {
            if let shown = model.shown {
                TodayView(shown: shown, family: family, actions: model)
            } else {
                Color.clear
            }
        }
        .safeAreaInset(edge: .top) { ZoneOffer(family: family) }
        .task { await model.follow() }
        .task {
            while !Task.isCancelled {
                try? await Task.sleep(for: .seconds(60))
                await model.tick()
            }
        }
        .onChange(of: model.next) { _, next in
            guard let next else { return }
            model.next = nil
            if next == .cryStopped { stopping = true } else { open(next) }
        }
        .sheet(isPresented: $stopping) {
            CryStoppedSheet(strength: model.cryStrength, family: family) {
                await model.cryStopped(minutes: $0, strength: $1, at: $2)
            }
        }
    }
}

/// Upper half: what is so. Lower half: what the thumb does. On a wide screen the day stands beside both.
struct TodayView: View {
    let shown: TodayShown
    let family: FamilyModel
    let actions: TodayModel
    @Environment(\.look) private var look
    @Environment(\.dynamicTypeSize) private var typeSize

    var body: some View {
        GeometryReader { room in
            let layout = TodayLayout(
                width: room.size.width, height: room.size.height,
                largeText: typeSize >= .xxxLarge, largestText: typeSize.isAccessibilitySize)
            if layout.sideBySide {
                HStack(spacing: 0) {
                    moment(layout) { EmptyView() }
                    ScrollView { day }
                }
            } else {
                moment(layout) { day }
            }
        }
        .background(look.role.surface)
        .navigationTitle(shown.name)
        .smallTitle()
        .toolbar {
            ToolbarItem(placement: .principal) {
                VStack(spacing: 0) {
                    Text(verbatim: shown.name).style(.subtitle)
                    Text(verbatim: shown.age).style(.caption)
                }
                .foregroundStyle(look.role.onSurface)
                .accessibilityElement(children: .combine)
                .accessibilityAddTraits(.isHeader)
            }
            ToolbarItem(placement: .navigation) {
                if !shown.children.isEmpty { ChildrenMenu(shown: shown, family: family) }
            }
        }
    }

    /// What is so, what lies under it, and the tiles: at the thumb, or where they scroll with it.
    private func moment<Below: View>(
        _ layout: TodayLayout, @ViewBuilder below: () -> Below
    ) -> some View {
        VStack(spacing: 0) {
            ScrollView {
                VStack(alignment: .leading, spacing: Space.xl) {
                    NowView(now: shown.now, family: family, actions: actions)
                        .padding(.horizontal, Space.margin)
                    if !layout.pinned { hand(layout) }
                    below()
                }
                .padding(.bottom, Space.l)
            }
            .background {
                LinearGradient(
                    colors: look.palette.sky(shown.now.hue), startPoint: .top, endPoint: .bottom
                )
                .ignoresSafeArea(edges: .top)
            }
            if layout.pinned { hand(layout).padding(.bottom, Space.m) }
        }
    }

    /// What a thumb does: what else runs, what the last tap did, and the tiles.
    private func hand(_ layout: TodayLayout) -> some View {
        VStack(alignment: .leading, spacing: Space.m) {
            ForEach(shown.timers, id: \.entry) { timer in
                RunningLine(
                    line: timer.line, hue: timer.kind.hue, does: family.say("stop"),
                    sign: "stop.fill"
                ) { await actions.stop(timer.entry) }
            }
            ForEach(shown.sessions) { session in
                RunningLine(
                    line: session.line, hue: .massage, does: family.say("massage_go_on"),
                    sign: "play.fill"
                ) { actions.next = .session(session.child) }
            }
            AnswerLine(family: family)
            Tiles(
                shown: shown, layout: layout, formats: family.formats, actions: actions)
        }
        .padding(.horizontal, Space.margin)
    }

    /// The last 24 hours, ending now, and what belongs to them.
    private var day: some View {
        VStack(alignment: .leading, spacing: Space.l) {
            DayView(shown: shown, say: family.say)
            if let evening = shown.evening {
                EveningView(question: evening, say: family.say) { choice in
                    await actions.answer(evening, choice)
                }
            }
            if let words = shown.firstWeeks {
                WayRow(
                    title: family.say("place_name_first_weeks"), detail: words,
                    symbol: Place.firstWeeks.symbol
                ) { actions.next = .place(.firstWeeks) }
            }
            ForEach(shown.nextDoses, id: \.self) { dose in
                Text(verbatim: dose).style(.body).foregroundStyle(look.role.onSurface)
            }
        }
        .padding(.horizontal, Space.margin)
        .frame(maxWidth: .infinity, alignment: .leading)
    }
}

/// Whose day this is.
private struct ChildrenMenu: View {
    let shown: TodayShown
    let family: FamilyModel

    var body: some View {
        Menu {
            ForEach(shown.children, id: \.id) { child in
                Button(child.name) { family.look(at: child.id) }
            }
        } label: {
            Image(systemName: "person.2")
                .accessibilityLabel(shown.name)
        }
    }
}

/// The state in the largest type, and since when. The whole line "since" corrects the start.
private struct NowView: View {
    let now: TodayShown.Now
    let family: FamilyModel
    let actions: TodayModel
    @State private var correcting = false
    @Environment(\.look) private var look

    var body: some View {
        let say = family.say
        let text = now.hue.map { look.palette.of($0).onContainer } ?? look.role.onSurface
        VStack(alignment: .leading, spacing: Space.xs) {
            VStack(alignment: .leading, spacing: Space.xs) {
                Text(verbatim: now.word).style(.title)
                if let figure = now.figure { Text(verbatim: figure).style(.timer) }
            }
            .contentShape(.rect)
            // A long press on the sky: night light on, and off again.
            .onLongPressGesture { actions.next = .nightLight }
            .accessibilityElement()
            .accessibilityLabel(now.spoken)
            .accessibilityAction(named: Text(verbatim: say("night_light_toggle"))) {
                actions.next = .nightLight
            }
            if let hint = now.hint { Text(verbatim: hint).style(.body) }
            if let since = now.since {
                if let timer = now.timer {
                    Button {
                        correcting = true
                    } label: {
                        HStack(spacing: Space.s) {
                            Text(verbatim: since).style(.body)
                            Image(systemName: "pencil")
                        }
                        .frame(minHeight: Touch.min)
                        .contentShape(.rect)
                    }
                    .buttonStyle(.plain)
                    .accessibilityLabel(Text(verbatim: "\(since). \(say("change_start"))"))
                    .sheet(isPresented: $correcting) {
                        CorrectStart(timer: timer, family: family) { start in
                            await actions.correctStart(of: timer.entry, to: start)
                        }
                    }
                    if let forgotten = now.forgotten { Text(verbatim: forgotten).style(.body) }
                    Controls(timer: timer, say: say, actions: actions)
                } else {
                    Text(verbatim: since).style(.body).frame(minHeight: Touch.min)
                }
            }
        }
        .foregroundStyle(text)
        .frame(maxWidth: .infinity, alignment: .leading)
    }
}

/// What a running breast feed or massage can do besides stopping.
private struct Controls: View {
    let timer: RunningTimer
    let say: Words
    let actions: TodayModel

    var body: some View {
        HStack(spacing: Space.s) {
            if timer.canSwitchSide {
                Button(say("other_side")) { Task { await actions.switchSide(of: timer.entry) } }
            }
            if timer.canPause {
                Button(say(timer.paused ? "go_on" : "pause")) {
                    Task { await actions.pauseOrGoOn(timer) }
                }
            }
        }
        .buttonStyle(.bordered)
        .controlSize(.large)
        .felt(.impact, trigger: timer.paused)
        .felt(.impact, trigger: timer.side)
    }
}

/// The start of what runs was another moment, on the clock the family lived by.
private struct CorrectStart: View {
    let family: FamilyModel
    let save: @MainActor (Date) async -> Bool
    @State private var start: Date
    @Environment(\.dismiss) private var dismiss

    /// - Parameter save: True when it was saved; what was refused is said.
    init(
        timer: RunningTimer, family: FamilyModel, save: @escaping @MainActor (Date) async -> Bool
    ) {
        self.family = family
        self.save = save
        _start = State(initialValue: timer.start)
    }

    var body: some View {
        let (say, formats) = (family.say, family.formats)
        SheetPage(say("change_start")) {
            TimeSteps(
                label: say("began"), at: start, now: Date(), zone: formats.zone(at: start),
                family: family
            ) { start = min($0, Date()) }
        } bottom: {
            MainButton(words: say("save"), symbol: "checkmark") {
                if await save(start) { dismiss() }
            }
        }
        .presentationDetents([.medium, .large])
    }
}

/// What runs besides: a line with its own stop, or with the way back into it.
private struct RunningLine: View {
    let line: String
    let hue: Hue
    let does: String
    let sign: String
    let tap: @MainActor () async -> Void
    @State private var taps = 0
    @Environment(\.look) private var look

    var body: some View {
        let colors = look.palette.of(hue)
        let shape = RoundedRectangle(cornerRadius: Radius.chip)
        Button {
            taps += 1
            Task { await tap() }
        } label: {
            HStack(spacing: Space.m) {
                Image(systemName: hue.symbol)
                Text(verbatim: line).style(.subtitle).multilineTextAlignment(.leading)
                Spacer()
                Image(systemName: sign)
            }
            .padding(.horizontal, Space.l)
            .padding(.vertical, Space.s)
            .frame(minHeight: 52)
            .foregroundStyle(colors.onContainer)
            .background(colors.container, in: shape)
            .overlay { if look.night { shape.strokeBorder(colors.border, lineWidth: Line.grid) } }
        }
        .buttonStyle(.plain)
        .accessibilityLabel(Text(verbatim: "\(line). \(does)"))
        .felt(.impact, trigger: taps)
    }
}

/// The last 24 hours, ending now, and their totals in the order of the tiles.
private struct DayView: View {
    let shown: TodayShown
    let say: Words
    @Environment(\.look) private var look
    @Environment(\.dynamicTypeSize) private var typeSize

    var body: some View {
        VStack(alignment: .leading, spacing: Space.m) {
            Text(verbatim: say("last_24_hours")).style(.label)
                .foregroundStyle(look.role.onSurfaceVariant)
            RibbonView(ribbon: shown.strip, hours: true)
            LazyVGrid(columns: columns, alignment: .leading, spacing: Space.s) {
                ForEach(shown.isFirstDay ? [] : shown.totals) { total in
                    VStack(alignment: .leading, spacing: 0) {
                        Text(verbatim: total.figure ?? "–").style(.title)
                        HStack(spacing: Space.xs) {
                            Image(systemName: total.kind.hue.symbol)
                                .foregroundStyle(look.palette.of(total.kind.hue).color)
                            Text(verbatim: total.what)
                        }
                        .style(.caption)
                        .foregroundStyle(look.role.onSurfaceVariant)
                    }
                }
            }
        }
        .foregroundStyle(look.role.onSurface)
        .accessibilityElement()
        .accessibilityLabel(shown.spokenDay)
    }

    private var columns: [GridItem] {
        Array(repeating: GridItem(.flexible()), count: typeSize >= .xxxLarge ? 2 : 4)
    }
}

/// "A massage tonight?" Saying nothing is an answer too.
struct EveningView: View {
    let question: EveningQuestion
    let say: Words
    let answer: @MainActor (EveningChoice) async -> Void

    var body: some View {
        VStack(alignment: .leading, spacing: Space.s) {
            Prose(question.sentence, .detail, soft: true)
            HStack(spacing: Space.s) {
                ForEach([EveningChoice.yes, .no], id: \.self) { choice in
                    Chip(
                        words: say.choice("evening", choice), on: question.answer == choice,
                        hue: .massage
                    ) { Task { await answer(choice) } }
                }
            }
        }
    }
}
