import Foundation
import Observation
import Tend

/// Opens the journal, once, and says what is wrong where it cannot be opened. Whoever needs it
/// waits here: the screens, and what Siri or a widget asks while no screen is there.
@MainActor @Observable public final class Opening {
    /// Why there is no journal to show.
    public struct Shut: Equatable, Sendable {
        /// What to say to the parent.
        public let sentence: String
        /// The file cannot be read: a back-up can take its place.
        public let damaged: Bool
        /// The newest good back-up that the journal made by itself.
        public let backUp: String?

        /// The day of that back-up, which is its name: "20 November 2026".
        @MainActor public func day(_ say: Words) -> String? {
            guard let backUp else { return nil }
            let name = URL(filePath: backUp).deletingPathExtension().lastPathComponent
            let parts = name.split(separator: "-").compactMap { Int($0) }
            guard parts.count == 3 else { return nil }
            let date = DateComponents(year: parts[0], month: parts[1], day: parts[2])
            return Formats(words: say).dateWithYear(date)
        }
    }

    public enum State {
        case opening
        case open(FamilyModel)
        case shut(Shut)
    }

    public private(set) var state = State.opening
    @ObservationIgnored private let file: URL
    @ObservationIgnored private let words: Words
    @ObservationIgnored private let hours12: Bool
    @ObservationIgnored private let prepare: @Sendable (URL) throws -> Void
    @ObservationIgnored private let reaches: @Sendable (URL) async throws -> TendJournal
    @ObservationIgnored private var under: Task<FamilyModel?, Never>?

    /// - Parameters:
    ///   - file: The journal; it is made when there is none.
    ///   - prepare: Sees to the folder of the file before the journal is opened.
    ///   - reaches: Opens the journal in that file.
    public init(
        file: URL, words: Words, hours12: Bool,
        prepare: @escaping @Sendable (URL) throws -> Void = Opening.makeFolder,
        reaches: @escaping @Sendable (URL) async throws -> TendJournal = {
            try await TendJournal.open(path: $0.path)
        }
    ) {
        self.file = file
        self.words = words
        self.hours12 = hours12
        self.prepare = prepare
        self.reaches = reaches
    }

    /// Makes the folder of the journal.
    public nonisolated static func makeFolder(_ folder: URL) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    /// The family on the open journal; nothing when it cannot be opened, which ``state`` explains.
    /// Asked twice, it opens once.
    @discardableResult
    public func open() async -> FamilyModel? {
        if case .open(let family) = state { return family }
        return await trying { [file, reaches] in try await reaches(file) }
    }

    /// Opens a back-up in the place of the damaged journal, which is kept beside it.
    @discardableResult
    public func restore(backUp: String) async -> FamilyModel? {
        guard case .shut(let shut) = state, shut.damaged else { return nil }
        return await trying(another: true) { [file] in
            try await TendJournal.openBackUp(path: file.path, backUp: backUp)
        }
    }

    /// Puts a back-up in the place of the open journal, which is kept beside it. A file that is no
    /// back-up takes nothing away: the journal is open again, and says so.
    @discardableResult
    public func putBack(_ backUp: String) async -> FamilyModel? {
        guard case .open(let family) = state else { return nil }
        state = .opening
        // What was given before is saved first; a journal that is closed already stays so.
        try? await family.journal.close()
        let replaced = await trying(another: true) { [file] in
            try await TendJournal.openBackUp(path: file.path, backUp: backUp)
        }
        if let replaced { return replaced }
        let again = await trying { [file, reaches] in try await reaches(file) }
        again?.tell(Answer(words("put_back_refused")))
        return again
    }

    /// - Parameter another: What was begun belongs to the journal that lay there before.
    private func trying(
        another: Bool = false, _ open: @escaping @Sendable () async throws -> TendJournal
    ) async -> FamilyModel? {
        if let under { return await under.value }
        let task = Task { await reach(another: another, open) }
        under = task
        defer { under = nil }
        return await task.value
    }

    private func reach(
        another: Bool, _ open: @Sendable () async throws -> TendJournal
    ) async -> FamilyModel? {
        do {
            let folder = file.deletingLastPathComponent()
            try prepare(folder)
            let journal = try await open()
            // Read only now: before the phone was unlocked neither can be read.
            let desk = Desk(file: folder.appending(path: Desk.name))
            if another { desk.clear() }
            let family = FamilyModel(
                journal: journal, words: words, hours12: hours12, desk: desk)
            state = .open(family)
            return family
        } catch {
            state = .shut(reason(error))
            return nil
        }
    }

    private func reason(_ error: any Error) -> Shut {
        let sentence = words.failure(error)
        if case .Damaged(let backUp)? = error as? JournalError {
            return Shut(sentence: sentence, damaged: true, backUp: backUp)
        }
        // A back-up that could not be read either leaves the choice of another.
        if case .shut(let before) = state, before.damaged {
            return Shut(sentence: sentence, damaged: true, backUp: before.backUp)
        }
        return Shut(sentence: sentence, damaged: false, backUp: nil)
    }
}
