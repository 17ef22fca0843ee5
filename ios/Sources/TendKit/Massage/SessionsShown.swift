import Foundation
import Tend

/// The massages that were, week by week, in sentences; no marks, no verdicts.
public struct SessionsShown: Equatable, Sendable {
    public struct Week: Equatable, Sendable, Identifiable {
        /// "13 to 19 November".
        public let title: String
        public let sentences: [String]
        public let entries: [EntryId]
        public var id: String { title }
    }

    public let weeks: [Week]
    public let empty: String?

    /// How many weeks are looked back.
    public static let weeksBack: UInt32 = 4

    @MainActor public init(_ screen: MassageJournalScreen, formats: Formats) {
        weeks = screen.weeks.filter { !$0.sentences.isEmpty }.map { week in
            Week(
                title: formats.period(week.first, week.last), sentences: week.sentences,
                entries: week.entries)
        }
        empty = screen.empty
    }
}
