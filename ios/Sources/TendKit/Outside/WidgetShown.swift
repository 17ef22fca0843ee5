import Foundation

/// A widget as it is drawn at one moment, from what the app wrote last. Nothing writes the journal
/// without writing that file, so what it holds is never outdated; but words wear off with time.
public struct WidgetShown: Equatable, Sendable {
    /// How long since, as it is drawn: minutes and hours, then days; no seconds, which would never be
    /// still.
    public enum Figure: Equatable, Sendable {
        /// A timer runs for so long.
        case runs(String)
        /// It was so long ago.
        case ago(String)
        /// Nothing of the kind was logged yet.
        case nothing(String)

        public var words: String {
            switch self {
            case .runs(let words), .ago(let words), .nothing(let words): words
            }
        }
    }

    public struct Action: Equatable, Sendable, Identifiable {
        public let kind: String
        public let title: String
        public let figure: Figure
        /// A tap opens the app, where a screen asks what is missing.
        public let needsScreen: Bool
        public var id: String { kind }
        public var runs: Bool {
            if case .runs = figure { true } else { false }
        }
        public var hue: Hue? { Hue(rawValue: kind) }
    }

    /// The child whose day it is: a tap acts for this one, whoever the app looks at by then.
    public let child: UUID?
    /// Its name, in a family with several children.
    public let name: String?
    /// "Asleep" and since when; nothing when nobody knows any more.
    public let state: WidgetSnapshot.State?
    /// For how long; nothing when that is not known.
    public let stateFigure: Figure?
    public let actions: [Action]
    /// What to say in place of all that.
    public let instead: String?

    /// Days are said from here on: 48 h, as the journal says it.
    private static let days: TimeInterval = 48 * 3600
    /// A sleep that ended longer ago says nothing about now, as on Today.
    private static let worn: TimeInterval = 24 * 3600
    /// So many minutes are drawn ahead.
    private static let minutes = 240
    private static let week: TimeInterval = 7 * 24 * 3600

    /// What is shown at a moment; without a snapshot, how to get one.
    public init(_ snapshot: WidgetSnapshot?, at now: Date, say: Words) {
        guard let snapshot else {
            child = nil
            name = nil
            state = nil
            stateFigure = nil
            actions = []
            instead = say("widget_empty")
            return
        }
        child = snapshot.child
        name = snapshot.name
        let since = snapshot.state.since
        let worn =
            !snapshot.state.runs && since.map { now.timeIntervalSince($0) >= Self.worn } ?? true
        state = worn ? nil : snapshot.state
        stateFigure = state.flatMap { state in
            state.since.map { Self.figure(runs: state.runs, $0, at: now, say: say) }
        }
        actions = snapshot.actions.map { action in
            Action(
                kind: action.kind, title: action.title,
                figure: Self.figure(action, at: now, say: say), needsScreen: action.needsScreen)
        }
        instead = nil
    }

    private static func figure(
        _ action: WidgetSnapshot.Action, at now: Date, say: Words
    ) -> Figure {
        if let start = action.runningSince { return figure(runs: true, start, at: now, say: say) }
        guard let last = action.last else { return .nothing(say("widget_nothing")) }
        return figure(runs: false, last, at: now, say: say)
    }

    private static func figure(
        runs: Bool, _ since: Date, at now: Date, say: Words
    ) -> Figure {
        let ago = max(now.timeIntervalSince(since), 0)
        if !runs, ago >= days { return .ago(say.count("days_ago", Int(ago / 86_400))) }
        let words = say.duration(minutes: Int(ago / 60))
        return runs ? .runs(words) : .ago(words)
    }

    /// The action of a kind.
    public func action(_ kind: String) -> Action? {
        actions.first { $0.kind == kind }
    }

    /// When something else is shown, `now` first: each minute of the next hours while minutes are
    /// counted; else each day of the next week.
    public static func moments(of snapshot: WidgetSnapshot?, from now: Date) -> [Date] {
        guard let snapshot else { return [now] }
        let end = readAgain(snapshot, from: now)
        var moments: Set<Date> = [now]
        if counts(snapshot, at: now) {
            for minute in 1..<minutes {
                moments.insert(now.addingTimeInterval(Double(minute) * 60))
            }
        }
        if !snapshot.state.runs, let since = snapshot.state.since {
            moments.insert(since.addingTimeInterval(worn))
        }
        for last in snapshot.actions where last.runningSince == nil {
            guard var moment = last.last?.addingTimeInterval(days) else { continue }
            while moment < end {
                moments.insert(moment)
                moment.addTimeInterval(86_400)
            }
        }
        return moments.filter { $0 >= now && $0 < end }.sorted()
    }

    /// When the file is read again at the latest, should nothing be logged: the app asks for it with
    /// every change.
    public static func readAgain(_ snapshot: WidgetSnapshot?, from now: Date) -> Date {
        let counting = snapshot.map { counts($0, at: now) } ?? false
        return now.addingTimeInterval(counting ? Double(minutes) * 60 : week)
    }

    /// Whether anything is said in minutes.
    private static func counts(_ snapshot: WidgetSnapshot, at now: Date) -> Bool {
        snapshot.actions.contains { action in
            action.runningSince != nil
                || action.last.map { now.timeIntervalSince($0) < days } ?? false
        }
    }
}
