import Foundation

/// A widget as it is drawn at one moment, from what the app wrote last. Nothing writes the journal
/// without writing that file, so what it holds is never outdated; but words wear off with time.
public struct WidgetShown: Equatable, Sendable {
    /// How long since, as it is drawn. The system counts minutes by itself.
    public enum Figure: Equatable, Sendable {
        /// A timer runs since then.
        case runs(Date)
        /// It was then: minutes and hours ago.
        case ago(Date)
        /// It was days ago, in words.
        case days(String)
        /// Nothing of the kind was logged yet.
        case nothing(String)
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
    public let actions: [Action]
    /// What to say in place of all that.
    public let instead: String?

    /// Days are said from here on: 48 h, as the journal says it.
    private static let days: TimeInterval = 48 * 3600
    /// A sleep that ended longer ago says nothing about now, as on Today.
    private static let worn: TimeInterval = 24 * 3600
    /// The file is read again at the latest then, should nothing be logged.
    private static let week: TimeInterval = 7 * 24 * 3600

    /// What is shown at a moment; without a snapshot, how to get one.
    public init(_ snapshot: WidgetSnapshot?, at now: Date, say: Words) {
        guard let snapshot else {
            child = nil
            name = nil
            state = nil
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
        if let start = action.runningSince { return .runs(start) }
        guard let last = action.last else { return .nothing(say("widget_nothing")) }
        let ago = now.timeIntervalSince(last)
        return ago < days ? .ago(last) : .days(say.count("days_ago", Int(ago / 86_400)))
    }

    /// The action of a kind.
    public func action(_ kind: String) -> Action? {
        actions.first { $0.kind == kind }
    }

    /// When something else than the minutes is shown, from `now` on and for a week; `now` first.
    public static func moments(of snapshot: WidgetSnapshot?, from now: Date) -> [Date] {
        var moments: Set<Date> = [now]
        guard let snapshot else { return [now] }
        let end = now.addingTimeInterval(week)
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
}
