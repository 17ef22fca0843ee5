import Foundation
import Observation
import Tend

/// What a file would bring in, before anything is saved.
public struct PreviewShown: Equatable, Sendable {
    /// "4,207 new entries".
    public let title: String
    public let lines: [String]
    /// "Sleep: 1,204".
    public let counts: [String]
    public let findings: [String]
    public let canBringIn: Bool

    @MainActor init(_ preview: ImportPreview, say: Words, formats: Formats) {
        title = say.count("import_new", Int(preview.newEntries))
        var lines: [String] = []
        if preview.alreadyInJournal > 0 {
            lines.append(say.count("import_known", Int(preview.alreadyInJournal)))
        }
        if let first = preview.first, let last = preview.last {
            lines.append(
                say(
                    "period", formats.dateWithYear(formats.civilDate(first)),
                    formats.dateWithYear(formats.civilDate(last))))
        }
        self.lines = lines
        counts = preview.entries.map {
            "\(say.kind($0.kind)): \(formats.number(Int($0.entries)))"
        }
        var findings = preview.findings.prefix(6).map(\.sentence)
        if !preview.notUnderstood.isEmpty {
            findings.append(say("import_not_understood", "\(preview.notUnderstood.count)"))
        }
        self.findings = findings
        canBringIn = preview.newEntries > 0
    }
}

/// What came of a file that was offered to the share sheet.
public enum HandedOn: Equatable, Sendable {
    /// It was put somewhere, or another app took it.
    case taken
    /// The sheet was closed and nobody took it.
    case left
    /// Nobody could take it.
    case failed
}

/// Bring a history in with a look at it first; take everything out; back-ups.
@MainActor @Observable public final class ExchangeModel {
    /// What is taken out.
    public enum What: String, CaseIterable, Sendable {
        case tables, json, backUp

        /// The key of its name; its detail is `…_detail`.
        public var name: String {
            switch self {
            case .tables: "take_out_tables"
            case .json: "take_out_json"
            case .backUp: "back_up"
            }
        }

        var ending: String {
            switch self {
            case .tables: "zip"
            case .json: "json"
            case .backUp: "tend"
            }
        }
    }

    /// The chosen file as it would come in.
    public private(set) var preview: PreviewShown?
    /// Whose rows the chosen file holds; nothing before the first child.
    public private(set) var about: ChildId?
    /// A back-up that is about to take the journal's place: it is asked once more.
    public var asked: BackUpShown?
    /// From 0 to 1 while a file comes in; nothing otherwise.
    public private(set) var progress: Double?
    @ObservationIgnored private var file: URL?
    @ObservationIgnored private var working: Task<Void, Never>?
    @ObservationIgnored private let family: FamilyModel
    @ObservationIgnored private let child: ChildId?
    @ObservationIgnored private let folder: URL
    @ObservationIgnored private let now: @MainActor () -> Date

    /// - Parameters:
    ///   - child: Whose rows a file holds as far as nobody says otherwise; without one, those of the
    ///     child that is looked at.
    ///   - folder: Where a file is written for the share sheet to hand on; it is emptied before the
    ///     next one, since what lies there can be read by whoever holds the phone.
    public init(
        family: FamilyModel, child: ChildId? = nil,
        folder: URL = FileManager.default.temporaryDirectory.appending(
            path: "taken-out", directoryHint: .isDirectory),
        now: @escaping @MainActor () -> Date = { Date() }
    ) {
        self.family = family
        self.child = child
        self.folder = folder
        self.now = now
    }

    // MARK: - Bringing in

    /// Whose rows they can be, where a family has several children.
    public var whose: [ChildLine] {
        let children = family.family?.children.map(\.line) ?? []
        return children.count > 1 ? children : []
    }

    /// Takes a file that was chosen or handed over: a back-up of ours can take the journal's place,
    /// everything else is looked at.
    public func take(_ file: URL) async {
        if file.pathExtension.lowercased() == What.backUp.ending {
            asked = BackUpShown(file: file)
        } else {
            await choose(file)
        }
    }

    /// Looks at a file. Nothing is saved.
    public func choose(_ file: URL) async {
        about = child ?? family.child
        await look(at: file)
    }

    /// The rows are another child's: the file is looked at anew.
    public func about(_ child: ChildId) async {
        guard let file, progress == nil else { return }
        about = child
        await look(at: file)
    }

    private func look(at file: URL) async {
        do {
            let preview = try await reading(file) {
                try await self.family.journal.previewImport(path: file.path, options: self.options)
            }
            self.file = file
            self.preview = PreviewShown(preview, say: family.say, formats: family.formats)
        } catch {
            family.tell(error)
        }
    }

    /// Brings the chosen file in, and can be stopped until it is through.
    public func bringIn() {
        guard let file, progress == nil else { return }
        progress = 0
        working = Task { await bringIn(file) }
    }

    /// Until the file is in, or was stopped.
    public func broughtIn() async {
        await working?.value
    }

    /// Stops; nothing was changed. Without a file under way it forgets the chosen one.
    public func cancel() {
        working?.cancel()
        if progress == nil { forget() }
    }

    private func bringIn(_ file: URL) async {
        let (steps, stepping) = AsyncStream.makeStream(
            of: Double.self, bufferingPolicy: .bufferingNewest(1))
        let watching = Task {
            for await step in steps where progress != nil { progress = step }
        }
        defer {
            stepping.finish()
            watching.cancel()
            progress = nil
        }
        do {
            let report = try await reading(file) {
                try await self.family.journal.import(path: file.path, options: self.options) {
                    done, total in
                    stepping.yield(total == 0 ? 1 : Double(done) / Double(total))
                    return true
                }
            }
            family.tell(Answer(report.receipt.sentence, undoes: report.receipt.change))
            forget()
        } catch {
            family.tell(error)
            if case JournalError.Cancelled = error { forget() }
        }
    }

    private func forget() {
        file = nil
        preview = nil
    }

    private var options: ImportOptions { ImportOptions(child: about, zone: nil) }

    /// A file that another app handed over may be read while this runs.
    private func reading<Value: Sendable>(
        _ file: URL, _ read: @MainActor () async throws -> Value
    ) async throws -> Value {
        #if os(Linux)
        return try await read()
        #else
        let scoped = file.startAccessingSecurityScopedResource()
        defer { if scoped { file.stopAccessingSecurityScopedResource() } }
        return try await read()
        #endif
    }

    // MARK: - Taking out

    /// Writes a file and offers it to the share sheet. What is said is what came of it: a file that
    /// could not be written is not offered, and one that nobody took is not called taken.
    public func takeOut(_ what: What, handOn: @MainActor (URL) async -> HandedOn) async {
        let day = family.formats.civilDate(now()).isoDate
        let file = folder.appending(path: "tend-\(day).\(what.ending)")
        do {
            try emptied(folder)
            switch what {
            case .tables, .json: _ = try await family.journal.export(path: file.path)
            case .backUp: try await family.journal.backUpTo(path: file.path)
            }
        } catch {
            // Half a file is none.
            try? FileManager.default.removeItem(at: folder)
            return family.tell(error)
        }
        switch await handOn(file) {
        case .taken: family.tell(Answer(family.say("handed_on", file.lastPathComponent)))
        case .left: break
        case .failed: family.tell(Answer(family.say("not_handed_on")))
        }
    }

    private func emptied(_ folder: URL) throws {
        let files = FileManager.default
        if files.fileExists(atPath: folder.path) { try files.removeItem(at: folder) }
        try files.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    /// Checks the journal page by page, row by row.
    public func verify() async {
        do {
            let read = try await family.journal.verify()
            family.tell(Answer(family.say("verified", family.formats.number(Int(read)))))
        } catch {
            family.tell(error)
        }
    }
}
