import Foundation
import Tend
import Testing

@testable import TendKit

/// What is typed and not saved is still there after the phone ended the app.
@MainActor @Suite("What was begun outlives the app", .timeLimit(.minutes(2)))
struct DeskTests {
    private func bottle(_ home: Home) async throws -> EntryModel {
        let form = EntryModel(
            family: home.model, query: .new(kind: .feed, children: [home.noa]))
        let model = try await home.opened(form)
        model.start(at("11:40"))
        model.note("half asleep 🌙")
        return model
    }

    /// A quarter of an hour of crying, painted and not saved.
    private func paintCrying(_ home: Home) async throws {
        let model = PaintModel(family: home.model, child: home.noa)
        try await home.following {
            await model.follow()
        } until: {
            model.board != nil
        }
        let start = try #require(model.board?.start)
        model.add(.cry, from: start, to: start.addingTimeInterval(15 * 60))
    }

    private func notes(_ home: Home) async throws -> [String?] {
        try await home.journal.timeline(
            TimelineQuery(
                children: [], kinds: [], caregivers: [], text: nil, before: nil, limit: 50)
        ).days.flatMap(\.rows).map(\.entry.note)
    }

    @Test("A half-typed form is open again with every word, and is saved as it was typed")
    func form() async throws {
        let home = try await Home()
        let typed = try await bottle(home).draft
        home.clock.set(at("13:30"))
        let model = try await home.opened(try #require(EntryModel(leftOn: home.again())))
        #expect(model.draft == typed)
        #expect(model.isChanged)
        await model.save()
        #expect(model.done)
        #expect(try await notes(home) == ["half asleep 🌙"])
        // Saved, it does not come a third time.
        #expect(EntryModel(leftOn: home.again()) == nil)
    }

    @Test("A form that nobody typed into is open again as a new one, with the time of now")
    func untouched() async throws {
        let home = try await Home()
        let form = EntryModel(
            family: home.model, query: .new(kind: .diaper, children: [home.noa]))
        _ = try await home.opened(form)
        home.clock.set(at("13:30"))
        let model = try await home.opened(try #require(EntryModel(leftOn: home.again())))
        #expect(!model.isChanged)
        #expect(model.draft?.span.start == at("13:30"))
    }

    @Test("A form that was closed does not come back")
    func closed() async throws {
        let home = try await Home()
        let model = try await bottle(home)
        model.close()
        #expect(EntryModel(leftOn: home.again()) == nil)
        let kept = home.folder.appending(path: Desk.name)
        #expect(!FileManager.default.fileExists(atPath: kept.path))
    }

    @Test("What another version kept is not read")
    func version() async throws {
        let home = try await Home()
        _ = try await bottle(home)
        #expect(EntryModel(leftOn: home.again(version: "9.0 9")) == nil)
        #expect(EntryModel(leftOn: home.again()) != nil)
        try Data("{".utf8).write(to: home.folder.appending(path: Desk.name))
        #expect(EntryModel(leftOn: home.again()) == nil)
    }

    @Test("A changed entry comes back with what was typed, and only that is changed")
    func edit() async throws {
        let home = try await Home()
        let id = try await home.bottle(90, at: at("10:00"))
        let before = try await home.opened(
            EntryModel(family: home.model, query: .edit(entry: id)))
        before.note("before the clinic")
        // Meanwhile somebody else corrects the time.
        let earlier = EntryChanges(
            child: nil, span: .moment(start: at("09:30")), details: nil, caregiver: nil, note: nil,
            tags: nil)
        try await home.journal.perform(.edit(entry: id, changes: earlier))
        let model = try await home.opened(try #require(EntryModel(leftOn: home.again())))
        await model.save()
        let form = try await home.journal.entryForm(.edit(entry: id))
        #expect(form.draft.note == "before the clinic")
        #expect(form.draft.span.start == at("09:30"))
    }

    @Test("An entry that is deleted while its form is open says so, and keeps what was typed")
    func deleted() async throws {
        let home = try await Home()
        let id = try await home.bottle(90, at: at("10:00"))
        let model = EntryModel(family: home.model, query: .edit(entry: id))
        let following = Task { await model.follow() }
        while model.form == nil { try await Task.sleep(for: .milliseconds(5)) }
        model.note("typed")
        #expect(model.removed == nil)
        try await home.journal.perform(.delete(entries: [id]))
        while model.removed == nil { try await Task.sleep(for: .milliseconds(5)) }
        following.cancel()
        await following.value
        #expect(model.removed == english("entry_deleted"))
        #expect(model.draft?.note == "typed")
        await model.restore()
        #expect(model.done)
        #expect(try await notes(home).count == 1)
    }

    @Test("A painted night is on the board again until it is saved")
    func paint() async throws {
        let home = try await Home()
        try await paintCrying(home)
        let family = home.again()
        #expect(PaintModel(family: family, child: UUID()).strokes.isEmpty)
        let model = PaintModel(family: family, child: home.noa)
        #expect(model.strokes.map(\.paint) == [.cry])
        try await home.following {
            await model.follow()
        } until: {
            model.board != nil
        }
        #expect(model.canSave)
        await model.save()
        #expect(model.done)
        #expect(PaintModel(family: home.again(), child: home.noa).strokes.isEmpty)
        #expect(try await notes(home).count == 1)
    }

    @Test("What was painted and left for days lies on no board")
    func stale() async throws {
        let home = try await Home()
        try await paintCrying(home)
        home.clock.set(at("12:00", day: "2026-11-25"))
        let model = PaintModel(family: home.again(), child: home.noa)
        try await home.following {
            await model.follow()
        } until: {
            model.board != nil
        }
        #expect(!model.canSave)
    }

    @Test("A memory, and what was learned in a massage, stand in their fields again")
    func words() async throws {
        let home = try await Home()
        ParentModel(family: home.model, country: nil).memory = "her first smile"
        let model = ParentModel(
            family: home.again(), country: nil, now: { [clock = home.clock] in clock.now() })
        #expect(model.memory == "her first smile")
        await model.saveMemory()
        #expect(ParentModel(family: home.again(), country: nil).memory.isEmpty)
        let session = UUID()
        home.model.desk.keep(learned: "softer", in: session)
        #expect(home.again().desk.learned(in: session) == "softer")
        #expect(home.again().desk.learned(in: UUID()).isEmpty)
    }

    @Test("It lies beside the journal, and goes when a back-up takes the journal's place")
    func another() async throws {
        let home = try await Home()
        let file = home.folder.appending(path: "own/journal.tend")
        let opening = Opening(file: file, words: english, hours12: false)
        let family = try #require(await opening.open())
        family.desk.memory = "her first smile"
        let kept = home.folder.appending(path: "own/\(Desk.name)")
        #expect(FileManager.default.fileExists(atPath: kept.path))
        let copy = home.folder.appending(path: "copy.tend")
        try await family.journal.backUpTo(path: copy.path)
        let after = try #require(await opening.putBack(copy.path))
        #expect(after.desk.memory.isEmpty)
        #expect(!FileManager.default.fileExists(atPath: kept.path))
    }
}
