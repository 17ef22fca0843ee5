import SwiftUI
import Tend
import TendKit

/// The crying diary: the days, when in the day, what was tried; the safety card always beside; start
/// and stop at the thumb.
struct CryingView: View {
    @State private var model: CryingModel
    @State private var stopping = false
    private let family: FamilyModel
    private let child: ChildId
    private let go: (Place) -> Void
    private let edit: (EntryId) -> Void

    init(
        family: FamilyModel, child: ChildId, go: @escaping (Place) -> Void,
        edit: @escaping (EntryId) -> Void
    ) {
        _model = State(initialValue: CryingModel(family: family, child: child))
        self.family = family
        self.child = child
        self.go = go
        self.edit = edit
    }

    var body: some View {
        let say = family.say
        Page(say("place_name_crying"), family) {
            Segments(
                title: say("place_name_crying"), values: [ReviewPeriod.week, .fourWeeks],
                chosen: $model.period
            ) { say($0.name) }
            if let shown = model.shown {
                PeriodBar(
                    period: shown.period, age: shown.age, canGoLater: shown.canGoLater, say: say,
                    earlier: model.earlier, later: model.later)
                if let empty = shown.empty { Prose(empty) }
                if let main = shown.main { MainNumber(main: main) }
                Prose(shown.logged, .detail, soft: true)
                if let chart = shown.chart { ChartView(chart: chart, say: say) }
                ForEach(shown.statements, id: \.self) { Prose($0) }
                if !shown.facts.isEmpty { Facts(facts: shown.facts) }
                NoneWay(kind: .cry, days: shown.noneDays, family: family, child: child)
                Rule()
                WhenInTheDay(shown: shown, say: say)
                WhatHelped(table: shown.soothing, last: model.lastCry, say: say, edit: edit)
                if let card = shown.safety {
                    WayRow(
                        title: card.title, detail: say("open_safety_card"), symbol: "lifepreserver"
                    ) {
                        go(.safetyCard(card.id))
                    }
                }
                WayRow(
                    title: say("place_name_paint"), detail: say("crying_paint_way"),
                    symbol: "square.grid.3x3"
                ) { go(.paint) }
            }
        } bottom: {
            if model.tile != nil {
                BottomBar {
                    HStack(spacing: Space.m) {
                        QuietButton(words: say("crying_stopped")) { stopping = true }
                        TimelineView(.everyMinute) { minute in
                            MainButton(
                                words: say(model.isRunning ? "stop" : "crying_start"),
                                symbol: model.isRunning ? "stop.fill" : Hue.cry.symbol
                            ) { await model.tap() }
                            .contextMenu {
                                if !model.isRunning {
                                    BeganAgoChoices(formats: family.formats, now: minute.date) {
                                        began($0)
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        .sheet(isPresented: $stopping) {
            CryStoppedSheet(strength: model.strength, family: family) {
                await model.stopped(minutes: $0, strength: $1, at: $2)
            }
        }
        .task(id: model.asked) { await model.follow() }
    }

    private func began(_ minutesAgo: Int) {
        Task { await model.began(minutesAgo: minutesAgo) }
    }
}

/// The half hours of the clock, the longest bout, how long the baby was carried.
private struct WhenInTheDay: View {
    let shown: CryingShown
    let say: Words

    var body: some View {
        if let heat = shown.heat {
            Heading(say("crying_when"))
            Prose(heat.sentence, .detail, soft: true)
            HeatView(heat: heat)
        }
        if let bout = shown.longestBout {
            VStack(alignment: .leading, spacing: Space.hair) {
                Prose(bout.figure)
                Prose(bout.words, .detail, soft: true)
            }
            .accessibilityElement(children: .combine)
        }
        if let carried = shown.carried { Prose(carried) }
    }
}

/// Minutes of crying in each half hour of the clock: 48 bars, the greatest one named.
private struct HeatView: View {
    let heat: CryingShown.Heat
    @ScaledMetric(relativeTo: .caption) private var line: CGFloat = 18
    @Environment(\.look) private var look
    @Environment(\.layoutDirection) private var direction

    var body: some View {
        Canvas { context, size in draw(in: context, size) }
            .frame(height: 112 + 2 * line)
            .accessibilityElement()
            .accessibilityLabel(heat.spoken)
    }

    private func draw(in context: GraphicsContext, _ size: CGSize) {
        let (top, bottom) = (line, size.height - line)
        let step = size.width / CGFloat(max(heat.parts.count, 1))
        func x(_ half: Int) -> CGFloat {
            direction == .rightToLeft ? size.width - step * CGFloat(half + 1) : step * CGFloat(half)
        }
        for (half, part) in heat.parts.enumerated() where part > 0 {
            let tall = (bottom - top) * CGFloat(part)
            let place = CGRect(x: x(half) + 1, y: bottom - tall, width: step - 2, height: tall)
            context.fill(
                Path(roundedRect: place, cornerRadius: 2), with: .color(look.palette.chart.cry))
            if part == 1 {
                let middle = min(max(x(half) + step / 2, 24), size.width - 24)
                context.draw(caption(heat.most), at: CGPoint(x: middle, y: top / 2))
            }
        }
        for hour in stride(from: 0, through: 24, by: 6) {
            let part = CGFloat(hour) / 24
            let at = size.width * (direction == .rightToLeft ? 1 - part : part)
            context.draw(
                caption("\(hour)"), at: CGPoint(x: at, y: bottom + 2),
                anchor: at == 0 ? .topLeading : at == size.width ? .topTrailing : .top)
        }
    }

    private func caption(_ words: String) -> Text {
        Text(verbatim: words).font(.caption).foregroundStyle(look.role.onSurfaceVariant)
    }
}

/// What was tried and how often it helped, as noted; and the way to note it of the last time.
private struct WhatHelped: View {
    let table: SoothingTable
    let last: SinceLast?
    let say: Words
    let edit: (EntryId) -> Void

    var body: some View {
        if !table.ways.isEmpty || last != nil {
            Rule()
            Heading(say("what_helped"))
            if let noted = table.noted { Prose(noted, .detail, soft: true) }
            ForEach(table.ways, id: \.name) { Prose($0.sentence) }
            if let order = table.order { Prose(order, .detail, soft: true) }
            if let last {
                WayRow(
                    title: say("crying_note_last"), detail: last.line, symbol: "square.and.pencil"
                ) {
                    edit(last.entry)
                }
            }
            Rule()
        }
    }
}
