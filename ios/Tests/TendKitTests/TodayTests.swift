import Foundation
import Tend
import Testing

@testable import TendKit

@MainActor @Suite("Today", .timeLimit(.minutes(2)))
struct TodayTests {
    @Test("The first day says so, and its tiles have no second line")
    func firstDay() async throws {
        let home = try await Home()
        let shown = try await home.shown()
        #expect(shown.name == "Noa")
        #expect(shown.now.word == "Nothing logged yet")
        #expect(shown.now.figure == nil)
        #expect(shown.now.hint == "Tap below when something begins.")
        #expect(shown.now.hue == nil)
        #expect(shown.actions.map(\.kind) == [.sleep, .feed, .cry, .massage])
        #expect(shown.actions.allSatisfy { $0.line == nil && !$0.stops })
        #expect(shown.children.isEmpty)
    }

    @Test("The place that starts a sleep stops it")
    func sleepTile() async throws {
        let home = try await Home(now: at("09:42"))
        let today = home.today()
        await today.tick()
        let sleep = try #require(today.shown?.actions.first)
        await today.tap(sleep)
        home.clock.set(at("12:00"))
        await today.tick()
        let asleep = try #require(today.shown)
        #expect(asleep.now.word == "Asleep")
        #expect(asleep.now.figure == "2 h 18 min")
        #expect(asleep.now.since == "since 09:42")
        #expect(asleep.now.hue == .sleep)
        #expect(asleep.now.timer?.kind == .sleep)
        #expect(asleep.actions[0].stops)
        #expect(asleep.timers.isEmpty)
        await today.tap(asleep.actions[0])
        await today.tick()
        #expect(today.shown?.now.timer == nil)
        #expect(today.shown?.totals.first?.figure == "2 h 18")
    }

    @Test("An action is answered with what happened, and its undo takes it back")
    func undo() async throws {
        let home = try await Home()
        let today = home.today()
        await today.tick()
        await today.tap(try #require(today.shown?.actions.first))
        let answer = try #require(home.model.answer)
        let change = try #require(answer.undoes)
        await home.model.undo(change)
        await today.tick()
        #expect(today.shown?.now.word == "Nothing logged yet")
        #expect(home.model.answer?.undoes == nil)
        #expect(home.model.answer?.sentence != answer.sentence)
    }

    @Test("An answer goes after a while")
    func answerFades() async throws {
        let home = try await Home(stays: .milliseconds(20))
        home.model.tell(Answer("Wet diaper noted, 03:11"))
        #expect(home.model.answer != nil)
        while home.model.answer != nil { try await Task.sleep(for: .milliseconds(5)) }
    }

    @Test("A long press says that it began a while ago", arguments: TodayModel.agoMinutes)
    func beganAgo(minutes: Int) async throws {
        let home = try await Home()
        let today = home.today()
        await today.tick()
        await today.began(.cry, minutesAgo: minutes)
        await today.tick()
        #expect(today.shown?.now.timer?.runningMinutes == Double(minutes))
        #expect(today.shown?.now.hue == .cry)
    }

    @Test("A long press on what runs says that it ended a while ago")
    func endedAgo() async throws {
        let home = try await Home()
        let today = home.today()
        await today.tick()
        await today.began(.sleep, minutesAgo: 20)
        await today.tick()
        let tile = try #require(today.shown?.actions.first)
        // It cannot have ended before it began.
        #expect(today.endedAgo(tile) == [5, 10])
        guard case .stop(let entry) = tile.tap else { return }
        await today.stop(entry, minutesAgo: 10)
        await today.tick()
        #expect(today.shown?.totals.first?.figure == "10 min")
    }

    @Test("A long press on a bottle opens its form dated back, and logs nothing")
    func bottleAgo() async throws {
        let home = try await Home()
        try await home.bottle(90, at: at("07:15"))
        let today = home.today()
        await today.tick()
        await today.began(.feed, minutesAgo: 10)
        let began = at("11:50")
        #expect(today.next == .form(.feed, began: began, children: [home.noa]))
        #expect(try await home.journal.family().holds.entries == 1)
        let model = try await home.opened(
            EntryModel(
                family: home.model, query: .new(kind: .feed, children: [home.noa]), began: began))
        #expect(model.draft?.span == .moment(start: began))
        #expect(!model.isChanged)
    }

    @Test("Two quick taps on a tile start one timer")
    func twice() async throws {
        let home = try await Home()
        let today = home.today()
        await today.tick()
        let tile = try #require(today.shown?.actions.first)
        async let one: Void = today.tap(tile)
        async let other: Void = today.tap(tile)
        _ = await (one, other)
        // From another door the journal itself answers with what runs.
        await today.began(.sleep, minutesAgo: 0)
        #expect(home.model.answer?.sentence == "Sleep is going on already")
        #expect(try await home.journal.family().holds.entries == 1)
    }

    @Test("Twins: a switch, and a sleep that begins for both")
    func twins() async throws {
        let home = try await Home()
        let mika = try await Home.add("Mika", to: home.journal)
        let today = home.today()
        await today.tick()
        #expect(Set(try #require(today.shown?.children).map(\.name)) == ["Mika", "Noa"])
        await today.began(.sleep, minutesAgo: 5, children: [home.noa, mika])
        await today.tick()
        #expect(today.shown?.now.word == "Asleep")
        #expect(today.shown?.timers.map(\.child) == [mika])
        let order = today.shown?.children.map(\.id)
        #expect(try await home.shown(mika).children.map(\.id) == order)
    }

    @Test("The start of what runs can be corrected")
    func correctStart() async throws {
        let home = try await Home()
        let today = home.today()
        await today.began(.sleep, minutesAgo: 5)
        await today.tick()
        await today.began(.sleep, minutesAgo: 5)
        await today.tick()
        let timer = try #require(today.shown?.now.timer)
        await today.correctStart(of: timer.entry, to: at("11:00"))
        await today.tick()
        #expect(today.shown?.now.figure == "1 h 00 min")
    }

    @Test("Four totals in the order of the tiles, spoken as one sentence")
    func totals() async throws {
        let home = try await Home()
        try await home.bottle(90, at: at("07:15"))
        try await home.bottle(60, at: at("10:00"))
        let shown = try await home.shown()
        #expect(shown.totals.map(\.figure) == [nil, "2", nil, nil])
        #expect(shown.totals[1].what == "feeds")
        let day = "asleep: not logged, 2 feeds, crying: not logged, massage: not logged"
        #expect(shown.spokenDay == "The last 24 hours, as logged: \(day)")
    }

    @Test("A massage is prepared and a form is opened, not started")
    func next() async throws {
        let home = try await Home()
        let today = home.today()
        await today.tick()
        let actions = try #require(today.shown?.actions)
        await today.tap(actions[3])
        #expect(today.next == .massage)
        #expect(home.model.answer == nil)
    }

    @Test("It follows the journal, whoever changed it")
    func follows() async throws {
        let home = try await Home()
        let today = home.today()
        try await home.following {
            await today.follow()
        } until: {
            today.shown != nil
        }
        try await home.bottle(90, at: at("07:15"))
        try await home.following {
            await today.follow()
        } until: {
            today.shown?.totals[1].figure == "1"
        }
    }

    @Test("A journal that is closed is said in words a parent can act on")
    func closed() async throws {
        let home = try await Home()
        try await home.journal.close()
        await home.today().tick()
        #expect(home.model.answer == Answer("The journal is closed."))
        #expect(await home.model.perform(.delete(entries: [])) == nil)
    }

    @Test("A shake takes back the newest, then the one before it, and nothing twice")
    func shake() async throws {
        let home = try await Home()
        let today = home.today()
        await today.tick()
        await today.tap(try #require(today.shown?.actions[0]))
        await today.tick()
        await today.tap(try #require(today.shown?.actions[2]))
        await today.tick()
        #expect(today.shown?.timers.count == 1)
        #expect(home.model.undoable.map(\.sentence) == ["Sleep started", "Crying started"])
        await home.model.undoNewest()
        #expect(home.model.undoable.map(\.sentence) == ["Sleep started"])
        #expect(home.model.answer?.undoes == nil)
        // What the line takes back is not there for the next shake.
        await home.model.undo(try #require(home.model.undoable.last?.change))
        #expect(home.model.undoable.isEmpty)
        let said = home.model.answer
        await home.model.undoNewest()
        #expect(home.model.answer == said)
        #expect(try await home.journal.today(child: home.noa).running.isEmpty)
        // Only so many of a sitting are kept.
        for _ in 0..<25 { await today.stop(await started(today)) }
        #expect(home.model.undoable.count == 20)
    }

    @Test("Crying that nobody could start is noted from Today, with its end and its strength")
    func cryStopped() async throws {
        let home = try await Home()
        let today = home.today()
        await today.tick()
        #expect(today.cryStrength == nil)
        await today.tap(try #require(today.shown?.actions[2]))
        await today.tick()
        #expect(today.cryStrength == .cry)
        home.clock.set(at("12:30"))
        let end = at("12:20")
        #expect(await today.cryStopped(minutes: 20, strength: .inconsolable, at: end))
        await today.tick()
        #expect(today.cryStrength == nil)
        #expect(today.shown?.totals[2].figure == "20 min")
    }

    private func started(_ today: TodayModel) async -> EntryId {
        await today.tick()
        if let action = today.shown?.actions[2] { await today.tap(action) }
        await today.tick()
        guard case .stop(let entry)? = today.shown?.actions[2].tap else { return UUID() }
        return entry
    }
}
