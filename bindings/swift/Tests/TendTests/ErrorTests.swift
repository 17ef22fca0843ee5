import Foundation
import Tend
import Testing

@Suite("Errors print the core's text")
struct ErrorTests {
    @Test("A lowercase fragment that fits after \"failed to\", however it is printed")
    func text() async throws {
        let family = try await Family()
        let error = try await thrown {
            try await family.journal.today(child: UUID())
        }
        let text = "find the child: it is not in this journal"
        #expect(String(describing: error) == text)
        #expect(String(reflecting: error) == text)
        #expect(error.localizedDescription == text)
        #expect((error as any LocalizedError).errorDescription == text)
    }

    @Test("No error repeats what the family wrote")
    func privacy() async throws {
        let family = try await Family("Noa Marguerite")
        let draft = family.bottle(-5, at: at("11:00"), note: "Marguerite cried")
        let error = try await thrown { try await family.log(draft) }
        #expect(String(reflecting: error) == "save this: one problem to mend first")
    }

    @Test("A folder that is not there is a storage error")
    func noFolder() async throws {
        let folder = try Folder()
        let error = try await thrown {
            _ = try await TendJournal.open(path: folder.path("none/journal.tend"))
        }
        guard case .Storage = error else {
            Issue.record("another error: \(error)")
            return
        }
    }

    @Test("A damaged file names the newest good back-up, which then opens")
    func damaged() async throws {
        let family = try await Family()
        let id = try await family.log(family.bottle(90, at: at("07:15")))
        let copy = family.folder.path("copy.tend")
        try await family.journal.backUpTo(path: copy)
        try await family.journal.close()
        let path = family.folder.path("other.tend")
        try Data(repeating: 0x5A, count: 8_192).write(to: URL(filePath: path))
        let error = try await thrown {
            _ = try await TendJournal.open(path: path)
        }
        #expect(error == .Damaged(backUp: nil))
        let again = try await TendJournal.openBackUp(path: path, backUp: copy, languages: ["en"])
        #expect(try await again.timeline(.all).days.flatMap(\.rows).map(\.entry.id) == [id])
        try await again.close()
    }
}
