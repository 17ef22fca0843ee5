import Foundation
import Tend

/// How much of a day was logged, as far as the journal knows.
public enum Logged: Hashable, Sendable {
    case whole, part, nothing
}

/// A figure and what it counts.
public struct Fact: Equatable, Hashable, Sendable, Identifiable {
    public let figure: String
    public let words: String
    public var id: Self { self }

    public init(_ figure: String, _ words: String) {
        self.figure = figure
        self.words = words
    }
}

/// A chart of columns by day, ready to be drawn: its parts, bands, ticks, table and a sentence.
public struct ChartShown: Equatable, Sendable, Identifiable {
    /// One day, its parts from the bottom up.
    public struct Column: Equatable, Sendable, Identifiable {
        public let id: Int
        /// "Fri".
        public let weekday: String
        /// "20", or "20 Nov" where many days stand side by side.
        public let date: String
        /// "Friday 20 November".
        public let day: String
        /// Empty when nothing was logged: no column, and not one of nought.
        public let parts: [Double]
        /// What stands above it.
        public let above: String
        /// The number of each part in words; a dash where nothing was logged.
        public let numbers: [String]
        public let logged: Logged
    }

    public struct Part: Equatable, Sendable, Identifiable {
        public let part: SeriesPart
        public let name: String
        public var id: String { name }
    }

    /// What was seen in many babies, for the columns `first` to `last`: never a target.
    public struct Band: Equatable, Sendable, Identifiable {
        public let low: Double
        public let high: Double
        public let first: Int
        public let last: Int
        public let name: String
        public var id: Int { first }
    }

    public struct Tick: Equatable, Sendable, Identifiable {
        public let at: Double
        public let words: String
        public var id: Double { at }
    }

    public let measure: ReviewMeasure
    public let name: String
    public let parts: [Part]
    public let columns: [Column]
    public let bands: [Band]
    public let ticks: [Tick]
    public let top: Double
    /// What VoiceOver says: the numbers of a week, the middle of a longer period.
    public let spoken: String
    public var id: ReviewMeasure { measure }

    /// Few enough days for words under each column.
    public var isWeek: Bool { columns.count <= 10 }

    /// The numbers of a tapped day.
    public func facts(_ column: Int) -> [Fact] {
        guard columns.indices.contains(column) else { return [] }
        return zip(columns[column].numbers, parts).map { Fact($0, $1.name) }
    }
}

/// What a chart is made from, in the review as on the page of crying.
struct ChartSource {
    let chart: ReviewChart
    let first: CivilDate
    let bands: [ReviewBand]
    let trend: MeasureTrend?
    let logged: [Logged]
}

extension ChartShown {
    @MainActor init(_ source: ChartSource, say: Words, formats: Formats) {
        let chart = source.chart
        let unit = chart.axis.unit
        let count = chart.series.first?.values.count ?? 0
        measure = chart.measure
        name = chart.name
        parts = chart.series.map { Part(part: $0.part, name: $0.name) }
        top = chart.axis.top
        columns = (0..<count).map { day in
            let date = source.first.adding(days: day)
            let values = chart.series.map { $0.values[day] }
            let logged = source.logged.indices.contains(day) ? source.logged[day] : .nothing
            let there = logged != .nothing
            return Column(
                id: day, weekday: formats.weekday(date),
                date: count > 7 ? formats.shortDate(date) : formats.number(date.day ?? 0),
                day: formats.day(date), parts: there ? values : [],
                above: there ? formats.aboveColumn(values.reduce(0, +), unit) : "",
                numbers: values.map { there ? formats.valued($0, unit) : "–" }, logged: logged)
        }
        bands = source.bands.filter(\.drawn).map { band in
            Band(
                low: band.low, high: min(band.high, chart.axis.top), first: Int(band.firstDay),
                last: min(Int(band.lastDay), count - 1), name: say.choice("band", band.basis))
        }
        ticks = zip(chart.axis.ticks, chart.axis.labels).map { at, label in
            Tick(at: at, words: formats.tick(label, unit))
        }
        spoken = Self.spoken(source, columns, say: say, formats: formats)
    }

    @MainActor private static func spoken(
        _ source: ChartSource, _ columns: [Column], say: Words, formats: Formats
    ) -> String {
        let chart = source.chart
        if columns.count > 7 {
            let middle = source.trend.flatMap { trend in
                trend.current.map { formats.measured($0.median, trend.unit) }
            }
            return say("chart_spoken_long", chart.name, middle ?? say("nothing_yet"))
        }
        let days = columns.map { column in
            let whole = column.parts.reduce(0, +)
            let number =
                column.logged == .nothing
                ? say("not_logged") : formats.valued(whole, chart.axis.unit)
            return "\(column.weekday) \(number)"
        }
        return say("chart_spoken", chart.name, days.joined(separator: ", "))
    }
}

extension Formats {
    /// A number of a measure: "14 h 31", "2.6", "640 ml".
    func measured(_ value: Double, _ unit: ReviewUnit) -> String {
        switch unit {
        case .minutes: duration(value)
        case .count: decimal(value, digits: 1)
        case .millilitres: millilitres(value)
        }
    }

    /// A number of a chart in words.
    func valued(_ value: Double, _ unit: AxisUnit) -> String {
        switch unit {
        case .hours, .minutes: duration(value)
        case .count: decimal(value, digits: 0)
        case .millilitres: volume(Volume(amount: value, unit: .ml))
        case .fluidOunces: volume(Volume(amount: value / Self.ounce, unit: .oz))
        }
    }

    /// As short as it can be: it stands above a column.
    func aboveColumn(_ value: Double, _ unit: AxisUnit) -> String {
        switch unit {
        case .hours: hours(value)
        case .fluidOunces: decimal(value / Self.ounce, digits: 1)
        case .minutes, .count, .millilitres: decimal(value, digits: 0)
        }
    }

    func tick(_ label: Double, _ unit: AxisUnit) -> String {
        let number = decimal(label, digits: 1)
        return switch unit {
        case .hours: say("tick_hours", number)
        case .minutes: label == 0 ? number : say("tick_minutes", number)
        case .count, .millilitres, .fluidOunces: number
        }
    }
}
