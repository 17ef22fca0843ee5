import Foundation
import TendCore

/// An open journal, and the only door to it: commands in, screens out.
///
/// Every function is the core's function of the same name; nothing is decided here. What is thrown
/// is a ``JournalError``. Screens are read one after another on a thread of their own, commands on
/// a second one and whole files on a third, so that neither a long import nor a slow disk ever
/// holds up a screen or the tasks of the app.
///
/// A call that has begun goes on when its task is cancelled: a parent's tap is saved even if the
/// screen is gone. ``import(path:options:progress:)`` alone stops, and then nothing is saved.
public actor TendJournal {
    /// The core's journal, safe to call from any thread.
    let journal: Journal
    private let reading: LaneExecutor
    private let writing: Lane
    private let files: Lane

    /// Isolated functions are the reading ones.
    nonisolated public var unownedExecutor: UnownedSerialExecutor {
        reading.asUnownedSerialExecutor()
    }

    private init(journal: Journal, files: Lane) {
        self.journal = journal
        self.files = files
        reading = LaneExecutor("reading")
        writing = Lane("writing")
    }

    private static func opened(
        _ open: @Sendable () throws -> Journal
    ) async throws -> TendJournal {
        let files = Lane("files")
        return TendJournal(journal: try await files.run(open), files: files)
    }

    // MARK: - Opening and closing

    /// Opens the journal at `path`, making it when there is none.
    ///
    /// - Parameter languages: BCP 47 tags; sentences come in the first there is, else in English.
    public static func open(
        path: String, languages: [String] = Locale.preferredLanguages
    ) async throws -> TendJournal {
        try await opened { try Journal.open(path: path, languages: languages) }
    }

    /// As ``open(path:languages:)``, with a clock of the caller's: for tests, previews, pictures.
    public static func openWithClock(
        path: String, languages: [String] = Locale.preferredLanguages, clock: any TendCore.Clock
    ) async throws -> TendJournal {
        try await opened {
            try Journal.openWithClock(path: path, languages: languages, clock: clock)
        }
    }

    /// Puts a back-up in the place of a journal that cannot be read, and opens it. The damaged
    /// file is kept beside it.
    public static func openBackUp(
        path: String, backUp: String, languages: [String] = Locale.preferredLanguages
    ) async throws -> TendJournal {
        try await opened {
            try Journal.openBackUp(path: path, backUp: backUp, languages: languages)
        }
    }

    /// Closes the files once the commands given before are saved. Sequences of screens end, later
    /// calls throw ``JournalError/Closed``. Closing twice does nothing.
    public nonisolated func close() async throws {
        try await writing.run { [journal] in try journal.close() }
    }

    // MARK: - Commands

    /// Carries a command out. When this returns, it is on the storage.
    @discardableResult
    public nonisolated func perform(_ command: Command) async throws -> Receipt {
        try await writing.run { [journal] in try journal.perform(command: command) }
    }

    /// Takes a change back: `change` as its receipt named it, or the newest one.
    @discardableResult
    public nonisolated func undo(_ change: ChangeId? = nil) async throws -> Receipt {
        try await writing.run { [journal] in try journal.undo(change: change) }
    }

    /// Fills an empty journal with a family that was made up: to look around, for previews.
    @discardableResult
    public nonisolated func fillWithMadeUpFamily(
        seed: UInt64, zone: Zone = TimeZone.current.identifier
    ) async throws -> Receipt {
        try await writing.run { [journal] in
            try journal.fillWithMadeUpFamily(seed: seed, zone: zone)
        }
    }

    /// What is wrong with a draft, field by field; empty when it can be saved.
    public func check(_ draft: Draft) throws -> [Problem] {
        try journal.check(draft: draft)
    }

    // MARK: - Observing

    /// The journal's revision; it rises with every change.
    public func revision() throws -> UInt64 {
        try journal.revision()
    }

    /// Tells `observer` at once, then after each change, on the thread that made it. For screens
    /// there is ``screens(_:)``.
    public func observe(_ observer: any Observer) throws -> Subscription {
        try journal.observe(observer: observer)
    }

    /// Does `work` where whole files are read and written, apart from screens and commands.
    nonisolated func withFiles<Answer: Sendable>(
        _ work: @Sendable (Journal) throws -> Answer
    ) async throws -> Answer {
        try await files.run { [journal] in try work(journal) }
    }
}
