import Foundation
import Tend
import Testing

@testable import TendKit

@MainActor @Suite("Opening the journal")
struct OpeningTests {
    @Test("Asked by the screens and by Siri at once, it opens one journal")
    func once() async throws {
        let folder = try Folder()
        let opening = folder.opening()
        async let screens = opening.open()
        async let siri = opening.open()
        let (first, second) = await (screens, siri)
        #expect(first != nil)
        #expect(first === second)
        #expect(await opening.open() === first)
    }

    @Test("The folder is seen to before the file is made")
    func prepared() async throws {
        let folder = try Folder()
        let seen = Seen()
        let opening = Opening(
            file: folder.file, words: english, hours12: false,
            prepare: {
                seen.note($0.path)
                try Opening.makeFolder($0)
            })
        #expect(await opening.open() != nil)
        #expect(seen.all == [folder.file.deletingLastPathComponent().path])
    }

    @Test("A damaged journal is opened from its back-up, and the damaged file is kept")
    func damaged() async throws {
        let folder = try Folder()
        let family = try #require(await folder.opening().open())
        _ = try await Home.add("Noa", to: family.journal)
        let backUp = folder.url.appending(path: "copy.tend")
        try await family.journal.backUpTo(path: backUp.path)
        try await family.journal.close()
        try folder.damage()

        let opening = folder.opening()
        #expect(await opening.open() == nil)
        guard case .shut(let shut) = opening.state else { return #expect(Bool(false)) }
        #expect(shut.damaged)
        #expect(shut.sentence == english("error_damaged"))
        // A file that is no journal either changes nothing, and another can be chosen.
        let strange = folder.url.appending(path: "strange.tend")
        try Data("no journal".utf8).write(to: strange)
        #expect(await opening.restore(backUp: strange.path) == nil)
        guard case .shut(let still) = opening.state else { return #expect(Bool(false)) }
        #expect(still.damaged)
        let back = try #require(await opening.restore(backUp: backUp.path))
        #expect(try await back.journal.family().children.map(\.line.name) == ["Noa"])
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.journal.path)
        #expect(files.contains { $0 != "journal.tend" && $0.contains("damaged") }, "\(files)")
    }

    @Test("The newest back-up is named by its day")
    func day() {
        let shut = { (backUp: String?) in
            Opening.Shut(sentence: "", damaged: true, backUp: backUp).day(english)
        }
        #expect(shut("/a/journal.back-ups/2026-11-20.tend") == "20 November 2026")
        #expect(shut("/a/copy.tend") == nil)
        #expect(shut(nil) == nil)
    }

    @Test("What is not damaged is never replaced")
    func neverReplaced() async throws {
        let folder = try Folder()
        let opening = folder.opening()
        let family = await opening.open()
        #expect(await opening.restore(backUp: "/tmp/other.tend") == nil)
        #expect(await opening.open() === family)
    }

    @Test("Where the folder cannot be made, it says so and can be tried again")
    func again() async throws {
        let folder = try Folder()
        try Data().write(to: folder.journal)
        let opening = folder.opening()
        #expect(await opening.open() == nil)
        guard case .shut(let shut) = opening.state else { return #expect(Bool(false)) }
        #expect(!shut.damaged)
        try FileManager.default.removeItem(at: folder.journal)
        #expect(await opening.open() != nil)
    }
}

/// What a closure saw. `@unchecked`: the lock guards what changes.
private final class Seen: @unchecked Sendable {
    private let lock = NSLock()
    private var noted: [String] = []
    var all: [String] { lock.withLock { noted } }
    func note(_ text: String) { lock.withLock { noted.append(text) } }
}

/// A folder of a phone's app.
private final class Folder {
    let url: URL
    let journal: URL
    var file: URL { journal.appending(path: "journal.tend") }

    init() throws {
        url = FileManager.default.temporaryDirectory
            .appending(path: "tend-opening-\(UUID().uuidString)", directoryHint: .isDirectory)
        journal = url.appending(path: "Journal")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(at: url)
    }

    @MainActor func opening() -> Opening {
        Opening(file: file, words: english, hours12: false)
    }

    /// Writes over the beginning of the file, as a failing storage does.
    func damage() throws {
        let handle = try FileHandle(forWritingTo: file)
        try handle.write(contentsOf: Data(repeating: 0xA5, count: 4096))
        try handle.close()
        for beside in ["-wal", "-shm"] {
            try? FileManager.default.removeItem(atPath: file.path + beside)
        }
    }
}
