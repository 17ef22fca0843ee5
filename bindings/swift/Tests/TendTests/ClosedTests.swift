import Foundation
import Tend
import Testing

@Suite("A journal that was closed")
struct ClosedTests {
    @Test("Every call answers that it was closed, and none waits or crashes")
    func everyCall() async throws {
        let family = try await Family()
        let (journal, noa) = (family.journal, family.noa)
        let draft = family.bottle(90, at: at("07:15"))
        try await journal.close()
        try await journal.close()
        let copy = family.folder.path("copy.tend")
        let evenings = try family.evenings()
        let options = ImportOptions(child: nil, zone: nil)
        let week = ReviewQuery(child: noa, ending: nil, weeks: 1)
        let lastHours = PaintQuery(child: noa, from: nil, until: nil)
        let nothing = Painting(children: [noa], strokes: [], over: .keep, caregiver: nil)
        let calls: [@Sendable () async throws -> Void] = [
            { try await journal.perform(.log(drafts: [draft])) },
            { try await journal.undo() },
            { try await journal.fillWithMadeUpFamily(seed: 1, zone: "Europe/London") },
            { _ = try await journal.check(draft) },
            { _ = try await journal.revision() },
            { _ = try await journal.observe(Ears()) },
            { _ = try await journal.today(child: noa) },
            { _ = try await journal.timeline(.all) },
            { _ = try await journal.review(week) },
            { _ = try await journal.entryForm(.draft(draft: draft)) },
            { _ = try await journal.family() },
            { _ = try await journal.growth(child: noa) },
            { _ = try await journal.firstWeeks(child: noa) },
            { _ = try await journal.learn() },
            { _ = try await journal.safety() },
            { _ = try await journal.parent() },
            { _ = try await journal.crying(week) },
            { _ = try await journal.paintBoard(lastHours) },
            { _ = try await journal.checkPaint(nothing) },
            { _ = try await journal.massageStart(child: noa, applies: []) },
            { _ = try await journal.massageSession(child: noa) },
            { _ = try await journal.massageRoutines() },
            { _ = try await journal.massageGuide(child: noa) },
            { _ = try await journal.massageJournal(child: noa, weeks: 4) },
            { _ = try await journal.comparison(child: noa) },
            { _ = try await journal.comparisonOfTable(path: evenings) },
            { _ = try await journal.export(path: copy) },
            { _ = try await journal.previewImport(path: testData("eva.csv"), options: options) },
            { _ = try await journal.import(path: testData("eva.csv"), options: options) },
            { try await journal.backUpTo(path: copy) },
            { try await journal.verify() },
            { try await journal.rebuild() },
        ]
        for (number, call) in calls.enumerated() {
            await #expect(throws: JournalError.Closed, "call \(number)") { try await call() }
        }
        #expect(!FileManager.default.fileExists(atPath: copy))
    }

    @Test("Sequences of screens end", .timeLimit(.minutes(1)))
    func screensEnd() async throws {
        let family = try await Family()
        var screens = family.journal.screens { try $0.family() }.makeAsyncIterator()
        #expect(try await screens.next()?.children.count == 1)
        try await family.journal.close()
        #expect(try await screens.next() == nil)
        #expect(try await screens.next() == nil)
    }

    @Test("A sequence begun afterwards throws once and is over")
    func screensOfAClosedJournal() async throws {
        let family = try await Family()
        try await family.journal.close()
        var screens = family.journal.screens { try $0.family() }.makeAsyncIterator()
        await #expect(throws: JournalError.Closed) { try await screens.next() }
        #expect(try await screens.next() == nil)
    }

    @Test("It opens again with everything in it")
    func opensAgain() async throws {
        let family = try await Family()
        let id = try await family.log(family.bottle(90, at: at("07:15")))
        try await family.journal.close()
        let again = try await TendJournal.open(
            path: family.folder.path("journal.tend"), languages: ["en"])
        #expect(try await again.timeline(.all).days.flatMap(\.rows).map(\.entry.id) == [id])
    }
}
