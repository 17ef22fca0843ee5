import Foundation
import Tend

/// What the widgets show. The app writes it to a small file after each change; a widget reads that
/// file and never the journal.
public struct WidgetSnapshot: Codable, Equatable, Sendable {
    /// The time of the four actions, in the order of Today.
    public struct Action: Codable, Equatable, Sendable {
        public let kind: String
        public let title: String
        /// When the last one began or ended; the widget says how long ago by itself.
        public let last: Date?
        /// Since when it runs.
        public let runningSince: Date?
        /// What a tap ends.
        public let entry: UUID?
    }

    public let child: UUID
    public let written: Date
    public let actions: [Action]

    public init(_ screen: TodayScreen) {
        child = screen.child.id
        written = screen.now
        actions = screen.tiles.prefix(4).map { tile in
            let timer = screen.running.first { $0.kind == tile.kind }
            let last = screen.sinceLast.first { $0.kind == tile.kind }
            return Action(
                kind: tile.kind.name, title: tile.title,
                // How long awake counts from the end of a sleep, how long since a feed from its start.
                last: tile.kind == .sleep ? last?.end ?? last?.start : last?.start,
                runningSince: timer?.start, entry: timer?.entry)
        }
    }

    /// Puts it into a file that a locked phone can read once it was unlocked since it started.
    public func write(to file: URL) throws {
        let data = try JSONEncoder().encode(self)
        #if os(iOS)
        try data.write(
            to: file, options: [.atomic, .completeFileProtectionUntilFirstUserAuthentication])
        #else
        try data.write(to: file, options: .atomic)
        #endif
    }

    /// Nothing when there is no file, or one of another version.
    public static func read(from file: URL) -> Self? {
        (try? Data(contentsOf: file)).flatMap { try? JSONDecoder().decode(Self.self, from: $0) }
    }
}
