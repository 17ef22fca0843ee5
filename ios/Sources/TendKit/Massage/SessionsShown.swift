import Foundation
import Tend

/// The massages that were, week by week, in sentences; no marks, no verdicts.
public struct SessionsShown: Equatable, Sendable {
    public struct Week: Equatable, Sendable, Identifiable {
        /// "13 to 19 November".
        public let title: String
        public let sentences: [String]
        /// Which areas, how sessions ended, at what time they began: counts, as noted.
        public let details: [String]
        public let entries: [EntryId]
        public var id: String { title }
    }

    public let weeks: [Week]
    public let empty: String?

    /// How many weeks are looked back.
    public static let weeksBack: UInt32 = 4

    @MainActor public init(_ screen: MassageJournalScreen, say: Words, formats: Formats) {
        weeks = screen.weeks.filter { !$0.sentences.isEmpty }.map { week in
            Week(
                title: formats.period(week.first, week.last), sentences: week.sentences,
                details: Self.details(week, say: say, formats: formats), entries: week.entries)
        }
        empty = screen.empty
    }

    @MainActor private static func details(
        _ week: MassageWeek, say: Words, formats: Formats
    ) -> [String] {
        let areas = week.areas.map { say("name_times", $0.name, "\($0.sessions)") }
        let outcomes = week.outcomes.map { say("name_times", $0.name, "\($0.times)") }
        let time = week.usualTime.map { say("massage_usual_time", formats.time($0)) }
        return [areas.joined(separator: ", "), outcomes.joined(separator: ", "), time ?? ""]
            .filter { !$0.isEmpty }
    }
}
