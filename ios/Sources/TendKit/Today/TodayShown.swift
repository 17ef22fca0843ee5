import Foundation
import Tend

/// Today as it is shown: every word and figure of the screen, and what each place does.
public struct TodayShown: Equatable, Sendable {
    /// The state in the largest type.
    public struct Now: Equatable, Sendable {
        /// "Asleep".
        public let word: String
        /// "2 h 18 min"; nothing when nobody knows since when.
        public let figure: String?
        /// "since 00:54".
        public let since: String?
        /// What helps on the first day.
        public let hint: String?
        /// It has run for so long that it was perhaps forgotten.
        public let forgotten: String?
        /// What VoiceOver says.
        public let spoken: String
        /// The colour of the sky; nothing is plain paper.
        public let hue: Hue?
        /// The running timer it speaks of; its start can be corrected.
        public let timer: RunningTimer?
    }

    /// One tile at the thumb.
    public struct Action: Equatable, Sendable, Identifiable {
        public let kind: EntryKind
        public let title: String
        /// The second line: since the last time.
        public let line: String?
        public let tap: TileTap
        public var id: EntryKind { kind }

        /// The tile stops what runs.
        public var stops: Bool {
            if case .stop = tap { true } else { false }
        }

        /// What VoiceOver says.
        public var spoken: String {
            [title, line].compactMap { $0 }.joined(separator: ". ")
        }
    }

    /// A guided massage that is not saved yet; a tap goes on with it.
    public struct Session: Equatable, Sendable, Identifiable {
        public let child: ChildId
        /// With the child's name where there are several.
        public let line: String
        public var id: ChildId { child }
    }

    /// A total of the last 24 hours.
    public struct Total: Equatable, Sendable, Identifiable {
        public let kind: EntryKind
        /// Nil where nothing was logged: not nought.
        public let figure: String?
        public let what: String
        public var id: EntryKind { kind }
    }

    public let name: String
    public let age: String
    /// The family's children as a switch; empty when there is one.
    public let children: [ChildLine]
    public let now: Now
    /// The other timers, of every child: a line and a stop each.
    public let timers: [RunningTimer]
    public let strip: Ribbon
    public let totals: [Total]
    /// What VoiceOver says of the strip and the totals.
    public let spokenDay: String
    /// Sleep, Feed, Cry, Massage.
    public let actions: [Action]
    /// The care this family uses most.
    public let care: Action?
    public let nextDoses: [String]
    /// "A massage tonight?" Saying nothing is an answer too.
    public let evening: EveningQuestion?
    /// Guided massages that are not saved yet, of every child, this one's first.
    public let sessions: [Session]
    /// The day in the first weeks, in words; the way there. Nothing for an older child.
    public let firstWeeks: String?
    /// Nothing was ever logged: no totals yet.
    public let isFirstDay: Bool
}

extension TodayShown {
    /// - Parameter newborn: The newest day of the first weeks.
    @MainActor init(
        _ screen: TodayScreen, newborn: CareDay? = nil, say: Words, formats: Formats
    ) {
        let timer = screen.running.first { $0.entry == screen.moment.entry }
        name = screen.child.name
        age = [screen.child.ageWords, screen.child.correctedWords].compactMap { $0 }
            .joined(separator: ", ")
        let others = screen.others.map(\.child)
        // In the order of their ids, so that nobody moves when the chosen child changes.
        children =
            others.isEmpty
            ? [] : (others + [screen.child]).sorted { $0.id.uuidString < $1.id.uuidString }
        now = Now(
            word: screen.moment.word,
            figure: screen.moment.minutes.map(formats.longDuration),
            since: screen.moment.since.map { say("since", formats.time($0)) },
            hint: screen.moment.state == .nothingLogged ? say("first_day_hint") : nil,
            forgotten: timer?.perhapsForgotten == true ? say("perhaps_forgotten") : nil,
            spoken: screen.moment.sentence,
            hue: screen.moment.state.hue,
            timer: timer)
        timers =
            screen.running.filter { $0.entry != screen.moment.entry }
            + screen.others.flatMap(\.running)
        strip = screen.strip
        let totals = Self.totals(screen.totals, say: say, formats: formats)
        self.totals = totals
        let spoken = totals.map { total in
            total.figure.map { "\($0) \(total.what)" } ?? "\(total.what): \(say("not_logged"))"
        }
        spokenDay = say("spoken_day", spoken.joined(separator: ", "))
        let tiles = screen.tiles.map { tile in
            Action(kind: tile.kind, title: tile.title, line: tile.line, tap: tile.tap)
        }
        actions = Array(tiles.prefix(4))
        care = tiles.dropFirst(4).first
        nextDoses = screen.nextDoses.map(\.sentence)
        evening = screen.evening
        firstWeeks = newborn?.words
        let children =
            [(screen.child, screen.massageSession)]
            + screen.others.map { ($0.child, $0.massageSession) }
        sessions = children.compactMap { child, session in
            guard let session else { return nil }
            // The sentence of another child's names it already.
            let named = others.isEmpty || child.id != screen.child.id
            return Session(
                child: child.id,
                line: named
                    ? session.sentence : say("name_and_line", child.name, session.sentence))
        }
        isFirstDay = screen.empty == .firstDay
    }

    @MainActor private static func totals(
        _ day: DayMeasures, say: Words, formats: Formats
    ) -> [Total] {
        let crying = day.crying.fussMinutes + day.crying.cryMinutes + day.crying.inconsolableMinutes
        let feeds = Int(day.feeding.feeds)
        return [
            Total(
                kind: .sleep,
                figure: day.sleep.logged ? formats.duration(day.sleep.totalMinutes) : nil,
                what: say("total_asleep")),
            Total(
                kind: .feed, figure: day.feeding.logged ? formats.number(feeds) : nil,
                what: say.count("total_feeds", feeds)),
            Total(
                kind: .cry, figure: day.crying.logged ? formats.duration(crying) : nil,
                what: say("total_crying")),
            Total(
                kind: .massage,
                figure: day.massage.logged ? formats.duration(day.massage.minutes) : nil,
                what: say("total_massage")),
        ]
    }
}
