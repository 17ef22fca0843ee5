import Foundation
import Tend
import Testing

@testable import TendKit

@MainActor @Suite("The sheet of an entry", .timeLimit(.minutes(2)))
struct EntryTests {
    private func open(_ home: Home, _ query: FormQuery) async -> EntryModel {
        let model = EntryModel(family: home.model, query: query)
        await model.read()
        return model
    }

    @Test("A bottle is saved as it was typed, and the answer takes it back")
    func bottle() async throws {
        let home = try await Home()
        let model = await open(home, .new(kind: .feed, children: [home.noa]))
        #expect(model.isChanged == false)
        model.bottle(120)
        model.start(at("11:40"))
        model.note("half asleep 🌙")
        #expect(model.isChanged)
        await model.save()
        #expect(model.done)
        let shown = try await home.shown()
        #expect(shown.totals[1].figure == "1")
        let rows = try await home.journal.timeline(
            TimelineQuery(
                children: [], kinds: [], caregivers: [], text: nil, before: nil, limit: 10)
        ).days.flatMap(\.rows)
        #expect(rows.map(\.entry.note) == ["half asleep 🌙"])
        let taken = Volume(amount: 120, unit: .ml)
        guard case .feed(let feed) = rows[0].entry.details,
            case .bottle(_, _, let saved) = feed.form
        else {
            Issue.record("no bottle")
            return
        }
        #expect(saved == taken)
        #expect(home.model.answer?.undoes != nil)
    }

    @Test("What cannot be saved stands at its field, and goes when it is mended")
    func problems() async throws {
        let home = try await Home()
        let model = await open(home, .new(kind: .feed, children: [home.noa]))
        model.bottle(120)
        model.start(at("12:00", day: "2026-11-23"))
        #expect(model.problem("start") == nil)
        await model.save()
        #expect(!model.done)
        #expect(model.problem("start") != nil)
        model.start(at("11:00"))
        while model.problem("start") != nil { try await Task.sleep(for: .milliseconds(5)) }
        await model.save()
        #expect(model.done)
    }

    @Test("An edit writes only what differs")
    func edit() async throws {
        let home = try await Home()
        let id = try await home.bottle(90, at: at("07:15"), note: "before the clinic")
        let model = await open(home, .edit(entry: id))
        model.note("  ")
        await model.save()
        #expect(model.done)
        let again = await open(home, .edit(entry: id))
        #expect(again.draft?.note == nil)
        #expect(again.draft?.span == .moment(start: at("07:15")))
        #expect(again.draft?.details == model.draft?.details)
    }

    @Test("A diaper keeps what was said of it as far as it still fits")
    func diaper() async throws {
        let home = try await Home()
        let model = await open(home, .new(kind: .diaper, children: [home.noa]))
        model.diaper(wet: true, dirty: true)
        model.diaper(wet: true, dirty: false)
        guard case .diaper(let diaper) = model.draft?.details else {
            Issue.record("no diaper")
            return
        }
        #expect(diaper.wet == .medium)
        #expect(diaper.dirty == nil)
        await model.save()
        #expect(model.done)
    }

    @Test("A deleted entry comes back by the answer")
    func delete() async throws {
        let home = try await Home()
        let id = try await home.bottle(90, at: at("07:15"))
        let model = await open(home, .edit(entry: id))
        await model.delete()
        #expect(model.done)
        await home.model.undo(try #require(home.model.answer?.undoes))
        #expect(try await home.shown().totals[1].figure == "1")
    }

    @Test("A form of an entry that is gone says so")
    func gone() async throws {
        let home = try await Home()
        let model = await open(home, .edit(entry: UUID()))
        #expect(model.form == nil)
        #expect(home.model.answer == Answer("This is no longer in the journal."))
    }
}
