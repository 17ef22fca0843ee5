import Foundation
import Tend

/// Growth beside the lines of the World Health Organization, as it is shown. No verdict.
public struct GrowthShown: Equatable, Sendable {
    public struct Chart: Equatable, Sendable, Identifiable {
        public let measure: GrowthMeasure
        public let name: String
        /// The last number, large.
        public let last: String?
        /// "on 20 November".
        public let lastOn: String?
        public let sentence: String?
        /// Something about the last number may be mistyped.
        public let checkNumber: String?
        /// Newest first.
        public let points: [Point]
        public let chart: GrowthChart
        /// What is written at the ends of the axes.
        public let across: [ChartShown.Tick]
        public let up: [ChartShown.Tick]
        /// "Age in weeks".
        public let acrossUnit: String
        public let spoken: String
        public var id: GrowthMeasure { measure }
    }

    public struct Point: Equatable, Sendable, Identifiable {
        public let id: EntryId
        public let date: String
        public let words: String
        public let written: String
    }

    public let name: String
    public let charts: [Chart]
    public let notice: String?
    public let about: String
    public let source: String
}

extension GrowthShown {
    @MainActor public init(_ screen: GrowthScreen, say: Words, formats: Formats) {
        name = screen.child.name
        charts = screen.charts.map { Chart($0, say: say, formats: formats) }
        notice = screen.noticeWords
        about = screen.about
        source = screen.source
    }
}

extension GrowthShown.Chart {
    @MainActor init(_ chart: GrowthChart, say: Words, formats: Formats) {
        self.chart = chart
        measure = chart.measure
        name = chart.name
        let newest = chart.points.last
        last = newest?.written
        lastOn = newest.map { point in
            let on = say("growth_on", formats.date(point.date))
            return point.corrected ? "\(on) \(say("growth_corrected"))" : on
        }
        sentence = newest?.words
        checkNumber = newest?.checkNumber
        points = chart.points.reversed().map { point in
            GrowthShown.Point(
                id: point.entry, date: formats.dateWithYear(point.date), words: point.words,
                written: point.written)
        }
        across = zip(chart.across.ticks, chart.across.labels).map {
            ChartShown.Tick(at: $0, words: formats.decimal($1, digits: 0))
        }
        up = zip(chart.up.ticks, chart.up.labels).map {
            ChartShown.Tick(at: $0, words: formats.decimal($1, digits: 1))
        }
        acrossUnit = say.unit(chart.across.unit)
        spoken = [
            say("growth_spoken", chart.name, "\(chart.points.count)"), newest?.words,
        ].compactMap { $0 }.joined(separator: " ")
    }
}

extension Words {
    fileprivate func unit(_ unit: GrowthUnit) -> String {
        switch unit {
        case .weeks: self("growth_weeks")
        case .months: self("growth_months")
        case .kilograms: self("weight_unit_kg")
        case .pounds: self("weight_unit_lb")
        case .centimetres: self("length_unit_cm")
        case .inches: self("length_unit_in")
        }
    }
}
