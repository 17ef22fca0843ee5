import Foundation
import Tend

/// What the Live Activity and the notification of a running timer show. The system counts the
/// minutes itself, so nothing wakes the app.
public struct TimerContent: Codable, Hashable, Sendable {
    /// The kind's name, for its colour and sign.
    public let kind: String
    /// "Sleep".
    public let title: String
    /// Since when.
    public let start: Date
    /// What Stop ends.
    public let entry: UUID
    public let paused: Bool

    public init(kind: EntryKind, title: String, start: Date, entry: EntryId, paused: Bool) {
        self.kind = kind.name
        self.title = title
        self.start = start
        self.entry = entry
        self.paused = paused
    }

    /// The colour of its kind.
    public var hue: Hue? { EntryKind(name: kind)?.hue }

    /// The content for each running timer: the child's, the newest first, then those of the other
    /// children. No name stands in it: a locked phone shows it to everybody.
    public static func all(of screen: TodayScreen, say: Words) -> [TimerContent] {
        (screen.running + screen.others.flatMap(\.running)).map { timer in
            TimerContent(
                kind: timer.kind, title: say("kind_\(timer.kind.name)"), start: timer.start,
                entry: timer.entry, paused: timer.paused)
        }
    }
}
