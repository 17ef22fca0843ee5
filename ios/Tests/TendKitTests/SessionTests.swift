import Foundation
import Tend
import Testing

@testable import TendKit

@MainActor @Suite("A guided massage", .timeLimit(.minutes(2)))
struct SessionTests {
    private func massage(_ home: Home) -> MassageModel {
        MassageModel(
            family: home.model, child: home.noa, now: { [clock = home.clock] in clock.now() })
    }

    private func session(_ home: Home, _ family: FamilyModel? = nil) async -> SessionModel {
        let model = SessionModel(
            family: family ?? home.model, child: home.noa,
            now: { [clock = home.clock] in clock.now() })
        await model.tick()
        return model
    }

    private func read(_ home: Home, _ model: MassageModel) async throws {
        let applies = model.applies
        try await home.following {
            await model.follow()
        } until: {
            let checks = model.start?.questions.flatMap(\.checks) ?? []
            return model.start != nil
                && Set(checks.filter(\.applies).map(\.key)) == Set(applies)
        }
    }

    @Test("Three questions first; what speaks against it is said, and nothing is forbidden")
    func questions() async throws {
        let home = try await Home()
        let model = massage(home)
        try await read(home, model)
        let start = try #require(model.start)
        #expect(start.questions.count == 3)
        #expect(model.isFine)
        #expect(model.beginWords == "Begin")
        #expect(model.title(of: start.routines[0]).contains("about"))
        let check = try #require(start.questions.flatMap(\.checks).first)
        model.tap(check.key)
        try await read(home, model)
        #expect(!model.isFine)
        #expect(model.beginWords == "Begin all the same")
        #expect(model.start?.reasons.isEmpty == false)
        model.tap(check.key)
        #expect(model.applies.isEmpty)
    }

    @Test("It goes on where it stood after the app was killed")
    func kill() async throws {
        let home = try await Home()
        let model = massage(home)
        try await read(home, model)
        #expect(await model.begin())
        var running = await session(home)
        #expect(running.phase == .asking)
        #expect(running.spokenStroke == nil)
        await running.tell(.asked(answer: .yes))
        await running.tick()
        #expect(running.phase == .going)
        // Whoever listens hears each stroke as it comes.
        let first = try #require(running.spokenStroke)
        #expect(first.hasPrefix("\(try #require(running.screen?.step).name). "))
        home.clock.set(at("12:02"))
        await running.tell(.next)
        await running.tick()
        #expect(running.spokenStroke != first)
        let cue = try #require(running.cues.first)
        await running.tell(.cueSeen(cue: cue.key))
        home.clock.set(at("12:03"))
        await running.tell(.next)
        await running.tick()
        let (place, areas, name) = (running.place, running.reached, running.screen?.step?.name)
        #expect(running.screen?.place == 3)
        // The app is killed: nothing is closed, a new process opens the file.
        home.clock.set(at("12:04"))
        let journal = try await TendJournal.openWithClock(
            path: home.folder.appending(path: "journal.tend").path, languages: ["en"],
            clock: home.clock)
        let family = FamilyModel(journal: journal, words: english, hours12: false)
        running = await session(home, family)
        #expect(running.phase == .going)
        #expect(running.place == place)
        #expect(running.reached == areas)
        #expect(running.screen?.step?.name == name)
        #expect(running.screen?.cues.map(\.key) == [cue.key])
        await running.stop(.stoppedByBaby)
        await running.tick()
        #expect(running.phase == .after)
        await running.after(state: .quietAlert)
        await running.tick()
        running.learned = "  likes her feet  "
        await running.after(calm: 4)
        await running.tick()
        // Killed again: what was typed and answered stands there.
        running = await session(home, family)
        #expect(running.learned == "  likes her feet  ")
        #expect(running.screen?.end?.after.calm == 4)
        await running.save()
        await running.tick()
        #expect(running.gone)
        let rows = try await journal.timeline(
            TimelineQuery(
                children: [], kinds: [.massage], caregivers: [], text: nil, before: nil, limit: 5)
        ).days.flatMap(\.rows)
        guard case .massage(let saved) = try #require(rows.first).entry.details else { return }
        #expect(saved.outcome == .stoppedByBaby)
        #expect(saved.stateAfter == .quietAlert)
        #expect(saved.calmAfter == 4)
        #expect(saved.learned == "likes her feet")
        // Taking the entry back brings the session back.
        await family.undo(try #require(family.answer?.undoes))
        running = await session(home, family)
        #expect(running.phase == .after)
        await running.letGo()
        await running.tick()
        #expect(running.gone)
    }

    @Test("No is a good answer")
    func no() async throws {
        let home = try await Home()
        let model = massage(home)
        try await read(home, model)
        #expect(await model.begin())
        let running = await session(home)
        await running.tell(.asked(answer: .no))
        await running.tick()
        if running.phase == .going {
            await running.stop(.babySaidNo)
            await running.tick()
        }
        #expect(running.phase == .after)
        #expect(running.screen?.end?.outcome == .babySaidNo)
    }

    @Test("Four cues at the thumb: two that say yes and two that say no")
    func cues() async throws {
        let home = try await Home()
        let model = massage(home)
        try await read(home, model)
        _ = await model.begin()
        let running = await session(home)
        await running.tell(.asked(answer: .yes))
        await running.tick()
        #expect(running.cues.count == 4)
        let yes = running.screen?.cueGroups.filter(\.saysYes).flatMap(\.cues).map(\.key) ?? []
        #expect(running.cues.filter { yes.contains($0.key) }.count == 2)
        #expect(running.reached.count == running.screen?.areas.count)
        #expect(running.sentence?.isEmpty == false)
        await running.pauseOrGoOn()
        await running.tick()
        #expect(running.screen?.paused == true)
        await running.pauseOrGoOn()
        await running.tick()
        #expect(running.screen?.paused == false)
    }

    @Test("The picture of a stroke moves smoothly, begins again, and stays inside of the figure")
    func picture() async throws {
        let home = try await Home()
        let model = massage(home)
        try await read(home, model)
        _ = await model.begin()
        let running = await session(home)
        await running.tell(.asked(answer: .yes))
        var drawn = 0
        for _ in 0..<8 {
            await running.tick()
            if let picture = running.screen?.picture {
                drawn += 1
                let cycle = Double(picture.cycleSeconds)
                #expect(abs(picture.frame(after: cycle * 2)) < 0.001)
                for hand in picture.hands {
                    for step in 0..<40 {
                        let frame = picture.frame(after: cycle * Double(step) / 40)
                        let place = try #require(hand.place(at: frame))
                        #expect((0...1).contains(place.opacity))
                        #expect(place.x.isFinite && place.y.isFinite)
                    }
                }
                let view = picture.fitted(width: 390, height: 300)
                #expect(view.scale > 0)
                let wide = 390 / view.scale
                if wide <= 1 { #expect(view.left >= 0 && view.left + wide <= 1.0001) }
            }
            await running.tell(.next)
        }
        #expect(drawn > 0)
    }

    @Test("A routine of their own is written, offered, and taken away")
    func routines() async throws {
        let home = try await Home()
        let model = RoutinesModel(family: home.model, child: home.noa)
        try await home.following {
            await model.follow()
        } until: {
            model.screen != nil
        }
        #expect(model.screen?.empty != nil)
        model.write()
        #expect(!model.canSave)
        let strokes = model.areas.flatMap(\.strokes).prefix(3).map(\.key)
        for stroke in strokes { model.add(stroke) }
        model.writing?.name = "Before the bath"
        model.move(IndexSet(integer: 2), to: 0)
        #expect(model.writing?.steps.map(\.stroke) == [strokes[2], strokes[0], strokes[1]])
        model.remove(at: IndexSet(integer: 1))
        let seconds = try #require(model.writing?.steps.first?.seconds)
        model.change(0, longer: true)
        #expect(model.writing?.steps.first?.seconds == seconds + 15)
        for _ in 0..<100 { model.change(1, longer: false) }
        #expect(model.writing?.steps[1].seconds == 15)
        #expect(model.length?.isEmpty == false)
        await model.save()
        #expect(model.writing == nil)
        try await home.following {
            await model.follow()
        } until: {
            model.screen?.routines.isEmpty == false
        }
        let routine = try #require(model.screen?.routines.first)
        #expect(routine.steps.map(\.stroke) == [strokes[2], strokes[1]])
        let before = massage(home)
        try await read(home, before)
        #expect(before.start?.routines.contains { $0.name == "Before the bath" } == true)
        await model.remove(routine.routine)
        try await home.following {
            await model.follow()
        } until: {
            model.screen?.routines.isEmpty == true
        }
    }
}
