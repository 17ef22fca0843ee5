import Foundation
import Tend

/// The review of a period as it is shown.
public struct ReviewShown: Equatable, Sendable {
    /// Sleep, crying, feeding or massage: the one number, how complete the log is, pictures,
    /// sentences and facts.
    public struct Section: Equatable, Sendable, Identifiable {
        public let kind: EntryKind
        public let title: String
        /// "14 h 31" and "a day, as logged".
        public let main: Fact?
        /// "5 of 7 days logged".
        public let logged: String?
        public let charts: [ChartShown]
        public let statements: [String]
        public let facts: [Fact]
        /// Days without an entry, of which a parent can say that there was none.
        public let noneDays: [NoneDay]
        public var id: EntryKind { kind }
    }

    /// "13 to 19 November".
    public let period: String
    public let age: String
    public let first: CivilDate
    public let last: CivilDate
    /// Whether there is a period after it.
    public let canGoLater: Bool
    /// About no kind: nothing logged yet, the first day.
    public let statements: [String]
    public let sections: [Section]
    /// The days side by side; nothing while nothing is logged.
    public let rhythm: RhythmShown?
}

extension ReviewShown {
    @MainActor init(_ screen: ReviewScreen, now: Date, say: Words, formats: Formats) {
        period = formats.period(screen.first, screen.last)
        age = [screen.age.sentence, screen.age.correctedSentence].compactMap { $0 }
            .joined(separator: " ")
        first = screen.first
        last = screen.last
        canGoLater = screen.last.isBefore(formats.civilDate(now))
        statements = screen.statements.filter { $0.about == nil }.map(\.sentence)
        sections = [EntryKind.sleep, .cry, .feed, .massage].compactMap {
            Section(screen, $0, say: say, formats: formats)
        }
        rhythm = screen.empty == nil ? RhythmShown(screen, say: say, formats: formats) : nil
    }
}

extension ReviewShown.Section {
    /// Nothing where there is neither a picture nor a sentence.
    @MainActor init?(
        _ screen: ReviewScreen, _ kind: EntryKind, say: Words, formats: Formats
    ) {
        let charts = screen.charts.filter { $0.measure.kind == kind }
        let trends = screen.trends.filter { $0.measure.kind == kind }
        let first = charts.first?.measure
        // The middles of the other measures stand as facts beneath; the sentences say the rest.
        let statements = screen.statements.filter { statement in
            guard statement.about == kind else { return false }
            guard case .middle(let measure, _, _) = statement.says else { return true }
            return measure == first
        }
        if charts.isEmpty && statements.isEmpty { return nil }
        let mainTrend = trends.first { $0.measure == first }
        self.kind = kind
        title = charts.first?.name ?? say.kind(kind)
        main = mainTrend.flatMap { Fact(middle: $0, say: say, formats: formats) }
        logged = screen.completeness.first { $0.kind == kind }.map {
            say("days_logged", "\($0.logged)", "\($0.days)")
        }
        self.charts = charts.map { chart in
            let trend = screen.trends.first { $0.measure == chart.measure }
            let source = ChartSource(
                chart: chart, first: screen.first,
                bands: screen.bands.filter { $0.measure == chart.measure }, trend: trend,
                logged: screen.days.indices.map { screen.logged(chart.measure, day: $0) })
            return ChartShown(source, say: say, formats: formats)
        }
        self.statements = statements.map(\.sentence)
        facts = Array(Fact.middles(trends.filter { $0.measure != first }, formats).prefix(3))
        noneDays = screen.noneDays(kind, formats)
    }
}

extension Fact {
    /// The one number of a measure and "a night, as logged".
    @MainActor init?(middle trend: MeasureTrend, say: Words, formats: Formats) {
        guard let current = trend.current else { return nil }
        self.init(
            formats.measured(current.median, trend.unit),
            say(trend.byNight ? "a_night_as_logged" : "a_day_as_logged"))
    }

    /// The middles of several measures.
    @MainActor static func middles(_ trends: [MeasureTrend], _ formats: Formats) -> [Fact] {
        trends.compactMap { trend in
            trend.current.map { Fact(formats.measured($0.median, trend.unit), trend.name) }
        }
    }
}

extension ReviewScreen {
    /// Whether anything of a measure was logged on a day or in its night.
    func logged(_ measure: ReviewMeasure, day: Int) -> Logged {
        if trends.contains(where: { $0.measure == measure && $0.byNight }) {
            guard nights.indices.contains(day), nights[day].logged else { return .nothing }
            return nights[day].complete ? .whole : .part
        }
        guard days.indices.contains(day) else { return .nothing }
        let there =
            switch measure.kind {
            case .sleep: days[day].sleep.logged
            case .cry: days[day].crying.logged
            case .feed: days[day].feeding.logged
            default: days[day].massage.logged
            }
        guard there else { return .nothing }
        // A day that still goes on is drawn and not counted.
        let goesOn = statements.contains { if case .notOver = $0.says { true } else { false } }
        return day == days.count - 1 && goesOn ? .part : .whole
    }
}

extension ReviewMeasure {
    /// The kind a measure belongs to.
    public var kind: EntryKind {
        switch self {
        case .asleep, .nightSleep, .longestPeriod, .wakings, .wakeAfterOnset, .onsetLatency,
            .naps, .napMinutes:
            .sleep
        case .crying, .eveningCrying, .bouts, .longestBout: .cry
        case .feeds, .breastMinutes, .bottle, .solids: .feed
        case .massageMinutes: .massage
        }
    }
}
