import Charts
import SwiftUI
import Tend
import TendKit

/// Stacked columns by day over the band, numbers above, days and completeness beneath. A tap chooses
/// a day; the table holds the same numbers as rows.
struct ChartView: View {
    let chart: ChartShown
    let say: Words
    @State private var choice = DayChoice()
    @State private var table = false

    var body: some View {
        VStack(alignment: .leading, spacing: Space.m) {
            Columns(chart: chart, choice: $choice)
            Legend(chart: chart)
            if let chosen = choice.day, chart.columns.indices.contains(chosen) {
                FieldName(chart.columns[chosen].day)
                Facts(facts: Array(chart.facts(chosen).prefix(3)))
            }
            Button(
                say(table ? "table_close" : "table_open"),
                systemImage: table ? "chevron.up" : "tablecells"
            ) { table.toggle() }
            .frame(minHeight: Touch.min)
            if table { ChartTable(chart: chart) }
        }
        // A day of one period is another day in the next.
        .onChange(of: chart.columns.map(\.day)) { choice = DayChoice() }
    }
}

private struct Columns: View {
    let chart: ChartShown
    @Binding var choice: DayChoice
    @Environment(\.look) private var look

    var body: some View {
        let chosen = choice.day
        Chart {
            ForEach(chart.bands) { band in
                RectangleMark(
                    xStart: .value("", Double(band.first) - 0.5),
                    xEnd: .value("", Double(band.last) + 0.5),
                    yStart: .value("", band.low), yEnd: .value("", band.high)
                )
                .foregroundStyle(look.palette.chart.band)
                ForEach([band.low, band.high], id: \.self) { edge in
                    RuleMark(
                        xStart: .value("", Double(band.first) - 0.5),
                        xEnd: .value("", Double(band.last) + 0.5), y: .value("", edge)
                    )
                    .lineStyle(StrokeStyle(lineWidth: Line.bandEdge, dash: [4, 4]))
                    .foregroundStyle(look.palette.chart.bandEdge)
                }
            }
            ForEach(bars) { bar in
                RectangleMark(
                    xStart: .value("", Double(bar.column) - 0.3),
                    xEnd: .value("", Double(bar.column) + 0.3), yStart: .value("", bar.from),
                    yEnd: .value("", bar.to)
                )
                .foregroundStyle(look.palette.color(of: bar.part))
                .cornerRadius(Radius.mark)
                .opacity(chosen == nil || chosen == bar.column ? 1 : 0.5)
                .annotation(position: .top, spacing: Space.hair) {
                    if bar.last && chart.isWeek {
                        Text(verbatim: chart.columns[bar.column].above).style(.caption)
                            .foregroundStyle(look.role.onSurface)
                    }
                }
            }
        }
        .chartXScale(domain: -0.5...Double(max(chart.columns.count, 1)) - 0.5)
        .chartYScale(domain: 0...max(chart.top, 1))
        .chartYAxis {
            AxisMarks(position: .leading, values: chart.ticks.map(\.at)) { value in
                AxisGridLine().foregroundStyle(look.palette.chart.grid)
                AxisValueLabel {
                    if let at = value.as(Double.self),
                        let tick = chart.ticks.first(where: { $0.at == at })
                    {
                        Text(verbatim: tick.words).style(.caption)
                            .foregroundStyle(look.palette.chart.axis)
                    }
                }
            }
        }
        .chartXAxis {
            AxisMarks(values: named.map { Double($0) }) { value in
                AxisValueLabel {
                    if let at = value.as(Double.self),
                        chart.columns.indices.contains(Int(at))
                    {
                        DayLabel(column: chart.columns[Int(at)], week: chart.isWeek)
                    }
                }
            }
        }
        .chartXSelection(value: selection)
        .frame(height: 240)
        // The table beneath says the same in any size; seven days would not stand side by side.
        .dynamicTypeSize(...DynamicTypeSize.xxxLarge)
        .accessibilityElement()
        .accessibilityLabel(chart.spoken)
    }

    /// One piece of a column.
    private struct Bar: Identifiable {
        let column: Int
        let part: SeriesPart
        let from: Double
        let to: Double
        let last: Bool
        let id: Int
    }

    private var bars: [Bar] {
        var bars: [Bar] = []
        for column in chart.columns {
            var from = 0.0
            for (index, value) in column.parts.enumerated() where value > 0 {
                let rest = column.parts[(index + 1)...].contains { $0 > 0 }
                bars.append(
                    Bar(
                        column: column.id, part: chart.parts[index].part, from: from,
                        to: from + value, last: !rest, id: bars.count))
                from += value
            }
        }
        return bars
    }

    /// The days with words beneath: all of a week, one a week in longer periods.
    private var named: [Int] {
        let step = chart.isWeek ? 1 : chart.columns.count > 40 ? 14 : 7
        return Array(stride(from: 0, to: chart.columns.count, by: step))
    }

    private var selection: Binding<Double?> {
        Binding(
            get: { choice.day.map(Double.init) },
            set: { choice.touch($0, days: chart.columns.count) })
    }
}

/// The day, and how much of it was logged: a full dot, a half, a ring.
private struct DayLabel: View {
    let column: ChartShown.Column
    let week: Bool
    @Environment(\.look) private var look

    var body: some View {
        VStack(spacing: Space.hair) {
            if week { Text(verbatim: column.weekday) }
            Text(verbatim: column.date).foregroundStyle(look.role.onSurfaceVariant)
            if week {
                Image(systemName: symbol).foregroundStyle(look.role.onSurfaceVariant)
            }
        }
        .style(.caption)
        .foregroundStyle(look.role.onSurface)
    }

    private var symbol: String {
        switch column.logged {
        case .whole: "circle.fill"
        case .part: "circle.lefthalf.filled"
        case .nothing: "circle"
        }
    }
}

private struct Legend: View {
    let chart: ChartShown
    @Environment(\.look) private var look

    var body: some View {
        if chart.parts.count + chart.bands.count > 1 {
            FlowLayout(spacing: Space.m) {
                ForEach(chart.parts) { part in
                    LegendMark(color: look.palette.color(of: part.part), name: part.name)
                }
                if let band = chart.bands.first {
                    LegendMark(color: look.palette.chart.band, name: band.name)
                }
            }
        }
    }
}

/// A mark and what it stands for.
struct LegendMark: View {
    let color: Color
    let name: String
    @Environment(\.look) private var look

    var body: some View {
        HStack(spacing: Space.xs) {
            RoundedRectangle(cornerRadius: Radius.mark).fill(color)
                .frame(width: Space.l, height: Space.m)
                .overlay {
                    RoundedRectangle(cornerRadius: Radius.mark)
                        .strokeBorder(look.role.outlineVariant, lineWidth: Line.grid)
                }
                .accessibilityHidden(true)
            Prose(name, .caption, soft: true)
        }
    }
}

/// The same numbers as rows: for those who do not see the picture, and those who want to know.
private struct ChartTable: View {
    let chart: ChartShown

    var body: some View {
        Grid(alignment: .trailing, horizontalSpacing: Space.m, verticalSpacing: Space.s) {
            GridRow {
                Text(verbatim: "").accessibilityHidden(true)
                ForEach(chart.parts) { Prose($0.name, .caption, soft: true) }
            }
            ForEach(chart.columns) { column in
                GridRow {
                    Text(verbatim: column.day).style(.detail)
                        .frame(maxWidth: .infinity, alignment: .leading)
                    ForEach(Array(column.numbers.enumerated()), id: \.offset) { _, number in
                        Text(verbatim: number).style(.detail)
                    }
                }
                .accessibilityElement(children: .combine)
            }
        }
    }
}

extension Palette {
    /// The colour of a part of a chart.
    func color(of part: SeriesPart) -> Color {
        switch part {
        case .nightSleep, .asleep, .longestPeriod: chart.sleepNight
        case .naps, .wakings: chart.sleepNap
        case .fuss: chart.fuss
        case .cry: chart.cry
        case .inconsolable: chart.inconsolable
        case .breastFeeds, .breastMinutes: of(.feed).color
        case .bottles, .bottleMl: of(.feed).onContainer
        case .solids: of(.care).color
        case .massage: of(.massage).color
        }
    }
}
