import Foundation
import Tend
import Testing

@Suite("Whole files in and out", .timeLimit(.minutes(3)))
struct FileTests {
    @Test("A year of another app comes in as one change, and its undo takes it out")
    func historyComesIn() async throws {
        let family = try await Family()
        let options = ImportOptions(child: family.noa, zone: "America/Los_Angeles")
        let preview = try await family.journal.previewImport(
            path: testData("eva.csv"), options: options)
        #expect(preview.rows == 4_207)
        #expect(try await family.journal.family().holds.entries == 0)
        let steps = Steps()
        let report = try await family.journal.import(path: testData("eva.csv"), options: options) {
            done, total in
            steps.add(done, of: total)
            return true
        }
        #expect(report.added == 4_207)
        #expect(steps.areInOrder)
        try await family.journal.undo(report.receipt.change)
        #expect(try await family.journal.family().holds.entries == 0)
    }

    @Test("An import whose task is cancelled saves nothing")
    func cancelledTask() async throws {
        let family = try await Family()
        let options = ImportOptions(child: family.noa, zone: "America/Los_Angeles")
        let (steps, stepping) = AsyncStream.makeStream(of: Void.self)
        let mayGoOn = DispatchSemaphore(value: 0)
        let journal = family.journal
        let bringingIn = Task {
            try await journal.import(path: testData("eva.csv"), options: options) { _, _ in
                stepping.yield()
                mayGoOn.wait()
                return true
            }
        }
        var step = steps.makeAsyncIterator()
        await step.next()
        bringingIn.cancel()
        mayGoOn.signal()
        await #expect(throws: JournalError.Cancelled) { try await bringingIn.value }
        #expect(try await journal.family().holds.entries == 0)
    }

    @Test("An import that is told to stop saves nothing")
    func stopped() async throws {
        let family = try await Family()
        let options = ImportOptions(child: family.noa, zone: "America/Los_Angeles")
        await #expect(throws: JournalError.Cancelled) {
            try await family.journal.import(path: testData("eva.csv"), options: options) {
                done, total in done * 2 < total
            }
        }
        #expect(try await family.journal.family().holds.entries == 0)
    }

    @Test("What is taken out comes in again elsewhere", arguments: ["tend.json", "tend.zip"])
    func thereAndBack(name: String) async throws {
        let family = try await Family()
        let id = try await family.log(family.bottle(90, at: at("07:15"), note: "before the clinic"))
        let path = family.folder.path(name)
        #expect(try await family.journal.export(path: path).entries == 1)
        let folder = try Folder()
        let other = try await TendJournal.open(
            path: folder.path("journal.tend"), languages: ["en"])
        let options = ImportOptions(child: nil, zone: nil)
        #expect(try await other.import(path: path, options: options).added == 1)
        let rows = try await other.timeline(.all).days.flatMap(\.rows)
        #expect(rows.map(\.entry.id) == [id])
        #expect(rows.map(\.entry.note) == ["before the clinic"])
        try await other.close()
    }

    @Test("A file of no known layout says what is wrong")
    func unknownLayout() async throws {
        let family = try await Family()
        let path = family.folder.path("list.txt")
        try Data("milk, bread, wipes".utf8).write(to: URL(filePath: path))
        let options = ImportOptions(child: nil, zone: nil)
        let error = try await thrown {
            try await family.journal.previewImport(path: path, options: options)
        }
        guard case .UnreadableImport = error else {
            Issue.record("another error: \(error)")
            return
        }
    }

    @Test("The journal checks itself and makes its tables anew")
    func verifies() async throws {
        let family = try await Family()
        let id = try await family.log(family.bottle(90, at: at("07:15")))
        #expect(try await family.journal.verify() > 0)
        #expect(try await family.journal.rebuild() > 0)
        #expect(try await family.entries().map(\.id) == [id])
    }

    @Test("A table of evenings is compared, and one that is none says what is wrong")
    func tableOfEvenings() async throws {
        let family = try await Family()
        let evenings = try family.evenings()
        let comparison = try await family.journal.comparisonOfTable(path: evenings)
        #expect(comparison.knownEvenings == 1)
        #expect(comparison.unknownEvenings == 1)
        #expect(comparison.refused != nil)
        await #expect(throws: JournalError.self) {
            try await family.journal.comparisonOfTable(path: testData("eva.csv"))
        }
    }
}

/// What an import said about how far it is. `@unchecked`: the lock guards what changes.
private final class Steps: @unchecked Sendable {
    private let lock = NSLock()
    private var done: [UInt64] = []
    private var within = true

    func add(_ done: UInt64, of total: UInt64) {
        lock.withLock {
            self.done.append(done)
            within = within && done <= total
        }
    }

    var areInOrder: Bool {
        lock.withLock { within && !done.isEmpty && done == done.sorted() }
    }
}
