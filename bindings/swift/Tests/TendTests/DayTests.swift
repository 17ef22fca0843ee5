import Foundation
import Tend
import Testing

@Suite("A day with a baby, through the layer")
struct DayTests {
    @Test("A nap that is started, stopped and read again is the nap of that morning")
    func nap() async throws {
        let family = try await Family(now: at("09:10"))
        let nap = try await family.journal.perform(
            .start(
                children: [family.noa], details: .sleep(sleep: noDetails), at: at("09:10"),
                caregiver: nil))
        family.clock.set(at("09:52"))
        let asleep = try await family.journal.today(child: family.noa)
        #expect(asleep.moment.state == .asleep)
        #expect(asleep.moment.since == at("09:10"))
        #expect(asleep.running.map(\.runningMinutes) == [42])
        try await family.journal.perform(.stop(entries: nap.entries, at: at("09:52")))
        let entry = try await family.entries()[0]
        #expect(entry.id == nap.entries[0])
        #expect(entry.span == .interval(start: at("09:10"), end: at("09:52")))
        #expect(entry.details == .sleep(sleep: noDetails))
    }

    @Test("What was logged is taken back by an undo, and an undo by naming it")
    func undo() async throws {
        let family = try await Family()
        let id = try await family.log(family.bottle(120, at: at("11:40")))
        let undone = try await family.journal.undo()
        #expect(try await family.entries().isEmpty)
        try await family.journal.undo(undone.change)
        #expect(try await family.entries().map(\.id) == [id])
    }

    @Test("A draft is checked without being saved, and refused with every problem")
    func check() async throws {
        let family = try await Family()
        let tomorrow = family.bottle(.nan, at: at("12:00", day: "2026-11-23"))
        let problems = try await family.journal.check(tomorrow)
        #expect(Set(problems.map(\.code)) == [.inFuture, .notANumber])
        await #expect(throws: JournalError.Invalid(problems: problems)) {
            try await family.log(tomorrow)
        }
        #expect(try await family.entries().isEmpty)
    }

    @Test("Every screen can be read for a baby of eleven weeks")
    func screens() async throws {
        let family = try await Family()
        try await family.log(family.bottle(90, at: at("07:15")))
        let (journal, noa) = (family.journal, family.noa)
        #expect(try await journal.family().children.map(\.profile.name) == ["Noa"])
        let week = ReviewQuery(child: noa, ending: nil, weeks: 1)
        #expect(try await journal.review(week).child.id == noa)
        #expect(try await journal.crying(week).safety?.id == "crying")
        let form = try await journal.entryForm(.new(kind: .feed, children: [noa]))
        #expect(form.kind == .feed)
        #expect(try await journal.growth(child: noa).child.id == noa)
        #expect(try await journal.firstWeeks(child: noa) == nil)
        #expect(try await !journal.learn().cards.isEmpty)
        #expect(try await !journal.safety(country: "GB").cards.isEmpty)
        #expect(try await !journal.parent(country: "GB").moods.isEmpty)
        let lastHours = PaintQuery(child: noa, from: nil, until: nil)
        #expect(try await journal.paintBoard(lastHours).child.id == noa)
        #expect(try await !journal.massageStart(child: noa, applies: []).questions.isEmpty)
        #expect(try await journal.massageSession(child: noa) == nil)
        #expect(try await !journal.massageRoutines().areas.isEmpty)
        #expect(try await !journal.massageGuide(child: noa).areas.isEmpty)
        #expect(try await journal.massageJournal(child: noa, weeks: 4).empty != nil)
        #expect(try await journal.comparison(child: noa).refused != nil)
    }

    @Test("A family that was made up fills a journal of its own, and an undo empties it")
    func madeUp() async throws {
        let folder = try Folder()
        let journal = try await TendJournal.openWithClock(
            path: folder.path("journal.tend"), languages: ["en"], clock: SetClock(at("12:00")))
        try await journal.fillWithMadeUpFamily(seed: 7, zone: "Europe/London")
        let family = try await journal.family()
        #expect(!family.children.isEmpty)
        #expect(family.holds.entries > 100)
        try await journal.undo()
        #expect(try await journal.family().children.isEmpty)
        try await journal.close()
    }

    @Test("The revision rises with every change and with nothing else")
    func revision() async throws {
        let family = try await Family()
        let before = try await family.journal.revision()
        _ = try await family.journal.today(child: family.noa)
        #expect(try await family.journal.revision() == before)
        try await family.log(family.bottle(90, at: at("07:15")))
        #expect(try await family.journal.revision() > before)
    }
}
