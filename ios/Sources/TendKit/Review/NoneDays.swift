import Foundation
import Tend

/// A day without anything of a kind: nobody logged, or the parent noted that there was none.
public struct NoneDay: Equatable, Sendable, Identifiable {
    public let kind: EntryKind
    public let date: CivilDate
    /// "Friday 20 November".
    public let day: String
    public let noted: Bool
    public var id: String { day }
}

extension NoneDay {
    /// More days than this are no list to go through.
    private static let most = 28

    /// The quiet days of a period, the newest first.
    @MainActor static func of(
        _ kind: EntryKind, _ days: [(date: CivilDate, logged: Bool, happened: Bool)],
        _ formats: Formats
    ) -> [NoneDay] {
        days.reversed().filter { !$0.happened }.prefix(most).map { day in
            NoneDay(
                kind: kind, date: day.date, day: formats.day(day.date), noted: day.logged)
        }
    }

    /// Says that there was none on that day, or takes it back.
    public func command(for child: ChildId) -> Command {
        let mark = NoneMark(child: child, kind: kind, date: date)
        return noted ? .clearNone(mark: mark) : .markNone(mark: mark)
    }
}

extension ReviewScreen {
    @MainActor func noneDays(_ kind: EntryKind, _ formats: Formats) -> [NoneDay] {
        NoneDay.of(
            kind,
            days.map { day in
                switch kind {
                case .sleep: (day.date, day.sleep.logged, day.sleep.totalMinutes > 0)
                case .feed: (day.date, day.feeding.logged, day.feeding.feeds > 0)
                case .cry: (day.date, day.crying.logged, day.crying.happened)
                default: (day.date, day.massage.logged, day.massage.sessions > 0)
                }
            }, formats)
    }
}

extension CryingScreen {
    @MainActor func noneDays(_ formats: Formats) -> [NoneDay] {
        NoneDay.of(
            .cry, days.map { ($0.date, $0.crying.logged, $0.crying.happened) }, formats)
    }
}

extension TimelineDayChild {
    /// Of which kinds one can say that there was none on this day, or has said it.
    @MainActor public func noneDays(_ date: CivilDate, _ formats: Formats) -> [NoneDay] {
        let kinds: [(EntryKind, Bool)] = [
            (.cry, totals.crying.logged), (.massage, totals.massage.logged),
            (.feed, totals.feeding.logged), (.sleep, totals.sleep.logged),
        ]
        return kinds.compactMap { kind, logged in
            let noted = noneMarks.contains(kind)
            guard noted || !logged else { return nil }
            return NoneDay(kind: kind, date: date, day: formats.day(date), noted: noted)
        }
    }
}

extension TimelineDayChild {
    /// "Crying: none, as you noted", for each kind that was noted.
    @MainActor public func noneLines(_ say: Words) -> [String] {
        noneMarks.map { say("none_that_day", say.kind($0)) }
    }
}

extension CryDay {
    fileprivate var happened: Bool {
        bouts > 0 || fussMinutes + cryMinutes + inconsolableMinutes > 0
    }
}
