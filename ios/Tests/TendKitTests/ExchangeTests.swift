import Foundation
import Tend
import Testing

@testable import TendKit

@MainActor @Suite("Bringing a history in, taking everything out", .timeLimit(.minutes(3)))
struct ExchangeTests {
    private func exchange(_ home: Home, child: ChildId? = nil) -> ExchangeModel {
        ExchangeModel(
            family: home.model, child: child ?? home.noa, folder: taken(home),
            now: { [clock = home.clock] in clock.now() })
    }

    private func taken(_ home: Home) -> URL {
        home.folder.appending(path: "taken", directoryHint: .isDirectory)
    }

    /// A journal of a made-up family, taken out as one file.
    private func history(_ home: Home) async throws -> URL {
        let path = home.folder.appending(path: "elsewhere.tend").path
        let journal = try await TendJournal.openWithClock(
            path: path, languages: ["en"], clock: home.clock)
        try await journal.fillWithMadeUpFamily(seed: 7, zone: "Europe/London")
        let file = home.folder.appending(path: "history.json")
        _ = try await journal.export(path: file.path)
        return file
    }

    @Test("A file is looked at first, brought in as one change, and its undo leaves nothing behind")
    func bringIn() async throws {
        let home = try await Home()
        try await home.bottle(90, at: at("07:15"))
        let model = exchange(home)
        await model.choose(try await history(home))
        let preview = try #require(model.preview)
        #expect(preview.canBringIn)
        #expect(preview.title.hasSuffix("new entries"))
        #expect(preview.counts.contains { $0.hasPrefix("Sleep: ") })
        #expect(try await home.journal.family().holds.entries == 1)
        model.bringIn()
        #expect(model.progress != nil)
        await model.broughtIn()
        #expect(model.progress == nil)
        #expect(model.preview == nil)
        #expect(try await home.journal.family().holds.entries > 100)
        await home.model.undo(try #require(home.model.answer?.undoes))
        #expect(try await home.journal.family().holds.entries == 1)
    }

    @Test("Of several children, a file is for the one the parent says")
    func whose() async throws {
        let home = try await Home()
        let file = home.folder.appending(path: "sleep.csv")
        let ida = try await Home.add("Ida", to: home.journal)
        try await home.following {
            await home.model.follow()
        } until: {
            home.model.family != nil
        }
        let rows = """
            Date and Time,End Time,Duration (min),Activity,Quantity,Extra data,Text,Notes,Caregiver
            11/21/26 8:47 AM,11/21/26 9:20 AM,33,Sleep,,,Eva slept in her crib (33m),,A

            """
        try Data(rows.utf8).write(to: file)
        let model = ExchangeModel(family: home.model)
        #expect(model.whose.map(\.name) == ["Noa", "Ida"])
        await model.choose(file)
        #expect(model.about == home.noa)
        try #require(model.preview != nil, "\(home.model.answer?.sentence ?? "")")
        await model.about(ida)
        #expect(model.about == ida)
        model.bringIn()
        await model.broughtIn()
        #expect(try await home.journal.today(child: home.noa).sinceLast.isEmpty)
        #expect(try await home.journal.today(child: ida).sinceLast.map(\.kind) == [.sleep])
    }

    @Test("A back-up that is handed over is asked about, and not read as a history")
    func handedOver() async throws {
        let home = try await Home()
        let model = exchange(home)
        let copy = home.folder.appending(path: "Copy.TEND")
        try await home.journal.backUpTo(path: copy.path)
        await model.take(copy)
        #expect(model.asked?.file == copy)
        #expect(model.preview == nil)
        #expect(home.model.answer == nil)
        model.asked = nil
        await model.take(try await history(home))
        #expect(model.asked == nil)
        #expect(model.preview != nil)
    }

    @Test("Stopped on the way, nothing was changed")
    func cancel() async throws {
        let home = try await Home()
        let model = exchange(home)
        await model.choose(try await history(home))
        model.bringIn()
        model.cancel()
        await model.broughtIn()
        #expect(model.progress == nil)
        #expect(try await home.journal.family().holds.entries == 0)
        #expect(home.model.answer == Answer("Cancelled. Nothing was changed."))
    }

    @Test("A file that is none says why, and nothing is offered")
    func unreadable() async throws {
        let home = try await Home()
        let file = home.folder.appending(path: "cat.csv")
        try Data("meow".utf8).write(to: file)
        let model = exchange(home)
        await model.choose(file)
        #expect(model.preview == nil)
        #expect(home.model.answer?.sentence.isEmpty == false)
        #expect(home.model.answer?.undoes == nil)
    }

    @Test(
        "Everything is taken out under the date of the day", arguments: ExchangeModel.What.allCases)
    func takeOut(what: ExchangeModel.What) async throws {
        let home = try await Home()
        try await home.bottle(90, at: at("07:15"))
        let model = exchange(home)
        for _ in 0..<2 {
            var given: URL?
            await model.takeOut(what) { file in
                given = file
                #expect(FileManager.default.fileExists(atPath: file.path))
                // Nothing is said before somebody took it.
                #expect(home.model.answer?.sentence.contains(file.lastPathComponent) != true)
                return .taken
            }
            let file = try #require(given)
            #expect(file.lastPathComponent.hasPrefix("tend-2026-11-21."))
            #expect(home.model.answer == Answer("Handed on: \(file.lastPathComponent)"))
            home.model.tell(Answer("something else"))
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: taken(home).path).count == 1)
        #expect(!english(what.name).isEmpty && !english("\(what.name)_detail").isEmpty)
    }

    @Test("A file that nobody took is not called handed on, and one nobody could take is said")
    func notTaken() async throws {
        let home = try await Home()
        let model = exchange(home)
        await model.takeOut(.json) { _ in .left }
        #expect(home.model.answer == nil)
        await model.takeOut(.json) { _ in .failed }
        #expect(home.model.answer == Answer(english("not_handed_on")))
    }

    @Test(
        "A file that could not be written is said, and not offered",
        arguments: ExchangeModel.What.allCases)
    func unwritten(what: ExchangeModel.What) async throws {
        let home = try await Home()
        // Where the folder should be lies a file: nothing can be written below it.
        let wall = home.folder.appending(path: "wall")
        try Data("wall".utf8).write(to: wall)
        let model = ExchangeModel(
            family: home.model, child: home.noa, folder: wall.appending(path: "taken"),
            now: { [clock = home.clock] in clock.now() })
        await model.takeOut(what) { _ in
            Issue.record("nothing was written, and it was offered")
            return .taken
        }
        #expect(home.model.answer == Answer(english("error_storage")))
    }

    @Test("A journal that stops on the way leaves no half file behind")
    func half() async throws {
        let home = try await Home()
        let model = exchange(home)
        try await home.journal.close()
        await model.takeOut(.tables) { _ in
            Issue.record("nothing was written, and it was offered")
            return .taken
        }
        #expect(home.model.answer == Answer(english("error_closed")))
        #expect(!FileManager.default.fileExists(atPath: taken(home).path))
    }

    @Test("A back-up takes the place of the open journal, and what came after it is beside it")
    func putBack() async throws {
        let home = try await Home()
        let path = home.folder.appending(path: "open.tend")
        let opening = Opening(file: path, words: english, hours12: false)
        let before = try #require(await opening.open())
        let profile = ChildProfile(
            name: "Noa", birthDate: DateComponents(year: 2026, month: 9, day: 5), dueDate: nil,
            sex: nil)
        await before.perform(.addChild(profile: profile))
        let copy = home.folder.appending(path: "copy.tend")
        try await before.journal.backUpTo(path: copy.path)
        await before.perform(.addChild(profile: profile))
        let after = try #require(await opening.putBack(copy.path))
        #expect(try await after.journal.family().children.count == 1)
        #expect(after !== before)
        let beside = try FileManager.default.contentsOfDirectory(atPath: home.folder.path)
        #expect(beside.filter { $0.hasPrefix("open") && $0.contains("tend") }.count > 1)
        let chosen = BackUpShown(file: copy)
        #expect(chosen.name == "copy.tend" && chosen.good)
    }

    @Test("A file that is no back-up takes nothing away, and that is said")
    func noBackUp() async throws {
        let home = try await Home()
        let path = home.folder.appending(path: "open.tend")
        let opening = Opening(file: path, words: english, hours12: false)
        let before = try #require(await opening.open())
        let profile = ChildProfile(
            name: "Noa", birthDate: DateComponents(year: 2026, month: 9, day: 5), dueDate: nil,
            sex: nil)
        await before.perform(.addChild(profile: profile))
        let other = home.folder.appending(path: "holiday.tend")
        try Data("sun and sand".utf8).write(to: other)
        let after = try #require(await opening.putBack(other.path))
        #expect(try await after.journal.family().children.count == 1)
        #expect(after.answer == Answer(english("put_back_refused")))
    }

    @Test("The journal is checked, and a back-up opens in the place of a damaged one")
    func backUp() async throws {
        let home = try await Home()
        try await home.bottle(90, at: at("07:15"))
        let model = exchange(home)
        await model.verify()
        #expect(home.model.answer?.sentence.hasPrefix("All is well") == true)
        var given: URL?
        await model.takeOut(.backUp) {
            given = $0
            return .taken
        }
        let backUp = try #require(given)
        let damaged = home.folder.appending(path: "damaged.tend")
        try Data(repeating: 7, count: 8192).write(to: damaged)
        let journal = try await TendJournal.openBackUp(
            path: damaged.path, backUp: backUp.path, languages: ["en"])
        #expect(try await journal.family().holds.entries == 1)
    }
}
