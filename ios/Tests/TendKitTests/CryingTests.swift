import Foundation
import Tend
import Testing

@testable import TendKit

@MainActor @Suite("Crying, and the night painted as it is remembered", .timeLimit(.minutes(2)))
struct CryingTests {
    private func crying(_ home: Home) -> CryingModel {
        CryingModel(
            family: home.model, child: home.noa, now: { [clock = home.clock] in clock.now() })
    }

    private func read(_ home: Home, _ model: CryingModel) async throws -> CryingShown {
        let (before, tile) = (model.shown, model.tile)
        try await home.following {
            await model.follow()
        } until: {
            model.shown != nil && (before == nil || model.shown != before || model.tile != tile)
        }
        return try #require(model.shown)
    }

    @Test("Start and stop at the thumb, as on Today")
    func tap() async throws {
        let home = try await Home()
        let model = crying(home)
        let empty = try await read(home, model)
        #expect(empty.empty != nil)
        #expect(empty.heat == nil)
        #expect(!model.isRunning)
        await model.tap()
        _ = try await read(home, model)
        #expect(model.isRunning)
        home.clock.set(at("12:20"))
        await model.tap()
        let shown = try await read(home, model)
        #expect(!model.isRunning)
        #expect(model.lastCry != nil)
        #expect(shown.chart?.columns.last?.parts.reduce(0, +) == 20)
        #expect(shown.chart?.columns.last?.logged == .part)
        #expect(shown.longestBout?.words == "Saturday 21 November, 12:00 to 12:20")
    }

    @Test("When in the day: the half hours of the days that are over, the greatest one named")
    func heat() async throws {
        let home = try await Home()
        home.clock.set(at("18:20", day: "2026-11-20"))
        let model = crying(home)
        _ = try await read(home, model)
        #expect(await model.stopped(minutes: 20, strength: .cry, at: home.clock.now()))
        home.clock.set(at("12:00"))
        let shown = try await read(home, crying(home))
        let heat = try #require(shown.heat)
        #expect(heat.parts.count == 48)
        #expect(heat.parts[36] == 1)
        #expect(heat.parts.filter { $0 > 0 }.count == 1)
        #expect(heat.most == "20 min")
        #expect(heat.spoken.contains("18:00 to 18:30"))
    }

    @Test("It has stopped, and was about twenty minutes long")
    func stopped() async throws {
        let home = try await Home()
        let model = crying(home)
        _ = try await read(home, model)
        #expect(model.strength == nil)
        #expect(await model.stopped(minutes: 20, strength: .inconsolable, at: at("11:55")))
        let shown = try await read(home, model)
        #expect(shown.longestBout?.words == "Saturday 21 November, 11:35 to 11:55")
        // What is refused is said, and the sheet stays.
        #expect(
            await !model.stopped(minutes: 20, strength: .cry, at: at("09:00", day: "2026-11-25")))
        #expect(home.model.answer?.undoes == nil)
        #expect(shown.chart?.columns.last?.parts.reduce(0, +) == 20)
        #expect(shown.safety != nil)
    }

    private func paint(_ home: Home) async throws -> PaintModel {
        let model = PaintModel(family: home.model, child: home.noa)
        try await home.following {
            await model.follow()
        } until: {
            model.board != nil
        }
        return model
    }

    @Test("A finger paints a run in either direction; the line says what it draws")
    func draw() async throws {
        let home = try await Home()
        let model = try await paint(home)
        let count = try #require(model.cells).count
        #expect(model.line == nil)
        #expect(!model.canSave)
        model.brush = .cry
        model.draw(count - 5)
        model.draw(count - 8)
        #expect(model.line?.figure == "20 min")
        #expect(model.line?.words.hasPrefix("Crying, ") == true)
        model.lift()
        model.brush = .carried
        model.draw(count - 6)
        model.lift()
        let cells = try #require(model.cells)
        #expect(cells.paint(.baby, count - 8) == .cry)
        #expect(cells.paint(.baby, count - 4) == nil)
        #expect(cells.paint(.carried, count - 6) == .carried)
        #expect(cells.stretches(.baby).map(\.paint) == [.cry])
        #expect(cells.runs(.baby).map(\.columns).reduce(0, +) == 4)
        #expect(model.spoken.contains("Crying"))
        model.undo()
        #expect(model.cells?.paint(.carried, count - 6) == nil)
        await model.save()
        #expect(model.done)
        let entries = try await home.journal.family().holds.entries
        #expect(entries == 1)
    }

    @Test("Cells are found under the finger, and it never leaves the board")
    func cells() async throws {
        let home = try await Home()
        let cells = try #require(try await paint(home).cells)
        #expect(cells.cell(x: 0, y: 0) == 0)
        #expect(cells.cell(x: -3, y: -1) == 0)
        #expect(cells.cell(x: 0.999, y: 0) == 11)
        #expect(cells.cell(x: 9, y: 9) == cells.count - 1)
        #expect(cells.start(of: 12).timeIntervalSince(cells.start) == 60 * 60)
        #expect(cells.rows == (cells.count + 11) / 12)
    }

    @Test("Painting over what is logged asks once, and either answer is kept")
    func conflict() async throws {
        let home = try await Home()
        let sleep = Sleep(
            place: nil, onset: nil, onsetLatencyMinutes: nil, moodAtStart: nil, moodAtEnd: nil,
            wokenBy: nil)
        let draft = Draft(
            children: [home.noa], span: .interval(start: at("10:00"), end: at("11:00")),
            details: .sleep(sleep: sleep), caregiver: nil, note: nil, tags: [], source: .logged)
        try await home.journal.perform(.log(drafts: [draft]))
        let model = try await paint(home)
        #expect(model.cells?.stretches(.baby).map(\.paint) == [.sleep])
        model.add(.cry, from: at("10:20"), to: at("10:40"))
        await model.save()
        #expect(!model.done)
        #expect(model.conflicts.count == 1)
        #expect(model.conflicts.first?.sentenceIfReplaced.isEmpty == false)
        await model.save(over: .replace)
        #expect(model.done)
        #expect(model.conflicts.isEmpty)
        let again = try await paint(home)
        #expect(again.cells?.stretches(.baby).map(\.paint) == [.sleep, .cry, .sleep])
    }
}
