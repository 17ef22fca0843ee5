import Foundation
import Observation
import Tend

/// Diapers and feeds of the first weeks, beside what guides count on such a day.
@MainActor @Observable public final class FirstWeeksModel {
    public struct Day: Equatable, Sendable, Identifiable {
        /// "Friday 20 November".
        public let title: String
        public let words: String
        public let facts: [Fact]
        /// What guides count on such a day.
        public let guides: [String]
        public var id: String { title }
    }

    /// Nothing until it was read, and for an older child.
    public private(set) var screen: CareScreen?
    /// The guides count the first weeks, and these are over.
    public private(set) var over = false
    @ObservationIgnored private let family: FamilyModel
    @ObservationIgnored private let child: ChildId

    public init(family: FamilyModel, child: ChildId) {
        self.family = family
        self.child = child
    }

    /// Follows the journal until its task is cancelled; for a view's `.task`.
    public func follow() async {
        let child = child
        await family.follow {
            try $0.firstWeeks(child: child)
        } show: {
            screen = $0
            over = $0 == nil
        }
    }

    public var days: [Day] {
        let (say, formats) = (family.say, family.formats)
        return (screen?.days ?? []).map { day in
            Day(
                title: formats.day(day.date), words: day.words,
                facts: day.logged
                    ? [
                        Fact(formats.number(Int(day.wet)), say("first_weeks_wet")),
                        Fact(formats.number(Int(day.dirty)), say("first_weeks_dirty")),
                        Fact(formats.number(Int(day.feeds)), say("first_weeks_feeds")),
                    ] : [],
                guides: day.ranges.map(\.words))
        }
    }
}
