import Foundation
import Tend

/// What the widgets show. The app writes it to a small file after each change; a widget reads that
/// file and never the journal. A locked phone shows it to everybody, so no name stands in it, but
/// where there are several children and one has to know whose day it is: then the widgets hide the
/// name while the phone is locked.
public struct WidgetSnapshot: Codable, Equatable, Sendable {
    /// The name of the file, in the folder that the app and its widgets share.
    public static let name = "widget.json"

    /// What the child is doing.
    public struct State: Codable, Equatable, Sendable {
        /// "Asleep".
        public let word: String
        public let since: Date?
        /// A timer runs: it stays true until something is logged.
        public let runs: Bool
        /// The name of the colour; nothing is plain paper.
        public let hue: String?
    }

    /// One of the four actions, in the order of Today.
    public struct Action: Codable, Equatable, Sendable {
        public let kind: String
        public let title: String
        /// When the last one began or ended; the widget says how long ago by itself.
        public let last: Date?
        /// Since when it runs.
        public let runningSince: Date?
        /// What a tap ends.
        public let entry: UUID?
        /// Only a screen can go on after a tap: the form of a bottle, the questions before a massage.
        public let needsScreen: Bool
    }

    public let child: UUID
    /// Whose day it is, in a family with several children.
    public let name: String?
    public let written: Date
    public let state: State
    public let actions: [Action]

    public init(_ screen: TodayScreen) {
        child = screen.child.id
        name = screen.others.isEmpty ? nil : screen.child.name
        written = screen.now
        let moment = screen.moment
        state = State(
            word: moment.word, since: moment.since,
            runs: screen.running.contains { $0.entry == moment.entry },
            hue: moment.state.hue?.rawValue)
        actions = screen.tiles.prefix(4).map { tile in
            let timer = screen.running.first { $0.kind == tile.kind }
            let last = screen.sinceLast.first { $0.kind == tile.kind }
            let needsScreen =
                switch tile.tap {
                case .start, .stop: false
                case .openForm, .prepareMassage: true
                }
            return Action(
                kind: tile.kind.name, title: tile.title,
                // How long awake counts from the end of a sleep, how long since a feed from its start.
                last: tile.kind == .sleep ? last?.end ?? last?.start : last?.start,
                runningSince: timer?.start, entry: timer?.entry, needsScreen: needsScreen)
        }
    }

    /// Whether both say the same, whenever they were written.
    func says(as other: Self) -> Bool {
        child == other.child && name == other.name && state == other.state
            && actions == other.actions
    }

    /// Puts it into a file that a locked phone can read once it was unlocked since it started, and
    /// that is left out of cloud back-ups, as the journal is.
    public func write(to file: URL) throws {
        let data = try JSONEncoder().encode(self)
        #if os(iOS)
        try data.write(
            to: file, options: [.atomic, .completeFileProtectionUntilFirstUserAuthentication])
        // Each writing makes a new file.
        var file = file
        var values = URLResourceValues()
        values.isExcludedFromBackup = true
        try file.setResourceValues(values)
        #else
        try data.write(to: file, options: .atomic)
        #endif
    }

    /// Nothing when there is no file, or one of another version.
    public static func read(from file: URL) -> Self? {
        (try? Data(contentsOf: file)).flatMap { try? JSONDecoder().decode(Self.self, from: $0) }
    }
}
