import Foundation
import Tend

/// The days under one another, 24 hours across: when things happen, without a word.
public struct RhythmShown: Equatable, Sendable {
    /// A row: what lies in it, in minutes from its start.
    public struct Row: Equatable, Sendable, Identifiable {
        public let id: Int
        /// "Fri" in a week, "20 Nov" once a week in longer periods.
        public let label: String?
        public let minutes: Double
        public let stretches: [Stretch]
    }

    public struct Stretch: Equatable, Sendable {
        public let mark: RibbonMark
        public let from: Double
        public let to: Double

        public init(mark: RibbonMark, from: Double, to: Double) {
            self.mark = mark
            self.from = from
            self.to = to
        }
    }

    /// "24 hours from 00:00, a row a day".
    public let under: String
    public let rows: [Row]
    /// What is written at 0, 6, 12, 18 and 24 hours of the day.
    public let hours: [String]
    public let spoken: String
}

extension RhythmShown {
    @MainActor init(_ screen: ReviewScreen, say: Words, formats: Formats) {
        let rhythm = screen.rhythm
        let count = rhythm.dayMinutes.count
        var stretches = Array(repeating: [Stretch](), count: count)
        for (index, day) in rhythm.sleepDay.enumerated() {
            stretches[Int(day)].append(
                Stretch(
                    mark: rhythm.sleepIsNight[index] ? .nightSleep : .nap,
                    from: rhythm.sleepFrom[index], to: rhythm.sleepTo[index]))
        }
        for (index, day) in rhythm.cryDay.enumerated() {
            stretches[Int(day)].append(
                Stretch(
                    mark: rhythm.cryStrength[index].mark, from: rhythm.cryFrom[index],
                    to: rhythm.cryTo[index]))
        }
        for (index, day) in rhythm.feedDay.enumerated() {
            stretches[Int(day)].append(
                Stretch(mark: .feed, from: rhythm.feedFrom[index], to: rhythm.feedTo[index]))
        }
        for (index, day) in rhythm.massageDay.enumerated() {
            stretches[Int(day)].append(
                Stretch(
                    mark: .massage, from: rhythm.massageFrom[index], to: rhythm.massageTo[index]))
        }
        rows = stretches.enumerated().map { day, stretches in
            let date = screen.first.adding(days: day)
            let label =
                count <= 7 ? formats.weekday(date) : day % 7 == 0 ? formats.shortDate(date) : nil
            return Row(
                id: day, label: label, minutes: rhythm.dayMinutes[day], stretches: stretches)
        }
        let start = screen.dayStart.hour ?? 0
        hours = stride(from: 0, through: 24, by: 6).map { hour in
            let shown = (hour + start) % 24
            return formats.number(hour == 24 && shown == 0 ? 24 : shown)
        }
        under = say("rhythm_under", formats.time(screen.dayStart))
        spoken = say("rhythm_spoken", "\(count)")
    }
}

extension CryStrength {
    var mark: RibbonMark {
        switch self {
        case .fuss: .fuss
        case .cry: .cry
        case .inconsolable: .inconsolable
        }
    }
}
