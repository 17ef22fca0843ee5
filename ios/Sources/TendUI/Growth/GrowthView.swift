import Charts
import SwiftUI
import Tend
import TendKit

/// The last number large, the chart, the neutral sentence, the points as rows; the new one at the
/// thumb.
struct GrowthView: View {
    @State private var live: Live<GrowthScreen>
    @State private var chosen = GrowthMeasure.weight
    private let family: FamilyModel
    private let log: () -> Void
    private let edit: (EntryId) -> Void

    init(
        family: FamilyModel, child: ChildId, log: @escaping () -> Void,
        edit: @escaping (EntryId) -> Void
    ) {
        _live = State(initialValue: Live(family) { try $0.growth(child: child) })
        self.family = family
        self.log = log
        self.edit = edit
    }

    var body: some View {
        let say = family.say
        Page(say("place_name_growth"), family) {
            if let screen = live.screen {
                let shown = GrowthShown(screen, say: say, formats: family.formats)
                if shown.charts.count > 1 {
                    Segments(
                        title: say("place_name_growth"), values: shown.charts.map(\.measure),
                        chosen: $chosen
                    ) { measure in shown.charts.first { $0.measure == measure }?.name ?? "" }
                }
                if let notice = shown.notice { Prose(notice) }
                if let chart = shown.charts.first(where: { $0.measure == chosen })
                    ?? shown.charts.first
                {
                    ChartPart(chart: chart, edit: edit)
                }
                Prose(shown.about, .detail, soft: true)
                Prose(shown.source, .caption, soft: true)
            }
        } bottom: {
            BottomBar { MainButton(words: say("new_measurement"), symbol: "plus") { log() } }
        }
        .task { await live.follow() }
    }
}

private struct ChartPart: View {
    let chart: GrowthShown.Chart
    let edit: (EntryId) -> Void

    var body: some View {
        if let last = chart.last { Text(verbatim: last).style(.timer) }
        if let on = chart.lastOn { Prose(on, .body, soft: true) }
        GrowthPicture(chart: chart)
        if let sentence = chart.sentence { Prose(sentence) }
        if let check = chart.checkNumber { ProblemLine(check) }
        ForEach(chart.points) { point in
            Rule()
            Button {
                edit(point.id)
            } label: {
                HStack {
                    VStack(alignment: .leading, spacing: Space.hair) {
                        Prose(point.date)
                        Prose(point.words, .caption, soft: true)
                    }
                    .multilineTextAlignment(.leading)
                    Spacer()
                    Text(verbatim: point.written).style(.title)
                }
                .frame(minHeight: Touch.min)
                .contentShape(.rect)
            }
            .buttonStyle(.plain)
            .accessibilityElement(children: .combine)
        }
    }
}

/// WHO lines as on the paper chart, named at their ends; the baby's own points on top. No part of the
/// field is shaded as good.
private struct GrowthPicture: View {
    let chart: GrowthShown.Chart
    @Environment(\.look) private var look
    @Environment(\.dynamicTypeSize) private var typeSize

    var body: some View {
        let (across, up) = (chart.chart.across, chart.chart.up)
        Chart {
            ForEach(field, id: \.across) { at in
                AreaMark(
                    x: .value("", at.across), yStart: .value("", at.low), yEnd: .value("", at.high)
                )
                .foregroundStyle(look.palette.chart.band)
            }
            ForEach(lines) { point in
                LineMark(
                    x: .value("", point.across), y: .value("", point.up),
                    series: .value("", point.percentile)
                )
                .lineStyle(
                    StrokeStyle(
                        lineWidth: point.percentile == 50 ? 2 : 1,
                        dash: [3, 50, 97].contains(point.percentile) ? [] : [4, 4])
                )
                .foregroundStyle(look.palette.chart.bandEdge)
            }
            ForEach(ends) { point in
                PointMark(x: .value("", point.across), y: .value("", point.up))
                    .symbolSize(0)
                    .annotation(position: .trailing) {
                        Text(verbatim: "\(point.percentile)").style(.caption)
                            .foregroundStyle(look.palette.chart.axis)
                    }
            }
            ForEach(own, id: \.entry) { point in
                LineMark(
                    x: .value("", point.across ?? 0), y: .value("", point.up),
                    series: .value("", "own")
                )
                .lineStyle(StrokeStyle(lineWidth: Line.line, lineCap: .round, lineJoin: .round))
                .foregroundStyle(look.palette.chart.line)
                PointMark(x: .value("", point.across ?? 0), y: .value("", point.up))
                    .foregroundStyle(look.palette.chart.line)
            }
        }
        .chartXScale(domain: across.from...(max(across.to, across.from + 1) + room))
        .chartYScale(domain: up.from...max(up.to, up.from + 1))
        .chartXAxis { axis(chart.across, .bottom) }
        .chartYAxis { axis(chart.up, .leading) }
        .frame(height: 300)
        // The rows beneath say the same in any size; the names of lines would lie over one another.
        .dynamicTypeSize(...DynamicTypeSize.xxxLarge)
        .accessibilityElement()
        .accessibilityLabel(chart.spoken)
        Prose(chart.acrossUnit, .caption, soft: true)
    }

    private func axis(
        _ ticks: [ChartShown.Tick], _ position: AxisMarkPosition
    ) -> some AxisContent {
        AxisMarks(position: position, values: ticks.map(\.at)) { value in
            AxisGridLine().foregroundStyle(look.palette.chart.grid)
            AxisValueLabel {
                if let at = value.as(Double.self), let tick = ticks.first(where: { $0.at == at }) {
                    Text(verbatim: tick.words).style(.caption)
                        .foregroundStyle(look.palette.chart.axis)
                }
            }
        }
    }

    private struct LinePoint: Identifiable {
        let percentile: Int
        let across: Double
        let up: Double
        let id: Int
    }

    private struct FieldPoint {
        let across: Double
        let low: Double
        let high: Double
    }

    private var own: [GrowthPoint] { chart.chart.points.filter { $0.across != nil } }

    private var lines: [LinePoint] {
        let chart = chart.chart
        let points = chart.lines.flatMap { line in
            zip(chart.columns, line.values).map { (Int(line.percentile), $0, $1) }
        }
        return points.enumerated().map { index, point in
            LinePoint(percentile: point.0, across: point.1, up: point.2, id: index)
        }
    }

    /// The ends of the lines, where they are named; in large text every other one.
    private var ends: [LinePoint] {
        let ends = Dictionary(grouping: lines, by: \.percentile).values.compactMap(\.last)
            .sorted { $0.percentile < $1.percentile }
        guard typeSize > .xLarge, ends.count > 3 else { return ends }
        return ends.enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
    }

    /// Room after the ends of the lines for their names, in units of the axis.
    private var room: Double {
        let across = chart.chart.across
        return (across.to - across.from) * (typeSize > .xLarge ? 0.14 : 0.09)
    }

    private var field: [FieldPoint] {
        let chart = chart.chart
        guard let low = chart.lines.first, let high = chart.lines.last else { return [] }
        return chart.columns.enumerated().map { index, across in
            FieldPoint(across: across, low: low.values[index], high: high.values[index])
        }
    }
}
